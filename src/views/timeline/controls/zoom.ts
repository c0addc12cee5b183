/** The visible days after a turn of the wheel, a key or a drag. Pure functions; null is everything. */
import { fromEpochDay, type Period } from '../../../model/dates'
import type { Stretch, TimeScale } from '../geometry/to-time-scale'

/** Half of the visible range, around the position `y` (px), which stays in place. */
export function zoomIn(scale: TimeScale, y: number, extent: Stretch): Period | null {
  const from = Math.floor(scale.toDay(y / 2))
  const to = Math.ceil(scale.toDay(y + (scale.height - y) / 2))
  return toZoom({ from, to: Math.max(to, from + 1) }, extent)
}

/** Twice the visible range, around the day at `y`. */
export function zoomOut({ domain, toDay }: TimeScale, y: number, extent: Stretch): Period | null {
  const day = toDay(y)
  const length = domain.to - domain.from
  const from = Math.floor(day) - Math.ceil((day - domain.from) * 2)
  return toZoom({ from, to: from + length * 2 }, extent)
}

/** Moves the visible range by half its length, no further than the ends. */
export function pan({ from, to }: Stretch, direction: -1 | 1, extent: Stretch): Period | null {
  const step = Math.max(1, Math.round((to - from) / 2))
  const room = direction === 1 ? extent.to - to : from - extent.from
  const moved = direction * Math.min(step, room)
  return toZoom({ from: from + moved, to: to + moved }, extent)
}

/** The whole days between two positions (px, in either order), both inclusive. */
export function toPeriod(scale: TimeScale, y1: number, y2: number): Period {
  const day = (y: number) => fromEpochDay(Math.min(scale.toDay(y), scale.domain.to - 1))
  return { from: day(Math.min(y1, y2)), to: day(Math.max(y1, y2)) }
}

function toZoom(wanted: Stretch, extent: Stretch): Period | null {
  const from = Math.max(wanted.from, extent.from)
  const to = Math.min(wanted.to, extent.to)
  if (from === extent.from && to === extent.to) return null
  return { from: fromEpochDay(from), to: fromEpochDay(to - 1) }
}
