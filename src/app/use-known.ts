import { useMemo } from 'react'
import type { Dossier, DossierIndex } from '../model/dossier'
import { useDossier } from '../query/use-dossier'
import { selectKnownIndex, selectMatching } from '../selection/select-known-index'
import type { Selection } from '../selection/selection'
import type { Stages } from '../selection/stages'
import { useSelectionParts } from '../selection/SelectionContext'
import type { Arriving } from './arriving'
import { useMatches } from './use-matches'
import { useSelectKnown } from './use-select-known'

const toKnowing = ({ asOf, knownBy, q }: Selection) => ({ asOf, knownBy, q })

/** The stages of the index. */
export function useKnownIndex(index: DossierIndex): Arriving<Stages> {
  const { asOf, knownBy, q } = useSelectionParts(toKnowing)
  const { ids, isLoading, error, retry } = useMatches(index, q)
  const data = useMemo(
    () => ({
      everything: index,
      known: selectKnownIndex(index, { asOf, knownBy }),
      matching: selectKnownIndex(index, { asOf, knownBy }, ids),
    }),
    [index, asOf, knownBy, ids],
  )
  return { data: isLoading || error !== null ? undefined : data, error, retry }
}

export interface KnownDossier extends Stages<Dossier> {
  /** Cut to the words looked for alone: what the travel through time goes over. */
  readonly whole: Dossier
}

/** The same with all their texts. */
export function useKnownDossier(index: DossierIndex): Arriving<KnownDossier> {
  const { asOf, knownBy, q } = useSelectionParts(toKnowing)
  const matches = useMatches(index, q)
  const { data: dossier, error, refetch } = useDossier(index)
  const { data: cut, error: codeError, retry: retryCode } = useSelectKnown()
  const { ids } = matches
  const whole = useMemo(
    () => (dossier === undefined ? undefined : selectMatching(dossier, ids)),
    [dossier, ids],
  )
  const data = useMemo(
    () =>
      dossier === undefined || whole === undefined || cut === undefined
        ? undefined
        : {
            everything: dossier,
            known: cut(dossier, { asOf, knownBy }),
            matching: cut(dossier, { asOf, knownBy }, ids),
            whole,
          },
    [dossier, whole, cut, asOf, knownBy, ids],
  )
  if (matches.error !== null) {
    return { data: undefined, error: matches.error, retry: matches.retry }
  }
  if (codeError !== null) return { data: undefined, error: codeError, retry: retryCode }
  return { data: matches.isLoading ? undefined : data, error, retry: refetch }
}
