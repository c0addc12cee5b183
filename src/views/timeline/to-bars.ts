/** The bars behind marks whose date is more than a day: how far the date reaches, and how surely. */
import type { Hue } from '../../model/vocabulary'
import type { Columns, PlacedMark } from './place-marks'
import type { TimeScale } from './to-time-scale'

/**
 * `whole`: all of it, as an interval · `within`: a month or year, the day is not given · `one-of`:
 * one unknown day within · `by`, `since`: an end is not known, and the bar stops short in an arrow.
 */
export type BarForm = 'whole' | 'within' | 'one-of' | 'by' | 'since'

export interface Bar {
  readonly key: string
  readonly lane: number
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly form: BarForm
  /** Of all its marks; null when they differ. */
  readonly hue: Hue | null
}

/** How far an arrow reaches beyond the mark at its known end. */
const ARROW = 9

/** One bar for each date of more than a day in each lane; longer ones first, to lie underneath. */
export function toBars(
  marks: readonly PlacedMark[],
  columns: Columns,
  scale: TimeScale,
): readonly Bar[] {
  const alike = new Map<string, PlacedMark[]>()
  for (const mark of marks) {
    if (mark.moment.span.precision === 'day') continue
    const key = `${mark.moment.key} ${mark.lane}`
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
  const { span, visible } = first.moment
  const form = toForm(first)
  const ys = marks.map((mark) => mark.y)
  const hues = new Set(marks.map((mark) => mark.stance.hue))
  const reach = Math.max(...marks.map((mark) => Math.abs(mark.dx)))
  const known = { top: scale.toY(visible.from), bottom: scale.toY(visible.to) }
  const drawn =
    form === 'by'
      ? { top: Math.min(...ys) - step / 2 - ARROW, bottom: Math.max(...ys) + step / 2 }
      : form === 'since'
        ? { top: Math.min(...ys) - step / 2, bottom: Math.max(...ys) + step / 2 + ARROW }
        : known
  return {
    key,
    lane: first.lane,
    ...drawn,
    bottom: Math.max(drawn.bottom, drawn.top + 3),
    width: Math.min(laneWidth - 2, span.precision === 'open' ? 8 : reach * 2 + 10),
    form,
    hue: hues.size === 1 ? first.stance.hue : null,
  }
}

function toForm({ moment: { span } }: PlacedMark): BarForm {
  if (span.earliest === null) return 'by'
  if (span.latest === null) return 'since'
  if (span.precision === 'one-of') return 'one-of'
  return span.precision === 'interval' ? 'whole' : 'within'
}
