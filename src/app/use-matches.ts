import { useMemo, useState } from 'react'
import type { Dossier, DossierIndex, StatementId } from '../model/dossier'
import type { Range } from '../search/to-marks'
import { useDossier } from '../query/use-dossier'
import { useMade } from '../query/use-made'
import { retriable } from './load-code'

/** What words match. */
export interface Found {
  /** Statements whose passages match; null when nothing is searched for. */
  readonly ids: ReadonlySet<StatementId> | null
  /** The ranges of a text that match. */
  readonly mark: (text: string) => readonly Range[]
}

export interface Matches extends Found {
  readonly isLoading: boolean
  /** Whether they match the words before, until the next are searched for. */
  readonly isOfOthers: boolean
  readonly error: Error | null
  readonly refetch: () => unknown
}

const loadSearch = retriable(() => import('./make-search'))

async function makeSearch(dossier: Dossier, q: string): Promise<(q: string) => Found> {
  return (await loadSearch()).makeSearch(dossier, q)
}

const NOTHING: Found = { ids: null, mark: () => [] }

/** Finds the statements that match `q`. The search code and the texts load with the first query. */
export function useMatches(index: DossierIndex, q: string): Matches {
  const isAsked = q !== ''
  const dossier = useDossier(index, isAsked)
  // Of a compiled search, each query loads its own files.
  const name = dossier.data?.searchFiles ? `search ${q}` : 'search'
  const search = useMade(name, isAsked ? dossier.data : undefined, (of) => makeSearch(of, q))
  const { data } = search
  const found = useMemo(() => data?.(q), [q, data])
  // Of other words, until those of the next are there: so an open article keeps its place.
  const [last, setLast] = useState(found)
  if (last !== found && (found !== undefined || !isAsked)) setLast(found)
  const shown = found ?? (isAsked ? last : undefined)
  const failed = [dossier, search].find(({ error }) => error !== null)
  return useMemo(
    () => ({
      ...(shown ?? NOTHING),
      isLoading: isAsked && shown === undefined,
      isOfOthers: shown !== found && failed === undefined,
      error: isAsked ? (failed?.error ?? null) : null,
      refetch: () => failed?.refetch(),
    }),
    [isAsked, shown, found, failed],
  )
}
