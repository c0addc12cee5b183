import { useEffect, type RefObject } from 'react'

/**
 * Returns the focus to where it was when the component that took it unmounts. With `first`, focuses
 * that element on mount.
 */
export function useReturnFocus(first: RefObject<HTMLElement | null> | null): void {
  useEffect(() => {
    const before = document.activeElement
    first?.current?.focus({ preventScroll: true })
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [first])
}
