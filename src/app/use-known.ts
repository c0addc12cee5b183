import { useMemo } from 'react'
import type { Dossier, DossierIndex } from '../model/dossier'
import { useDossier } from '../query/use-dossier'
import { selectKnown, selectKnownIndex } from '../selection/select-known'
import type { Selection } from '../selection/selection'
import { useSelectionParts } from '../selection/SelectionContext'
import { useMatches } from './use-matches'

/** Data that may still be on its way: neither `data` nor `error` while it is. */
export interface Arriving<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly retry: () => unknown
}

const toKnowing = ({ asOf, knownBy, q }: Selection) => ({ asOf, knownBy, q })

/** The index as known on the selection's day, and cut to the words looked for. */
export function useKnownIndex(index: DossierIndex): Arriving<DossierIndex> {
  const { asOf, knownBy, q } = useSelectionParts(toKnowing)
  const { ids, isLoading, error, retry } = useMatches(index, q)
  const data = useMemo(
    () => selectKnownIndex(index, { asOf, knownBy }, ids),
    [index, asOf, knownBy, ids],
  )
  return { data: isLoading || error !== null ? undefined : data, error, retry }
}

export interface KnownDossier {
  readonly known: Dossier
  /** Cut to the words looked for alone: what the travel through time goes over. */
  readonly whole: Dossier
}

/** The same with all its texts. */
export function useKnownDossier(index: DossierIndex): Arriving<KnownDossier> {
  const { asOf, knownBy, q } = useSelectionParts(toKnowing)
  const matches = useMatches(index, q)
  const { data: dossier, error, refetch } = useDossier(index)
  const { ids } = matches
  const whole = useMemo(
    () =>
      dossier === undefined
        ? undefined
        : selectKnown(dossier, { asOf: null, knownBy: 'said' }, ids),
    [dossier, ids],
  )
  const data = useMemo(
    () =>
      dossier === undefined || whole === undefined
        ? undefined
        : { known: selectKnown(dossier, { asOf, knownBy }, ids), whole },
    [dossier, whole, asOf, knownBy, ids],
  )
  if (matches.error !== null) {
    return { data: undefined, error: matches.error, retry: matches.retry }
  }
  return { data: matches.isLoading ? undefined : data, error, retry: refetch }
}
