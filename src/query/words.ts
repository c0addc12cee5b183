/**
 * The words of the passages of a large dossier, which load when they are read. Where they have not loaded
 * yet, reading them throws a promise, as React expects of what a component waits for: so who reads
 * words outside of drawing waits for `loadWords` first. All functions here do nothing for a small dossier.
 */
import { useCallback } from 'react'
import { addParts, findRow } from '../model/column-parts'
import type { Columns } from '../model/columns'
import type { Article, ArticleBody, ArticleId, Dossier, StatementHead } from '../model/dossier'
import type { ArticleNames, SearchedDossier } from '../model/searched'
import { findById } from '../model/find-by-id'
import { selectOfArticle } from '../model/statements-by-article'
import { addAllWords, toBlocks, WORDS } from '../model/words'
import { rememberFailedLoad } from './failed-loads'
import { fetchFile } from './fetch-file'

/** A block weighs as much as the texts of so many articles, about 17 kB. */
const ARTICLES_OF_BLOCK = 8

interface Load {
  readonly start: () => Promise<void>
  loading: Promise<void> | null
  isLoaded: boolean
  /** Why it failed when a component waited for it, until it is tried again. */
  error: Error | null
}

interface Blocks {
  readonly rows: readonly Int32Array[]
  /** The block of each row. */
  readonly blockOf: Int32Array
}

/** By `about`, which all stages of a dossier share. */
const sources = new WeakMap<Dossier['about'], WordsSource>()

type Filed = Pick<Article, 'id' | 'body'>

class WordsSource {
  /** Made once a block is asked for: most that is opened comes with its article. */
  private made: Blocks | null = null
  private readonly byBlock: readonly Load[]
  private readonly byArticle = new Map<ArticleId, Load>()
  /** Of the articles that have loaded. */
  readonly names = new Map<ArticleId, ArticleNames>()
  private readonly add: (rows: readonly number[] | Int32Array, columns: Columns) => void
  private isWhole = false

  constructor(
    private readonly statements: readonly StatementHead[],
    paths: readonly string[],
  ) {
    this.byBlock = paths.map((path, block) =>
      toLoad(async () => this.add(this.blocks().rows[block] ?? [], await fetchFile<Columns>(path))),
    )
    this.add = addParts(statements, WORDS, (row) => this.ask(row))
  }

  private blocks(): Blocks {
    return (this.made ??= listBlocks(this.statements))
  }

  private findBlock(statement: StatementHead): Load | undefined {
    return this.byBlock[this.blocks().blockOf[this.findRow(statement)] ?? -1]
  }

  /** @param statements of any stage */
  of(statements: readonly StatementHead[]): readonly Load[] {
    if (this.isWhole) return []
    const blocks = new Set(statements.map((statement) => this.findBlock(statement)))
    const loads = [...blocks].filter((block) => block !== undefined)
    this.isWhole = this.byBlock.every(({ isLoaded }) => isLoaded)
    return loads
  }

  /**
   * With their articles or in blocks, whichever are fewer bytes.
   * @param articles those of the dossier
   */
  ofFew(statements: readonly StatementHead[], articles: readonly Filed[]): readonly Load[] {
    const missing = statements.filter(
      (each) =>
        this.findBlock(each)?.isLoaded !== true &&
        this.byArticle.get(each.article)?.isLoaded !== true,
    )
    const blocks = this.of(missing)
    const ids = [...new Set(missing.map(({ article }) => article))]
    if (blocks.length * ARTICLES_OF_BLOCK <= ids.length) return blocks
    return ids.flatMap((id) => this.ofArticle(findById(articles, id)))
  }

  ofArticle(article: Filed): readonly Load[] {
    return this.isWhole ? [] : [this.toArticle(article)]
  }

  /** Its names too, which are there before the words of all others only with its text. */
  toArticle({ id, body }: Filed): Load {
    const known = this.byArticle.get(id)
    if (known !== undefined) return known
    const rows = selectOfArticle(this.statements, id).map((each) => this.findRow(each))
    const load = toLoad(async () => {
      const { words, named } = await fetchFile<ArticleBody>(body)
      if (words !== undefined) this.add(rows, words)
      if (named !== undefined) this.names.set(id, named)
    })
    this.byArticle.set(id, load)
    return load
  }

  /** All words were given to the statements by `addAllWords`: nobody has to wait. */
  end(): void {
    this.isWhole = true
  }

  /** Throws the error of one that failed, or else a promise of those that are on their way. */
  waitFor(loads: readonly Load[]): void {
    const failed = loads.find(({ error }) => error !== null)
    if (failed?.error) throw failed.error
    const missing = loads.filter(({ isLoaded }) => !isLoaded)
    if (missing.length === 0) return
    // oxlint-disable-next-line typescript/only-throw-error -- what React waits for
    throw Promise.all(missing.map((each) => begin(each).catch((error) => this.fail(each, error))))
  }

