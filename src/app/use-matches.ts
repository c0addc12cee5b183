import { useMemo } from 'react'
import type { Dossier, DossierIndex, StatementId } from '../model/dossier'
import type { DossierSearch } from '../search/dossier-search'
import type { Range } from '../search/to-marks'
import { useDossier } from '../query/use-dossier'
import { useMade } from '../query/use-made'
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

const loadSearch = retriable(() => import('./make-search'))

async function makeSearch(dossier: Dossier, q: string): Promise<DossierSearch> {
  return (await loadSearch()).makeSearch(dossier, q)
}

const NOTHING = { ids: null, mark: () => [] }

/** Finds the statements that match `q`. The search code and the texts load with the first query. */
export function useMatches(index: DossierIndex, q: string): Matches {
  const isAsked = q !== ''
  const dossier = useDossier(index, isAsked)
  // Of a compiled search, each query loads its own files.
  const name = dossier.data?.searchFiles ? `search ${q}` : 'search'
  const search = useMade(name, isAsked ? dossier.data : undefined, (of) => makeSearch(of, q))
  const { data } = search
  const { ids, mark } = useMemo(() => {
    if (data === undefined) return NOTHING
    const query = data.read(q)
    return {
      ids: data.matchStatements(q),
      mark: (text: string) => data.mark(text, query),
    }
  }, [q, data])
  const failed = [dossier, search].find(({ isError }) => isError)
  return useMemo(
    () => ({
      ids,
      mark,
      isLoading: isAsked && data === undefined,
      error: isAsked ? (failed?.error ?? null) : null,
      refetch: () => failed?.refetch(),
    }),
    [ids, mark, isAsked, data, failed],
  )
}
