import { useMessages } from '../../language/LanguageContext'
import button from '../../ui/Button.module.css'
import { readerMessages } from './reader-messages'
import styles from './Reader.module.css'

interface NotYetNoteProps {
  readonly words: string
  readonly onNow: () => void
}

/** Says what of an article is left out on the day that is travelled to, with the way back. */
export function NotYetNote({ words, onNow }: NotYetNoteProps) {
  const { backToNow } = useMessages(readerMessages)
  return (
    <p className={styles.note}>
      {words}{' '}
      <button type="button" className={button.link} onClick={onNow}>
        {backToNow}
      </button>
    </p>
  )
}
