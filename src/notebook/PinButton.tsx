import { Bookmark } from 'lucide-react'
import { useMessages } from '../language/LanguageContext'
import { toLocalDay } from '../model/dates'
import { notebookMessages } from './notebook-messages'
import { toItemId, type Pin } from './notebook-item'
import styles from './PinButton.module.css'
import { useNotebook } from './use-notebook'

interface PinButtonProps {
  readonly pin: Pin
  /** Shows the icon only, where there is no room for the word. */
  readonly isBare?: boolean
}

/** Pins something to the notebook, or unpins it. */
export function PinButton({ pin, isBare = false }: PinButtonProps) {
  const messages = useMessages(notebookMessages)
  const id = toItemId(pin)
  const isPinned = useNotebook(({ items }) => items.some((item) => toItemId(item) === id))
  const actions = useNotebook((state) => state.actions)
  return (
    <button
      type="button"
      className={isBare ? styles.bare : styles.worded}
      aria-pressed={isPinned}
      aria-label={messages.pinLabel(pin.kind === 'quote' ? `“${pin.quote}”` : pin.title)}
      onClick={() => (isPinned ? actions.unpin(id) : actions.pin(pin, toLocalDay(new Date())))}
    >
      <Bookmark size={isBare ? 18 : 14} aria-hidden="true" />
      {!isBare && messages.pin}
    </button>
  )
}
