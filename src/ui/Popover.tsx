import { useId, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import buttonStyles from './Button.module.css'
import styles from './Popover.module.css'

interface PopoverProps {
  readonly label: ReactNode
  /** Accessible name of the button, where the label is too short. */
  readonly fullLabel?: string | undefined
  /** Accessible name of the panel. */
  readonly name: string
  readonly className?: string | undefined
  /** Of the button, for composite widgets that manage the focus themselves. */
  readonly tabIndex?: number
  /** Rendered only while the panel is open. */
  readonly children: () => ReactNode
}

/**
 * A button with a panel. The browser's popover brings the top layer, Escape, light dismissal and
 * the return of the focus; CSS anchor positioning puts it beside the button. The panel is made by the
 * first press, because the matrix has dozens of them. Its content stays rendered until it has closed,
 * because focus only returns to the button while it is inside the panel.
 */
export function Popover({
  label,
  fullLabel,
  name,
  className = buttonStyles.bordered,
  tabIndex = 0,
  children,
}: PopoverProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [isMade, setMade] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={fullLabel}
        aria-expanded={open}
        tabIndex={tabIndex}
        className={className}
        onClick={() => {
          // At once: after this event the browser looks for the panel.
          if (!isMade) flushSync(() => setMade(true))
        }}
      >
        {label}
      </button>
      {isMade && (
        <div
          id={id}
          popover="auto"
          role="dialog"
          aria-label={name}
          className={styles.panel}
          // React lets the events of a panel within this one bubble up to it.
          onBeforeToggle={({ newState, target, currentTarget }) => {
            if (newState === 'open' && target === currentTarget) setOpen(true)
          }}
          onToggle={({ newState, target, currentTarget }) => {
            if (newState !== 'closed' || target !== currentTarget) return
            // The browser only does this for a panel that is not within another.
            if (currentTarget.contains(document.activeElement)) button.current?.focus()
            setOpen(false)
          }}
        >
          {open && children()}
        </div>
      )}
    </>
  )
}
