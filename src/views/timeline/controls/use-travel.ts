import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { fromEpochDay, type IsoDay } from '../../../model/dates'
import { followPointer } from './follow-pointer'
import { moveAsOf, toPresent, toReach } from './move-as-of'
import { OVER } from '../geometry/timeline-layout'
import type { TimeScale } from '../geometry/to-time-scale'
import { scrollNearEdge } from './use-period-drag'

/** Shorter drags count as clicks, px. */
const SLIP = 4

interface Travel {
  readonly plot: HTMLElement | null
  readonly scale: TimeScale
  readonly onTravel: (day: IsoDay | null, history: 'push' | 'replace') => void
}

/**
 * Travels through time by key and by dragging, along `stops` (earliest first). `shown` is the day
 * during a drag, null for the present. A drag, or all key presses until the focus leaves, make one
 * history entry.
 */
export function useTravel(asOf: IsoDay | null, stops: readonly IsoDay[], travel: Travel) {
  const { plot, scale, onTravel } = travel
  const [draft, setDraft] = useState<IsoDay | null | undefined>(undefined)
  /** True once an entry exists that further changes belong to: they replace it. */
  const hasBegun = useRef(false)

  const go = (day: IsoDay | null) => {
    onTravel(day, hasBegun.current ? 'replace' : 'push')
    hasBegun.current = true
  }
  const end = () => {
    hasBegun.current = false
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const moved = moveAsOf(asOf, event.key, stops)
    if (moved === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (moved !== asOf) go(moved)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const last = stops.at(-1)
    if (event.button !== 0 || plot === null || last === undefined) return
    event.preventDefault()
    event.currentTarget.focus()
    end()
    let pulled: IsoDay | null = asOf
    /** The page follows only from stop to stop, the line continuously. */
    let followed = asOf
    const begun = { at: event.clientY, moved: false }
    followPointer({
      onMove: (clientY) => {
        if (!begun.moved && Math.abs(clientY - begun.at) < SLIP) return
        begun.moved = true
        const at = scale.toDay(clientY - plot.getBoundingClientRect().top)
        const day = toReach(fromEpochDay(Math.round(at - OVER)), stops)
        pulled = toPresent(day, last)
        setDraft(pulled)
        scrollNearEdge(plot, clientY)
        const reached = pulled === null ? null : (stops.findLast((stop) => stop <= day) ?? day)
        if (reached === followed) return
        followed = reached
        go(reached)
      },
      onDrop: () => {
        setDraft(undefined)
        if (begun.moved && pulled !== followed) go(pulled)
        end()
      },
      onGiveUp: () => {
        setDraft(undefined)
        if (hasBegun.current) go(asOf)
        end()
      },
    })
  }
  return {
    shown: draft === undefined ? asOf : draft,
    handlers: { onKeyDown, onPointerDown, onBlur: end },
  }
}
