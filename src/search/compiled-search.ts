/**
 * Finds passages and articles by the compiled search of a large dossier, without their words and titles: the
 * same that `DossierSearch` finds where it has read all words. It ranks by what can be told of them: phrases
 * first, then what certainly lies within the dates, then the same spelling, then the newest.
 */
import { overlaps, type DateSpan } from '../model/dates'
import type { SearchFiles } from '../model/dossier'
import type { SearchedArticle, SearchedDossier, SearchedStatement } from '../model/searched'
import { PlacesOfSearched, toPlacesNewestFirst } from './places-of-searched'
import { isInside } from './is-inside'
import type { NameBook } from './name-book'
import type { Clause, Query, Words } from './parse-query'
import { MOST_PLACES, Postings } from './postings'
import { LONGEST_START, toActorTerm, toSpellingTerm, toStartTerm } from './terms'
import { toNames } from './to-entries'
import { findClause } from './to-marks'
import { hasAccents, toTokens, type Token } from './to-tokens'

/** 1 for each statement, and then each article, of the dossier that matches, in its order; 0 for the others. */
type Rows = Uint8Array

/** Best first. */
export interface FoundByTerms {
  readonly passages: readonly SearchedStatement[]
  readonly articles: readonly SearchedArticle[]
}

/** Words that many share: the names of a statement's commitment, of somebody who speaks, or of an outlet. */
interface Shared {
  /** Listed once the words are asked for. */
  readonly toRows: () => readonly number[]
  readonly texts: readonly (readonly Token[])[]
}

export class CompiledSearch {
  private readonly postings: Postings
  private readonly shared: readonly Shared[]
  private readonly lists: PlacesOfSearched
  private readonly newestFirst: readonly number[]
  private readonly statements: readonly SearchedStatement[]
  private readonly articles: readonly SearchedArticle[]
  private readonly spans: readonly DateSpan[]

  /** A query is asked for as a filter and as what is typed, and again for each stage and unfolded list. */
  private readonly kept = new Map<string, FoundByTerms>()

  constructor(
    dossier: Pick<SearchedDossier, 'articles' | 'commitments' | 'people' | 'statements'>,
    files: SearchFiles,
    private readonly names: NameBook,
    fetchFile: (path: string) => Promise<unknown>,
  ) {
    this.postings = new Postings(files, fetchFile)
    const { statements, articles } = dossier
    this.statements = statements
    this.articles = articles
    this.spans = [
      ...statements.map(({ saidSpan }) => saidSpan),
      ...articles.map(({ published }) => published.span),
    ]
    const lists = new PlacesOfSearched(dossier)
    const words: readonly (readonly [readonly string[], () => readonly number[]])[] = [
      ...dossier.commitments.map(
        (each) => [toNames(each), () => lists.byCommitment().get(each.id) ?? []] as const,
      ),
      ...dossier.people.map(
        ({ id, name }) => [[name], () => lists.bySpeaker().get(id) ?? []] as const,
      ),
      ...[...lists.byOutlet].map(
        ([name, of]) => [[name], () => of.map((place) => statements.length + place)] as const,
      ),
    ]
    this.lists = lists
    this.shared = words.map(([texts, toRows]) => ({ toRows, texts: texts.map(toTokens) }))
    this.newestFirst = toPlacesNewestFirst(this.spans)
  }

  /** Resolves once `find` has what it needs for this query. Rejects if a file fails. */
  async load(query: Query): Promise<void> {
    const key = JSON.stringify(query)
    if (this.kept.has(key)) return
    this.kept.set(key, await this.postings.load(() => this.findLoaded(query)))
    for (const old of [...this.kept.keys()].slice(0, -MOST_KEPT)) this.kept.delete(old)
  }

  /** Throws before `load`. */
  find(query: Query): FoundByTerms {
    const kept = this.kept.get(JSON.stringify(query))
    if (kept !== undefined) return kept
    const { answer, missing } = this.postings.tryOut(() => this.findLoaded(query))
    if (missing.length > 0) throw new Error(`The search has not loaded ${missing.join(', ')}.`)
    return answer
  }

  private findLoaded(query: Query): FoundByTerms {
    const { clauses, phrase } = query
    const [first, ...others] = clauses
    if (first === undefined) return NOTHING
    const found = this.toRows(first)
    for (const clause of others) keepBoth(found, this.toRows(clause))
    if (!found.includes(1)) return NOTHING
    const dates = clauses.filter((clause) => clause.kind === 'date')
    const inPhrase = phrase === null ? null : this.ofPhrase(toClosed(phrase))
    const spelt = this.ofSpellings(clauses)
    const tiers: number[][] = Array.from({ length: 8 }, () => [])
    for (const row of this.newestFirst) {
      if (found[row] !== 1) continue
      const isWithin = dates.length > 0 && isInside(this.spans[row] ?? NO_SPAN, dates)
      const rank = (inPhrase?.[row] ?? 0) * 4 + Number(isWithin) * 2 + (spelt?.[row] ?? 0)
      tiers[rank]?.push(row)
    }
    const rows = tiers.toReversed().flat()
    return {
      passages: rows.flatMap((row) => this.statements[row] ?? []),
      articles: rows.flatMap((row) => this.articles[row - this.statements.length] ?? []),
    }
  }

