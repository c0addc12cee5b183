type Align = 'start' | 'center' | 'nearest'

interface Alignment {
  /** Where to align it from top to bottom; without, nothing scrolls in that direction. */
  readonly block?: Align
  /** The same from side to side. */
  readonly inline?: Align
  readonly behavior?: ScrollBehavior
}

/**
 * Scrolls to an element as `scrollIntoView` does, but only what scrolls on this page: on another site,
 * that would scroll the page around the frame as well.
 */
export function scrollWithinPage(
  element: Element,
  { block, inline, behavior = 'instant' }: Alignment,
): void {
  const margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0
  let { left, top, right, bottom } = element.getBoundingClientRect()
  top -= margin
  for (let scroller = element.parentElement; scroller; scroller = scroller.parentElement) {
    const isPage = scroller === document.scrollingElement
    const style = getComputedStyle(scroller)
    if (!isPage && !/auto|scroll/.test(style.overflow)) continue
    const frame = scroller.getBoundingClientRect()
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller
    const x = isPage ? 0 : frame.left + scroller.clientLeft
    const y = isPage ? 0 : frame.top + scroller.clientTop
    const across = toShift(
      inline,
      left - x - (parseFloat(style.scrollPaddingLeft) || 0),
      right - x - clientWidth,
      [-scrollLeft, scroller.scrollWidth - clientWidth - scrollLeft],
    )
    const down = toShift(
      block,
      top - y - (parseFloat(style.scrollPaddingTop) || 0),
      bottom - y - clientHeight + (parseFloat(style.scrollPaddingBottom) || 0),
      [-scrollTop, scroller.scrollHeight - clientHeight - scrollTop],
    )
    if (across !== 0 || down !== 0) scroller.scrollBy({ left: across, top: down, behavior })
    left -= across
    right -= across
    top -= down
    bottom -= down
  }
}

/** How far to scroll, given the distances that would align the starts and the ends, and the limits. */
function toShift(
  align: Align | undefined,
  start: number,
  end: number,
  [least, most]: readonly [number, number],
): number {
  if (align === undefined) return 0
  const aligned = {
    start,
    center: (start + end) / 2,
    // Between the two, so not at all if the element is in sight, or covers all that is in sight.
    nearest: Math.max(Math.min(start, end), Math.min(Math.max(start, end), 0)),
  }
  return Math.min(Math.max(aligned[align], least), most)
}
