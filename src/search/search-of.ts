import type { Dossier } from '../model/dossier'
import { DossierSearch, type Compiled } from './dossier-search'
import { NameBook, toSearchNames } from './name-book'
import { CompiledSearch } from './compiled-search'

type FetchFile = (path: string) => Promise<unknown>

const searches = new WeakMap<Dossier, Promise<DossierSearch>>()
const compiledSearches = new WeakMap<Dossier, CompiledSearch>()

/**
 * The search over a stage of a dossier, made once and shared.
 * @param fetchFile loads JSON by its path from the site's root; only asked where the search is compiled
 */
export function searchOf(
  stage: Dossier,
  whole: Dossier,
  fetchFile: FetchFile,
): Promise<DossierSearch> {
  const known = searches.get(stage)
  if (known !== undefined) return known
  const search = DossierSearch.make(stage, [], toCompiled(stage, whole, fetchFile))
  searches.set(stage, search)
  return search
}

function toCompiled(stage: Dossier, whole: Dossier, fetchFile: FetchFile): Compiled | null {
  if (whole.searchFiles === undefined) return null
  const search =
    compiledSearches.get(whole) ??
    new CompiledSearch(whole, whole.searchFiles, new NameBook(toSearchNames(whole)), fetchFile)
  compiledSearches.set(whole, search)
  if (stage === whole) return { search, only: null }
  const { statements, articles } = stage
  const titled = articles.filter(({ withheld }) => withheld === undefined)
  const only = {
    statements: new Set(statements),
    articles: new Set(titled.map(({ id }) => id)),
  }
  return { search, only }
}
