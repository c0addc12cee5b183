import { useCallback } from 'react'
import { useOfBrowser } from './use-of-browser'

/** Whether the window is as a media query says; false where there is no window. `query` must stay the same. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    [query],
  )
  const read = useCallback(() => window.matchMedia(query).matches, [query])
  return useOfBrowser(subscribe, read, false)
}
