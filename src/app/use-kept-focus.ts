import { useEffect, useRef, type RefObject } from 'react'
import { useSelectionState } from '../selection/SelectionContext'

/**
 * Keeps the keyboard's place when an act removes the very control that it was on (a notice that is
 * closed, a filter that is cleared): the focus then goes to `fallback` instead of being lost.
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>): void {
  const last = useRef<EventTarget | null>(null)
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])

  const state = useSelectionState((current) => current)
  useEffect(() => {
    const isLost = last.current instanceof Element && !last.current.isConnected
    if (isLost && document.activeElement === document.body) {
      fallback.current?.focus({ preventScroll: true })
    }
  }, [state, fallback])
}
