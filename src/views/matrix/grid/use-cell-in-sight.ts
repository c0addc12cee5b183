import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { CellRef } from '../../../selection/selection'
import { scrollWithinPage } from '../../../ui/scroll-within-page'
import { findPlace } from './use-grid-focus'

/**
 * Scrolls to the cell that the selection points at, wherever it was chosen, and again whenever the
 * view is resized: on a phone the sheet with its passages takes half of the height.
 */
export function useCellInSight(
  table: RefObject<HTMLTableElement | null>,
  cell: CellRef | null,
): void {
  const show = useEffectEvent(() => {
    if (cell === null || table.current === null) return
    const place = findPlace(table.current, { row: cell.actor, column: cell.commitment })
    if (place !== null) scrollWithinPage(place, { block: 'nearest', inline: 'nearest' })
  })
  useEffect(() => {
    const view = table.current?.closest('section')
    const head = table.current?.tHead
    if (!view || !head) return
    const stay = () => {
      for (const scroller of [view, table.current?.parentElement]) keepClear(scroller, head)
      // In a low window with room for all columns, the names stick to the window.
      const isPage = getComputedStyle(view).overflowY === 'visible'
      if (isPage) keepClear(document.documentElement, head)
      else leavePage()
      show()
    }
    const observer = new ResizeObserver(stay)
    observer.observe(view)
    observer.observe(head)
    return () => {
      observer.disconnect()
      leavePage()
    }
  }, [table])
  const { actor, commitment } = cell ?? {}
  useEffect(() => show(), [actor, commitment])
}

/**
 * Scrolls nothing below the sticky headers. On each element that may scroll, not as a property that
 * the hundreds of cells would inherit.
 */
function keepClear(scroller: HTMLElement | null | undefined, head: HTMLTableSectionElement): void {
  if (!scroller) return
  const isSticky = getComputedStyle(head).position === 'sticky'
  scroller.style.scrollPaddingTop = isSticky ? `${head.offsetHeight + 2}px` : '0px'
  scroller.style.scrollPaddingLeft = `${head.rows[0]?.cells[0]?.offsetWidth ?? 0}px`
}

function leavePage(): void {
  const { style } = document.documentElement
  style.scrollPaddingTop = ''
  style.scrollPaddingLeft = ''
}
