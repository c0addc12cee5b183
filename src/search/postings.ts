/**
 * The search of a large dossier's passages and articles, compiled with it: for each term, in which texts it
 * is, and where in these. In files of their own, so that a query loads only what it asks for.
 *
 * Text 2n is the quote of statement n, in the order of the dossier; 2n + 1 is its rendering. After them come
 * the articles, in their order: the headline of each and its rendering. A term is one of
 * - a folded word (`hoa`),
 * - its spelling, where that differs (`=hoà`),
 * - an actor that is named (`@FR`),
 * - the first one or two letters of a word (`h*`, `ho*`), since so many words begin with them.
 *
 * Terms are sorted by UTF-16 code units and cut into blocks. A file of texts has a block's terms with a space
 * between them, and for each the numbers of its texts, as steps from one to the next. A file of places has for
 * each term, text after text, the places where it stands: twice the place, and one more where another place of
 * the same text follows. It has them of folded words alone. Places count words, and skip one where words
 * are not adjacent (see `Token`), so that words of a phrase have places one after the other.
 */
import type { SearchFiles } from '../model/dossier'
import { readNumbers } from './number-text'

export interface TextsBlock {
  readonly terms: string
  readonly texts: readonly string[]
}

export interface PlacesBlock {
  readonly places: readonly string[]
}

/** Where a word stands: a text's number × MOST_PLACES + its place there, ascending. */
type Spots = readonly number[]
/** More than a passage has. */
export const MOST_PLACES = 2 ** 20

/** A term in its block, by its place there. */
interface Found {
  readonly block: number
  readonly place: number
}

export class Postings {
  /** JSON by path. */
  private readonly loaded = new Map<string, unknown>()
  private readonly loading = new Map<string, Promise<void>>()
  private readonly termsOf = new Map<number, readonly string[]>()
  private missing = new Set<string>()

  constructor(
    private readonly files: SearchFiles,
    private readonly fetchFile: (path: string) => Promise<unknown>,
  ) {}

  /**
   * What `ask` answers once all that it asks for is loaded. It is called again until it asks for nothing
   * that is missing, so it is to ask first for what narrows its answer. Rejects if a file fails.
   */
  async load<Answer>(ask: () => Answer): Promise<Answer> {
    for (;;) {
      const { answer, missing } = this.tryOut(ask)
      if (missing.length === 0) return answer
      // oxlint-disable-next-line no-await-in-loop -- what is asked for next depends on it
      await Promise.all(missing.map((path) => this.fetchOnce(path)))
    }
  }

  /** Letter after letter, several queries wait for the same file. */
  private fetchOnce(path: string): Promise<void> {
    const fetching =
      this.loading.get(path) ??
      this.fetchFile(path)
        .then((file) => void this.loaded.set(path, file))
        .finally(() => this.loading.delete(path))
    this.loading.set(path, fetching)
    return fetching
  }

  /** What `ask` answers of what is loaded, and the paths of what it lacked. */
  tryOut<Answer>(ask: () => Answer): {
    readonly answer: Answer
    readonly missing: readonly string[]
  } {
    this.missing = new Set()
    const answer = ask()
    return { answer, missing: [...this.missing] }
  }

  /** The numbers of the texts with a term, ascending; none of a term that no text has. */
  textsOf(term: string): readonly number[] {
    const block = this.findBlock(term)
    const place = this.readTerms(block).indexOf(term)
    return place === -1 ? [] : this.readTexts({ block, place })
  }

  /** The same of each term that begins with some letters. */
  textsFrom(start: string): readonly (readonly number[])[] {
    return this.from(start).map((found) => this.readTexts(found))
  }

  /** Where a folded word stands. */
  spotsOf(word: string): Spots {
    const block = this.findBlock(word)
    const place = this.readTerms(block).indexOf(word)
    return place === -1 ? [] : this.readSpots({ block, place })
  }

  /** Where folded words stand that begin with some letters. */
  spotsFrom(start: string): Spots {
    return this.from(start)
      .flatMap((found) => this.readSpots(found))
      .toSorted((a, b) => a - b)
  }

  /** The last block that begins with the term or before it; -1 if there is none. */
  private findBlock(term: string): number {
    return this.files.firsts.findLastIndex((first) => first <= term)
  }

  private from(start: string): readonly Found[] {
    const last = this.files.firsts.findLastIndex(
      (first) => first <= start || first.startsWith(start),
    )
    const found: Found[] = []
    for (let block = Math.max(0, this.findBlock(start)); block <= last; block += 1) {
      for (const [place, term] of this.readTerms(block).entries()) {
        if (term.startsWith(start)) found.push({ block, place })
      }
    }
    return found
  }

  private readTerms(block: number): readonly string[] {
    const known = this.termsOf.get(block)
    if (known !== undefined) return known
    const loaded = this.readTextsBlock(block)
    if (loaded === null) return []
    const terms = loaded.terms.split(' ')
    this.termsOf.set(block, terms)
    return terms
  }

  private readTexts({ block, place }: Found): readonly number[] {
    const texts = this.readTextsBlock(block)?.texts[place] ?? ''
    let text = 0
    return readNumbers(texts).map((step) => (text += step))
  }

  private readSpots(found: Found): Spots {
    const texts = this.readTexts(found)
    const places = this.readPlacesBlock(found.block)?.places[found.place]
    let turn = 0
    return readNumbers(places ?? '').map((number) => {
      const spot = (texts[turn] ?? 0) * MOST_PLACES + Math.floor(number / 2)
      if (number % 2 === 0) turn += 1
      return spot
    })
  }

  private readTextsBlock(block: number): TextsBlock | null {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler of the same build wrote it
    return this.read(this.files.texts[block]) as TextsBlock | null
  }

  private readPlacesBlock(block: number): PlacesBlock | null {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler of the same build wrote it
    return this.read(this.files.places[block]) as PlacesBlock | null
  }

  /** Null where it is not loaded, or there is no such file. */
  private read(path: string | undefined): unknown {
    if (path === undefined) return null
    const loaded = this.loaded.get(path)
    if (loaded === undefined) this.missing.add(path)
    return loaded ?? null
  }
}
