import { useMessages } from '../../language/LanguageContext'
import { printMessages } from '../../print/print-messages'
import styles from './PrintTooEarly.module.css'

/** Says on paper, and there alone, that the passages were not there yet. */
export function PrintTooEarly() {
  const { tooEarly } = useMessages(printMessages)
  return <p className={styles.tooEarly}>{tooEarly}</p>
}
