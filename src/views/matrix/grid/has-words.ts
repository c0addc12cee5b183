import type { MatrixColumn } from '../model/matrix-model'

/** Up to this many columns, cells have room for words. */
const WORDED = 4

/** Whether cells have the stance as a word, too. */
export function hasWords(columns: readonly MatrixColumn[]): boolean {
  return columns.length <= WORDED
}
