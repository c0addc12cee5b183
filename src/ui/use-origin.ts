import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/** `https://pledges.example`; empty while a page is made without a browser. */
export function useOrigin(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.origin,
    () => '',
  )
}
