import { useEffect, useEffectEvent } from 'react'
import { toEpochDay, type IsoDay, type Period } from '../../../model/dates'
import type { StatementId } from '../../../model/dossier'
import { OVER, type TimelineLayout } from '../geometry/timeline-layout'

/** Px at the bottom of the scrolling area where the handle of the present covers the plot. */
const FOOT = 64

/** Scrolls to what the address or another view points at, no further than needed. */
export function useReveal(
  plot: HTMLElement | null,
  selected: StatementId | null,
  y: number | null,
): void {
  const reveal = useEffectEvent(() => {
    const scroller = plot?.parentElement
    if (plot === null || scroller === null || scroller === undefined || y === null) return
    // Lane names cover the top of the scrolling area, and the plot starts below them.
    const isAbove = y < scroller.scrollTop + 12
    const isBelow = plot.offsetTop + y > scroller.scrollTop + scroller.clientHeight - FOOT
    if (isAbove || isBelow) {
      scroller.scrollTo({ top: y - (scroller.clientHeight - plot.offsetTop) / 2 })
    }
  })
  useEffect(() => reveal(), [plot, selected])
}

/** Keeps the view from opening, or the filters from leaving it, on a stretch of time without marks. */
export function useMarksInSight(
  plot: HTMLElement | null,
  /** Changes with the filters; null if something else determines the scroll position. */
  firstPassing: StatementId | null,
  ys: readonly number[],
): void {
  const reveal = useEffectEvent(() => {
    const scroller = plot?.parentElement
    if (plot === null || scroller === null || scroller === undefined || firstPassing === null)
      return
    const from = scroller.scrollTop
    const to = from + scroller.clientHeight - plot.offsetTop
    if (ys.length === 0 || ys.some((y) => y > from && y < to)) return
    scroller.scrollTo({ top: Math.min(...ys) - 48 })
  })
  useEffect(() => reveal(), [plot, firstPassing])
}

/** The start of the period, or else the position of the day's handle. */
export function toStart(
  period: Period | null,
  asOf: IsoDay | null,
  { scale }: TimelineLayout,
): number | null {
  if (period !== null) return period.from === null ? null : scale.toY(toEpochDay(period.from))
  return asOf === null ? null : scale.toY(toEpochDay(asOf) + OVER)
}
