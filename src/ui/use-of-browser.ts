import { startTransition, useEffect, useRef, useState, useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * What only a browser knows. A component that comes alive as it was written begins with `written`, and
 * is drawn anew in small steps: `useSyncExternalStore` would draw all of the page in one. Later
 * changes, of which `subscribe` calls back, are drawn at once. All three arguments must stay the same.
 */
export function useOfBrowser<T>(
  subscribe: (onChange: () => void) => () => void,
  read: () => T,
  written: T,
): T {
  const wasWritten = useWasWritten()
  const [value, setValue] = useState(() => (wasWritten ? written : read()))
  useEffect(() => {
    const update = () => setValue(() => read())
    startTransition(update)
    return subscribe(update)
  }, [subscribe, read])
  return value
}

/** True while the page is written, and for a component that came alive as it was written. Never changes. */
function useWasWritten(): boolean {
  const wasWritten = useRef(false)
  return useSyncExternalStore(
    never,
    () => wasWritten.current,
    // React asks for this only where there is no browser, or something written.
    () => (wasWritten.current = true),
  )
}
