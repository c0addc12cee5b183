import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { createContext, use, useDeferredValue, useEffect, useMemo, type ReactNode } from 'react'
import type { Dossier, DossierIndex } from '../model/dossier'
import { isLarge } from '../model/split-dossier'
import type { Loadable } from '../query/loadable'
import { loadDossier, useDossier } from '../query/use-dossier'
import type { Cutoff } from '../stages/cutoff'
import { selectKnownIndex } from '../stages/select-known-index'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import type { SelectionStore } from '../selection/selection-store'
import { useSelectionParts, useSelectionStore } from '../links/SelectionContext'
import { NO_EVENT, OfEventContext } from '../links/of-event-context'
import { toStages, type Stages } from '../stages/stages'
import { retriable } from './load-code'
import { useVisit } from './visit'
import { useMatches, type Matches } from './use-matches'

interface StagesOfPage {
  /** Of the index. Until the search is done, `matching` is all that is known. */
  readonly heads: Stages<DossierIndex>
  /** Of the dossier with its texts, which load once `loadTexts` was called. */
  readonly texts: Loadable<Stages<Dossier>>
  readonly matches: Matches
  readonly present: Present
  /** Whether the stages are those of `present`. */
  readonly isPresent: boolean
}

/** The stages with texts of the present, without a search. */
interface Present {
  /** Starts to load them; later calls do nothing. */
  readonly load: () => void
  /** For a component that waits for them. Undefined if they did not load, which `texts` tells. */
  readonly use: () => Stages<Dossier> | undefined
}

const StagesContext = createContext<StagesOfPage | null>(null)

/** Loaded with the texts rather than when a day is chosen, which would replace the view with a loading message. */
export const selectOfTextsQuery = queryOptions({
  queryKey: ['select-of-texts'],
  queryFn: retriable(() => import('./select-of-texts')),
})

const toParts = ({ asOf, knownBy, q, event }: Selection) => ({ asOf, knownBy, q, event })

/** Derives the stages once for the whole page. */
export function StagesProvider({
  index,
  children,
}: {
  readonly index: DossierIndex
  readonly children: ReactNode
}) {
  const { asOf, knownBy, q, event } = useSelectionParts(toParts)
  const matches = useMatches(index, q)
  const dossier = useDossier(index, event !== null)
  const code = useQuery({ ...selectOfTextsQuery, enabled: event !== null })
  const { ids } = matches
  // When the texts come, all of the page is drawn anew: in small steps, not in one. Another index has others.
  const loaded = useMemo(() => ({ index, data: dossier.data }), [index, dossier.data])
  const settled = useDeferredValue(loaded)
  const data = settled.index === index ? settled.data : dossier.data
  const heads = useMemo(
    () => toStages(index, { asOf, knownBy }, ids, selectKnownIndex),
    [index, asOf, knownBy, ids],
  )
  const { selectKnown: select, selectOfEvent } = useDeferredValue(code.data) ?? {}
  const stages = useMemo(
    () =>
      data === undefined || select === undefined
        ? undefined
        : asOf === null && ids === null
          ? toPresent(data, select)
          : toStages(data, { asOf, knownBy }, ids, select),
    [data, select, asOf, knownBy, ids],
  )
  const ofEvent = useMemo(
    () =>
      (event !== null && stages !== undefined && selectOfEvent?.(stages.matching, event)) ||
      NO_EVENT,
    [event, stages, selectOfEvent],
  )
  const failed = [matches, code, dossier].find(({ error }) => error !== null)
  const client = useQueryClient()
  const { written } = useVisit()
  const store = useSelectionStore()
  const present = useMemo(
    () => createPresent(client, index, store, written),
    [client, index, store, written],
  )
  const isPresent = asOf === null && q === ''
  const value = useMemo(
    () => ({
      heads,
      texts: {
        data: failed !== undefined || matches.isLoading ? undefined : stages,
        error: failed?.error ?? null,
        retry: () => failed?.refetch(),
      },
      matches,
      present,
      isPresent,
    }),
    [heads, stages, matches, failed, present, isPresent],
  )
  return (
    <StagesContext value={value}>
      <OfEventContext value={ofEvent}>{children}</OfEventContext>
    </StagesContext>
  )
}

type SelectKnown = (dossier: Dossier, cutoff: Cutoff) => Dossier

const presentOf = new WeakMap<Dossier, Stages<Dossier>>()

/** The stages of the present without a search, once for each dossier. */
function toPresent(dossier: Dossier, select: SelectKnown): Stages<Dossier> {
  const known = presentOf.get(dossier)
  if (known !== undefined) return known
  const stages = toStages(dossier, DEFAULT_SELECTION, null, select)
  presentOf.set(dossier, stages)
  return stages
}

function createPresent(
  client: QueryClient,
  index: DossierIndex,
  store: SelectionStore,
  written: Promise<unknown> | null,
): Present {
  let loading: Promise<void> | null = null
  let stages: Stages<Dossier> | undefined
  const load = async () => {
    // A pane that was written must find all that it was written with when its texts come.
    await written
    const [dossier, { selectKnown, keepQuotes }] = await Promise.all([
      loadDossier(client, index),
      client.query(selectOfTextsQuery),
    ])
    stages = toPresent(dossier, selectKnown)
    keepQuotes(dossier, store)
  }
  const loadOnce = () => (loading ??= load().catch(() => undefined))
  return {
    load: () => void loadOnce(),
    use: () => {
      // React waits for a promise that it sees for the first time, even if it is settled.
      if (stages === undefined) use(loadOnce())
      return stages
    },
  }
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
  const { texts, present } = useStagesOfPage()
  useEffect(() => {
    if (isWanted) present.load()
  }, [isWanted, present])
  return texts
}

/** The same for what is seldom wanted, but then at once: loaded in advance, unless that is a lot. */
export function useTextsAhead(isWanted: boolean): Loadable<Stages<Dossier>> {
  const { everything } = useHeads()
  return useTexts(isWanted || !isLarge(everything))
}

/** The same, for a component that has nothing to show before: it waits until they are there, or failed. */
export function useTextsWhenLoaded(): Loadable<Stages<Dossier>> {
  const { texts, present, isPresent } = useStagesOfPage()
  if (texts.data !== undefined || texts.error !== null) return texts
  // Not only waited for: a pane that was written is hydrated before it gets to know of `texts`.
  const data = present.use()
  return isPresent ? { ...texts, data } : texts
}

/** Which statements match the search, and where. */
export function useFoundWords(): Matches {
  return useStagesOfPage().matches
}
