import { useMemo } from 'react'
import type { ArticleBody, Dossier } from '../../model/dossier'
import { areTextsSearched, useArticleBodies } from '../../query/use-article-body'
import { useMade } from '../../query/use-made'
import { loadWords } from '../../query/words'
import { DossierSearch } from '../../search/dossier-search'
import { searchOf } from '../../search/search-of'
import type { Stages } from '../../stages/stages'

interface Searches {
  /** Over what is known on the selected day; undefined until it is made. */
  readonly search: DossierSearch | undefined
  /** Over the whole dossier. */
  readonly searchAll: DossierSearch | undefined
  /** Whether there is more to search than is searched yet. */
  readonly isLoading: boolean
  readonly hasTexts: boolean
  /** Whether the texts could not be loaded. */
  readonly hasFailed: boolean
  readonly retry: () => unknown
}

/** First over passages, titles and names; then over the articles' texts too, once those are there. */
export function useSearches({ everything, known }: Stages<Dossier>): Searches {
  const hasTexts = areTextsSearched(known.articles)
  const bodies = useArticleBodies(hasTexts ? known.articles : null)
  const withTexts = useMemo(
    () => bodies.data && { dossier: known, bodies: bodies.data },
    [known, bodies.data],
  )
  const ofAll = useMade('search', everything, makeSearch)
  const ofKnown = useMade('search', known, makeSearch)
  const searchTexts = useMade('search of texts', withTexts, makeSearchOfTexts)
  const search = searchTexts.data ?? ofKnown.data
  const searchAll = ofAll.data
  const failed = [bodies, ofAll, ofKnown].filter(({ isError }) => isError)
  return {
    search,
    searchAll,
    isLoading:
      ofAll.isLoading ||
      ofKnown.isLoading ||
      searchTexts.isLoading ||
      (hasTexts && bodies.isPending),
    hasTexts,
    hasFailed: failed.length > 0,
    retry: () => Promise.all(failed.map(({ refetch }) => refetch())),
  }
}

interface WithTexts {
  readonly dossier: Dossier
  readonly bodies: readonly ArticleBody[]
}

async function makeSearch(dossier: Dossier): Promise<DossierSearch> {
  await loadWords(dossier)
  return searchOf(dossier)
}

function makeSearchOfTexts({ dossier, bodies }: WithTexts): Promise<DossierSearch> {
  return DossierSearch.make(dossier, bodies)
}
