import type { Page, View } from '../../selection/pages'
import type { Selection } from '../../selection/selection'

/** A phone shows, of the board, the reader if the link points into it, else the matrix. */
export function toPhoneView({ view, at, read }: Selection): Exclude<View, 'board'> | Page {
  if (view !== 'board') return view
  return at === null && read === null ? 'matrix' : 'articles'
}
