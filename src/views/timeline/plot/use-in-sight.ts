import { useEffect, useEffectEvent } from 'react'
import { toEpochDay, type IsoDay, type Period } from '../../../model/dates'
import type { StatementId } from '../../../model/dossier'
import { OVER, type TimelineLayout } from '../geometry/timeline-layout'

/** Px at the foot of what scrolls, where the handle of the present lies over the plot. */
const FOOT = 64

/** Brings what the address or another view points at into sight; scrolls no more than needed. */
export function useReveal(
  plot: HTMLElement | null,
  selected: StatementId | null,
  y: number | null,
): void {
  const reveal = useEffectEvent(() => {
    const scroller = plot?.parentElement
    if (plot === null || scroller === null || scroller === undefined || y === null) return
    // The names of the lanes lie over the top of what scrolls, and the plot starts below them.
    const isAbove = y < scroller.scrollTop + 12
    const isBelow = plot.offsetTop + y > scroller.scrollTop + scroller.clientHeight - FOOT
    if (isAbove || isBelow) {
      scroller.scrollTo({ top: y - (scroller.clientHeight - plot.offsetTop) / 2 })
    }
  })
  useEffect(() => reveal(), [plot, selected])
}

/** Never opens, and never leaves the filters, on a stretch of time without a mark. */
export function useMarksInSight(
  plot: HTMLElement | null,
  /** Changes with the filters; null where something else decides what is in sight. */
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

/** Where a period begins, or else where the handle of the day stands. */
export function toStart(
  period: Period | null,
  asOf: IsoDay | null,
  { scale }: TimelineLayout,
): number | null {
  if (period !== null) return period.from === null ? null : scale.toY(toEpochDay(period.from))
  return asOf === null ? null : scale.toY(toEpochDay(asOf) + OVER)
}
