/** Takes every file of the seeds through the stages bytes → text → plain values → typed seeds. */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { toArticleText, type ArticleText } from './article-text'
import { checkShape } from '../shape/check-shape'
import { findIds, unite, type KnownIds } from '../known-ids'
import { suggestNearest } from '../anchor/nearest'
import { parseYaml } from './parse-yaml'
import type { Places } from './places'
import type { SeedMemory } from './seed-memory'
import { toProblem, type Problem } from '../problem'
import { readEnglish, type EnglishSection } from './read-english'
import { readArticleText, readText } from './read-text'
import { SEED_SCHEMAS, type Seed, type SeedName } from '../shape/schema'
import { readReleases, VERSIONS_LIST } from '../releases/kept'
import { articlePath, type ArticleFolder, type Seeds } from './seeds'
import type { Release } from '../../model/release'

export type SeedFiles = ReadonlyMap<string, Uint8Array>

const SHARED_FILES = {
  actors: 'vocabulary/actors.yaml',
  commitments: 'vocabulary/commitments.yaml',
  conditions: 'vocabulary/conditions.yaml',
  instruments: 'vocabulary/instruments.yaml',
  people: 'vocabulary/people.yaml',
  roster: 'vocabulary/roster.yaml',
  stances: 'vocabulary/stances.yaml',
  about: 'about.yaml',
  events: 'events.yaml',
  disputes: 'disputes.yaml',
  method: 'method.yaml',
  removed: 'removed.yaml',
} as const
type SharedName = keyof typeof SHARED_FILES

/** Manuals, schemas for editors, the tables of truth that only tests read, and what was released. */
const NOT_SEEDS = /^[^/]+\.md$|^schema\/|^truth\/[^/]+\.yaml$|^versions\/(versions\.json$|data\/)/u

const ARTICLE_FILES = ['text.txt', 'article.yaml', 'statements.yaml', 'english.md', 'figures.yaml']

/** A parsed file: its raw value, undefined if it could not be read, and its valid part. */
interface Parsed<T> {
  readonly raw: unknown
  readonly seed: T | null
}

interface TextOptions {
  readonly read?: typeof readText
  /** What to do if the file is missing. */
  readonly hint?: string | undefined
}

class Reader {
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

