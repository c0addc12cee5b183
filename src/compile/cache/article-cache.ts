/**
 * What articles were read as, kept in a folder between builds, so that those whose files are as they were need
 * not be read and checked again. Nothing depends on it: whatever is missing or broken in it is made anew.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of an article without a problem of its own. Can be written as JSON. */
export interface CachedArticle {
  readonly id: string
  /** The hash of its files. */
  readonly content: string
  readonly article: unknown
  readonly statements: unknown
  /** Undefined if it has no such file. */
  readonly figures: unknown
  /** The hash of the vocabulary by which it keeps the laws of articles; undefined if that is not known. */
  lawful?: string
}

/** Articles are in as many files, by their ids, so that a change of a few has few written again. */
type Pack = Map<string, CachedArticle>

export class ArticleCache {
  private readonly folder: string
  private readonly before = new Map<string, Pack>()
  private readonly now = new Map<string, Pack>()
  private readonly changed = new Set<string>()

  /**
   * @param root holds what every stamp has kept; what others than this one have is removed by `write`
   * @param stamp of all else that what is kept depends on
   */
  constructor(
    private readonly root: string,
    private readonly stamp: string,
  ) {
    this.folder = join(root, stamp)
  }

  /** Undefined if nothing is kept of the article, or its files were others. */
  find(id: string, content: string): CachedArticle | undefined {
    const known = this.open(toPackName(id)).get(id)
    if (known?.content !== content) return undefined
    this.add(known)
    return known
  }

  /** Has it kept by the next `write`, like all that is found; what is neither is forgotten. */
  keep(article: CachedArticle): void {
    this.changed.add(toPackName(article.id))
    this.add(article)
  }

  /** Says of one that is found or kept by which vocabulary it keeps the laws. */
  keepLawful(id: string, vocabulary: string): void {
    const name = toPackName(id)
    const article = this.now.get(name)?.get(id)
    if (article === undefined) return
    article.lawful = vocabulary
    this.changed.add(name)
  }

  isLawful(id: string, vocabulary: string): boolean {
    return this.now.get(toPackName(id))?.get(id)?.lawful === vocabulary
  }

  /** Does nothing where the folder can't be written. */
  write(): void {
    try {
      mkdirSync(this.folder, { recursive: true })
      for (const [name, pack] of this.now) {
        const isSame = !this.changed.has(name) && this.before.get(name)?.size === pack.size
        if (!isSame) writeChecked(join(this.folder, name), JSON.stringify([...pack.values()]))
      }
      const left = [
        ...readdirSync(this.root).filter((other) => other !== this.stamp),
        ...readdirSync(this.folder)
          .filter((name) => !this.now.has(name))
          .map((name) => join(this.stamp, name)),
      ]
      for (const path of left) rmSync(join(this.root, path), { recursive: true, force: true })
    } catch {
      // The next build reads everything again.
    }
  }

  private add(article: CachedArticle): void {
    const name = toPackName(article.id)
    const pack = this.now.get(name) ?? new Map<string, CachedArticle>()
    this.now.set(name, pack.set(article.id, article))
  }

  private open(name: string): Pack {
    const known = this.before.get(name)
    if (known !== undefined) return known
    const json = readChecked(join(this.folder, name))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- code of this stamp wrote it
    const articles = (json === null ? [] : JSON.parse(json)) as readonly CachedArticle[]
    const pack = new Map(articles.map((article) => [article.id, article]))
    this.before.set(name, pack)
    return pack
  }
}

/** One of 256. */
function toPackName(id: string): string {
  return hash(id).slice(0, 2)
}

/** With its hash before it, and under its name once it is whole. */
function writeChecked(path: string, text: string): void {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${hash(text)}\n${text}`)
  renameSync(draft, path)
}

/** Null if there is none, or not all of it. */
function readChecked(path: string): string | null {
  try {
    const written = readFileSync(path, 'utf8')
    const end = written.indexOf('\n')
    const text = written.slice(end + 1)
    return written.slice(0, end) === hash(text) ? text : null
  } catch {
    return null
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
