import type { ReactNode } from 'react'
import styles from './StanceMark.module.css'

/** The nine shapes in which a stance is told. */
export type MarkShape =
  | 'ringed-dot'
  | 'dot'
  | 'half-dot'
  | 'ring'
  | 'diamond'
  | 'open-diamond'
  | 'dots'
  | 'barred-ring'
  | 'cross'

export type MarkHue = 'for' | 'asking' | 'open' | 'against'

/** Drawn within a box of 16 × 16 around the origin, in `currentColor`. */
const SHAPES: Readonly<Record<MarkShape, ReactNode>> = {
  'ringed-dot': (
    <>
      <circle r="6" className={styles.line} />
      <circle r="3" className={styles.fill} />
    </>
  ),
  dot: <circle r="5.5" className={styles.fill} />,
  'half-dot': (
    <>
      <circle r="5" className={styles.line} />
      <path d="M0-5A5 5 0 0 0 0 5Z" className={styles.fill} />
    </>
  ),
  ring: <circle r="5" className={styles.line} />,
  diamond: <path d="M0-6 6 0 0 6-6 0Z" className={styles.fill} />,
  'open-diamond': <path d="M0-5.5 5.5 0 0 5.5-5.5 0Z" className={styles.line} />,
  dots: (
    <>
      <circle cx="-5" r="1.6" className={styles.fill} />
      <circle r="1.6" className={styles.fill} />
      <circle cx="5" r="1.6" className={styles.fill} />
    </>
  ),
  'barred-ring': (
    <>
      <circle r="5.5" className={styles.line} />
      <path d="M-3 0H3" className={styles.line} />
    </>
  ),
  cross: <path d="M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5" className={styles.line} />,
}

interface StanceShapeProps {
  readonly mark: MarkShape
  readonly hue: MarkHue
  /** Dashed outline instead of a filling: not the actor's own, but inherited. */
  readonly hollow?: boolean
}

/** The bare shape, for use within an <svg>; decorative: its word belongs in an accessible name beside it. */
export function StanceShape({ mark, hue, hollow = false }: StanceShapeProps) {
  return (
    <g className={styles[hue]} data-hollow={hollow || undefined}>
      {SHAPES[mark]}
    </g>
  )
}

/** The same as a picture of its own, 1 em high unless `size` (CSS px) says otherwise. */
export function StanceMark({ size, ...shape }: StanceShapeProps & { readonly size?: number }) {
  const length = size ?? '1em'
  return (
    <svg
      className={styles.picture}
      width={length}
      height={length}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
    >
      <StanceShape {...shape} />
    </svg>
  )
}
