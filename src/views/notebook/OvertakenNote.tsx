import { useMessages } from '../../language/LanguageContext'
import button from '../../ui/Button.module.css'
import { notebookMessages } from './notebook-messages'
import styles from './OvertakenNote.module.css'

interface OvertakenNoteProps {
  /** The other tab's note, which is the stored one. */
  readonly stored: string
  readonly onSettle: (keeps: 'mine' | 'stored') => void
}

/** Below a note that another tab has overtaken: the other's text, and the choice between the two. */
export function OvertakenNote({ stored, onSettle }: OvertakenNoteProps) {
  const { overtaken } = useMessages(notebookMessages)
  return (
    <div className={styles.overtaken}>
      <p role="alert">{overtaken.says}</p>
      <p className={styles.stored}>{stored === '' ? overtaken.empty : stored}</p>
      <div className={styles.acts}>
        <button type="button" className={button.bordered} onClick={() => onSettle('mine')}>
          {overtaken.keepMine}
        </button>
        <button type="button" className={button.bordered} onClick={() => onSettle('stored')}>
          {overtaken.keepStored}
        </button>
      </div>
    </div>
  )
}
