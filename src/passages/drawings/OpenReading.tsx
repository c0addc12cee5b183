import { useMessages } from '../../language/LanguageContext'
import { readingMessages } from '../../language/messages/reading-messages'
import type { Reading } from '../../model/vocabulary'
import styles from './OpenReading.module.css'

/** A note beside a stance whose passage has another defensible reading; empty for a firm one. */
export function OpenReading({ reading }: { readonly reading: Reading }) {
  const { openReading } = useMessages(readingMessages)
  return reading === 'open' && <span className={styles.open}>{openReading}</span>
}
