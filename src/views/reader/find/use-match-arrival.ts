import { useEffect, useRef, type RefObject } from 'react'
import { scrollIntoSight } from '../article/use-arrival'
import type { Found } from './found-model'

/**
 * Scrolls to the current match when another becomes it, if the link leads there. The focus stays
 * where it is: in the field, or on the button that was pressed.
 */
export function useMatchArrival(scroller: RefObject<HTMLElement | null>, found: Found | null) {
  const hasArrived = useRef(false)
  const match = found?.isDestination === true ? found.matches[found.current ?? -1] : undefined
  const place = match === undefined ? null : `${found?.words} ${match.line}.${match.match}`
  useEffect(() => {
    const target = scroller.current?.querySelector('mark[data-match][data-current]')
    if (place === null || !scroller.current || !(target instanceof HTMLElement)) return
    scrollIntoSight(scroller.current, target, !hasArrived.current)
    hasArrived.current = true
  }, [scroller, place])
}
