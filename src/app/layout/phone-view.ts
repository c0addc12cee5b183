import type { Page, View } from '../../selection/pages'
import type { Selection } from '../../selection/selection'

/**
 * A phone shows, of the board, the reader if the link points into it, the timeline if it points at
 * an event, else the matrix.
 */
export function toPhoneView({ view, at, read, event }: Selection): Exclude<View, 'board'> | Page {
  if (view !== 'board') return view
  if (at !== null || read !== null) return 'articles'
  return event === null ? 'matrix' : 'timeline'
}
