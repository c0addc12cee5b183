import { useMessages } from '../../../language/LanguageContext'
import button from '../../../ui/Button.module.css'
import { readerMessages } from '../reader-messages'
import styles from '../Reader.module.css'

interface NotYetNoteProps {
  readonly words: string
  readonly onNow: () => void
}

/** Says what the chosen day leaves out of an article, with a link back to the present. */
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
