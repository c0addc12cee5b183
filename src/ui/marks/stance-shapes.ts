/** The shapes of the stances, as geometry only: for the page and for pictures. */

export type MarkShape =
  | 'ringed-dot'
  | 'dot'
  | 'triangle'
  | 'open-triangle'
  | 'half-dot'
  | 'ring'
  | 'diamond'
  | 'open-diamond'
  | 'dots'
  | 'barred-ring'
  | 'cross'

export type MarkHue = 'for' | 'asking' | 'open' | 'against'

interface Shape {
  /** Path data of SVG, within a box of 16 × 16 around the origin. */
  readonly d: string
  /** Filled, or drawn as a line. */
  readonly is: 'fill' | 'line'
  /** What is drawn as a line where the mark is hollow, if that is not `d`. */
  readonly outline?: string
}

/** Of a line, and of the outline of a mark that is inherited. */
export const MARK_LINE = { width: 1.7, hollowWidth: 1.2, hollowDash: '2 1.5' } as const

const HALF = 'M0-5A5 5 0 0 0 0 5Z'

/** One path each, since a matrix has hundreds of them. */
export const SHAPES: Readonly<Record<MarkShape, Shape>> = {
  'ringed-dot': {
    d: `${toRing(6)}${toCircle(3)}`,
    is: 'fill',
    outline: `${toCircle(6)}${toCircle(3)}`,
  },
  dot: { d: toCircle(5.5), is: 'fill' },
  triangle: { d: 'M0-5.8 5.8 4.6H-5.8Z', is: 'fill' },
  'open-triangle': { d: 'M0-5 5 4H-5Z', is: 'line' },
  'half-dot': { d: `${toRing(5)}${HALF}`, is: 'fill', outline: `${toCircle(5)}${HALF}` },
  ring: { d: toCircle(5), is: 'line' },
  diamond: { d: 'M0-6 6 0 0 6-6 0Z', is: 'fill' },
  'open-diamond': { d: 'M0-5.5 5.5 0 0 5.5-5.5 0Z', is: 'line' },
  dots: { d: `${toCircle(1.6, -5)}${toCircle(1.6)}${toCircle(1.6, 5)}`, is: 'fill' },
  'barred-ring': { d: `${toCircle(5.5)}M-3 0H3`, is: 'line' },
  cross: { d: 'M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5', is: 'line' },
}

/**
 * For an open reading: paler, with a question mark at its upper right, which sticks
 * out of the box so that it is legible at 10 px.
 */
export const OPEN_MARK = {
  question:
    'M5.2-8.3C5.2-9.6 6.1-10.3 7.3-10.3S9.4-9.6 9.4-8.3C9.4-6.7 7.3-6.6 7.3-4.7M6.5-2.4H8.1',
  lineWidth: 1.6,
  opacity: 0.55,
} as const

/** In place of a stance that is not drawn: a hollow square, dotted while it is not yet known. */
export const ABSENCE = { d: 'M-3.5-3.5H3.5V3.5H-3.5Z', lineWidth: 1.3, dash: '1.5 2' } as const

function toCircle(radius: number, x = 0, turn = 0): string {
  const arc = `a${radius} ${radius} 0 1 ${turn} `
  return `M${x - radius} 0${arc}${2 * radius} 0${arc}${-2 * radius} 0Z`
}

/** A circle's line as an area: its inner edge runs the other way round, so that it stays empty. */
function toRing(radius: number): string {
  const half = MARK_LINE.width / 2
  return `${toCircle(radius + half)}${toCircle(radius - half, 0, 1)}`
}
