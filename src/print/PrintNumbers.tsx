import styles from './PrintTime.module.css'
import type { TimeNumbers } from './time-numbers'
import { TimeHead } from './TimeHead'

interface PrintNumbersProps {
  readonly heading: string
  readonly numbers: readonly TimeNumbers[]
}

/** The timeline on paper where it is numbers on the page. */
export function PrintNumbers({ heading, numbers }: PrintNumbersProps) {
  return (
    <table className={styles.table}>
      <TimeHead heading={heading} />
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
