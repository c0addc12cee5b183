import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DossierIndex, StatementId } from '../model/dossier'
import type { Range } from '../search/to-marks'
import { useDossier } from '../query/use-dossier'
import { retriable } from './load-code'

export interface Matches {
  /** Statements whose passages match; null when nothing is searched for. */
  readonly ids: ReadonlySet<StatementId> | null
  /** The ranges of a text that match. */
  readonly mark: (text: string) => readonly Range[]
  readonly isLoading: boolean
  readonly error: Error | null
  readonly refetch: () => unknown
}

const loadSearch = retriable(() => import('../search/search-of'))

const NOTHING = { ids: null, mark: () => [] }

/** Finds the statements that match `q`. The search code and the texts load with the first query. */
export function useMatches(index: DossierIndex, q: string): Matches {
  const isAsked = q !== ''
  const dossier = useDossier(index, isAsked)
  const code = useQuery({
    queryKey: ['search-code'],
    queryFn: loadSearch,
    enabled: isAsked,
  })
  const isReady = dossier.data !== undefined && code.data !== undefined
  const { ids, mark } = useMemo(() => {
    if (!isAsked || dossier.data === undefined || code.data === undefined) return NOTHING
    const search = code.data.searchOf(dossier.data)
    const query = search.read(q)
    return {
      ids: search.matchStatements(q),
      mark: (text: string) => search.mark(text, query),
    }
  }, [isAsked, q, dossier.data, code.data])
  const failed = [dossier, code].find(({ isError }) => isError)
  return useMemo(
    () => ({
      ids,
      mark,
      isLoading: isAsked && !isReady,
      error: isAsked ? (failed?.error ?? null) : null,
      refetch: () => failed?.refetch(),
    }),
    [ids, mark, isAsked, isReady, failed],
  )
}
