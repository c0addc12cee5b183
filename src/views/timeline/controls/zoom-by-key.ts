import type { KeyboardEvent } from 'react'
import type { ZoomIntents } from './use-zoom'

/** Centred on the focused item, so that it stays visible and focused. */
export function zoomByKey(event: KeyboardEvent, zoom: ZoomIntents, isZoomed: boolean): void {
  if (!(event.target instanceof Element)) return
  const { top, bottom } = event.target.getBoundingClientRect()
  const middle = (top + bottom) / 2
  const actions: Readonly<Record<string, () => void>> = {
    '+': () => zoom.zoomIn(middle),
    '=': () => zoom.zoomIn(middle),
    '-': () => zoom.zoomOut(middle),
    '0': zoom.fit,
    ...(isZoomed && { PageUp: () => zoom.pan(-1), PageDown: () => zoom.pan(1) }),
  }
  const action = actions[event.key]
  if (action === undefined) return
  event.preventDefault()
  action()
}
