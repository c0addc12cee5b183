import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { CellRef } from '../../selection/selection'
import { moveInGrid, settle, type GridPlace, type GridShape } from './move-in-grid'

/**
 * The roving tab stop of the grid. Cells are found by `data-row` on the row and `data-column` on
 * the cell; a cell that holds a button hands the focus on to it.
 */
export function useGridFocus(shape: GridShape) {
  const [place, setPlace] = useState<GridPlace>({ row: '', column: '' })
  return {
    active: settle(shape, place),
    onFocus({ target }: FocusEvent) {
      const focused = toPlace(target)
      if (focused !== null) setPlace(focused)
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const from = toPlace(event.target)
      if (from === null || event.altKey || event.metaKey || event.shiftKey) return
      // A row that is one cell wide keeps the column that the reader came from.
      const column = shape.columns.includes(from.column) ? from.column : place.column
      const to = moveInGrid(shape, { row: from.row, column }, event)
      if (to === null) return
      event.preventDefault()
      setPlace(to)
      find(event.currentTarget, to)?.focus()
    },
  }
}

/** The cell of the matrix at an event's target; null on headers and outside. */
export function toCellAt(target: EventTarget): CellRef | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest<HTMLElement>('td[data-column]')
  const actor = cell?.closest<HTMLElement>('[data-row]')?.dataset['row']
  const commitment = cell?.dataset['column']
  return actor === undefined || commitment === undefined ? null : { actor, commitment }
}

/** The place of a focused cell; null within a panel that was opened from the grid. */
function toPlace(target: EventTarget): GridPlace | null {
  if (!(target instanceof Element) || target.closest('[popover]') !== null) return null
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? ''
  return row === undefined ? null : { row, column }
}

function find(grid: HTMLElement, { row, column }: GridPlace): HTMLElement | null {
  const line = grid.querySelector(`[data-row="${CSS.escape(row)}"]`)
  const cell =
    line?.querySelector<HTMLElement>(`[data-column="${CSS.escape(column)}"]`) ??
    line?.querySelector<HTMLElement>('th, td')
  return cell?.querySelector('button') ?? cell ?? null
}
