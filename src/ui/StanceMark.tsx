import { SHAPES, type MarkHue, type MarkShape } from './stance-shapes'
import styles from './StanceMark.module.css'

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
      {SHAPES[mark].map(({ d, is }) => (
        <path key={d} d={d} className={styles[is]} />
      ))}
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
