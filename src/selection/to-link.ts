import type { Selection } from './selection'
import type { SelectionVocabulary } from './selection-vocabulary'
import { parseSelection, serializeSelection } from './url-codec'

/** The canonical, absolute link to a selection; without the host while there is no window. */
export function toLink(selection: Selection): string {
  const href = toHref(selection)
  return typeof window === 'undefined' ? href : new URL(href, window.location.origin).href
}

/** The same without the host, for the `href` of a link within the page. */
export function toHref(selection: Selection): string {
  const { pathname, search } = serializeSelection(selection)
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${pathname}${search}`
}

/** The `href` of a file of the site, given by its path from the site's root. */
export function toFileHref(path: string): string {
  return `${import.meta.env.BASE_URL}${path}`
}

/** The selection of a link in the seeds: a path and query of the site. */
export function parseLink(link: string, vocabulary: SelectionVocabulary): Selection {
  const [pathname = '', query = ''] = link.split('?')
  return parseSelection({ pathname, search: `?${query}` }, vocabulary).selection
}
