/** The bars behind marks with a date of more than one day: its extent, and how certain it is. */
import type { Hue } from '../../../model/vocabulary'
import type { Columns, PlacedMark } from './place-marks'
import type { Moment } from '../model/to-moments'
import type { TimeScale } from './to-time-scale'

/**
 * `whole`: all of it, as an interval · `within`: a month or year, without a day · `one-of`:
 * one unknown day within · `by`, `since`: one end is unknown, and the bar ends early in an arrow.
 */
export type BarForm = 'whole' | 'within' | 'one-of' | 'by' | 'since'

export interface Bar {
  readonly key: string
  readonly lane: number
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly form: BarForm
  /** Shared by all of its marks; null if they differ. */
  readonly hue: Hue | null
}

/** Length of the arrow at the known end of an open date, px. */
export const ARROW = 9

/** The key of a bar: date and lane. */
export function toBarKey({ key }: Moment, lane: number): string {
  return `${key} ${lane}`
}

/** One bar for each date of more than one day in each lane; longer ones first, so they lie below. */
export function toBars(
  marks: readonly PlacedMark[],
  columns: Columns,
  scale: TimeScale,
): readonly Bar[] {
  const alike = new Map<string, PlacedMark[]>()
  for (const mark of marks) {
    if (mark.moment.span.precision === 'day') continue
    const key = toBarKey(mark.moment, mark.lane)
    const group = alike.get(key)
    if (group === undefined) alike.set(key, [mark])
    else group.push(mark)
  }
  return [...alike]
    .flatMap(([key, group]) => toBar(key, group, columns, scale) ?? [])
    .toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top))
}

function toBar(
  key: string,
  marks: readonly PlacedMark[],
  { laneWidth, step }: Columns,
  scale: TimeScale,
): Bar | null {
  const [first] = marks
  if (first === undefined) return null
  const form = toForm(first)
  // An arrow needs a mark that is not displaced.
  if ((form === 'by' || form === 'since') && first.trueY !== null) return null
  const hues = new Set(marks.map((mark) => mark.stance.hue))
  const reach = Math.max(...marks.map((mark) => Math.abs(mark.dx)))
  const { top, bottom } = toEnds(form, marks, step, scale)
  return {
    key,
    lane: first.lane,
    top,
    bottom: Math.max(bottom, top + 3),
    width: Math.min(laneWidth - 2, reach * 2 + 10),
    form,
    hue: hues.size === 1 ? first.stance.hue : null,
  }
}

function toEnds(
  form: BarForm,
  marks: readonly PlacedMark[],
  step: number,
  scale: TimeScale,
): { readonly top: number; readonly bottom: number } {
  const ys = marks.map((mark) => mark.y)
  if (form === 'by') {
    const edge = Math.min(...ys) - step / 2
    return { top: edge - ARROW, bottom: edge + 1 }
  }
  if (form === 'since') {
    const edge = Math.max(...ys) + step / 2
    return { top: edge - 1, bottom: edge + ARROW }
  }
  // From the first day's marks to the last day's, but not past an article that closes the last day.
  const { from, to } = marks[0]?.moment.visible ?? scale.domain
  return { top: scale.toY(from + 0.2), bottom: scale.toY(to - 0.38) }
}

function toForm({ moment: { span } }: PlacedMark): BarForm {
  if (span.earliest === null) return 'by'
  if (span.latest === null) return 'since'
  if (span.precision === 'one-of') return 'one-of'
  return span.precision === 'interval' ? 'whole' : 'within'
}
