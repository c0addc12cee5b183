import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { SearchedDossier } from '../model/searched'
import type { Loadable } from '../query/loadable'
import { loadDossier } from '../query/use-dossier'
import { useSearched } from '../query/use-searched'
import { DEFAULT_SELECTION } from '../selection/selection'
import { useSelection } from '../links/SelectionContext'
import { toStages, type Stages } from '../stages/stages'
import type { ResultsProps } from '../views/search/SearchBox'
import { SearchResultsView } from '../views/search/SearchResultsView'
import { useHeads, useTexts } from './StagesContext'

/**
 * The results of a search. Of a large dossier it loads what is searched alone, unless a day is chosen, as what was
 * known on it takes all of the texts to tell.
 */
export function FoundInTexts(results: ResultsProps) {
  const { everything } = useHeads()
  const { asOf } = useSelection()
  const isWhole = everything.restFile === undefined || asOf !== null
  const texts = useTexts(isWhole)
  const searched = useSearched(everything, !isWhole)
  const { data, error, refetch } = searched
  const part = useMemo(
    (): Loadable<Stages<SearchedDossier>> => ({
      data: data && toStages(data, DEFAULT_SELECTION, null, (dossier) => dossier),
      error,
      retry: refetch,
    }),
    [data, error, refetch],
  )
  const client = useQueryClient()
  const loadTexts = useCallback(() => loadDossier(client, everything), [client, everything])
  return <SearchResultsView texts={isWhole ? texts : part} loadTexts={loadTexts} {...results} />
}
