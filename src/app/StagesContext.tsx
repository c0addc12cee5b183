import { useQuery } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Dossier, DossierIndex } from '../model/dossier'
import type { Loadable } from '../query/loadable'
import { useDossier } from '../query/use-dossier'
import { selectKnownIndex } from '../stages/select-known-index'
import type { Selection } from '../selection/selection'
import { useSelectionParts } from '../links/SelectionContext'
import { toStages, type Stages } from '../stages/stages'
import { useMatches, type Matches } from './use-matches'

interface StagesOfPage {
  /** Of the index. Until the search is done, `matching` is all that is known. */
  readonly heads: Stages<DossierIndex>
  /** Of the dossier with its texts, which load once `want` was called. */
  readonly texts: Loadable<Stages<Dossier>>
  readonly matches: Matches
  readonly want: () => void
}

const StagesContext = createContext<StagesOfPage | null>(null)

const toParts = ({ asOf, knownBy, q }: Selection) => ({ asOf, knownBy, q })

/** Derives the stages once for the whole page. */
export function StagesProvider({
  index,
  children,
}: {
  readonly index: DossierIndex
  readonly children: ReactNode
}) {
  const { asOf, knownBy, q } = useSelectionParts(toParts)
  const [isWanted, setWanted] = useState(false)
  const matches = useMatches(index, q)
  const dossier = useDossier(index, isWanted)
  const code = useQuery({
    // Loaded with the texts rather than when a day is chosen, which would replace the view with a
    // loading message.
    queryKey: ['select-known'],
    queryFn: () => import('../stages/select-known'),
    enabled: isWanted,
  })
  const { ids } = matches
  const heads = useMemo(
    () => toStages(index, { asOf, knownBy }, ids, selectKnownIndex),
    [index, asOf, knownBy, ids],
  )
  const { data } = dossier
  const select = code.data?.selectKnown
  const stages = useMemo(
    () =>
      data === undefined || select === undefined
        ? undefined
        : toStages(data, { asOf, knownBy }, ids, select),
    [data, select, asOf, knownBy, ids],
  )
  const failed = [matches, code, dossier].find(({ error }) => error !== null)
  const value = useMemo(
    () => ({
      heads,
      texts: {
        data: failed !== undefined || matches.isLoading ? undefined : stages,
        error: failed?.error ?? null,
        retry: () => failed?.refetch(),
      },
      matches,
      want: () => setWanted(true),
    }),
    [heads, stages, matches, failed],
  )
  return <StagesContext value={value}>{children}</StagesContext>
}

function useStagesOfPage(): StagesOfPage {
  const stages = use(StagesContext)
  if (stages === null) throw new Error('The stages of the dossier are provided by StagesProvider.')
  return stages
}

/** The stages of the index. Until the search is done, `matching` is all that is known. */
export function useHeads(): Stages<DossierIndex> {
  return useStagesOfPage().heads
}

/** The stages of the dossier with its texts. Loads the texts if they are wanted. */
export function useTexts(isWanted = true): Loadable<Stages<Dossier>> {
  const { texts, want } = useStagesOfPage()
  useEffect(() => {
    if (isWanted) want()
  }, [isWanted, want])
  return texts
}

/** Which statements match the search, and where. */
export function useFoundWords(): Matches {
  return useStagesOfPage().matches
}
