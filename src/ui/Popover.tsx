import { useId, useState, type ReactNode } from 'react'
import buttonStyles from './Button.module.css'
import styles from './Popover.module.css'

interface PopoverProps {
  readonly label: ReactNode
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
 * the return of the focus; CSS anchor positioning puts it beside the button. The content stays
 * rendered until the panel has closed, because focus only returns to the button while it is inside
 * the panel.
 */
export function Popover({
  label,
  name,
  className = buttonStyles.bordered,
  tabIndex = 0,
  children,
}: PopoverProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-expanded={open}
        tabIndex={tabIndex}
        className={className}
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={name}
        className={styles.panel}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') setOpen(true)
        }}
        onToggle={(event) => {
          if (event.newState === 'closed') setOpen(false)
        }}
      >
        {open && children()}
      </div>
    </>
  )
}
