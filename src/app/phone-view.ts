import type { Page, View } from '../selection/pages'
import type { Selection } from '../selection/selection'

/**
 * A phone shows one view of the board: the reader when the link points at a passage or an article,
 * else the matrix.
 */
export function toPhoneView({ view, at, read }: Selection): Exclude<View, 'board'> | Page {
  if (view !== 'board') return view
  return at === null && read === null ? 'matrix' : 'articles'
}
