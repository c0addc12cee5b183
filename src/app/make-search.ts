/** What the first search needs, in one chunk. */
import type { Dossier } from '../model/dossier'
import { loadWords, openWords } from '../query/words'
import type { DossierSearch } from '../search/dossier-search'
import { searchOf } from '../search/search-of'

/** Rejects if the words of the passages don't load. */
export async function makeSearch(dossier: Dossier): Promise<DossierSearch> {
  openWords(dossier)
  await loadWords(dossier)
  return searchOf(dossier)
}
