import { useSyncExternalStore } from 'react'

/** `narrow`: a phone, one view at a time · `medium`: matrix and one other · `wide`: all three. */
export type Width = 'narrow' | 'medium' | 'wide'

const wide = '(min-width: 1280px)'
const medium = '(min-width: 760px)'

function subscribe(onChange: () => void): () => void {
  const queries = [wide, medium].map((query) => window.matchMedia(query))
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}

function read(): Width {
  if (window.matchMedia(wide).matches) return 'wide'
  return window.matchMedia(medium).matches ? 'medium' : 'narrow'
}

export function useWidth(): Width {
  return useSyncExternalStore(subscribe, read)
}
