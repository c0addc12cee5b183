import type { ReactNode } from 'react'
import {
  ABSENCE,
  MARK_LINE,
  OPEN_MARK,
  SHAPES,
  type MarkHue,
  type MarkShape,
} from './stance-shapes'
import styles from './StanceMark.module.css'

interface StanceShapeProps {
  readonly mark: MarkShape
  readonly hue: MarkHue
  /** Dashed outline instead of a filling: not the actor's own, but inherited. */
  readonly hollow?: boolean
  /** Paler, with a question mark: what it rests on can be read otherwise. */
  readonly isOpen?: boolean
}

/**
 * The bare shape about the origin, 16 px wide, for use within an <svg> of the page or of a picture.
 * Decorative: its word belongs in an accessible name beside it.
 */
export function StanceShape({ mark, hue, hollow = false, isOpen = false }: StanceShapeProps) {
  const colour = `var(--${hue})`
  const { d, is, outline = d } = SHAPES[mark]
  const { width, hollowWidth, hollowDash } = MARK_LINE
  const line = { className: styles.line, fill: 'none', stroke: colour, strokeWidth: width }
  const look = {
    fill: { className: styles.filled, d, fill: colour },
    line: { ...line, d },
    hollow: { ...line, d: outline, strokeWidth: hollowWidth, strokeDasharray: hollowDash },
  }
  const shape = (
    <path {...look[hollow ? 'hollow' : is]} opacity={isOpen ? OPEN_MARK.opacity : undefined} />
  )
  if (!isOpen) return shape
  return (
    <>
      {shape}
      <path d={OPEN_MARK.question} data-otherwise {...line} strokeWidth={OPEN_MARK.lineWidth} />
    </>
  )
}

interface AbsenceShapeProps {
  readonly isLater?: boolean
}

/** Where no stance is drawn though there is one: a hollow square, dotted while it is not known yet. */
export function AbsenceShape({ isLater = false }: AbsenceShapeProps) {
  return (
    <path
      className={styles.line}
      d={ABSENCE.d}
      fill="none"
      stroke="var(--muted)"
      strokeWidth={ABSENCE.lineWidth}
      strokeDasharray={isLater ? ABSENCE.dash : undefined}
    />
  )
}

/** A stance's shape in a line of text, 1 em high unless `size` (CSS px) says otherwise. */
export function StanceMark({ size, ...shape }: StanceShapeProps & { readonly size?: number }) {
  return (
    <Glyph size={size}>
      <StanceShape {...shape} />
    </Glyph>
  )
}

/** The same for a stance that is left out, or not known yet. */
export function AbsenceMark(props: AbsenceShapeProps) {
  return (
    <Glyph>
      <AbsenceShape {...props} />
    </Glyph>
  )
}

interface GlyphProps {
  /** CSS px; 1 em without it. */
  readonly size?: number | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A drawing about the origin, 16 px wide, as a letter of its own. Decorative. */
export function Glyph({ size, className = styles.glyph, children }: GlyphProps) {
  const length = size ?? '1em'
  return (
    <svg
      className={className}
      width={length}
      height={length}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
