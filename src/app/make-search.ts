/** What the first search needs, in one chunk. */
import type { Dossier } from '../model/dossier'
import { fetchFile } from '../query/fetch-file'
import { loadWords, openWords } from '../query/words'
import type { DossierSearch } from '../search/dossier-search'
import { searchOf } from '../search/search-of'

/** Rejects if a file of a compiled search doesn't load, or where it isn't compiled, the words of the passages. */
export async function makeSearch(dossier: Dossier, q: string): Promise<DossierSearch> {
  openWords(dossier)
  if (dossier.searchFiles === undefined) await loadWords(dossier)
  const search = await searchOf(dossier, dossier, fetchFile)
  await search.load(q, false)
  return search
}
