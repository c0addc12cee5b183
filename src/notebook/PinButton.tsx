import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../language/LanguageContext'
import { toLocalDay } from '../model/dates'
import { notebookMessages } from './notebook-messages'
import { toItemId, type Pin } from './notebook-item'
import styles from './PinButton.module.css'
import { UnkeptNotice } from './UnkeptNotice'
import { useNotebook } from './use-notebook'

interface PinButtonProps {
  readonly pin: Pin
  /** What is pinned, for a screen reader, where its title is not enough. */
  readonly name?: string
  /** Shows the icon only, where there is no room for the word. */
  readonly isBare?: boolean
}

/** Pins something to the notebook, or unpins it. */
export function PinButton({ pin, name = pin.title, isBare = false }: PinButtonProps) {
  const messages = useMessages(notebookMessages)
  const id = toItemId(pin)
  const items = useNotebook((state) => state.items)
  const storageState = useNotebook((state) => state.storageState)
  const actions = useNotebook((state) => state.actions)
  const [isNew, setIsNew] = useState(false)
  const isPinned = items.some((item) => toItemId(item) === id)
  const press = () => {
    if (isPinned) actions.unpin(id)
    else actions.pin(pin, toLocalDay(new Date()))
    setIsNew(!isPinned)
  }
  return (
    <>
      <button
        type="button"
        className={isBare ? styles.bare : styles.worded}
        aria-pressed={isPinned}
        aria-label={messages.pinLabel(name)}
        onClick={press}
      >
        <Bookmark size={isBare ? 18 : 14} aria-hidden="true" />
        {!isBare && messages.pin}
      </button>
      {isNew && storageState !== 'kept' && (
        <UnkeptNotice reason={storageState} items={items} onClose={() => setIsNew(false)} />
      )}
    </>
  )
}
