/** Compiled dossier → the files that the browser loads, with content hashes in their names. */
import { createHash } from 'node:crypto'
import type { ArticleBody, Dossier, SearchFiles, Statement } from '../../model/dossier'
import { toChecksum } from '../../model/checksums'
import { toIndexFile, toTextsFile } from '../../model/dossier-files'
import { isLarge, toIndex, toTexts } from '../../model/split-dossier'
import { selectOfArticle } from '../../model/statements-by-article'
import { toBlocks, toWords } from '../../model/words'
import { toPostings, type Searched } from '../../search/to-postings'
import { toIndexPath } from '../releases/whole'
import { addFilePaths, type CompiledDossier } from './to-dossier'

export interface DossierFiles {
  readonly dossier: Dossier
  /** The hash of the index, ten hexadecimal digits. */
  readonly version: string
  /** Path of the index, relative to the site's root. */
  readonly indexPath: string
  /**
   * JSON by path: the index, the texts, the method and each article's body; of a large dossier the words of
   * its passages, the search of them, and the checksums of its articles too.
   */
  readonly files: ReadonlyMap<string, string>
}

export function toFiles(compiled: CompiledDossier): DossierFiles {
  const files = new Map<string, string>()
  const add = (name: string, content: unknown): string => {
    const json = JSON.stringify(content)
    const path = `data/${name}-${hash(json)}.json`
    files.set(path, json)
    return path
  }
  const { statements } = compiled.index
  const isSpare = isLarge(compiled.index)
  const toBody = (body: ArticleBody): ArticleBody =>
    isSpare ? { ...body, words: toWords(selectOfArticle(statements, body.id)) } : body
  const bodies = new Map(
    compiled.bodies.map((body) => [body.id, add(`articles/${body.id}`, toBody(body))]),
  )
  const pathed = addFilePaths(compiled.index, {
    texts: '',
    method: add('method', compiled.method),
    bodyOf: (id) => bodies.get(id) ?? '',
  })
  const byNeed = isSpare
    ? {
        wordsFiles: addWords(statements, add),
        checksumsFile: add('checksums', compiled.index.articles.map(toChecksum)),
        searchFiles: addSearch(compiled.index, add),
      }
    : {}
  const withWords = { ...pathed, ...byNeed }
  const dossier = { ...withWords, textsFile: add('texts', toTextsFile(toTexts(withWords))) }
  const index = JSON.stringify(toIndexFile(toIndex(dossier)))
  const version = hash(index)
  const indexPath = toIndexPath(version)
  files.set(indexPath, index)
  return { dossier, version, indexPath, files }
}

function addWords(
  statements: readonly Statement[],
  add: (name: string, content: unknown) => string,
): readonly string[] {
  return toBlocks(statements).map((places, block) =>
    add(`words/${block}`, toWords(places.flatMap((place) => statements[place] ?? []))),
  )
}

function addSearch(
  dossier: Searched,
  add: (name: string, content: unknown) => string,
): SearchFiles {
  const blocks = [...toPostings(dossier)]
  return {
    firsts: blocks.map(({ first }) => first),
    texts: blocks.map(({ texts }, block) => add(`search/texts-${block}`, texts)),
    places: blocks.map(({ places }, block) => add(`search/places-${block}`, places)),
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
