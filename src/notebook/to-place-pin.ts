import type { Selection } from '../selection/selection'
import { serializeSelection } from '../selection/url-codec'
import type { PinnedPlace } from './notebook-item'

/** A view or a cell as it is pinned: with all that its link tells, but for the language and the frame. */
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
