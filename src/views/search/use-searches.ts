import { useMemo, useState } from 'react'
import type { ArticleBody } from '../../model/dossier'
import type { SearchedDossier } from '../../model/searched'
import { areNamed } from '../../model/split-dossier'
import { findById } from '../../model/find-by-id'
import { fetchFile } from '../../query/fetch-file'
import { areTextsSearched, useArticleBodies } from '../../query/use-article-body'
import { useMade } from '../../query/use-made'
import { loadShown } from '../../query/names'
import { loadWords } from '../../query/words'
import { DossierSearch } from '../../search/dossier-search'
import { searchOf } from '../../search/search-of'
import type { EntryKind } from '../../search/to-entries'
import type { Known, Stages } from '../../stages/stages'
import { toMostShown } from './to-list-options'

/** What can be searched by now. */
export interface Searchable {
  readonly known: Known<SearchedDossier>
  readonly search: DossierSearch
  /** Over the whole dossier. */
  readonly searchAll: DossierSearch
  /** The words that it can be searched for: those typed before, while what the new ones need is on its way. */
  readonly words: string
  /** The kinds that can be unfolded, likewise: see `toListOptions`. */
  readonly unfolded: readonly EntryKind[]
}

interface Searches {
  /** Undefined until the first is made. */
  readonly searchable: Searchable | undefined
  /** Whether there is more to search than is searched yet. */
  readonly isLoading: boolean
  readonly hasTexts: boolean
  /** What could not be loaded: what is searched, or only the articles' texts. */
  readonly failed: 'search' | 'texts' | null
  readonly retry: () => unknown
}

interface Asked {
  readonly words: string
  /** The kinds of which more than the first are shown. */
  readonly unfolded: readonly EntryKind[]
  /** Loads all of the texts. */
  readonly loadTexts: () => Promise<unknown>
}

/**
 * First over passages, titles and names; then over the articles' texts too, once those are there. Of a
 * compiled search, each query loads its own files, and the words and names of what is shown.
 */
export function useSearches(
  { everything, known }: Stages<SearchedDossier>,
  { words, unfolded, loadTexts }: Asked,
): Searches {
  const hasTexts = areTextsSearched(known.articles)
  const bodies = useArticleBodies(hasTexts ? known.articles : null)
  const withTexts = useMemo(
    () => bodies.data && { dossier: known, bodies: bodies.data },
    [known, bodies.data],
  )
  const isCompiled = everything.searchFiles !== undefined
  const made = useMade(
    isCompiled ? `searchable ${unfolded.join()} ${words}` : 'searchable',
    known,
    async () => {
      if (!isCompiled) await loadWords(everything)
      const searchAll = await searchOf(everything, everything, fetchFile)
      const search = await searchOf(known, everything, fetchFile)
      if (isCompiled) {
        await Promise.all([search.load(words, true), searchAll.load(words, false)])
        const { passages, entries } = search.find(words)
        const articles = entries
          .filter(({ kind }) => kind === 'article')
          .map(({ subject }) => findById(everything.articles, subject))
        // For many, all names weigh less than their articles.
        if (unfolded.length > 0 && !areNamed(everything)) await loadTexts()
        await loadShown(
          everything,
          passages.slice(0, toMostShown('passage', unfolded)),
          articles.slice(0, toMostShown('article', unfolded)),
        )
      }
      return { known, search, searchAll, words, unfolded }
    },
  )
  const searchTexts = useMade('search of texts', withTexts, makeSearchOfTexts)
  const found = useLast(made.data)
  // What was known on another day may be more than is known on this one.
  const last = found?.known === known ? found : undefined
  const searchable = useMemo(
    () =>
      isCompiled
        ? last
        : last && { ...last, search: searchTexts.data ?? last.search, words, unfolded },
    [isCompiled, last, searchTexts.data, words, unfolded],
  )
  const failures = [bodies, made].filter(({ isError }) => isError)
  return {
    searchable,
    isLoading: made.isLoading || searchTexts.isLoading || (hasTexts && bodies.isPending),
    hasTexts,
    failed: made.isError ? 'search' : bodies.isError ? 'texts' : null,
    retry: () => Promise.all(failures.map(({ refetch }) => refetch())),
  }
}

/** The last that there was: a list that goes while another is on its way can't be read. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value)
  if (value !== undefined && value !== last) setLast(value)
  return value ?? last
}

interface WithTexts {
  readonly dossier: SearchedDossier
  readonly bodies: readonly ArticleBody[]
}

function makeSearchOfTexts({ dossier, bodies }: WithTexts): Promise<DossierSearch> {
  return DossierSearch.make(dossier, bodies)
}
