import { compareSpans, type DateSpan } from '../../../model/dates'
import type { Pointed } from '../../../selection/emphasis'
import type { CellRef } from '../../../selection/selection'
import type { MatrixRow } from './matrix-model'

/**
 * The cell to bring into sight: the open one, else that of the statement, or of the newest statement
 * of the event. Of a statement by several actors the topmost row counts. Null if none is shown.
 */
export function toPointedCell(
  rows: readonly MatrixRow[],
  { cell, at, ofEvent }: Pointed,
): CellRef | null {
  if (cell !== null) return cell
  if (at === null && ofEvent.size === 0) return null
  let newest: { readonly span: DateSpan; readonly cell: CellRef } | null = null
  for (const { actor, cells } of rows) {
    for (const [commitment, { statements }] of cells) {
      for (const { id, actors, saidSpan: span } of statements) {
        const isPointedAt = actors.includes(actor) && (id === at || ofEvent.has(id))
        if (isPointedAt && (newest === null || compareSpans(span, newest.span) > 0)) {
          newest = { span, cell: { actor, commitment } }
        }
      }
    }
  }
  return newest?.cell ?? null
}
