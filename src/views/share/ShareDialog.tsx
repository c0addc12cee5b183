import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import button from '../../ui/Button.module.css'
import styles from './ShareDialog.module.css'

interface ShareDialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * The native modal dialog, which handles Escape, the top layer, inertness of the page and returning
 * the focus. On a phone it is a sheet.
 */
export function ShareDialog({ title, closeLabel, onClose, children }: ShareDialogProps) {
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
    return () => {
      element?.removeEventListener('click', press)
      element?.close()
    }
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
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
