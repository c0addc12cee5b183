/** True if nothing on the page has the focus, e.g. because the focused element was removed. */
export function isFocusNowhere(): boolean {
  const focused = document.activeElement
  return (focused === null || focused === document.body) && !isFocusOutside()
}

/**
 * True in a frame while the page around it has the focus: a reader who is at work there, on another
 * site, would lose their place if anything here took it.
 */
export function isFocusOutside(): boolean {
  return window.parent !== window && !document.hasFocus()
}

/**
 * True also while only `main` has it, which gets it when a focused control goes: what is to have it
 * instead may still be loading, or the reader may have gone back before it came.
 */
export function isFocusFree(): boolean {
  return isFocusNowhere() || (document.activeElement?.tagName === 'MAIN' && !isFocusOutside())
}
