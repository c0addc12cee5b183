import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Release } from '../../model/release'
import { toProblem, type Problem } from '../problem'
import { readReleases, VERSIONS_LIST } from '../releases/kept'
import { checkShape } from '../shape/check-shape'
import { SEED_SCHEMAS, type Seed, type SeedName } from '../shape/schema'
import { toArticleText, type ArticleText } from './article-text'
import { parseYaml } from './parse-yaml'
import type { Places } from './places'
import { readEnglish, type EnglishSection } from './read-english'
import type { SeedFiles } from './read-seeds'
import { readArticleText, readText } from './read-text'
import type { SeedMemory } from './seed-memory'

/** A parsed file: its raw value, undefined if it could not be read, and its valid part. */
export interface Parsed<T> {
  readonly raw: unknown
  readonly seed: T | null
}

interface TextOptions {
  readonly read?: typeof readText
  /** What to do if the file is missing. */
  readonly hint?: string | undefined
}

/** Reads files of the seeds, each as what it has to be, and collects what is wrong with them. */
export class Reader {
  readonly problems: Problem[] = []

  constructor(
    private readonly files: SeedFiles,
    readonly memory: SeedMemory,
  ) {}

  get places(): Places {
    return this.memory.places
  }

  /** The text of a file that we write, or as `read` takes it; null if it is missing or unreadable. */
  text(file: string, { read = readText, hint }: TextOptions = {}): string | null {
    const bytes = this.files.get(file)
    if (bytes === undefined) {
      const place = { file, line: 1, column: 1 }
      this.problems.push(toProblem(place, 'missing-file', 'The file is missing.', hint))
      return null
    }
    const { text, problems } = read(file, bytes)
    this.problems.push(...problems)
    return text
  }

  /** @param cached what the file was read as in a build before, if that is known */
  yaml<N extends SeedName>(name: N, file: string, cached?: unknown): Parsed<Seed<N>> {
    const bytes = this.files.get(file)
    const content = bytes === undefined ? null : hash(bytes)
    const known = this.memory.recall(file, content)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it had this shape when it was kept
    if (known !== undefined) return { raw: known, seed: known as Seed<N> }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    if (cached !== undefined) return this.keep(file, cached as Seed<N>)
    const isList = SEED_SCHEMAS[name].type === 'array'
    const hint = isList ? 'If there is nothing to list, write [].' : undefined
    const text = this.text(file, { hint })
    if (text === null) return { raw: undefined, seed: null }
    const { value, problems } = parseYaml(file, text, null)
    this.problems.push(...problems)
    if (problems.length > 0) return { raw: undefined, seed: null }
    if (v.is(SEED_SCHEMAS[name], value)) return this.keep(file, toOwnTexts(file, value))
    // What has the wrong shape is taken out of the value itself.
    const { value: cut } = parseYaml(file, text, this.places)
    const shape = checkShape(SEED_SCHEMAS[name], cut, file, this.places)
    this.problems.push(...shape.problems)
    return { raw: value, seed: shape.seed }
  }

  /** What a file was read as that has nothing wrong with it. */
  private keep<N extends SeedName>(file: string, seed: Seed<N>): Parsed<Seed<N>> {
    const bytes = this.files.get(file) ?? new Uint8Array()
    const { places } = this
    this.memory.keep(file, seed, hash(bytes))
    places.recordLater(
      file,
      seed,
      () => parseYaml(file, readText(file, bytes).text ?? '', places).value,
    )
    return { raw: seed, seed }
  }

  articleText(file: string): ArticleText | null {
    const text = this.text(file, { read: readArticleText })
    if (text === null) return null
    return this.memory.once(file, [text], () => toArticleText(text))
  }

  /** The renderings of an article; null if they can't be read. */
  english(file: string): readonly EnglishSection[] | null {
    const text = this.text(file)
    if (text === null) return null
    const { sections, problems } = this.memory.once(file, [text], () => readEnglish(file, text))
    this.problems.push(...problems)
    return sections
  }

  /** The list of releases; empty if it can't be read. */
  released(): readonly Release[] {
    try {
      return readReleases(this.files)
    } catch {
      const place = { file: VERSIONS_LIST, line: 1, column: 1 }
      const sentence = 'The list of releases can’t be read.'
      const hint = '“npm run release” writes it: restore the file as it was.'
      this.problems.push(toProblem(place, 'unreadable-versions', sentence, hint))
      return []
    }
  }
}

/** SHA-256 in hexadecimal; of several it also tells which byte is in which, and which are missing. */
export function hash(...files: readonly (Uint8Array | undefined)[]): string {
  const all = createHash('sha256')
  if (files.length > 1) all.update(files.map((bytes) => bytes?.length).join())
  for (const bytes of files) all.update(bytes ?? '')
  return all.digest('hex')
}

/** The texts of an article as strings of their own: cut out of that of the file, they would keep it in memory. */
function toOwnTexts<Value>(file: string, value: Value): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was YAML is written as JSON and read as it was
  return file.startsWith('articles/') ? (JSON.parse(JSON.stringify(value)) as Value) : value
}
