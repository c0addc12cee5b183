import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatSpan } from '../../language/format-date'
import { SelectionLink } from '../../links/SelectionLink'
import { useSelection } from '../../links/SelectionContext'
import type { Dossier } from '../../model/dossier'
import { toPlace } from '../../selection/places'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import { MOST_MARKS } from '../../views/timeline/density/to-density'
import { toTimelineModel } from '../../views/timeline/model/timeline-model'
import { toTableRows, type TableRow } from '../../views/timeline/table/to-table-rows'
import { WrittenNumbers } from './WrittenNumbers'
import { writtenMessages } from './written-messages'

/** The timeline as a table with links, where no script can draw the chart. */
export function WrittenTimeline({ stages: { matching } }: { readonly stages: Stages<Dossier> }) {
  return matching.statements.length > MOST_MARKS ? (
    <WrittenNumbers dossier={matching} />
  ) : (
    <WrittenRows dossier={matching} />
  )
}

function WrittenRows({ dossier }: { readonly dossier: Dossier }) {
  const language = useLanguage()
  const messages = useMessages(writtenMessages)
  const selection = useSelection()
  const { moments, names } = toTimelineModel(dossier, { ...selection, kept: null }, language)
  return (
    <table>
      <caption>{messages.timeline}</caption>
      <tbody>
        {toTableRows(moments, names, language).map((row) => (
          <tr key={row.key}>
            <td>{formatSpan(row.span, language)}</td>
            <th scope="row">{row.who}</th>
            <td>
              <SelectionLink to={toTarget(selection, row)}>{row.what}</SelectionLink>
            </td>
            <td>{row.stance?.name[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function toTarget(selection: Selection, { opens }: TableRow): Selection {
  if (opens.kind === 'article') return { ...toPlace(selection, 'articles'), read: opens.id }
  const page = opens.kind === 'event' ? 'events' : 'statements'
  return { ...toPlace(selection, page), subject: opens.id }
}
