import { useEffect, type RefObject } from 'react'
import { isFocusNowhere, isFocusOutside } from './is-focus-nowhere'

/**
 * When the component unmounts with the focus in it, returns the focus to what opened it: to the
 * element that `opener` selects or, without one, to where the focus was. With `first`, focuses that
 * element on mount, but never out of the page around a frame.
 */
export function useReturnFocus(
  opener: string,
  first: RefObject<HTMLElement | null> | null = null,
): void {
  useEffect(() => {
    const before = document.querySelector(opener) ?? document.activeElement
    if (!isFocusOutside()) first?.current?.focus({ preventScroll: true })
    return () => {
      if (isFocusNowhere() && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [opener, first])
}
