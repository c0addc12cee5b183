import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/**
 * `https://pledges.example`; empty while a page is made without a browser. Known at once when it is alive
 * (not by `useOfBrowser`): it stands in what is copied.
 */
export function useOrigin(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.origin,
    () => '',
  )
}
