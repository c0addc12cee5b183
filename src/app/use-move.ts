import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { SelectionState } from '../selection/selection-store'
import { useSelectionState } from '../selection/SelectionContext'

/** Where a reader is: within one place, choosing and opening move nothing. */
function toPlaceKey({ selection: { view, subject } }: SelectionState): string {
  return `${view}/${subject ?? ''}`
}

/**
 * Takes the focus along to another page: to the start of `main`, and after Back to the link that
 * had led away from there. A passage that is summoned takes the focus itself.
 */
export function useMovedFocus(main: RefObject<HTMLElement | null>): void {
  const place = useSelectionState(toPlaceKey)
  const { history, summons } = useSelectionState((state) => state)
  const last = useRef(place)
  const followed = useRef<string | null>(null)
  const left = useRef(new Map<string, string>())

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      followed.current = target instanceof Element ? target.getAttribute('href') : null
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])

  useEffect(() => {
    if (last.current === place) return
    if (history !== 'none' && followed.current !== null) {
      left.current.set(last.current, followed.current)
    }
    last.current = place
    if (summons) return
    const back = history === 'none' ? left.current.get(place) : undefined
    const link = [...document.links].find((each) => each.getAttribute('href') === back)
    if (link !== undefined) {
      link.focus({ preventScroll: true })
      // The place that was kept may lie elsewhere where the page came back longer.
      link.scrollIntoView({ block: 'nearest' })
    } else if (history !== 'none' || document.activeElement === document.body) {
      main.current?.focus({ preventScroll: true })
    }
  }, [place, history, summons, main])
}

/** How far down each page was read, px; kept by what stays while pages come and go. */
export type ScrollPlaces = RefObject<Map<string, number>>

/** A page starts at its top; Back returns to where it was left. */
export function useScrollPlace(scroller: RefObject<HTMLElement | null>, scrolled: ScrollPlaces) {
  const place = useSelectionState(toPlaceKey)
  const isReturn = useSelectionState(({ history }) => history === 'none')
  const last = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (scroller.current === null || last.current === place) return
    last.current = place
    scroller.current.scrollTo({ top: isReturn ? (scrolled.current.get(place) ?? 0) : 0 })
  }, [place, isReturn, scroller, scrolled])
  return () => {
    if (scroller.current !== null) scrolled.current.set(place, scroller.current.scrollTop)
  }
}
