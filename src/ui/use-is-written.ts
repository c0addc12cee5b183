import { useOfBrowser } from './use-of-browser'

const never = () => () => undefined
const isWritten = () => false

/** True while the page is written, and while it comes alive as it was written: there is no browser yet. */
export function useIsWritten(): boolean {
  return useOfBrowser(never, isWritten, true)
}
