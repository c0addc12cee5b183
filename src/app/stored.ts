/**
 * What the browser remembers of the page's dress (theme, pane sizes). Storage may be blocked,
 * full or hold nonsense: then the page simply does not remember.
 */
const PREFIX = 'who-pledged-what.'

export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

/** `null` forgets. */
export function writeStored(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(PREFIX + key)
    else window.localStorage.setItem(PREFIX + key, value)
  } catch {
    // Not remembered; everything still works.
  }
}
