import { useEffect, useRef, type RefObject } from 'react'
import type { StatementId } from '../../model/dossier'
import type { ReaderText } from '../../selection/selection'

interface Arrival {
  readonly scroller: RefObject<HTMLElement | null>
  /** The passage to bring into view; null while there is none, or no text yet. */
  readonly passage: StatementId | null
  /** What is shown of the text: where it changes, passages move. */
  readonly text: ReaderText
  readonly focusRequest: object | null
  readonly byAddress: boolean
  /** Called once for each passage, after it was brought into view. */
  readonly onArrive: () => void
}

/**
 * Brings the selected passage into view whenever another one is selected, wherever that was done.
 * The focus goes there only if the address (a link, Back, Forward) or "read in context" asked for
 * it, or if whatever held it is gone, or if it was on another passage of the text: a reader who works
 * in another view, or presses a button again and again, keeps their place.
 */
export function useArrival({
  scroller,
  passage,
  text,
  focusRequest,
  byAddress,
  onArrive,
}: Arrival) {
  const arrived = useRef<{ passage: StatementId; focusRequest: object | null } | null>(null)
  const latest = useRef({ byAddress, onArrive })
  useEffect(() => {
    latest.current = { byAddress, onArrive }
  })

  useEffect(() => {
    if (passage === null || scroller.current === null) {
      arrived.current = null
      return
    }
    const target = findPassage(scroller.current, passage)
    if (target === undefined) return
    const before = arrived.current
    const isNew = before?.passage !== passage
    const isRequested = focusRequest !== null && before?.focusRequest !== focusRequest
    arrived.current = { passage, focusRequest }

    scrollTo(scroller.current, target, before === null)
    const follows = latest.current.byAddress || isFocusNowhere() || isFocusOnAnother(passage)
    if (isRequested || (isNew && follows)) {
      target.focus({ preventScroll: true })
    }
    if (isNew) latest.current.onArrive()
  }, [scroller, passage, text, focusRequest])
}

/** True when nothing on the page has the focus, as after the focused element was removed. */
export function isFocusNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** True when the focus is on the words or the tag of a passage, but not of this one. */
function isFocusOnAnother(id: StatementId): boolean {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement)) return false
  return focused.dataset['statements']?.split(' ').includes(id) === false
}

/** The first run of a passage or, where the original isn't shown, its tag. */
function findPassage(scroller: HTMLElement, id: StatementId): HTMLElement | undefined {
  const marked = [...scroller.querySelectorAll<HTMLElement>('[data-statements]')]
  return marked.find(({ dataset }) => dataset['statements']?.split(' ').includes(id))
}

/** Puts `target` in the middle; unless `first`, only when some of it is out of sight. */
function scrollTo(scroller: HTMLElement, target: HTMLElement, first: boolean) {
  const frame = scroller.getBoundingClientRect()
  const box = target.getBoundingClientRect()
  const isInSight = box.top >= frame.top && box.bottom <= frame.bottom
  if (isInSight && !first) return
  const room = Math.max(0, frame.height - box.height)
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  scroller.scrollTo({
    top: scroller.scrollTop + box.top - frame.top - room / 2,
    behavior: first || isCalm ? 'instant' : 'smooth',
  })
}
