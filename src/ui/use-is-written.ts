import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/** True while the page is written, and while it comes alive as it was written: there is no browser yet. */
export function useIsWritten(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  )
}
