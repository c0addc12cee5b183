import type { Selection } from './selection'
import { serializeSelection } from './url-codec'

/** The canonical, absolute link to a selection. */
export function toLink(selection: Selection): string {
  return new URL(toHref(selection), window.location.origin).href
}

/** The same without the host, for the `href` of a link within the page. */
export function toHref(selection: Selection): string {
  const { pathname, search } = serializeSelection(selection)
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${pathname}${search}`
}
