/** True if nothing on the page has the focus, e.g. because the focused element was removed. */
export function isFocusNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/**
 * True also while only `main` has it, which gets it when a focused control goes: what is to have it
 * instead may still be loading, or the reader may have gone back before it came.
 */
export function isFocusFree(): boolean {
  return isFocusNowhere() || document.activeElement?.tagName === 'MAIN'
}
