import type { Dossier } from '../model/dossier'
import { DossierSearch, type CompiledPassages } from './dossier-search'
import { NameBook, toSearchNames } from './name-book'
import { PassageSearch } from './passage-search'

type FetchFile = (path: string) => Promise<unknown>

const searches = new WeakMap<Dossier, Promise<DossierSearch>>()
const passageSearches = new WeakMap<Dossier, PassageSearch>()

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

function toCompiled(stage: Dossier, whole: Dossier, fetchFile: FetchFile): CompiledPassages | null {
  if (whole.searchFiles === undefined) return null
  const search =
    passageSearches.get(whole) ??
    new PassageSearch(whole, whole.searchFiles, new NameBook(toSearchNames(whole)), fetchFile)
  passageSearches.set(whole, search)
  return { search, only: stage === whole ? null : new Set(stage.statements) }
}