  private toRows(clause: Clause): Rows {
    if (clause.kind === 'words') return this.ofWords(clause)
    const found = this.ofShared(clause)
    if (clause.kind === 'actors') {
      for (const actor of clause.actors) {
        markTexts(found, this.postings.textsOf(toActorTerm(actor)))
        for (const row of this.lists.byActor().get(actor) ?? []) found[row] = 1
      }
      return found
    }
    markTexts(found, findCommon(clause.typed.map(({ folded }) => this.postings.textsOf(folded))))
    for (const [row, span] of this.spans.entries()) {
      if (overlaps(span, clause.period)) found[row] = 1
    }
    return found
  }

  private ofShared(clause: Clause): Rows {
    const found = this.none()
    for (const { toRows, texts } of this.shared) {
      if (!texts.some((tokens) => findClause(tokens, clause, this.names).length > 0)) continue
      for (const row of toRows()) found[row] = 1
    }
    return found
  }

  private ofWords(words: Words): Rows {
    const { tokens, isPrefix } = words
    const [word] = tokens
    if (word === undefined) return this.none()
    if (isShortStart(words) && tokens.length > 1) return this.ofOpenPhrase(words)
    if (tokens.length > 1) return this.ofPhrase(words)
    const found = this.ofShared(words)
    for (const texts of this.textsOf(word.folded, isPrefix)) markTexts(found, texts)
    return found
  }

  private ofPhrase(phrase: Words): Rows {
    const found = this.ofShared(phrase)
    markTexts(found, this.findPhrase(phrase))
    return found
  }

  /**
   * Where words stand that begin with one or two letters is most of the index. So a phrase that ends with so few
   * is where what comes before them is a phrase, and a word of the same text begins with them.
   */
  private ofOpenPhrase(phrase: Words): Rows {
    const { tokens } = phrase
    const found = this.ofShared(phrase)
    const before = this.findPhrase({ ...phrase, tokens: tokens.slice(0, -1), isPrefix: false })
    const last = this.postings.textsOf(toStartTerm(tokens.at(-1)?.folded ?? ''))
    markTexts(found, findCommon([before, last]))
    return found
  }

  /** The numbers of the texts that have a phrase, ascending. */
  private findPhrase({ tokens, isPrefix }: Words): readonly number[] {
    const spots = tokens.map(({ folded }, place) => {
      const isStart = isPrefix && place === tokens.length - 1
      const each = isStart ? this.postings.spotsFrom(folded) : this.postings.spotsOf(folded)
      // Where the phrase would begin.
      return each.map((spot) => spot - place)
    })
    return [...new Set(findCommon(spots).map((spot) => Math.floor(spot / MOST_PLACES)))]
  }

  private textsOf(word: string, isPrefix: boolean): readonly (readonly number[])[] {
    if (!isPrefix) return [this.postings.textsOf(word)]
    if (word.length > LONGEST_START) return this.postings.textsFrom(word)
    return [this.postings.textsOf(toStartTerm(word))]
  }

  /** Where all words that were typed with accents have the same; null if none was. */
  private ofSpellings(clauses: readonly Clause[]): Rows | null {
    let found: Rows | null = null
    for (const clause of clauses) {
      if (clause.kind !== 'words') continue
      for (const [place, token] of clause.tokens.entries()) {
        if (!hasAccents(token)) continue
        const isPrefix = clause.isPrefix && place === clause.tokens.length - 1
        const term = toSpellingTerm(token.spelling)
        const spelt = this.none()
        // So few letters are read as a word.
        const lists =
          isPrefix && token.folded.length > LONGEST_START
            ? this.postings.textsFrom(term)
            : [this.postings.textsOf(term)]
        for (const texts of lists) markTexts(spelt, texts)
        if (found === null) found = spelt
        else keepBoth(found, spelt)
      }
    }
    return found
  }

  private none(): Rows {
    return new Uint8Array(this.spans.length)
  }
}

const MOST_KEPT = 4
const NOTHING: FoundByTerms = { passages: [], articles: [] }
const NO_SPAN = { earliest: null, latest: null, precision: 'open' } as const

/** A phrase that ranks has one or two last letters as a word. */
function toClosed(phrase: Words): Words {
  return isShortStart(phrase) ? { ...phrase, isPrefix: false } : phrase
}

function isShortStart({ tokens, isPrefix }: Words): boolean {
  return isPrefix && (tokens.at(-1)?.folded.length ?? 0) <= LONGEST_START
}

function keepBoth(found: Rows, others: Rows): void {
  for (let row = 0; row < found.length; row += 1) if (others[row] !== 1) found[row] = 0
}

/** Of each row there are two texts: see `postings.ts`. */
function markTexts(found: Rows, texts: readonly number[]): void {
  for (const text of texts) found[Math.floor(text / 2)] = 1
}

/** The numbers that are in each list; all lists ascend. */
function findCommon(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length)
  let common = shortest ?? []
  for (const list of others) {
    let place = 0
    common = common.filter((number) => {
      while (place < list.length && (list[place] ?? 0) < number) place += 1
      return list[place] === number
    })
  }
  return common
}
