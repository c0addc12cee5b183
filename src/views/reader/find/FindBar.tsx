import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useMessages } from '../../../language/LanguageContext'
import button from '../../../ui/Button.module.css'
import { findMessages } from './find-messages'
import type { Found } from './found-model'
import bar from '../ReaderBar.module.css'
import styles from './FindBar.module.css'

interface FindBarProps {
  /** Null while there are no words. */
  readonly found: Found | null
  /** True if the reader opened the bar; not if the link or the search did. */
  readonly takesFocus: boolean
  readonly onFind: (words: string) => void
  readonly onStep: (direction: 'next' | 'previous') => void
  readonly onFurniture: () => void
  readonly onClose: () => void
}

/** The field for words in the open article, and steps from place to place. */
export function FindBar({ found, takesFocus, ...props }: FindBarProps) {
  const messages = useMessages(findMessages)
  const input = useRef<HTMLInputElement>(null)
  // As typed: the words in the link are trimmed.
  const [typed, setTyped] = useState<string | null>(null)
  const isStepping = found !== null && found.matches.length > 0
  const isOnlyHidden = found !== null && !isStepping && found.hidden > 0
  useEffect(() => {
    if (!takesFocus) return
    input.current?.focus()
    input.current?.select()
  }, [takesFocus])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      props.onStep(event.shiftKey ? 'previous' : 'next')
    } else if (event.key === 'Escape') {
      event.preventDefault()
      props.onClose()
    }
  }
  return (
    <div role="search" aria-label={messages.open} className={`${bar.bar} ${styles.bar}`}>
      <input
        ref={input}
        type="text"
        className={styles.input}
        aria-label={messages.field}
        placeholder={messages.field}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        value={typed ?? found?.words ?? ''}
        onChange={(event) => {
          setTyped(event.target.value)
          props.onFind(event.target.value)
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles.status}>
        {found !== null && <FoundWords found={found} />}
      </p>
      {isOnlyHidden && (
        <button type="button" className={button.link} onClick={props.onFurniture}>
          {messages.show}
        </button>
      )}
      {(['previous', 'next'] as const).map((direction) => (
        <button
          key={direction}
          type="button"
          className={`${button.quiet} ${bar.step}`}
          aria-label={messages[direction]}
          title={`${messages[direction]} (${direction === 'next' ? 'Enter' : 'Shift + Enter'})`}
          aria-disabled={!isStepping}
          onClick={() => props.onStep(direction)}
        >
          {direction === 'next' ? (
            <ChevronDown size={18} aria-hidden="true" />
          ) : (
            <ChevronUp size={18} aria-hidden="true" />
          )}
        </button>
      ))}
      <button
        type="button"
        className={`${button.quiet} ${bar.step}`}
        aria-label={messages.close}
        title={`${messages.close} (Esc)`}
        onClick={props.onClose}
      >
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  )
}

function FoundWords({ found: { matches, current, hidden } }: { readonly found: Found }) {
  const messages = useMessages(findMessages)
  if (matches.length === 0) {
    return hidden === 0 ? messages.none : `${messages.none}, ${messages.hidden(hidden)}`
  }
  return current === null
    ? messages.places(matches.length)
    : messages.position(current + 1, matches.length)
}
