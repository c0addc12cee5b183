/**
 * Display settings (theme, pane sizes) in the browser's storage. Storage may be blocked or full, or
 * hold nonsense: then the page simply forgets them.
 */
const PREFIX = 'who-pledged-what.'

export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

/** Null removes the entry. */
export function writeStored(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(PREFIX + key)
    else window.localStorage.setItem(PREFIX + key, value)
  } catch {
    // Forgotten; everything still works.
  }
}
