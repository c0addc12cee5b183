import { Search, X } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '../../language/LanguageContext'
import { isTypingField } from '../../ui/is-typing-field'
import { searchBoxMessages } from './search-box-messages'
import styles from './SearchBox.module.css'

/** Between the box and the list below it. */
export interface ResultsProps {
  readonly typed: string
  /** Id of the list; its options are `${listId}-0` and so on. */
  readonly listId: string
  /** The active option, counted from 0. */
  readonly active: number
  /** Reports the number of options, and words for the status line. */
  readonly onFound: (found: FoundOptions) => void
  readonly onActive: (active: number) => void
  readonly onChosen: () => void
}

export interface FoundOptions {
  readonly options: number
  readonly words: string
}

interface SearchBoxProps {
  /** Moves the focus once a result has been followed. */
  readonly onLeave: () => void
  readonly children: (results: ResultsProps) => ReactNode
}

const NOTHING: FoundOptions = { options: 0, words: '' }

/**
 * The box alone loads with the page. `/` focuses it from anywhere; the children show the results, and
 * are rendered once it has the focus.
 */
export function SearchBox({ onLeave, children }: SearchBoxProps) {
  const messages = useMessages(searchBoxMessages)
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const [found, setFound] = useState(NOTHING)
  const input = useRef<HTMLInputElement>(null)
  const cameFrom = useRef<Element | null>(null)
  const hasOptions = isOpen && found.options > 0

  const enter = () => {
    cameFrom.current = document.activeElement
    flushSync(() => setOpen(true))
    input.current?.focus()
  }
  useSlash(enter)
  const type = (words: string) => {
    setTyped(words)
    setActive(0)
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    setFound(NOTHING)
    type('')
    setOpen(false)
  }
  const leave = () => {
    const from = cameFrom.current
    close()
    if (from instanceof HTMLElement && from !== document.body && from.isConnected) from.focus()
    else input.current?.blur()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Enter ends the syllable.
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hasOptions) {
      event.preventDefault()
      setActive((active + step + found.options) % found.options)
    } else if (event.key === 'Enter' && hasOptions) {
      event.preventDefault()
      document.getElementById(toOptionId(listId, active))?.click()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (typed === '') leave()
      else type('')
    }
  }

  return (
    <div
      role="search"
      className={styles.search}
      data-open={isOpen || undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <button type="button" className={styles.opener} aria-label={messages.label} onClick={enter}>
        <Search size={18} aria-hidden="true" />
      </button>
      <div className={styles.field}>
        <Search size={16} aria-hidden="true" className={styles.glass} />
        <input
          ref={input}
          type="text"
          role="combobox"
          className={styles.input}
          aria-label={messages.label}
          placeholder={messages.label}
          aria-autocomplete="list"
          aria-expanded={hasOptions}
          aria-controls={hasOptions ? listId : undefined}
          aria-activedescendant={hasOptions ? toOptionId(listId, active) : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          value={typed}
          onFocus={() => setOpen(true)}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true" className={styles.key}>
          /
        </kbd>
        <button type="button" className={styles.closer} aria-label={messages.close} onClick={leave}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      {isOpen && (
        <div
          role="presentation"
          className={styles.panel}
          // Keeps the focus in the box, since leaving the box closes the panel.
          onMouseDown={(event) => event.preventDefault()}
        >
          {children({
            typed,
            listId,
            active,
            onFound: setFound,
            onActive: setActive,
            onChosen: () => {
              close()
              onLeave()
            },
          })}
        </div>
      )}
      <p role="status" className="visually-hidden">
        {isOpen ? found.words : ''}
      </p>
    </div>
  )
}

export function toOptionId(listId: string, option: number): string {
  return `${listId}-${option}`
}

/** Listens for `/`, except where it is typed as text. */
function useSlash(enter: () => void): void {
  const latest = useRef(enter)
  useEffect(() => {
    latest.current = enter
  })
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.defaultPrevented || isTypingField(event.target)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
