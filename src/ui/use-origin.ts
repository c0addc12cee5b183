import { useOfBrowser } from './use-of-browser'

const never = () => () => undefined
const readOrigin = () => window.location.origin

/** `https://pledges.example`; empty while a page is made without a browser. */
export function useOrigin(): string {
  return useOfBrowser(never, readOrigin, '')
}
