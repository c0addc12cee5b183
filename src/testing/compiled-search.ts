/**
 * The search of a dossier's passages, compiled: the paths that the dossier names, and the files by path. Of a
 * small one, all would be one block; so these are cut into blocks of a few terms.
 */
import type { Dossier, SearchFiles } from '../model/dossier'
import { toPostings, type Block } from '../search/to-postings'

export function compileSearch(dossier: Dossier): {
  readonly searchFiles: SearchFiles
  readonly files: ReadonlyMap<string, unknown>
} {
  const blocks = [...toPostings(dossier)].flatMap(cut)
  const files = new Map<string, unknown>()
  const add = (path: string, content: unknown) => {
    files.set(path, content)
    return path
  }
  const searchFiles = {
    firsts: blocks.map(({ first }) => first),
    texts: blocks.map(({ texts }, block) => add(`data/search/texts-${block}.json`, texts)),
    places: blocks.map(({ places }, block) => add(`data/search/places-${block}.json`, places)),
  }
  return { searchFiles, files }
}

const FEW = 20

function cut({ texts, places }: Block): readonly Block[] {
  const terms = texts.terms.split(' ')
  return Array.from({ length: Math.ceil(terms.length / FEW) }, (_, part) => {
    const of = <T>(list: readonly T[]) => list.slice(part * FEW, (part + 1) * FEW)
    return {
      first: terms[part * FEW] ?? '',
      texts: { terms: of(terms).join(' '), texts: of(texts.texts) },
      places: { places: of(places.places) },
    }
  })
}
