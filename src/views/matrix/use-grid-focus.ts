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
      if (focused !== null) setPlace((last) => inColumnOf(last, focused))
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const focused = toPlace(event.target)
      if (focused === null || event.altKey || event.metaKey || event.shiftKey) return
      const from = inColumnOf(place, focused)
      const to = moveInGrid(shape, from, event)
      if (to === null) return
      event.preventDefault()
      setPlace(to)
      find(event.currentTarget, to)?.focus()
    },
  }
}

/** A row that is one cell wide keeps the column that the reader came from. */
function inColumnOf(last: GridPlace, { row, column }: GridPlace): GridPlace {
  return { row, column: column === '' ? last.column : column }
}

/** The cell of the matrix at an event's target; null on headers and outside. */
export function toCellAt(target: EventTarget): CellRef | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest<HTMLElement>('td[data-column]')
  const actor = cell?.closest<HTMLElement>('[data-row]')?.dataset['row']
  const commitment = cell?.dataset['column']
  return actor === undefined || commitment === undefined ? null : { actor, commitment }
}

/** The topic of a divided cell on whose mark an event happened. */
export function toTopicAt(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLElement>('[data-topic]')?.dataset['topic']
}

/**
 * The place of a focused cell, its column empty where the row is one cell wide; null within a panel
 * that was opened from the grid.
 */
function toPlace(target: EventTarget): GridPlace | null {
  if (!(target instanceof Element) || target.closest('[popover]') !== null) return null
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? ''
  return row === undefined ? null : { row, column }
}

/** Ids hold letters, digits and hyphens only, so that they need no escaping. */
function find(grid: HTMLElement, { row, column }: GridPlace): HTMLElement | null {
  const line = grid.querySelector(`[data-row="${row}"]`)
  const cell =
    line?.querySelector<HTMLElement>(`[data-column="${column}"]`) ??
    line?.querySelector<HTMLElement>('th, td')
  return cell?.querySelector('button') ?? cell ?? null
}
