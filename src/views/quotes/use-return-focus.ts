import { useEffect, type RefObject } from 'react'

/**
 * Gives the focus back to where it was before, when what held it goes away. With `first`, moves it
 * there to begin with.
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
