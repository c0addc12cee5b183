/**
 * A picture before it is drawn: a short list of paths and texts with their places, in px from the
 * top left corner. Colours are names of the palette, so that one picture serves both themes.
 */
import type { Language } from '../model/vocabulary'
import {
  ABSENCE,
  MARK_LINE,
  OPEN_MARK,
  SHAPES,
  type MarkHue,
  type MarkShape,
} from '../ui/stance-shapes'
import type { Colour } from './palette'

export interface TextStyle {
  readonly size: number
  readonly weight: 400 | 600
  /** The interface's typeface, or that of what is read. */
  readonly face: 'ui' | 'read'
}

export interface PathShape {
  readonly kind: 'path'
  /** Path data of SVG, from (`x`, `y`). */
  readonly d: string
  readonly x: number
  readonly y: number
  readonly fill: Colour | null
  readonly stroke: Colour | null
  readonly lineWidth: number
  /** Empty for a line without gaps. */
  readonly dash: readonly number[]
  readonly opacity: number
  /** How large the path, its lines and its gaps are drawn. */
  readonly scale: number
}

export interface TextShape {
  readonly kind: 'text'
  readonly text: string
  /** Of the start, middle or end of the baseline. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly isUpright: boolean
  readonly style: TextStyle
  readonly colour: Colour
}

export type Shape = PathShape | TextShape

export interface Picture {
  readonly width: number
  readonly height: number
  readonly language: Language
  readonly title: string
  /** What those are told who don't see it. */
  readonly description: string
  readonly shapes: readonly Shape[]
}

/** The width of a line of text, px. */
export type Measure = (text: string, style: TextStyle) => number

export const TYPE = {
  title: { size: 22, weight: 600, face: 'read' },
  text: { size: 13, weight: 400, face: 'ui' },
  strong: { size: 13, weight: 600, face: 'ui' },
  small: { size: 11.5, weight: 400, face: 'ui' },
  heading: { size: 11.5, weight: 600, face: 'ui' },
  count: { size: 10, weight: 400, face: 'ui' },
} as const satisfies Readonly<Record<string, TextStyle>>

type PathLook = Partial<
  Pick<PathShape, 'fill' | 'stroke' | 'lineWidth' | 'dash' | 'opacity' | 'scale'>
>

export function toPath(d: string, look: PathLook, x = 0, y = 0): PathShape {
  return {
    kind: 'path',
    d,
    x,
    y,
    fill: look.fill ?? null,
    stroke: look.stroke ?? null,
    lineWidth: look.lineWidth ?? 1,
    dash: look.dash ?? [],
    opacity: look.opacity ?? 1,
    scale: look.scale ?? 1,
  }
}

export function toRectangle(
  { x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  look: PathLook,
): PathShape {
  return toPath(`M0 0h${toNumber(width)}v${toNumber(height)}H0Z`, look, x, y)
}

export function toText(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  look: Partial<Pick<TextShape, 'colour' | 'anchor' | 'isUpright'>> = {},
): TextShape {
  const { colour = 'ink', anchor = 'start', isUpright = false } = look
  return { kind: 'text', text, x, y, anchor, isUpright, style, colour }
}

interface MarkLook {
  /** Dashed: inherited. */
  readonly isHollow?: boolean
  /** Paler, with a question mark: it can be read otherwise. */
  readonly isOpen?: boolean
  readonly scale?: number
}

/** A stance's mark with its middle at (`x`, `y`), 16 px wide unless it is scaled. */
export function toMark(
  { mark, hue }: { readonly mark: MarkShape; readonly hue: MarkHue },
  x: number,
  y: number,
  { isHollow = false, isOpen = false, scale = 1 }: MarkLook = {},
): readonly PathShape[] {
  const { hollowWidth, hollowDash, width } = MARK_LINE
  const opacity = isOpen ? OPEN_MARK.opacity : 1
  const hollow = { stroke: hue, lineWidth: hollowWidth, dash: toDash(hollowDash) }
  const shapes = SHAPES[mark].map(({ d, is }) => {
    const own = is === 'fill' ? { fill: hue } : { stroke: hue, lineWidth: width }
    return toPath(d, { ...(isHollow ? hollow : own), opacity, scale }, x, y)
  })
  if (!isOpen) return shapes
  const { question, lineWidth } = OPEN_MARK
  return [...shapes, toPath(question, { stroke: hue, lineWidth, scale }, x, y)]
}

/** Where no stance is drawn though there is one: left out by the filters, or not known yet. */
export function toAbsence(x: number, y: number, isLater = false, scale = 1): PathShape {
  const { d, lineWidth, dash } = ABSENCE
  return toPath(d, { stroke: 'muted', lineWidth, dash: isLater ? toDash(dash) : [], scale }, x, y)
}

function toDash(lengths: string): readonly number[] {
  return lengths.split(' ').map(Number)
}

/** The same shapes elsewhere. */
export function shift(shapes: readonly Shape[], dx: number, dy: number): readonly Shape[] {
  return shapes.map((shape) => ({ ...shape, x: shape.x + dx, y: shape.y + dy }))
}

/** At most two decimals, without an exponent: half of what a screen with four pixels in one can show. */
export function toNumber(value: number): string {
  return String(Math.round(value * 100) / 100)
}
