import { useMessages } from '../language/LanguageContext'
import { printMessages } from './print-messages'
import styles from './PrintTime.module.css'
import type { TimeNumbers } from './time-numbers'

interface PrintNumbersProps {
  readonly heading: string
  readonly numbers: readonly TimeNumbers[]
}

/** The timeline on paper where it is numbers on the page. */
export function PrintNumbers({ heading, numbers }: PrintNumbersProps) {
  const { timeColumns } = useMessages(printMessages)
  return (
    <table className={styles.table}>
      <caption>{heading}</caption>
      <thead>
        <tr>
          <th scope="col">{timeColumns.when}</th>
          <th scope="col">{timeColumns.what}</th>
        </tr>
      </thead>
      <tbody>
        {numbers.map(({ key, when, counts, lanes }) => (
          <tr key={key}>
            <th scope="row">
              {when}: {counts.join(', ')}
            </th>
            <td>
              {lanes.map(({ name, words }) => (
                <p key={name} className={styles.lane}>
                  {name}: {words}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
