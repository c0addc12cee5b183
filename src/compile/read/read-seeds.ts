/** Takes every file of the seeds through the stages bytes → text → plain values → typed seeds. */
import { findIds, unite, type KnownIds } from '../known-ids'
import { suggestNearest } from '../anchor/nearest'
import type { SeedMemory } from './seed-memory'
import { toProblem, type Problem } from '../problem'
import type { Seed } from '../shape/schema'
import { hash, Reader, type Parsed } from './reader'
import { articlePath, type ArticleFolder, type Seeds } from './seeds'

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
    vocabularyHash: hash(...Object.values(SHARED_FILES).map((file) => files.get(file))),
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
  const { cache } = reader.memory
  const content = cache === null ? '' : hash(...ARTICLE_FILES.map((name) => files.get(path(name))))
  const cached = cache?.find(id, content)
  const problemsBefore = reader.problems.length
  const bytes = files.get(path('text.txt'))
  const text = reader.articleText(path('text.txt'))
  const article = reader.yaml('article', path('article.yaml'), cached?.article)
  const statements = reader.yaml('statements', path('statements.yaml'), cached?.statements)
  const figures = files.has(path('figures.yaml'))
    ? reader.yaml('figures', path('figures.yaml'), cached?.figures)
    : null
  const folder = {
    id,
    text,
    sha256: bytes === undefined ? null : hash(bytes),
    article: article.seed,
    statements: statements.seed ?? NONE,
    figures: figures?.seed ?? NONE,
    english: reader.english(path('english.md')),
  }
  if (cached === undefined && reader.problems.length === problemsBefore) {
    const [own, said, counted] = [article.seed, statements.seed, figures?.seed]
    cache?.keep({ id, content, article: own, statements: said, figures: counted })
  }
  return {
    // As long as nothing in it changes, it is the same object.
    folder: reader.memory.once(`folder ${id}`, Object.values(folder), () => folder),
    statements: toKnown(statements, ['*', 'id']),
    figures: figures === null ? new Set() : toKnown(figures, ['*', 'id']),
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
