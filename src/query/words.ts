/**
 * The words of the passages of a large dossier, which load when they are read. Where they have not loaded
 * yet, reading them throws a promise, as React expects of what a component waits for: so who reads
 * words outside of drawing waits for `loadWords` first. All functions here do nothing for a small dossier.
 */
import type { Columns } from '../model/columns'
import type { Article, ArticleBody, Dossier, Statement } from '../model/dossier'
import { selectOfArticle } from '../model/statements-by-article'
import { addParts, findRow } from '../model/column-parts'
import { toBlocks, WORDS } from '../model/words'
import { rememberFailedLoad } from './failed-loads'
import { fetchJson } from './fetch-json'

/** After so many blocks that one drawing asked for, each once the last was there, the rest is loaded at once. */
const MOST_ONE_BY_ONE = 8

/** What is asked for later after the last block came is for something else that is drawn. In ms. */
const ONE_DRAWING = 500

interface Load {
  readonly start: () => Promise<void>
  loading: Promise<void> | null
  isLoaded: boolean
  error: Error | null
}

/** By a part that all stages of a dossier have of its index. */
const sources = new WeakMap<Dossier['about'], WordsSource>()

class WordsSource {
  private readonly blocks: readonly (readonly number[])[]
  private readonly blockOf: Int32Array
  private readonly byBlock: readonly Load[]
  private readonly byArticle = new Map<string, Load>()
  private readonly add: (rows: readonly number[], columns: Columns) => void
  /** How many blocks the present drawing has asked for, and when the last of them came. */
  private asked = 0
  private came = 0

  constructor(
    private readonly statements: readonly Statement[],
    paths: readonly string[],
  ) {
    this.blocks = toBlocks(statements)
    this.blockOf = new Int32Array(statements.length)
    for (const [block, rows] of this.blocks.entries()) {
      for (const row of rows) this.blockOf[row] = block
    }
    this.byBlock = paths.map((path, block) =>
      toLoad(async () => {
        this.add(this.blocks[block] ?? [], await fetchFile<Columns>(path))
        this.came = performance.now()
      }),
    )
    this.add = addParts(statements, WORDS, (row) => this.ask(row))
  }

  /** @param statements of any stage */
  of(statements: readonly Statement[]): readonly Load[] {
    const blocks = new Set(
      statements.map((statement) => this.blockOf[this.findRow(statement)] ?? -1),
    )
    return [...blocks].flatMap((block) => this.byBlock[block] ?? [])
  }

  ofArticle({ id, body }: Article): Load {
    const known = this.byArticle.get(id)
    if (known !== undefined) return known
    const rows = selectOfArticle(this.statements, id).map((each) => this.findRow(each))
    const load = toLoad(async () => {
      const { words } = await fetchFile<ArticleBody>(body)
      if (words !== undefined) this.add(rows, words)
    })
    this.byArticle.set(id, load)
    return load
  }

  /** -1 for a copy. */
  private findRow(statement: Statement): number {
    return findRow(this.statements, statement) ?? -1
  }

  private ask(row: number): never {
    const block = this.byBlock[this.blockOf[row] ?? -1]
    if (block?.loading === null) {
      this.asked = performance.now() - this.came > ONE_DRAWING ? 1 : this.asked + 1
    }
    waitFor(this.asked > MOST_ONE_BY_ONE ? this.byBlock : block === undefined ? [] : [block])
    throw new Error(`The words of statement ${row} are in no file.`)
  }
}

/** Of a whole dossier, before anything reads it: from here on, the words of its passages load when they are read. */
export function openWords({ about, statements, wordsFiles }: Dossier): void {
  if (wordsFiles === undefined || sources.has(about)) return
  sources.set(about, new WordsSource(statements, wordsFiles))
}

/**
 * Before a component reads the words of many, or does much before it reads any, which it would do again for
 * each block: waits for all of them at once.
 */
export function awaitWords(
  dossier: Dossier,
  statements: readonly Statement[] = dossier.statements,
): void {
  waitFor(findSource(dossier)?.of(statements) ?? [])
}

/** Before a component reads the words of an article: they come with its text, not with those of others. */
export function awaitWordsOfArticle(dossier: Dossier, article: Article): void {
  const load = findSource(dossier)?.ofArticle(article)
  if (load !== undefined) waitFor([load])
}

/** Loads the words of some passages, or of all, for what is no component. Rejects if a file fails. */
export async function loadWords(
  dossier: Dossier,
  statements: readonly Statement[] = dossier.statements,
): Promise<void> {
  await Promise.all(findSource(dossier)?.of(statements).map(begin) ?? [])
}

function findSource({ about }: Dossier): WordsSource | undefined {
  return sources.get(about)
}

function fetchFile<T>(path: string): Promise<T> {
  return fetchJson<T>(`${import.meta.env.BASE_URL}${path}`, new AbortController().signal)
}

function toLoad(start: () => Promise<void>): Load {
  return { start, loading: null, isLoaded: false, error: null }
}

/** Rejects where it fails; a later call tries again. */
function begin(of: Load): Promise<void> {
  of.loading ??= attempt(of)
  return of.loading
}

async function attempt(of: Load): Promise<void> {
  try {
    await of.start()
    of.isLoaded = true
    of.error = null
  } catch (cause) {
    of.error = cause instanceof Error ? cause : new Error(String(cause))
    rememberFailedLoad(of.error, () => begin(of))
    of.loading = null
    throw of.error
  }
}

/** Throws the error of one that failed, or else a promise of those that are on their way. */
function waitFor(loads: readonly Load[]): void {
  const failed = loads.find(({ error, loading }) => error !== null && loading === null)
  if (failed?.error) throw failed.error
  const missing = loads.filter(({ isLoaded }) => !isLoaded)
  // oxlint-disable-next-line typescript/only-throw-error -- what React waits for
  if (missing.length > 0) throw Promise.allSettled(missing.map(begin))
}
