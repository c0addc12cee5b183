import { FILTERS } from '../../filters/filters'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { SelectionLink } from '../../links/SelectionLink'
import { useSelection } from '../../links/SelectionContext'
import type { DossierIndex } from '../../model/dossier'
import { toCellSubject } from '../../selection/cell-text'
import type { SubjectPage } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import { toMatrixModel } from '../../views/matrix/model/matrix-model'
import { writtenMessages } from './written-messages'

/** The matrix as a table with links and words, where no script can open a cell. */
export function WrittenMatrix({ stages }: { readonly stages: Stages<DossierIndex> }) {
  const language = useLanguage()
  const messages = useMessages(writtenMessages)
  const selection = useSelection()
  const { columns, sections } = toMatrixModel(stages, selection, language)
  return (
    <table>
      <caption>{messages.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">{FILTERS.country.name[language]}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              <SelectionLink to={toSubject(selection, 'commitments', id)}>{name}</SelectionLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sections
          .flatMap(({ rows }) => rows)
          .map(({ actor, name, cells }) => (
            <tr key={actor}>
              <th scope="row">
                <SelectionLink to={toSubject(selection, 'actors', actor)}>{name}</SelectionLink>
              </th>
              {columns.map(({ id }) => (
                <td key={id}>
                  {cells.has(id) && (
                    <SelectionLink
                      to={toSubject(selection, 'cells', toCellSubject({ actor, commitment: id }))}
                    >
                      {cells.get(id)?.word}
                    </SelectionLink>
                  )}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function toSubject(selection: Selection, page: SubjectPage, subject: string): Selection {
  return { ...toPlace(selection, page), subject }
}
