import { useEffect, useRef, type RefObject } from 'react'
import type { StatementId } from '../../../model/dossier'
import type { ReaderText } from '../../../selection/selection'

interface Arrival {
  readonly scroller: RefObject<HTMLElement | null>
  /** The passage to scroll to; null if there is none, or the text has not loaded. */
  readonly passage: StatementId | null
  /** Identifies what is shown of the text: passages move when it changes. */
  readonly text: ReaderText
  readonly focusRequest: object | null
  readonly byAddress: boolean
  /** Called once for each passage, after scrolling to it. */
  readonly onArrive: () => void
}

/**
 * Scrolls to the selected passage whenever the selection changes, in whatever view.
 * The focus moves there only if the address (a link, Back, Forward) or "read in context" asked for
 * it, if the focused element is gone, or if another passage of the text had the focus: readers who
 * work in another view, or press a button repeatedly, keep their place.
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

/** True if nothing on the page has the focus, e.g. because the focused element was removed. */
export function isFocusNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** True if the words or tag of another passage have the focus. */
function isFocusOnAnother(id: StatementId): boolean {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement)) return false
  return focused.dataset['statements']?.split(' ').includes(id) === false
}

/** The first segment of a passage or, if the original isn't shown, its tag. */
function findPassage(scroller: HTMLElement, id: StatementId): HTMLElement | undefined {
  const marked = [...scroller.querySelectorAll<HTMLElement>('[data-statements]')]
  return marked.find(({ dataset }) => dataset['statements']?.split(' ').includes(id))
}

/** Centres `target`; unless `first`, only if part of it is out of view. */
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
