import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react'
import { isFocusFree } from './is-focus-nowhere'
import styles from './OpenPanel.module.css'
import { useNextStop } from './use-next-stop'
import { useReturnFocus } from './use-return-focus'

/** Of the heading that names the panel, and that takes the focus. */
export interface PanelTitle {
  readonly titleId: string
  readonly titleRef: RefObject<HTMLHeadingElement | null>
}

interface OpenPanelProps {
  /** Selects what the panel is about: the next stop of Tab is the panel, and closing it leads back. */
  readonly chosen: string
  /** Whether it takes the focus if what opened it is gone, such as a result of the search. */
  readonly takesFocus?: boolean
  readonly onClose: () => void
  readonly children: (title: PanelTitle) => ReactNode
}

/** A panel about what is chosen in a view: above the reader, or on a phone below the view. */
export function OpenPanel({ chosen, takesFocus = false, onClose, children }: OpenPanelProps) {
  const titleId = useId()
  const titleRef = useRef<HTMLHeadingElement>(null)
  useReturnFocus(chosen)
  useNextStop(chosen, () => titleRef.current)
  useEffect(() => {
    if (takesFocus && isFocusFree()) titleRef.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <section
      className={styles.panel}
      aria-labelledby={titleId}
      onKeyDown={({ key, currentTarget }) => {
        // Escape closes an open popover inside first.
        if (key === 'Escape' && currentTarget.querySelector(':popover-open') === null) onClose()
      }}
    >
      {children({ titleId, titleRef })}
    </section>
  )
}
