import { useEffect } from 'react'
import { scrollWithinPage } from './scroll-within-page'

/**
 * Scrolls to what the address's fragment names, once it is there: the browser looked for it before it
 * was on the page.
 */
export function useFragment(isThere: boolean): void {
  useEffect(() => {
    const named = document.getElementById(window.location.hash.slice(1))
    if (isThere && named !== null) scrollWithinPage(named, { block: 'start' })
  }, [isThere])
}
