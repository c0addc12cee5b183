import type { Page, View } from '../../selection/pages'
import type { Selection } from '../../selection/selection'

/**
 * On a phone the board shows only the reader, if the link points at a passage or an article, or
 * else only the matrix.
 */
export function toPhoneView({ view, at, read }: Selection): Exclude<View, 'board'> | Page {
  if (view !== 'board') return view
  return at === null && read === null ? 'matrix' : 'articles'
}
