import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { toEpochDay, type IsoDay, type Period } from '../../../model/dates'
import type { StatementId } from '../../../model/dossier'
import { onceLaidOut } from '../../../ui/once-laid-out'
import { toScrollMotion } from '../../../ui/scroll-motion'
import type { Place } from '../geometry/find-neighbour'
import { toScroll } from '../geometry/to-scroll'
import { OVER, type TimelineLayout } from '../geometry/timeline-layout'

/** Px at the bottom of the scrolling area where the handle of the present covers the plot. */
const FOOT = 64
/** How much of the time before the first mark is shown at most, px. */
const BEFORE = 48

interface Spot {
  /** Changes when the selection points at something else; null if at nothing. */
  readonly id: string | null
  readonly places: readonly Place[]
  /** Where to be while it points at nothing: the start of the period, or the day's handle. */
  readonly start: number | null
}

/**
 * Scrolls to what the selection points at, no further than needed; of several marks to the newest.
 * Does so again when the pane is laid out anew, as when a panel opens beside it or under it.
 */
export function useReveal(
  plot: HTMLElement | null,
  { id, places, start }: Spot,
  { gutter, overflows }: Pick<TimelineLayout, 'gutter' | 'overflows'>,
  /** Changes whenever the pane is laid out anew, but for a zoom. */
  pane: string,
): void {
  const reveal = (behavior: ScrollBehavior) => {
    const scroller = plot?.parentElement
    if (plot === null || scroller === null || scroller === undefined) return
    // Stops a scroll under way, which would go on to what is no longer pointed at.
    scroller.scrollTo({ top: scroller.scrollTop, left: scroller.scrollLeft, behavior: 'instant' })
    const ys = id === null && start !== null ? [start] : places.map((place) => toY(plot, place))
    // Lane names cover the top of the scrolling area, and the plot starts below them.
    const length = scroller.clientHeight - plot.offsetTop
    const top = toScroll(ys, { from: scroller.scrollTop, length, before: 0, after: FOOT })
    const newest = places.filter(({ column, y }) => column >= 0 && y === Math.max(...ys))
    const across = { from: scroller.scrollLeft, length: scroller.clientWidth, after: 0 }
    const left = overflows
      ? toScroll(
          newest.slice(0, 1).map(({ x }) => x),
          { ...across, before: gutter },
        )
      : null
    if (top === null && left === null) return
    scroller.scrollTo({
      behavior,
      ...(top !== null && { top }),
      ...(left !== null && { left }),
    })
  }
  const hasArrived = useRef(false)
  const arrive = useEffectEvent(() => {
    reveal(hasArrived.current ? toScrollMotion() : 'instant')
    hasArrived.current = plot !== null
  })
  useEffect(() => arrive(), [plot, id])
  const stay = useEffectEvent(() => {
    if (id !== null) reveal('instant')
  })
  useLayoutEffect(() => stay(), [pane])
}

/** Lines of labels are only estimated by the layout, so these are measured. */
function toY(plot: HTMLElement, { key, column, y }: Place): number {
  const label = column < 0 ? plot.querySelector(`[data-item="${key}"]`) : null
  if (label === null) return y
  const { top, height } = label.getBoundingClientRect()
  return top + height / 2 - plot.getBoundingClientRect().top
}

/** Keeps the view from opening, or the filters from leaving it, on a stretch of time without marks. */
export function useMarksInSight(
  plot: HTMLElement | null,
  /** Changes with the filters; null if something else determines the scroll position. */
  firstPassing: StatementId | null,
  ys: readonly number[],
  /** Where labels begin, from top to bottom. */
  labels: readonly number[],
): void {
  const reveal = useEffectEvent(() => {
    const scroller = plot?.parentElement
    if (plot === null || scroller === null || scroller === undefined || firstPassing === null)
      return
    const from = scroller.scrollTop
    const to = from + scroller.clientHeight - plot.offsetTop
    if (ys.length === 0 || ys.some((y) => y > from && y < to)) return
    const first = Math.min(...ys)
    // A whole label comes first, and nothing of the one above.
    const label = labels.find((top) => top > first - BEFORE) ?? first - BEFORE
    scroller.scrollTo({ top: label + 4 })
  })
  useEffect(() => (plot === null ? undefined : onceLaidOut(plot, reveal)), [plot, firstPassing])
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
