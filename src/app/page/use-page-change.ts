import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import type { SelectionState } from '../../selection/selection-store'
import { useSelectionState } from '../../links/SelectionContext'
import { isFocusNowhere } from '../../ui/is-focus-nowhere'

/** Identifies the page. Filtering, or opening something within a page, does not change it. */
function toPageKey({ selection: { view, subject } }: SelectionState): string {
  return `${view}/${subject ?? ''}`
}

/**
 * Moves the focus when the page changes: to `main`, or after Back to the link that was followed
 * from there. "Read in context" is left alone, because the reader focuses the passage.
 */
export function useFocusOnPageChange(main: RefObject<HTMLElement | null>): void {
  const page = useSelectionState(toPageKey)
  const { history, focusesPassage } = useSelectionState((state) => state)
  const last = useRef(page)
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
    if (last.current === page) return
    if (history !== 'none' && followed.current !== null) {
      left.current.set(last.current, followed.current)
    }
    last.current = page
    if (focusesPassage) return
    const back = history === 'none' ? left.current.get(page) : undefined
    const link = [...document.links].find((each) => each.getAttribute('href') === back)
    if (link !== undefined) {
      link.focus({ preventScroll: true })
      // The page may have grown, so that the link is out of sight at the old scroll position.
      link.scrollIntoView({ block: 'nearest' })
    } else if (history !== 'none' || isFocusNowhere()) {
      main.current?.focus({ preventScroll: true })
    }
  }, [page, history, focusesPassage, main])
}

/** The scroll position of each page, in px. Kept by the frame, which outlives the pages. */
export type ScrollPositions = RefObject<Map<string, number>>

/** Scrolls a new page to its top or, after Back, to where it was. Returns the scroll handler. */
export function useScrollPosition(
  scroller: RefObject<HTMLElement | null>,
  positions: ScrollPositions,
) {
  const page = useSelectionState(toPageKey)
  const isReturn = useSelectionState(({ history }) => history === 'none')
  const last = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (scroller.current === null || last.current === page) return
    const isFirst = last.current === null
    last.current = page
    const kept = isReturn ? positions.current.get(page) : 0
    // A page that was written as HTML may have been scrolled before it came alive.
    if (kept === undefined && isFirst) return
    const top = kept ?? 0
    // Only one of the two can scroll: in a low window it is the document.
    for (const each of [scroller.current, document.scrollingElement]) each?.scrollTo({ top })
    positions.current.set(page, top)
  }, [page, isReturn, scroller, positions])
  const save = () => {
    if (scroller.current === null) return
    const ofDocument = document.scrollingElement?.scrollTop ?? 0
    positions.current.set(page, scroller.current.scrollTop + ofDocument)
  }
  const saveOfDocument = useEffectEvent(save)
  useEffect(() => {
    const follow = () => saveOfDocument()
    document.addEventListener('scroll', follow)
    return () => document.removeEventListener('scroll', follow)
  }, [])
  return save
}
