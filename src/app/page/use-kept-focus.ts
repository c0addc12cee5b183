import { useEffect, useRef, type RefObject } from 'react'
import { useSelectionState } from '../../links/SelectionContext'
import { isFocusNowhere } from '../../ui/is-focus-nowhere'

/**
 * Moves the focus to `fallback` when an intent removes or hides the focused control, such as the button that
 * closes a notice or clears a filter.
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
    const focused = last.current
    if (!(focused instanceof Element)) return
    const isHidden = focused === document.activeElement && focused.closest('[hidden]') !== null
    if (isHidden || (!focused.isConnected && isFocusNowhere())) {
      fallback.current?.focus({ preventScroll: true })
    }
  }, [state, fallback])
}
