import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Period } from '../../../model/dates'
import type { Stretch, TimeScale } from '../geometry/to-time-scale'
import { pan, zoomIn, zoomOut } from './zoom'

interface ZoomInput {
  readonly scroller: HTMLElement | null
  readonly plot: HTMLElement | null
  readonly scale: TimeScale | null
  readonly extent: Stretch
  readonly onZoom: (zoom: Period | null) => void
}

/** How far a wheel or a pinch has to move for one step. */
const WHEEL_STEP = 60

/** Zooms by button, key and wheel; the day under the pointer keeps its position. */
export function useZoom({ scroller, plot, scale, extent, onZoom }: ZoomInput) {
  const held = useRef<{ readonly day: number; readonly offset: number } | null>(null)

  /** `clientY` is null for the middle of the visible area. */
  const zoom = (direction: 'in' | 'out', clientY: number | null) => {
    if (scroller === null || plot === null || scale === null) return
    const sight = scroller.getBoundingClientRect()
    const at = clientY ?? sight.top + sight.height / 2
    const y = at - plot.getBoundingClientRect().top
    held.current = { day: scale.toDay(y), offset: at - sight.top }
    onZoom(direction === 'in' ? zoomIn(scale, y, extent) : zoomOut(scale, y, extent))
  }

  useLayoutEffect(() => {
    if (held.current === null || scroller === null || plot === null || scale === null) return
    const { day, offset } = held.current
    held.current = null
    scroller.scrollTo({ top: plot.offsetTop + scale.toY(day) - offset })
  }, [scale, scroller, plot])

  const zoomByWheel = useEffectEvent(zoom)
  useEffect(() => {
    if (scroller === null) return
    let turned = 0
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      turned += event.deltaY
      if (Math.abs(turned) < WHEEL_STEP) return
      zoomByWheel(turned < 0 ? 'in' : 'out', event.clientY)
      turned = 0
    }
    // React's own wheel listener is passive and can't stop the browser from zooming the page.
    scroller.addEventListener('wheel', onWheel, { passive: false })
    return () => scroller.removeEventListener('wheel', onWheel)
  }, [scroller])

  return {
    zoomIn: (clientY: number | null = null) => zoom('in', clientY),
    zoomOut: (clientY: number | null = null) => zoom('out', clientY),
    fit: () => onZoom(null),
    pan: (direction: -1 | 1) => {
      if (scale !== null) onZoom(pan(scale.domain, direction, extent))
    },
  }
}

export type ZoomIntents = ReturnType<typeof useZoom>
