import { actMessages } from '../../../language/messages/act-messages'
import { useMessages } from '../../../language/LanguageContext'
import { passagesMessages } from '../../../passages/passages-messages'
import { LongList } from '../../../ui/LongList'
import type { DateRow } from '../brief'
import styles from './DateRows.module.css'
import { ItemName } from './ItemName'
import { StanceCounts } from '../StanceCounts'
import { TargetLink } from '../TargetLink'

/** Oldest first: the day, what was said on it, what happened. */
export function DateRows({ rows }: { readonly rows: readonly DateRow[] }) {
  const { showAll } = useMessages(actMessages)
  const { inferred } = useMessages(passagesMessages)
  return (
    <LongList isOrdered className={styles.rows} items={rows} showAll={showAll(rows.length)}>
      {({ key, to, text, isInferred, counts, counted, events }) =>
        to === null ? (
          <li key={key} className={styles.gap}>
            {text}
          </li>
        ) : (
          <li key={key} className={styles.row}>
            <TargetLink to={to} className={styles.date}>
              {text}
            </TargetLink>
            {isInferred && <span className={styles.inferred}> {inferred}</span>}
            <StanceCounts counts={counts} />
            {counted !== '' && <p className={styles.counted}>{counted}</p>}
            {events.length > 0 && (
              <ul className={styles.events}>
                {events.map((event) => (
                  <li key={event.text}>
                    <ItemName item={event} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      }
    </LongList>
  )
}
