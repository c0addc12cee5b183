import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DossierIndex, StatementId } from '../model/dossier'
import type { Range } from '../search/to-marks'
import { useDossier } from '../query/use-dossier'

/** The statements that hold the words looked for. */
export interface Matches {
  /** Null when nothing is looked for. */
  readonly ids: ReadonlySet<StatementId> | null
  /** Where a text holds them. */
  readonly mark: (text: string) => readonly Range[]
  readonly isLoading: boolean
  readonly error: Error | null
  readonly refetch: () => unknown
}

const NOTHING = { ids: null, mark: () => [] }

/** Searching needs code and texts of its own, which load once there is something to look for. */
export function useMatches(index: DossierIndex, q: string): Matches {
  const isAsked = q !== ''
  const dossier = useDossier(index, isAsked)
  const code = useQuery({
    queryKey: ['search-code'],
    queryFn: () => import('../search/search-of'),
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
