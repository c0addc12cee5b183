import { useOfBrowser } from './use-of-browser'

/**
 * `narrow`: a phone or a low window, one view at a time · `upright`: a tablet, the three views of the
 * board in two rows below folded filters · `medium`: in two rows or columns · `wide`: in three columns.
 */
export type Width = 'narrow' | 'upright' | 'medium' | 'wide'

const wide = '(min-width: 1280px) and (min-height: 520px)'
const upright = '(min-width: 601px) and (max-width: 899px) and (min-height: 960px)'
const medium = '(min-width: 760px) and (min-height: 520px)'

function subscribe(onChange: () => void): () => void {
  const queries = [wide, upright, medium].map((query) => window.matchMedia(query))
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}

function read(): Width {
  if (window.matchMedia(wide).matches) return 'wide'
  if (window.matchMedia(upright).matches) return 'upright'
  return window.matchMedia(medium).matches ? 'medium' : 'narrow'
}

/** Null while the page is drawn for any window, before there is one. */
export function useWidth(): Width | null {
  return useOfBrowser<Width | null>(subscribe, read, null)
}