  yaml<N extends SeedName>(name: N, file: string, isOptional = false): Parsed<Seed<N>> {
    if (isOptional && !this.files.has(file)) return { raw: undefined, seed: null }
    const isList = SEED_SCHEMAS[name].type === 'array'
    const hint = isList ? 'If there is nothing to list, write [].' : undefined
    const text = this.text(file, { hint })
    if (text === null) return { raw: undefined, seed: null }
    const known = this.memory.recall(file, text)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it had this shape when it was kept
    if (known !== undefined) return { raw: known, seed: known as Seed<N> }
    const parsed = parseYaml(file, text, this.places)
    this.problems.push(...parsed.problems)
    if (parsed.problems.length > 0) return { raw: undefined, seed: null }
    const { value } = parsed
    if (v.is(SEED_SCHEMAS[name], value)) {
      this.memory.keep(file, value, text)
      return { raw: value, seed: value }
    }
    // What has the wrong shape is taken out of the value itself.
    const raw = structuredClone(value)
    const shape = checkShape(SEED_SCHEMAS[name], value, file, this.places)
    this.problems.push(...shape.problems)
    return { raw, seed: shape.seed }
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

export function readSeeds(files: SeedFiles, memory: SeedMemory): Seeds {
  const reader = new Reader(files, memory)
  reader.problems.push(...findStrayFiles(files))
  const shared = {
    about: reader.yaml('about', SHARED_FILES.about),
    actors: reader.yaml('actors', SHARED_FILES.actors),
    commitments: reader.yaml('commitments', SHARED_FILES.commitments),
    conditions: reader.yaml('conditions', SHARED_FILES.conditions),
    instruments: reader.yaml('instruments', SHARED_FILES.instruments),
    people: reader.yaml('people', SHARED_FILES.people),
    roster: reader.yaml('roster', SHARED_FILES.roster),
    stances: reader.yaml('stances', SHARED_FILES.stances),
    events: reader.yaml('events', SHARED_FILES.events),
    disputes: reader.yaml('disputes', SHARED_FILES.disputes),
    method: reader.yaml('method', SHARED_FILES.method),
    removed: reader.yaml('removed', SHARED_FILES.removed),
  } satisfies { readonly [N in SharedName]: Parsed<Seed<N>> }
  const folders = findArticleIds(files).map((id) => readArticle(reader, files, id))
  const vocabulary = {
    about: shared.about.seed,
    actors: shared.actors.seed,
    commitments: shared.commitments.seed,
    conditions: shared.conditions.seed,
    instruments: shared.instruments.seed,
    people: shared.people.seed,
    roster: shared.roster.seed,
    stances: shared.stances.seed,
    events: shared.events.seed,
    disputes: shared.disputes.seed,
    method: shared.method.seed,
    removed: shared.removed.seed,
  }
  // With their raw values, which the known ids are read from.
  const parts = Object.values(shared).flatMap(({ raw, seed }) => [raw, seed])
  return {
    vocabulary: memory.once('vocabulary', parts, () => vocabulary),
    articles: folders.map(({ folder }) => folder),
    known: {
      actors: toKnown(
        shared.actors,
        ['states', '*', 'code'],
        ['collectives', '*', 'id'],
        ['unnamed', '*', 'id'],
      ),
      roster: toKnown(shared.roster, ['members', '*', 'code']),
      rosterSources: toKnown(shared.roster, ['sources', '*', 'id']),
      commitments: toKnown(shared.commitments, ['groups', '*', 'commitments', '*', 'id']),
      stances: toKnown(shared.stances, ['*', 'id']),
      conditions: toKnown(shared.conditions, ['*', 'id']),
      people: toKnown(shared.people, ['*', 'id']),
      instruments: toKnown(shared.instruments, ['*', 'id']),
      articles: new Set(folders.map(({ folder }) => folder.id)),
      statements: unite(...folders.map(({ statements }) => statements)),
      figures: unite(...folders.map(({ figures }) => figures)),
      events: toKnown(shared.events, ['*', 'id']),
      disputes: toKnown(shared.disputes, ['*', 'id']),
      questions: toKnown(shared.about, ['questions', '*', 'id']),
    },
    released: reader.released(),
    places: reader.places,
    problems: reader.problems,
  }
}

const NONE: never[] = []

interface ReadArticle {
  readonly folder: ArticleFolder
  readonly statements: KnownIds
  readonly figures: KnownIds
}

function readArticle(reader: Reader, files: SeedFiles, id: string): ReadArticle {
  const path = (name: string) => articlePath(id, name)
  const bytes = files.get(path('text.txt'))
  const text = reader.articleText(path('text.txt'))
  const article = reader.yaml('article', path('article.yaml'))
  const statements = reader.yaml('statements', path('statements.yaml'))
  const hasFigures = files.has(path('figures.yaml'))
  const figures = reader.yaml('figures', path('figures.yaml'), true)
  const folder = {
    id,
    text,
    sha256: bytes === undefined ? null : createHash('sha256').update(bytes).digest('hex'),
    article: article.seed,
    statements: statements.seed ?? NONE,
    figures: figures.seed ?? NONE,
    english: reader.english(path('english.md')),
  }
  return {
    // As long as nothing in it changes, it is the same object.
    folder: reader.memory.once(`folder ${id}`, Object.values(folder), () => folder),
    statements: toKnown(statements, ['*', 'id']),
    figures: hasFigures ? toKnown(figures, ['*', 'id']) : new Set(),
  }
}

function toKnown({ raw }: Parsed<unknown>, ...patterns: readonly (readonly string[])[]): KnownIds {
  return raw === undefined ? null : new Set(patterns.flatMap((pattern) => findIds(raw, pattern)))
}

function findArticleIds(files: SeedFiles): readonly string[] {
  const ids = [...files.keys()].flatMap(
    (file) => /^articles\/([^/.][^/]*)\//u.exec(file)?.[1] ?? [],
  )
  return [...new Set(ids)].toSorted()
}

/** Without this check, a file with a mistyped name would be silently ignored. */
function findStrayFiles(files: SeedFiles): readonly Problem[] {
  const shared: readonly string[] = Object.values(SHARED_FILES)
  return [...files.keys()].flatMap((file) => {
    const isHidden = file.split('/').some((part) => part.startsWith('.'))
    if (isHidden || NOT_SEEDS.test(file) || shared.includes(file)) return []
    const [, id, name] = /^articles\/([^/]+)\/(.+)$/u.exec(file) ?? []
    if (id !== undefined && name !== undefined && ARTICLE_FILES.includes(name)) return []
    const expected =
      id === undefined ? shared : ARTICLE_FILES.map((known) => articlePath(id, known))
    const place = { file, line: 1, column: 1 }
    const sentence = 'The seeds have no file of this name.'
    return [toProblem(place, 'unknown-file', sentence, suggestNearest(file, expected))]
  })
}
