import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { onceLaidOut } from '../../../ui/once-laid-out'
import { scrollWithinPage } from '../../../ui/scroll-within-page'
import type { MatrixModel } from '../model/matrix-model'
import { HEADERS } from './move-in-grid'

/**
 * Whenever filters change what is marked, scrolls to the first column with a mark and, if no mark is
 * in sight then, down to one, unless it begins with marks: a narrow matrix may begin with blank columns
 * and rows. Never scrolls the page, nor while a cell is open or the reader is at work in the table.
 */
export function useFirstMarkInSight(
  table: RefObject<HTMLTableElement | null>,
  model: MatrixModel,
  { isWhole, isCellOpen }: { readonly isWhole: boolean; readonly isCellOpen: boolean },
): void {
  const seen = useRef('')
  const show = useEffectEvent((grid: HTMLTableElement) => {
    const marked = toMarked(model)
    const key = marked.join()
    if (seen.current === key) return
    seen.current = key
    const view = grid.closest('section')
    if (view === null || isCellOpen || grid.contains(document.activeElement)) return
    const [column] = marked[0] ?? []
    if (column === undefined) return
    const find = (row: string, at: string) =>
      grid.querySelector(`[data-row="${row}"] [data-column="${at}"]`)
    const header = find(HEADERS, column)
    if (header !== null) scrollWithinPage(header, { inline: 'start' })
    // As the whole matrix does: there it opens at its top, however low the window.
    const { columns, sections } = model
    if (column === columns[0]?.id && sections[0]?.rows[0]?.isQuiet === false) return
    const cells = marked.map(([at, row]) => find(row, at))
    if (cells[0] && !cells.some((cell) => cell !== null && isInside(cell, view))) {
      scrollWithinPage(cells[0], { inline: 'start', block: 'start' })
    }
  })
  useEffect(() => {
    const grid = table.current
    return grid === null || !isWhole ? undefined : onceLaidOut(grid, () => show(grid))
  }, [table, model, isWhole, isCellOpen])
}

/** Column and row of each cell with a statement that passes, column by column. */
function toMarked({ columns, sections }: MatrixModel): readonly (readonly [string, string])[] {
  const rows = sections.flatMap((section) => section.rows)
  return columns.flatMap(({ id }) =>
    rows.flatMap(({ actor, cells }) =>
      (cells.get(id)?.statements.length ?? 0) > 0 ? [[id, actor] as const] : [],
    ),
  )
}

function isInside(element: Element, view: Element): boolean {
  const [inner, outer] = [element, view].map((each) => each.getBoundingClientRect())
  if (inner === undefined || outer === undefined) return false
  return inner.right <= outer.right && inner.bottom <= outer.bottom
}
