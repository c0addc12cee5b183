import { useMessages } from '../../language/LanguageContext'
import { printTooEarlyMessages } from './print-too-early-messages'
import styles from './PrintTooEarly.module.css'

/** Says on paper, and there alone, that the passages were not there yet. */
export function PrintTooEarly() {
  const { tooEarly } = useMessages(printTooEarlyMessages)
  return <p className={styles.tooEarly}>{tooEarly}</p>
}
