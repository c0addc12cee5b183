import { useRef, type PointerEvent } from 'react'

/** How far a handle must move before it counts as a drag, CSS px. */
const DRAWN = 32

interface SheetDrag {
  readonly onUp: () => void
  readonly onDown: () => void
  /** Pressed without dragging, by pointer or key. */
  readonly onTap: () => void
}

/** Event handlers for the handle of a sheet. */
export function useSheetDrag({ onUp, onDown, onTap }: SheetDrag) {
  const start = useRef<number | null>(null)
  const wasDrawn = useRef(false)
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      start.current = event.clientY
      wasDrawn.current = false
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const moved = start.current === null ? 0 : event.clientY - start.current
      start.current = null
      wasDrawn.current = Math.abs(moved) >= DRAWN
      if (moved <= -DRAWN) onUp()
      if (moved >= DRAWN) onDown()
    },
    onPointerCancel() {
      start.current = null
    },
    onClick() {
      // The browser sends a click after a drag on the same element as well.
      if (!wasDrawn.current) onTap()
      wasDrawn.current = false
    },
  }
}
