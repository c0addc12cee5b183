import { useMessages } from '../language/LanguageContext'
import { readingMessages } from '../language/reading-messages'
import type { Reading } from '../model/vocabulary'
import styles from './OpenReading.module.css'

/** Says beside a stance that its passage can be read otherwise; nothing of a firm one. */
export function OpenReading({ reading }: { readonly reading: Reading }) {
  const { openReading } = useMessages(readingMessages)
  return reading === 'open' && <span className={styles.open}>{openReading}</span>
}
