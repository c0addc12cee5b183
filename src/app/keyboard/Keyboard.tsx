import { X } from 'lucide-react'
import { Fragment, useEffect, useRef } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import { KEYBOARD_ID } from '../../links/KeyboardButton'
import { useSelection } from '../../links/SelectionContext'
import button from '../../ui/Button.module.css'
import { isFocusNowhere } from '../../ui/is-focus-nowhere'
import { useWidth } from '../../ui/use-width'
import { isTypingField } from '../../ui/is-typing-field'
import { toKeyGroups, type KeyEntry } from './keys'
import { keyboardMessages } from './keyboard-messages'
import styles from './Keyboard.module.css'

/** The keys that work here. Opened by `?`, and by every `KeyboardButton`; Escape closes it. */
export function Keyboard() {
  const messages = useMessages(keyboardMessages)
  const { close } = useMessages(actMessages)
  const groups = toKeyGroups(useSelection(), useWidth() ?? 'wide')
  const dialog = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const cameFrom = useRef<HTMLElement | null>(null)
  useQuestionMark(() => dialog.current?.togglePopover())
  return (
    <div
      ref={dialog}
      id={KEYBOARD_ID}
      popover="auto"
      role="dialog"
      aria-labelledby={`${KEYBOARD_ID}-title`}
      className={styles.dialog}
      onBeforeToggle={({ newState }) => {
        const { activeElement } = document
        if (newState === 'open' && activeElement instanceof HTMLElement) {
          cameFrom.current = activeElement
        }
      }}
      onToggle={({ newState }) => {
        if (newState === 'open') title.current?.focus()
        // The browser returns the focus itself, except to a panel that this one was opened from.
        else if (isFocusLost(dialog.current)) cameFrom.current?.focus()
      }}
    >
      <div className={styles.header}>
        <h2 ref={title} id={`${KEYBOARD_ID}-title`} tabIndex={-1}>
          {messages.title}
        </h2>
        <button
          type="button"
          className={button.icon}
          aria-label={close}
          popoverTarget={KEYBOARD_ID}
          popoverTargetAction="hide"
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div className={styles.groups}>
        {groups.map(({ id, entries }) => (
          <section key={id} aria-labelledby={`${KEYBOARD_ID}-${id}`} className={styles.group}>
            <h3 id={`${KEYBOARD_ID}-${id}`}>{messages.groups[id]}</h3>
            <dl>
              {entries.map((entry) => (
                <Entry key={entry.does} entry={entry} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  )
}

function Entry({ entry: { keys, does } }: { readonly entry: KeyEntry }) {
  const messages = useMessages(keyboardMessages)
  const names: Readonly<Record<string, string>> = messages.names
  return (
    <div className={styles.entry}>
      <dt>
        {keys.map((combination) => (
          <span key={combination.join('')} className={styles.keys}>
            {combination.map((key, place) => (
              <Fragment key={key}>
                {place > 0 && '+'}
                <kbd>{names[key] ?? key}</kbd>
              </Fragment>
            ))}{' '}
          </span>
        ))}
      </dt>
      <dd>{messages.does[does]}</dd>
    </div>
  )
}

/** Nowhere, or in what has just been closed. */
function isFocusLost(closed: Element | null): boolean {
  return isFocusNowhere() || closed?.contains(document.activeElement) === true
}

/** Listens for `?`, except where it is typed as text. */
function useQuestionMark(open: () => void): void {
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.defaultPrevented || isTypingField(event.target)) return
      // Nothing opens over a modal dialog, which would cover it.
      if (document.querySelector('dialog:modal') !== null) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
