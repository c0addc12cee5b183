import { useMessages } from '../../language/LanguageContext'
import { readingMessages } from '../../language/reading-messages'
import { disputesMessages } from './disputes-messages'
import styles from './OpenSide.module.css'

/** Stands beside a side that rests on open readings alone: it is no firm answer. */
export function OpenSide() {
  const { open } = useMessages(readingMessages)
  const { openSide } = useMessages(disputesMessages)
  return (
    <span className={styles.open} title={openSide}>
      {open}
    </span>
  )
}
