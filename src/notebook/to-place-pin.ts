import type { Selection } from '../selection/selection'
import { serializeSelection } from '../selection/url-codec'
import type { PinnedPlace } from './notebook-item'

/** A pin for a view or a cell: all that its link carries, except language and embedding. */
export function toPlacePin(
  kind: PinnedPlace['kind'],
  selection: Selection,
  title: string,
): PinnedPlace {
  return { kind, address: toPinnedAddress(selection), title }
}

export function toPinnedAddress(selection: Selection): string {
  const { pathname, search } = serializeSelection({ ...selection, lang: null, embed: false })
  return pathname + search
}
