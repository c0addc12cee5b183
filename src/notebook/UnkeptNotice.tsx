import { actMessages } from '../language/messages/act-messages'
import { toFileName } from '../language/file-name'
import { useMessages } from '../language/LanguageContext'
import { toLocalDay } from '../model/dates'
import button from '../ui/Button.module.css'
import { saveFile } from '../ui/save-file'
import { MOST_ITEMS, serializeNotebook } from './notebook-file'
import type { NotebookItem } from './notebook-item'
import { notebookMessages } from './notebook-messages'
import type { StorageState } from './notebook-store'
import styles from './UnkeptNotice.module.css'

interface UnkeptNoticeProps {
  readonly reason: Exclude<StorageState, 'kept'>
  readonly items: readonly NotebookItem[]
  readonly onClose: () => void
}

/** Says, where something was pinned, that the browser doesn't keep it, and lets it be saved. */
export function UnkeptNotice({ reason, items, onClose }: UnkeptNoticeProps) {
  const { unkept, saveAll } = useMessages(notebookMessages)
  const { close } = useMessages(actMessages)
  const save = () => {
    const name = toFileName('notebook', toLocalDay(new Date()), 'json')
    saveFile(new File([serializeNotebook(items, 2)], name, { type: 'application/json' }))
  }
  return (
    <div
      popover="auto"
      role="alert"
      className={styles.notice}
      ref={(node) => node?.showPopover()}
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose()
      }}
    >
      <p>{reason === 'crowded' ? unkept.crowded(MOST_ITEMS) : unkept[reason]}</p>
      <div className={styles.acts}>
        <button type="button" className={button.bordered} onClick={save}>
          {saveAll}
        </button>
        <button type="button" className={button.quiet} onClick={onClose}>
          {close}
        </button>
      </div>
    </div>
  )
}
