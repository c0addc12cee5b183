import { useId, useState, type ReactNode } from 'react'
import buttonStyles from './Button.module.css'
import styles from './Popover.module.css'

interface PopoverProps {
  readonly label: ReactNode
  /** Name of the opened panel for those who don't see it. */
  readonly name: string
  readonly className?: string | undefined
  /** Of the button, where a composite widget moves the focus itself. */
  readonly tabIndex?: number
  /** Made only while it is open. */
  readonly children: () => ReactNode
}

/**
 * A button with a panel, on the browser's own popover: top layer, Escape, light dismissal and the
 * return of focus come with it, and its place beside the button from CSS anchor positioning. The
 * content stays until the panel has closed: focus is only given back while it is still within.
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
