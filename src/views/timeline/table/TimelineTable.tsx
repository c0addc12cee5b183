import { useEffect, useMemo, useRef } from 'react'
import { FILTERS } from '../../../filters/filters'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { formatSpan } from '../../../language/format-date'
import type { EventId, StatementId } from '../../../model/dossier'
import { OpenReading } from '../../../passages/drawings/OpenReading'
import { actMessages } from '../../../language/messages/act-messages'
import button from '../../../ui/Button.module.css'
import { useFirstItems } from '../../../ui/use-first-items'
import { StanceMark } from '../../../ui/marks/StanceMark'
import { toScrollMotion } from '../../../ui/scroll-motion'
import { scrollWithinPage } from '../../../ui/scroll-within-page'
import type { TimelineIntents } from '../timeline-intents'
import { timelineMessages } from '../timeline-messages'
import type { TimelineNames } from '../model/timeline-model'
import { MOST_MARKS } from '../density/to-density'
import { toTableRows, type TableRow } from './to-table-rows'
import type { Moment } from '../model/to-moments'
import styles from './TimelineTable.module.css'

interface TimelineTableProps {
  readonly moments: readonly Moment[]
  readonly names: TimelineNames
  readonly selected: StatementId | null
  readonly event: EventId | null
  readonly intents: Pick<TimelineIntents, 'openStatement' | 'openEvent' | 'openArticle'>
}

/** The timeline as a table. In a narrow pane each row is laid out as a small block. */
export function TimelineTable({ moments, names, selected, event, intents }: TimelineTableProps) {
  const { columns } = useMessages(timelineMessages)
  const language = useLanguage()
  const open = ({ opens }: TableRow) => {
    if (opens.kind === 'statement') intents.openStatement(opens.id)
    else if (opens.kind === 'event') intents.openEvent(opens.id)
    else intents.openArticle(opens.id)
  }
  const { stance, voice, article } = FILTERS
  const headers = {
    ...columns,
    stance: stance.name[language],
    voice: voice.name[language],
    article: article.name[language],
  }
  const { showAll } = useMessages(actMessages)
  const isSelected = ({ opens }: TableRow) =>
    opens.kind !== 'article' && opens.id === (opens.kind === 'statement' ? selected : event)
  const rows = useMemo(() => toTableRows(moments, names, language), [moments, names, language])
  const list = useFirstItems(rows, MOST_MARKS, isSelected)
  const headings = ['date', 'kind', 'who', 'what', 'stance', 'voice', 'details', 'article'] as const
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visually-hidden">{columns.caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {headers[heading]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.shown.map((row) => (
            <Row key={row.key} row={row} isSelected={isSelected(row)} onOpen={() => open(row)} />
          ))}
        </tbody>
      </table>
      {list.showAll !== null && (
        <button type="button" className={button.bordered} onClick={list.showAll}>
          {showAll(rows.length)}
        </button>
      )}
    </div>
  )
}

function Row({
  row,
  isSelected,
  onOpen,
}: {
  row: TableRow
  isSelected: boolean
  onOpen: () => void
}) {
  const { key } = useMessages(timelineMessages)
  const language = useLanguage()
  const tableRow = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (isSelected && tableRow.current !== null)
      scrollWithinPage(tableRow.current, { block: 'nearest', behavior: toScrollMotion() })
  }, [isSelected])
  return (
    <tr ref={tableRow} className={styles[row.kind]} aria-current={isSelected || undefined}>
      <td className={styles.date}>{formatSpan(row.span, language)}</td>
      <td className={styles.kind}>{key[row.kind]}</td>
      <td className={styles.who}>{row.who}</td>
      <td className={styles.what}>
        <button type="button" className={button.link} onClick={onOpen}>
          {row.what}
        </button>
      </td>
      <td className={styles.stance}>
        {row.stance !== null && (
          <>
            <StanceMark
              mark={row.stance.mark}
              hue={row.stance.hue}
              isOpen={row.reading === 'open'}
            />{' '}
            {row.stance.name[language]} <OpenReading reading={row.reading} />
          </>
        )}
      </td>
      <td className={styles.voice}>{row.voice}</td>
      <td className={styles.details}>
        {row.details.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </td>
      <td className={styles.article}>{row.article}</td>
    </tr>
  )
}
