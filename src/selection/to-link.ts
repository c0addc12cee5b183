import type { Selection } from './selection'
import { serializeSelection } from './url-codec'

/** The canonical link to a selection on this site, absolute. */
export function toLink(selection: Selection): string {
  return new URL(toHref(selection), window.location.origin).href
}

/** The same from the host's root, for the `href` of a link within the page. */
export function toHref(selection: Selection): string {
  const { pathname, search } = serializeSelection(selection)
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${pathname}${search}`
}
