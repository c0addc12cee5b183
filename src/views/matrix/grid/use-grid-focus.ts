import type { CellRef } from '../../../selection/selection'
import { useRovingFocus } from '../../../ui/use-roving-focus'
import { moveInGrid, settle, type GridPlace, type GridShape } from './move-in-grid'

/**
 * The roving tab stop of the grid. Cells are found by `data-row` on the row and `data-column` on
 * the cell; a cell with a button passes the focus on to it. Until the reader has been in the grid,
 * the stop is the cell that the selection points at.
 */
export function useGridFocus(shape: GridShape, pointed: CellRef | null) {
  const { last, ...handlers } = useRovingFocus<GridPlace>({
    toItem: toPlace,
    move: (from, event) => (event.shiftKey ? null : moveInGrid(shape, from, event)),
    find: findPlace,
  })
  const first = { row: pointed?.actor ?? '', column: pointed?.commitment ?? '' }
  return { active: settle(shape, last ?? first), ...handlers }
}

/** The matrix cell at an event's target; null on headers and outside. */
export function toCellAt(target: EventTarget): CellRef | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest<HTMLElement>('td[data-column]')
  const actor = cell?.closest<HTMLElement>('[data-row]')?.dataset['row']
  const commitment = cell?.dataset['column']
  return actor === undefined || commitment === undefined ? null : { actor, commitment }
}

/** The topic whose mark, in a divided cell, an event happened on. */
export function toTopicAt(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLElement>('[data-topic]')?.dataset['topic']
}

/**
 * The place of a focused cell; null within a panel that was opened from the grid. In a row that is
 * one cell wide, keeps the previous column.
 */
function toPlace(element: Element, last: GridPlace | null): GridPlace | null {
  if (element.closest('[popover]') !== null) return null
  const row = element.closest<HTMLElement>('[data-row]')?.dataset['row']
  const column = element.closest<HTMLElement>('[data-column]')?.dataset['column']
  return row === undefined ? null : { row, column: column ?? last?.column ?? '' }
}

/** Ids have only letters, digits and hyphens, so they need no escaping. */
export function findPlace(grid: HTMLElement, { row, column }: GridPlace): HTMLElement | null {
  const line = grid.querySelector(`[data-row="${row}"]`)
  const cell =
    line?.querySelector<HTMLElement>(`[data-column="${column}"]`) ??
    line?.querySelector<HTMLElement>('th, td')
  return cell?.querySelector('button') ?? cell ?? null
}
