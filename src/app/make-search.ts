/** What the first search needs, in one chunk. */
import type { Dossier } from '../model/dossier'
import { fetchFile } from '../query/fetch-file'
import { loadWords, openWords } from '../query/words'
import { searchOf } from '../search/search-of'
import type { Found } from './use-matches'

/**
 * What finds the words of `q`, and where the search isn't compiled, any. Rejects if a file of a compiled search
 * doesn't load, or else the words of the passages.
 */
export async function makeSearch(dossier: Dossier, q: string): Promise<(words: string) => Found> {
  openWords(dossier)
  if (dossier.searchFiles === undefined) await loadWords(dossier)
  const search = await searchOf(dossier, dossier, fetchFile)
  await search.load(q, false)
  return (words) => {
    const query = search.read(words)
    return { ids: search.matchStatements(words), mark: (text) => search.mark(text, query) }
  }
}
