import type { DrawnPart } from '../model/signs'

/** Maximum number of marks in a cell. */
const MOST = 4

/**
 * The parts that a divided cell draws, and the number of those it doesn't: if they don't all fit,
 * those with a visible stance come first.
 */
export function toDrawnParts(parts: readonly DrawnPart[]): {
  readonly parts: readonly DrawnPart[]
  readonly more: number
} {
  if (parts.length <= MOST) return { parts, more: 0 }
  const first = parts.toSorted((a, b) => Number(b.isShown) - Number(a.isShown))
  return { parts: first.slice(0, MOST - 1), more: parts.length - (MOST - 1) }
}
