import { useEffect, useRef, type RefObject } from 'react'
import type { EventId, StatementId } from '../../../model/dossier'
import type { ReaderText } from '../../../selection/selection'
import { isFocusFree, isFocusOutside } from '../../../ui/is-focus-nowhere'
import { toScrollMotion } from '../../../ui/scroll-motion'
import { scrollWithinPage } from '../../../ui/scroll-within-page'

interface Arrival {
  readonly scroller: RefObject<HTMLElement | null>
  /** The passage to scroll to; null if there is none, or the text has not loaded. */
  readonly passage: StatementId | null
  /** Without a passage, the event to whose passage to scroll; null likewise. */
  readonly event: EventId | null
  /** Identifies what is shown of the text: passages move when it changes. */
  readonly text: ReaderText
  readonly focusRequest: object | null
  readonly byAddress: boolean
  /** Called once for each passage, after scrolling to it; says whether the focus is on it now. */
  readonly onArrive: (isFocused: boolean) => void
}

/**
 * Scrolls to the selected passage, or where the chosen event is told, whenever the selection
 * changes, in whatever view.
 * The focus moves there only if the address (a link, Back, Forward) or "read in context" asked for
 * it, if the focused element is gone, or if another passage of the text had the focus: readers who
 * work in another view, on the page around a frame, or press a button repeatedly, keep their place.
 */
export function useArrival({
  scroller,
  passage,
  event,
  text,
  focusRequest,
  byAddress,
  onArrive,
}: Arrival) {
  const arrived = useRef<{ id: string; focusRequest: object | null } | null>(null)
  const latest = useRef({ byAddress, onArrive })
  useEffect(() => {
    latest.current = { byAddress, onArrive }
  })

  useEffect(() => {
    const id = passage ?? event
    if (id === null || scroller.current === null) {
      arrived.current = null
      return
    }
    const target =
      passage === null ? findTold(scroller.current) : findPassage(scroller.current, passage)
    if (target === undefined) return
    const before = arrived.current
    const isNew = before?.id !== id
    const isRequested = focusRequest !== null && before?.focusRequest !== focusRequest
    arrived.current = { id, focusRequest }

    scrollIntoSight(scroller.current, target, before === null)
    const follows = latest.current.byAddress || isFocusFree() || isFocusOnAnother(id)
    const takesFocus = (isRequested || (isNew && follows)) && !isFocusOutside()
    if (takesFocus) target.focus({ preventScroll: true })
    if (isNew) latest.current.onArrive(takesFocus)
  }, [scroller, passage, event, text, focusRequest])
}

/** True if the words or tag of another passage have the focus. */
function isFocusOnAnother(id: StatementId): boolean {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement)) return false
  return focused.dataset['statements']?.split(' ').includes(id) === false
}

/** The first segment of a passage or, if the original isn't shown, its tag. */
export function findPassage(scroller: HTMLElement, id: StatementId): HTMLElement | undefined {
  const marked = [...scroller.querySelectorAll<HTMLElement>('[data-statements]')]
  return marked.find(({ dataset }) => dataset['statements']?.split(' ').includes(id))
}

/** Where the chosen event is first told. */
function findTold(scroller: HTMLElement): HTMLElement | undefined {
  return scroller.querySelector<HTMLElement>('[data-told]') ?? undefined
}

/** Centres `target`; unless `first`, only if part of it is out of view. */
export function scrollIntoSight(scroller: HTMLElement, target: HTMLElement, first: boolean) {
  const behavior = first ? 'instant' : toScrollMotion()
  // In a low window the document scrolls.
  if (getComputedStyle(scroller).overflowY === 'visible') {
    scrollWithinPage(target, { block: first ? 'center' : 'nearest', behavior })
    return
  }
  const frame = scroller.getBoundingClientRect()
  const box = target.getBoundingClientRect()
  const isInSight = box.top >= frame.top && box.bottom <= frame.bottom
  if (isInSight && !first) return
  const room = Math.max(0, frame.height - box.height)
  scroller.scrollTo({ top: scroller.scrollTop + box.top - frame.top - room / 2, behavior })
}
