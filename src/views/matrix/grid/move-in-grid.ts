/**
 * Keyboard navigation by the grid pattern of the ARIA Authoring Practices. Rows and columns are
 * identified by id, so that a place survives sorting and filtering.
 */

/** The row of column headers. */
export const HEADERS = '#headers'
/** The row that unfolds the members without a statement; one cell wide. */
export const BAND = '#band'
/** The column of row names. */
export const NAMES = '#names'

export interface GridPlace {
  readonly row: string
  readonly column: string
}

/** From top to bottom and from start to end, `HEADERS` and `NAMES` first. */
export interface GridShape {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

export interface GridKey {
  readonly key: string
  readonly ctrlKey: boolean
}

/** Number of rows that Page Up and Page Down skip. */
const PAGE = 8

/** The new place; null if the key is not handled. Never the empty corner. */
export function moveInGrid(shape: GridShape, from: GridPlace, pressed: GridKey): GridPlace | null {
  const place = settle(shape, from)
  const row = shape.rows.indexOf(place.row)
  const column = shape.columns.indexOf(place.column)
  const step = toStep(pressed, row, column, shape)
  if (step === null) return null
  const to = {
    row: at(shape.rows, step.row),
    column: at(shape.columns, step.column),
  }
  if (to.row !== HEADERS || to.column !== NAMES) return to
  // The corner is empty: moves into it stop beside it.
  return place.row === HEADERS || pressed.ctrlKey
    ? { row: HEADERS, column: at(shape.columns, 1) }
    : { row: at(shape.rows, 1), column: NAMES }
}

/** The place itself; a row or column that is gone is replaced by the first one. */
export function settle({ rows, columns }: GridShape, { row, column }: GridPlace): GridPlace {
  return {
    row: rows.includes(row) ? row : at(rows, 1),
    column: columns.includes(column) ? column : at(columns, 1),
  }
}

function toStep(
  { key, ctrlKey }: GridKey,
  row: number,
  column: number,
  { rows, columns }: GridShape,
): { row: number; column: number } | null {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'PageDown':
      return { row: row + PAGE, column }
    case 'PageUp':
      return { row: row - PAGE, column }
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrlKey ? rows.length - 1 : row, column: columns.length - 1 }
    default:
      return null
  }
}

/** The entry at an index, clamped to the list. */
function at(list: readonly string[], index: number): string {
  return list[Math.min(Math.max(index, 0), list.length - 1)] ?? ''
}
