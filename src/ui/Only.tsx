import type { ReactNode } from 'react'
import styles from './Only.module.css'
import { useWidth, type Width } from './use-width'

const WIDTHS = {
  narrow: ['narrow'],
  aboveNarrow: ['upright', 'medium', 'wide'],
  folding: ['narrow', 'upright'],
  unfolded: ['medium', 'wide'],
  belowWide: ['narrow', 'upright', 'medium'],
  wide: ['wide'],
} as const satisfies Record<string, readonly Width[]>

interface OnlyProps {
  readonly at: keyof typeof WIDTHS
  /** Whether they are shown after all, once the window is known. */
  readonly when?: boolean | undefined
  readonly children: ReactNode
}

/**
 * Its children, in a window of such a width alone. Where no window is known yet, they are drawn for
 * the style sheet to show or hide, so that the page can be written before and moves nothing later.
 */
export function Only({ at, when, children }: OnlyProps) {
  const width = useWidth()
  const isShown = width === null || (when ?? WIDTHS[at].some((each) => each === width))
  return isShown && <div className={width === null ? styles[at] : styles.shown}>{children}</div>
}
