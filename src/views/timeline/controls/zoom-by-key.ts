import type { KeyboardEvent } from 'react'
import type { ZoomActs } from './use-zoom'

/** About the item that has the focus, so that it stays in sight and keeps it. */
export function zoomByKey(event: KeyboardEvent, zoom: ZoomActs, isZoomed: boolean): void {
  if (!(event.target instanceof Element)) return
  const { top, bottom } = event.target.getBoundingClientRect()
  const middle = (top + bottom) / 2
  const acts: Readonly<Record<string, () => void>> = {
    '+': () => zoom.zoomIn(middle),
    '=': () => zoom.zoomIn(middle),
    '-': () => zoom.zoomOut(middle),
    '0': zoom.fit,
    ...(isZoomed && { PageUp: () => zoom.pan(-1), PageDown: () => zoom.pan(1) }),
  }
  const act = acts[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
}