  /** Kept so that the component that waits gets to know; a try again is one of all that failed. */
  private fail(load: Load, cause: unknown): Error {
    load.error = cause instanceof Error ? cause : new Error(String(cause))
    rememberFailedLoad(load.error, () => this.tryAgain())
    return load.error
  }

  private async tryAgain(): Promise<void> {
    const failed = [...this.byBlock, ...this.byArticle.values()].filter(({ error }) => error)
    await Promise.all(
      failed.map(async (load) => {
        load.error = null
        try {
          await begin(load)
        } catch (error) {
          throw this.fail(load, error)
        }
      }),
    )
  }

  /** -1 for a copy. */
  private findRow(statement: StatementHead): number {
    return findRow(this.statements, statement) ?? -1
  }

  private ask(row: number): never {
    const block = this.byBlock[this.blocks().blockOf[row] ?? -1]
    if (block !== undefined) this.waitFor([block])
    throw new Error(`The words of statement ${row} are in no file.`)
  }
}

/** Of a whole dossier, or of what is searched of it, before anything reads it: from here on, the words of its passages load when they are read. */
export function openWords({ about, statements, wordsFiles }: SearchedDossier): void {
  if (wordsFiles === undefined || sources.has(about)) return
  sources.set(about, new WordsSource(statements, wordsFiles))
}

/** Reads all words at once, by their files' paths: for a program, which waits for none of them. */
export function fillWords(dossier: Dossier, read: (path: string) => Columns): void {
  openWords(dossier)
  addAllWords(dossier, read)
  sources.get(dossier.about)?.end()
}

/**
 * Before a component reads the words of many, or does much before it reads any, which it would do again for
 * each block: waits for all of them at once.
 */
export function awaitWords(
  dossier: Dossier,
  statements: readonly StatementHead[] = dossier.statements,
): void {
  const source = sources.get(dossier.about)
  source?.waitFor(source.of(statements))
}

/** The same of a few of many. */
export function awaitWordsOfFew(
  { about, articles }: Dossier,
  statements: readonly StatementHead[],
): void {
  const source = sources.get(about)
  source?.waitFor(source.ofFew(statements, articles))
}

/** The same as a function that stays the same with the dossier, for what is drawn below. */
export function useAwaitWords(dossier: Dossier): (statements: readonly StatementHead[]) => void {
  return useCallback((statements) => awaitWordsOfFew(dossier, statements), [dossier])
}

/** Before a component reads the words of an article: they come with its text, not with those of others. */
export function awaitWordsOfArticle(dossier: Dossier, article: Article): void {
  const source = sources.get(dossier.about)
  source?.waitFor(source.ofArticle(article))
}

/** Loads the words of a few of many, as of the first results, for what is no component. Rejects if a file fails. */
export async function loadWordsOfFew(
  { about, articles }: SearchedDossier,
  statements: readonly StatementHead[],
): Promise<void> {
  await Promise.all(sources.get(about)?.ofFew(statements, articles).map(begin) ?? [])
}

/** Loads the texts of articles, for the words and names of what is in them. Rejects if a file fails. */
export async function loadArticles(
  { about }: SearchedDossier,
  articles: readonly Filed[],
): Promise<void> {
  const source = sources.get(about)
  if (source === undefined) return
  await Promise.all(articles.map((article) => begin(source.toArticle(article))))
}

/** The names that have loaded with an article of a large dossier. */
export function findNames(
  { about }: SearchedDossier,
  article: ArticleId,
): ArticleNames | undefined {
  return sources.get(about)?.names.get(article)
}

/** Loads the words of some passages, or of all, for what is no component. Rejects if a file fails. */
export async function loadWords(
  dossier: SearchedDossier,
  statements: readonly StatementHead[] = dossier.statements,
): Promise<void> {
  await Promise.all(sources.get(dossier.about)?.of(statements).map(begin) ?? [])
}

function listBlocks(statements: readonly StatementHead[]): Blocks {
  const rows = toBlocks(statements).map((block) => Int32Array.from(block))
  const blockOf = new Int32Array(statements.length)
  for (const [block, of] of rows.entries()) for (const row of of) blockOf[row] = block
  return { rows, blockOf }
}

function toLoad(start: () => Promise<void>): Load {
  return { start, loading: null, isLoaded: false, error: null }
}

/** Rejects where it fails; a later call tries again. */
function begin(load: Load): Promise<void> {
  load.loading ??= load.start().then(
    () => {
      load.isLoaded = true
      load.error = null
    },
    (error: unknown) => {
      load.loading = null
      throw error
    },
  )
  return load.loading
}
