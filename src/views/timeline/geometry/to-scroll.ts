/** The visible part of a scrolled length, in px; `before` and `after` of it are covered. */
export interface Sight {
  readonly from: number
  readonly length: number
  readonly before: number
  readonly after: number
}

/** Px between an item and the edge, so that it is seen whole. */
const MARGIN = 14

/**
 * Where to scroll so that the last of `positions` is in sight, with as many of those before it as
 * fit. Null if it is in sight already, or there is none.
 */
export function toScroll(positions: readonly number[], sight: Sight): number | null {
  const { from, length, before, after } = sight
  const last = Math.max(...positions)
  const start = from + before + MARGIN
  const room = Math.max(0, length - before - after - 2 * MARGIN)
  if (positions.length === 0 || (last >= start && last <= start + room)) return null
  const first = Math.min(...positions.filter((position) => last - position <= room))
  return (first + last) / 2 - before - MARGIN - room / 2
}
