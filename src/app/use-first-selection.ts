import { useEffect, useMemo, useState } from 'react'
import type { SelectionVocabulary } from '../selection/selection-vocabulary'
import type { Dropped } from '../selection/dropped'
import { parseSelection, type ParsedSelection } from '../selection/url-codec'
import { useVisit } from './visit'

/** A separator written as an entity, after which the browser takes the rest for a fragment. */
export const TORN = /^#(?:0*38|x0*26);/i

/**
 * The selection that the page opens with; null while the code loads that mends a mangled address.
 * Without it, what can't be followed is named.
 */
export function useFirstSelection(vocabulary: SelectionVocabulary): ParsedSelection | null {
  const { readAddress, readHash } = useVisit()
  const first = useMemo(() => parseSelection(readAddress(), vocabulary), [vocabulary, readAddress])
  const isWhole = !first.dropped.some(mayBeMangled) && !TORN.test(readHash())
  const [mended, setMended] = useState<ReadonlyMap<ParsedSelection, ParsedSelection>>()
  useEffect(() => {
    if (isWhole) return
    void import('./follow-mangled')
      .then(({ followMangled }) => followMangled(vocabulary))
      .catch(() => first)
      .then((meant) => setMended(new Map([[first, meant]])))
  }, [first, isWhole, vocabulary])
  return isWhole ? first : (mended?.get(first) ?? null)
}

/** Tracking is no reason to wait; a key that holds more than a key is. */
function mayBeMangled({ key, reason }: Dropped): boolean {
  return reason !== 'unknown-key' || /\W/.test(key)
}
