import { useState, type PointerEvent } from 'react'
import type { Period } from '../../../model/dates'
import type { TimeScale } from '../geometry/to-time-scale'
import { toPeriod } from './zoom'

/** Shorter drags count as clicks, px. */
const THRESHOLD = 6

/**
 * Chooses a period by dragging across the plot with a mouse or a pen (touch scrolls). With Shift, the
 * drag zooms to the period instead. The draft is applied on release;
 * Escape cancels it.
 */
export function usePeriodDrag(
  scale: TimeScale,
  onChoose: (period: Period) => void,
  onZoom: (period: Period) => void,
) {
  const [draft, setDraft] = useState<Period | null>(null)

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.pointerType === 'touch' || isInteractive(event.target)) return
    const plot = event.currentTarget
    const zooms = event.shiftKey
    const toY = (clientY: number) => clientY - plot.getBoundingClientRect().top
    const start = toY(event.clientY)
    let chosen: Period | null = null
    const move = ({ clientY }: { readonly clientY: number }) => {
      const y = toY(clientY)
      if (chosen === null && Math.abs(y - start) < THRESHOLD) return
      chosen = toPeriod(scale, start, y)
      setDraft(chosen)
      scrollNearEdge(plot, clientY)
    }
    const stop = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', finish)
      window.removeEventListener('pointercancel', stop)
      window.removeEventListener('keydown', giveUp)
      setDraft(null)
    }
    const finish = () => {
      stop()
      if (chosen === null) return
      if (zooms) onZoom(chosen)
      else onChoose(chosen)
    }
    const giveUp = ({ key }: { readonly key: string }) => {
      if (key === 'Escape') stop()
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', finish)
    window.addEventListener('pointercancel', stop)
    window.addEventListener('keydown', giveUp)
  }
  return { draft, onPointerDown }
}

function isInteractive(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest('[data-item], [role=slider], [role=tooltip], button') !== null
  )
}

/** Scrolls when a drag comes near the edge of the visible area. */
export function scrollNearEdge(plot: HTMLElement, clientY: number): void {
  const scroller = plot.parentElement
  if (scroller === null) return
  const box = scroller.getBoundingClientRect()
  if (clientY > box.bottom - 24) scroller.scrollTop += 14
  if (clientY < box.top + 24) scroller.scrollTop -= 14
}
