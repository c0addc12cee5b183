import { mendAddress } from '../selection/mend-address'
import type { SelectionVocabulary } from '../selection/selection-vocabulary'
import { toHref } from '../selection/to-link'
import { parseSelection, type ParsedSelection } from '../selection/url-codec'
import { readAddress } from './address'
import { TORN } from './use-first-selection'

/** Parses the browser’s address as it was meant, and puts the canonical form in its place. */
export function followMangled(vocabulary: SelectionVocabulary): ParsedSelection {
  const { pathname, search } = readAddress()
  const { hash } = window.location
  const isTorn = TORN.test(hash)
  const address = { pathname, search: isTorn ? `${search}&${hash}` : search }
  const parsed = parseSelection(mendAddress(address, vocabulary), vocabulary)
  const href = toHref(parsed.selection) + (isTorn ? '' : hash)
  window.history.replaceState(window.history.state, '', href)
  return parsed
}
