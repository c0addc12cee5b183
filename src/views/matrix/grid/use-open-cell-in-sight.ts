import { useEffect, type RefObject } from 'react'
import type { CellRef } from '../../../selection/selection'

/**
 * Scrolls to the open cell, which a link may have opened, and again whenever the view is resized:
 * on a phone the sheet with its passages takes half of the height.
 */
export function useOpenCellInSight(
  table: RefObject<HTMLTableElement | null>,
  open: CellRef | null,
): void {
  useEffect(() => {
    const view = table.current?.closest('section')
    if (open === null || view === null || view === undefined) return
    const show = () =>
      table.current
        ?.querySelector('td[aria-selected="true"]')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    show()
    const observer = new ResizeObserver(show)
    observer.observe(view)
    return () => observer.disconnect()
  }, [table, open])
}
