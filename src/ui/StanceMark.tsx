import type { ReactNode } from 'react'
import { ABSENCE, OPEN_MARK, SHAPES, type MarkHue, type MarkShape } from './stance-shapes'
import styles from './StanceMark.module.css'

interface StanceShapeProps {
  readonly mark: MarkShape
  readonly hue: MarkHue
  /** Dashed outline instead of a filling: not the actor's own, but inherited. */
  readonly hollow?: boolean
  /** Paler, with a question mark: what it rests on can be read otherwise. */
  readonly isOpen?: boolean
}

/** The bare shape, for use within an <svg>; decorative: its word belongs in an accessible name beside it. */
export function StanceShape({ mark, hue, hollow = false, isOpen = false }: StanceShapeProps) {
  return (
    <g
      className={styles[hue]}
      data-hollow={hollow || undefined}
      data-otherwise={isOpen || undefined}
    >
      {SHAPES[mark].map(({ d, is }) => (
        <path key={d} d={d} className={styles[is]} />
      ))}
      {isOpen && <path d={OPEN_MARK.question} className={styles.question} />}
    </g>
  )
}

/** The same as a picture of its own, 1 em high unless `size` (CSS px) says otherwise. */
export function StanceMark({ size, ...shape }: StanceShapeProps & { readonly size?: number }) {
  return (
    <Picture size={size}>
      <StanceShape {...shape} />
    </Picture>
  )
}

/** Stands for a stance that is left out, or not known yet; decorative likewise. */
export function AbsenceMark({ isLater = false }: { readonly isLater?: boolean }) {
  return (
    <Picture>
      <path d={ABSENCE.d} className={styles.absence} data-later={isLater || undefined} />
    </Picture>
  )
}

function Picture({
  size,
  children,
}: {
  readonly size?: number | undefined
  readonly children: ReactNode
}) {
  const length = size ?? '1em'
  return (
    <svg
      className={styles.picture}
      width={length}
      height={length}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
