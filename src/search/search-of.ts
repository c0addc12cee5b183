import type { SearchedDossier } from '../model/searched'
import { DossierSearch, type Compiled } from './dossier-search'
import { NameBook, toSearchNames } from './name-book'
import { CompiledSearch } from './compiled-search'

type FetchFile = (path: string) => Promise<unknown>

type Statements = SearchedDossier['statements']

/**
 * By the stage; of a whole dossier by its statements, which are the same before and after the rest of its texts is
 * there, and others in another index, even of the same files.
 */
const searches = new WeakMap<SearchedDossier | Statements, Promise<DossierSearch>>()
const compiledSearches = new WeakMap<Statements, CompiledSearch>()

/**
 * The search over a stage of a dossier, made once and shared.
 * @param fetchFile loads JSON by its path from the site's root; only asked where the search is compiled
 */
export function searchOf(
  stage: SearchedDossier,
  whole: SearchedDossier,
  fetchFile: FetchFile,
): Promise<DossierSearch> {
  const key = stage === whole ? whole.statements : stage
  const known = searches.get(key)
  if (known !== undefined) return known
  const search = DossierSearch.make(stage, [], toCompiled(stage, whole, fetchFile))
  searches.set(key, search)
  return search
}

function toCompiled(
  stage: SearchedDossier,
  whole: SearchedDossier,
  fetchFile: FetchFile,
): Compiled | null {
  const { searchFiles, statements: all } = whole
  if (searchFiles === undefined) return null
  const search =
    compiledSearches.get(all) ??
    new CompiledSearch(whole, searchFiles, new NameBook(toSearchNames(whole)), fetchFile)
  compiledSearches.set(all, search)
  if (stage === whole) return { search, only: null }
  const { statements, articles } = stage
  const titled = articles.filter(({ withheld }) => withheld === undefined)
  const only = {
    statements: new Set(statements),
    articles: new Set(titled.map(({ id }) => id)),
  }
  return { search, only }
}
