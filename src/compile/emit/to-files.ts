/** Compiled dossier → the files that the browser loads, with content hashes in their names. */
import { createHash } from 'node:crypto'
import type { Dossier, SearchFiles, Statement } from '../../model/dossier'
import { toChecksum } from '../../model/checksums'
import { toIndexFile, toTextsFile, type TextsFile } from '../../model/dossier-files'
import { afresh, type Once } from '../../model/once-for'
import { isLarge, toIndex, toTexts } from '../../model/split-dossier'
import { splitTexts } from '../../model/split-texts'
import { selectOfArticle } from '../../model/statements-by-article'
import { listWords, toBlocks, toWords } from '../../model/words'
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

/** @param once keeps the files of articles, of words and of the search that are as they were */
export function toFiles(compiled: CompiledDossier, once: Once = afresh): DossierFiles {
  const files = new Map<string, string>()
  const addFile = ({ path, json }: JsonFile): string => {
    files.set(path, json)
    return path
  }
  const add = (name: string, content: unknown) => addFile(toFile(name, content))
  const addOnce: AddOnce = (name, parts, toContent) =>
    addFile(once(`file ${name}`, parts, () => toFile(name, toContent())))
  const { statements } = compiled.index
  const isSpare = isLarge(compiled.index)
  const bodies = new Map(
    compiled.index.articles.map(({ id, title }, place) => {
      const body = compiled.bodies[place]
      const name = `articles/${id}`
      if (!isSpare) return [id, addOnce(name, [body], () => body)]
      const own = selectOfArticle(statements, id)
      const ids = own.map((statement) => statement.id)
      const parts = [body, JSON.stringify(title), ...ids, ...listWords(own)]
      return [
        id,
        addOnce(name, parts, () => ({ ...body, words: toWords(own), named: { title, ids } })),
      ]
    }),
  )
  const pathed = addFilePaths(compiled.index, {
    texts: '',
    method: add('method', compiled.method),
    bodyOf: (id) => bodies.get(id) ?? '',
  })
  const byNeed = isSpare
    ? {
        wordsFiles: addWords(statements, addOnce),
        checksumsFile: add('checksums', compiled.index.articles.map(toChecksum)),
        searchFiles: addSearch(compiled.index, add, once),
      }
    : {}
  const withWords = { ...pathed, ...byNeed }
  const texts = toTextsFile(toTexts(withWords))
  const dossier = {
    ...withWords,
    ...(isSpare ? addSplit(texts, add) : { textsFile: add('texts', texts) }),
  }
  const index = JSON.stringify(toIndexFile(toIndex(dossier)))
  const version = hash(index)
  const indexPath = toIndexPath(version)
  files.set(indexPath, index)
  return { dossier, version, indexPath, files }
}

interface JsonFile {
  readonly path: string
  readonly json: string
}

type AddOnce = (name: string, parts: readonly unknown[], toContent: () => unknown) => string

function addWords(statements: readonly Statement[], addOnce: AddOnce): readonly string[] {
  return toBlocks(statements).map((places, block) => {
    const own = places.flatMap((place) => statements[place] ?? [])
    return addOnce(`words/${block}`, listWords(own), () => toWords(own))
  })
}

function addSplit(texts: TextsFile, add: (name: string, content: unknown) => string) {
  const [searched, rest] = splitTexts(texts)
  return { textsFile: add('texts', searched), restFile: add('texts-rest', rest) }
}

function addSearch(
  dossier: Searched,
  add: (name: string, content: unknown) => string,
  once: Once,
): SearchFiles {
  const blocks = [...toPostings(dossier, once)]
  return {
    firsts: blocks.map(({ first }) => first),
    texts: blocks.map(({ texts }, block) => add(`search/texts-${block}`, texts)),
    places: blocks.map(({ places }, block) => add(`search/places-${block}`, places)),
  }
}

function toFile(name: string, content: unknown): JsonFile {
  const json = JSON.stringify(content)
  return { path: `data/${name}-${hash(json)}.json`, json }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
