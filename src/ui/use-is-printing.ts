import { flushSync } from 'react-dom'
import { useOfBrowser } from './use-of-browser'

/** From `beforeprint` to `afterprint`: Chromium briefly leaves the print medium before it counts the pages. */
let isUnderWay = false

function subscribe(onChange: () => void): () => void {
  const medium = window.matchMedia('print')
  // The browser lays out the page for paper as soon as a listener returns.
  const follow = () => flushSync(onChange)
  const start = () => {
    isUnderWay = true
    follow()
  }
  const end = () => {
    isUnderWay = false
    follow()
  }
  window.addEventListener('beforeprint', start)
  window.addEventListener('afterprint', end)
  medium.addEventListener('change', follow)
  return () => {
    window.removeEventListener('beforeprint', start)
    window.removeEventListener('afterprint', end)
    medium.removeEventListener('change', follow)
  }
}

const read = () => isUnderWay || window.matchMedia('print').matches

/** Whether the page is being printed. Set at once when that begins, so that what it draws is on the paper. */
export function useIsPrinting(): boolean {
  return useOfBrowser(subscribe, read, false)
}
