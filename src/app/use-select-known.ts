import { useQuery } from '@tanstack/react-query'
import type { Dossier, StatementId } from '../model/dossier'
import { selectMatching, type Knowing } from '../selection/select-known-index'
import type { Arriving } from './use-known'

type Cut = (
  dossier: Dossier,
  knowing: Knowing,
  matches?: ReadonlySet<StatementId> | null,
) => Dossier

const cutToWords: Cut = (dossier, _, matches = null) => selectMatching(dossier, matches)

/** How the whole dossier is cut to a day. Travelling in time needs code of its own, loaded on the way. */
export function useSelectKnown(asOf: Knowing['asOf']): Arriving<Cut> {
  const isTravelling = asOf !== null
  const { data, error, refetch } = useQuery({
    queryKey: ['select-known'],
    queryFn: () => import('../selection/select-known'),
    enabled: isTravelling,
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  })
  return isTravelling
    ? { data: data?.selectKnown, error, retry: refetch }
    : { data: cutToWords, error: null, retry: refetch }
}
