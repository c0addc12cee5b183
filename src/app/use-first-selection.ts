import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DossierIndex } from '../model/dossier'
import { areNamed } from '../model/split-dossier'
import { loadDossier, useDossier } from '../query/use-dossier'
import type { SelectionVocabulary } from '../selection/selection-vocabulary'
import { namesStatement } from '../selection/address-parts'
import type { Dropped } from '../selection/dropped'
import { parseSelection, type Address, type ParsedSelection } from '../selection/url-codec'
import { useVisit } from './visit'

/** A separator written as an entity, after which the browser takes the rest for a fragment. */
export const TORN = /^#(?:0*38|x0*26);/i

/**
 * The selection that the page opens with. Null while the code loads that mends a mangled address,
 * without which what can't be followed is named; and, in a large dossier, until the texts are there that say
 * whether there is such a statement.
 */
export function useFirstSelection(
  index: DossierIndex,
  vocabulary: SelectionVocabulary,
): ParsedSelection | null {
  const { readAddress, readHash } = useVisit()
  const asksForTexts = useMemo(() => needsTexts(readAddress(), index), [index, readAddress])
  // Others load them too, for whom this doesn't wait.
  const isWaiting = useDossier(index, asksForTexts).isLoading && asksForTexts
  const first = useMemo(
    () => (isWaiting ? null : parseSelection(readAddress(), vocabulary)),
    [isWaiting, vocabulary, readAddress],
  )
  const isWhole = first !== null && !first.dropped.some(mayBeMangled) && !TORN.test(readHash())
  const [mended, setMended] = useState<ReadonlyMap<ParsedSelection, ParsedSelection>>()
  useEffect(() => {
    if (isWhole || first === null) return
    void import('./follow-mangled')
      .then(({ followMangled }) => followMangled(vocabulary))
      .catch(() => first)
      .then((meant) => setMended(new Map([[first, meant]])))
  }, [first, isWhole, vocabulary])
  if (first === null || isWhole) return first
  return mended?.get(first) ?? null
}

/** Loads the texts where an address can't be read without; null where it can, or they are there. */
export function useUntilReadable(index: DossierIndex) {
  const client = useQueryClient()
  return useCallback(
    (address: Address) =>
      needsTexts(address, index) ? loadDossier(client, index).catch(() => null) : null,
    [client, index],
  )
}

function needsTexts(address: Address, index: DossierIndex): boolean {
  return !areNamed(index) && namesStatement(address)
}

/** Tracking is no reason to wait; a key that holds more than a key is. */
function mayBeMangled({ key, reason }: Dropped): boolean {
  return reason !== 'unknown-key' || /\W/.test(key)
}
