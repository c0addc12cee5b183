/** A whole dossier, read back from its files: what releases are compared by. */
import { addChecksums } from '../../model/checksums'
import type { ArticleBody, Dossier } from '../../model/dossier'
import { toPlain } from '../../model/view-columns'
import {
  fromIndexFile,
  joinTexts,
  readTexts,
  type IndexFile,
  type SomeTexts,
} from '../../model/dossier-files'
import type { Columns } from '../../model/columns'
import type { Method } from '../../model/method'
import { addAllWords } from '../../model/words'

export interface Whole {
  readonly dossier: Dossier
  /** In the order of the dossier's articles. */
  readonly bodies: readonly ArticleBody[]
  readonly method: Method
}

/** JSON by path from the site's root. */
export type DataByPath = ReadonlyMap<string, string>

export function toIndexPath(version: string): string {
  return `data/index-${version}.json`
}

/** Throws when a file is missing or no JSON, and names it. */
export function readWhole(version: string, files: DataByPath): Whole {
  // oxlint-disable typescript/no-unsafe-type-assertion -- written by the compiler of this or an earlier build
  const index = fromIndexFile(readJson(toIndexPath(version), files) as IndexFile)
  const { textsFile, restFile } = index
  const texts = restFile === undefined ? [textsFile] : [textsFile, restFile]
  const joined = joinTexts(
    index,
    ...texts.map((path) => readTexts(readJson(path, files) as SomeTexts)),
  )
  addAllWords(joined, (path) => readJson(path, files) as Columns)
  const { checksumsFile } = joined
  const checked =
    checksumsFile === undefined
      ? joined
      : addChecksums(joined, readJson(checksumsFile, files) as readonly string[])
  const dossier = {
    ...checked,
    articles: checked.articles.map(toPlain),
    mentions: joined.mentions.map(toPlain),
    statements: joined.statements.map(toPlain),
  }
  const bodies = dossier.articles.map(({ body }) => {
    const { words: _words, named: _named, ...rest } = readJson(body, files) as ArticleBody
    return rest
  })
  return { dossier, bodies, method: readJson(index.methodFile, files) as Method }
  // oxlint-enable typescript/no-unsafe-type-assertion
}

/** The paths of all files of a version. */
export function listPaths(version: string, { dossier }: Whole): readonly string[] {
  const { articles, textsFile, restFile, methodFile, wordsFiles = [], searchFiles } = dossier
  const checksums = dossier.checksumsFile === undefined ? [] : [dossier.checksumsFile]
  const search = searchFiles === undefined ? [] : [...searchFiles.texts, ...searchFiles.places]
  const bodies = articles.map(({ body }) => body)
  const rest = restFile === undefined ? [] : [restFile]
  const byNeed = [...rest, ...wordsFiles, ...checksums, ...search, ...bodies]
  return [toIndexPath(version), textsFile, methodFile, ...byNeed]
}

function readJson(path: string, files: DataByPath): unknown {
  const text = files.get(path)
  if (text === undefined) throw new Error(`A release lacks its file ${path}.`)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${path}, a file of a release, is not JSON.`, { cause })
  }
}
