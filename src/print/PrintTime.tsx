import { useMessages } from '../language/LanguageContext'
import type { Dossier } from '../model/dossier'
import { printMessages } from './print-messages'
import type { TimeEntry } from './time-entries'
import { PrintPassage } from './PrintPassage'
import styles from './PrintTime.module.css'
import { TimeHead } from './TimeHead'

interface PrintTimeProps {
  readonly heading: string
  readonly entries: readonly TimeEntry[]
  readonly dossier: Dossier
}

/** The timeline on paper: passages and events in chronological order. */
export function PrintTime({ heading, entries, dossier }: PrintTimeProps) {
  const { happened } = useMessages(printMessages)
  return (
    <table className={styles.table}>
      <TimeHead heading={heading} />
      <tbody>
        {entries.map(({ key, when, passage, event }) => (
          <tr key={key}>
            <th scope="row">{when}</th>
            <td>
              {passage === null ? (
                <p className={styles.event}>
                  {happened}: {event}
                </p>
              ) : (
                <PrintPassage passage={passage} dossier={dossier} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
