import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import button from './Button.module.css'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  /** Id of what says what it is about; null if nothing does. */
  readonly describedBy: string | null
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * The native modal dialog, which handles Escape, the top layer, inertness of the page and returning
 * the focus. On a phone it is a sheet.
 */
export function Dialog({ title, closeLabel, describedBy, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    // The content fills the dialog, so a click on the dialog itself is on its backdrop.
    const press = ({ target }: MouseEvent) => {
      if (target === element) element?.close()
    }
    element?.addEventListener('click', press)
    element?.showModal()
    // The first act, instead of the button that closes the dialog again.
    element?.querySelector<HTMLElement>('section :is(button, textarea)')?.focus()
    return () => {
      element?.removeEventListener('click', press)
      element?.close()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      aria-describedby={describedBy ?? undefined}
      onClose={onClose}
    >
      <div className={styles.box}>
        <header className={styles.header}>
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            className={button.icon}
            aria-label={closeLabel}
            onClick={() => dialog.current?.close()}
          >
            <X size={18} aria-hidden="true" />
          </button>
        </header>
        <div className={styles.body}>{children}</div>
      </div>
    </dialog>
  )
}
