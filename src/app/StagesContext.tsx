import { useQuery } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Dossier, DossierIndex } from '../model/dossier'
import type { Loadable } from '../query/loadable'
import { useDossier } from '../query/use-dossier'
import { selectKnownIndex } from '../selection/select-known-index'
import type { Selection } from '../selection/selection'
import { useSelectionParts } from '../selection/SelectionContext'
import { toStages, type Stages } from '../selection/stages'
import { useMatches, type Matches } from './use-matches'

interface StagesOfPage {
  /** Of the index. While the words are being looked up, everything that is known matches them. */
  readonly heads: Stages<DossierIndex>
  /** Of the dossier with its texts, which load once somebody wants them. */
  readonly texts: Loadable<Stages<Dossier>>
  readonly matches: Matches
  readonly want: () => void
}

const StagesContext = createContext<StagesOfPage | null>(null)

const toKnowing = ({ asOf, knownBy, q }: Selection) => ({ asOf, knownBy, q })

/** Derives the stages, once for the whole page. */
export function StagesProvider({
  index,
  children,
}: {
  readonly index: DossierIndex
  readonly children: ReactNode
}) {
  const { asOf, knownBy, q } = useSelectionParts(toKnowing)
  const [isWanted, setWanted] = useState(false)
  const matches = useMatches(index, q)
  const dossier = useDossier(index, isWanted)
  const code = useQuery({
    // Comes along with the texts, not when a day is asked for: waiting for it then would take the
    // view away from under the reader's hand.
    queryKey: ['select-known'],
    queryFn: () => import('../selection/select-known'),
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

/** The stages of the index; while the words are being looked up, everything that is known matches them. */
export function useHeads(): Stages<DossierIndex> {
  return useStagesOfPage().heads
}

/** The stages of the dossier with its texts, which this makes load. */
export function useTexts(isWanted = true): Loadable<Stages<Dossier>> {
  const { texts, want } = useStagesOfPage()
  useEffect(() => {
    if (isWanted) want()
  }, [isWanted, want])
  return texts
}

/** The words that are looked for, found in the statements. */
export function useFoundWords(): Matches {
  return useStagesOfPage().matches
}
