import { countMessages } from '../../language/messages/count-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { SelectionLink } from '../../links/SelectionLink'
import { useSelection } from '../../links/SelectionContext'
import type { Dossier } from '../../model/dossier'
import { toPlaceName } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { toDensity, toHeapWords } from '../../views/timeline/density/to-density'
import { toExtent } from '../../views/timeline/model/timeline-model'
import { toLaneName } from '../../views/timeline/model/timeline-words'
import { timelineMessages } from '../../views/timeline/timeline-messages'
import { writtenMessages } from './written-messages'

/** The timeline of more statements than a page can list: how many there are in each stretch of time. */
export function WrittenNumbers({ dossier }: { readonly dossier: Dossier }) {
  const language = useLanguage()
  const messages = useMessages(writtenMessages)
  const { columns, density } = useMessages(timelineMessages)
  const { statements } = useMessages(countMessages)
  const selection = useSelection()
  const { laneIds, rows } = toDensity(dossier, {
    question: selection,
    domain: toExtent(dossier),
    language,
  })
  return (
    <>
      <p>
        {messages.tooMany(dossier.statements.length)}{' '}
        <SelectionLink to={toPlace(selection, 'articles')}>
          {toPlaceName('articles')[language]}
        </SelectionLink>
      </p>
      <table>
        <caption>{messages.timeline}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.date}</th>
            {laneIds.map((id) => (
              <th key={id} scope="col">
                {toLaneName(dossier, selection.lanes, id, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ bin, name, total, heaps }) => (
            <tr key={bin?.from ?? ''}>
              <th scope="row">
                {name ?? density.inexact}: {statements(total)}
              </th>
              {heaps.map((heap, lane) => (
                // oxlint-disable-next-line react/no-array-index-key -- the lanes stay as they are
                <td key={lane}>{heap === null ? '' : toHeapWords(heap)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
