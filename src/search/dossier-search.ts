/**
 * Full-text search in a dossier. minisearch does the indexing and ranking: BM25 over fields of
 * different lengths, prefixes, AND and OR. It knows nothing of Vietnamese or of actors, so we make
 * the terms: each word is indexed without accents (`hoa`) and, to rank exact spellings higher, as
 * spelt where that differs (`=hoà`); each name is also indexed as its actor (`@FR`), so that all its names match.
 */
import MiniSearch, { type Query as IndexQuery } from 'minisearch'
import { overlaps } from '../model/dates'
import type { ArticleBody, ArticleId, StatementId } from '../model/dossier'
import type { SearchedDossier, SearchedStatement } from '../model/searched'
import { findById } from '../model/find-by-id'
import { keepLast } from '../model/once-for'
import { isInside, type DateClause } from './is-inside'
import { NameBook, toSearchNames } from './name-book'
import type { CompiledSearch, FoundByTerms } from './compiled-search'
import { createPause } from './pause'
import { parseQuery, type Clause, type Query, type Words } from './parse-query'
import { toActorTerm, toSpellingTerm } from './terms'
import { toArticleEntry, toEntries, type Entry } from './to-entries'
import { findClause, toMarks, type Range } from './to-marks'
import { hasAccents, toTokens, type Token } from './to-tokens'

export interface SearchResult {
  readonly query: Query
  /** All but passages, best first. */
  readonly entries: readonly Entry[]
  /** Best first. */
  readonly passages: readonly SearchedStatement[]
}

/** Where the search of passages and articles was compiled. */
export interface Compiled {
  /** Over the whole dossier. */
  readonly search: CompiledSearch
  /** What of it is in the stage that is searched; null for all. */
  readonly only: {
    readonly statements: ReadonlySet<SearchedStatement>
    /** Whose titles are known. */
    readonly articles: ReadonlySet<ArticleId>
  } | null
}

/** A document of the index: an entry's position, and the terms of its fields. */
interface Indexed {
  readonly id: number
  readonly names: string
  readonly texts: string
  readonly topic: string
  readonly about: string
}

const BOOST = { names: 4, topic: 3, texts: 2, about: 1 }
const SAME_SPELLING_BOOST = 2

export class DossierSearch {
  private readonly entries: Entry[] = []
  /** A page asks several times: for the query, for what it finds, and for what a filter would leave. */
  private readonly runOnce = keepLast(({ typed, isTyping }: Typed): SearchResult =>
    this.run(typed, isTyping),
  )
  private readonly index = new MiniSearch<Indexed>({
    fields: Object.keys(BOOST),
    // Terms are made by `toTerms` and only need splitting here.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', boost: BOOST },
  })

  private constructor(
    private readonly dossier: SearchedDossier,
    private readonly names: NameBook,
    private readonly compiled: Compiled | null,
  ) {}

  /**
   * Finds running text, too, in the bodies that it is given, and reads passages and titles unless their search
   * is compiled. Making it of thousands takes seconds, so it pauses again and again for the page to answer.
   */
  static async make(
    dossier: SearchedDossier,
    bodies: readonly ArticleBody[] = [],
    compiled: Compiled | null = null,
  ): Promise<DossierSearch> {
    const names = toSearchNames(dossier)
    const search = new DossierSearch(dossier, new NameBook(names), compiled)
    // What many entries share is read once: the names of commitments, and of people, of whom thousands speak.
    const shared = new Map<string, string>()
    const pause = createPause()
    for (const entry of toEntries(dossier, names, bodies)) {
      const id = search.entries.push(entry) - 1
      search.index.add(search.toIndexed(entry, id, shared))
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      await pause()
    }
    return search
  }

  /**
   * Resolves once the other functions have what they need for these words. Before, they throw where the
   * search is compiled; elsewhere there is nothing to wait for. Rejects if a file fails.
   */
  async load(typed: string, isTyping: boolean): Promise<void> {
    if (this.compiled === null) return
    for (const isLoose of [false, true]) {
      const query = parseQuery(typed, this.names, { isTyping, isLoose })
      // oxlint-disable-next-line no-await-in-loop -- the second is only asked for if the first finds nothing
      await this.compiled.search.load(query)
      if (!isEmpty(this.search(query, false))) return
    }
  }

  /** Results while `typed` is still being typed: its last word also matches as a prefix. */
  find(typed: string): SearchResult {
    return this.runOnce({ typed, isTyping: true })
  }

  /**
   * Statements whose passage, actors or commitment match the query as whole words, or that were said
   * on its date; null for an empty query.
   */
  findStatements(q: string): readonly SearchedStatement[] | null {
    const { query, passages } = this.runOnce({ typed: q, isTyping: false })
    return query.clauses.length === 0 ? null : passages
  }

  /** Their ids, which are there with the texts. */
  matchStatements(q: string): ReadonlySet<StatementId> | null {
    const found = this.findStatements(q)
    return found === null ? null : new Set(found.map(({ id }) => id))
  }

  /** The parts of any text that match the query. */
  mark(text: string, query: Query): readonly Range[] {
    return toMarks(text, query, this.names)
  }

  /** The query of `matchStatements`, to mark what it finds. */
  read(q: string): Query {
    return this.runOnce({ typed: q, isTyping: false }).query
  }

  /** Reads names as names first, and as plain words only if that finds nothing. */
  private run(typed: string, isTyping: boolean): SearchResult {
    const strict = this.search(parseQuery(typed, this.names, { isTyping }), isTyping)
    return isEmpty(strict)
      ? this.search(parseQuery(typed, this.names, { isTyping, isLoose: true }), isTyping)
      : strict
  }

  /** @param isRanked false where the order doesn't matter, since it takes longer than finding */
  private search(query: Query, isRanked: boolean): SearchResult {
    const { clauses } = query
    if (clauses.length === 0) return { query, entries: [], passages: [] }
    const dates = clauses.filter((clause) => clause.kind === 'date')
    const others = clauses.flatMap((clause) => toIndexQuery(clause) ?? [])
    const found = this.index.search(
      others.length === 0 ? MiniSearch.wildcard : { combineWith: 'AND', queries: others },
    )
    const phrases = clauses.filter((clause) => clause.kind === 'words' && clause.tokens.length > 1)
    const isOfCell = ['actors', 'words'].every((asked) =>
      clauses.some(({ kind }) => kind === asked),
    )
    const matching = found
      .flatMap(({ id }) => this.entries[Number(id)] ?? [])
      .filter(
        (entry) =>
          (entry.kind !== 'cell' || isOfCell) &&
          this.hasPhrases(entry, phrases) &&
          dates.every((date) => isOfDate(entry, date) || this.hasPhrases(entry, [date])),
      )
    const ranked = isRanked
      ? this.rankPhraseFirst(rankInsideFirst(matching, dates), query.phrase)
      : matching
    const passages = ranked.flatMap(({ kind, subject }) =>
      kind === 'passage' ? [findById(this.dossier.statements, subject)] : [],
    )
    const entries = ranked.filter(({ kind }) => kind !== 'passage')
    if (this.compiled === null) return { query, entries, passages }
    const compiled = findCompiled(this.compiled, query)
    return {
      query,
      entries: [...entries, ...compiled.articles.map(toArticleEntry)],
      passages: compiled.passages,
    }
  }

  /** Checked in the texts, because the index does not know the order of words. */
  private hasPhrases(entry: Entry, phrases: readonly Clause[]): boolean {
    const texts = [...entry.names, ...entry.topic, ...entry.texts, ...entry.about]
    return phrases.every((phrase) =>
      texts.some((text) => findClause(toTokens(text), phrase, this.names).length > 0),
    )
  }

  private rankPhraseFirst(entries: readonly Entry[], phrase: Words | null): readonly Entry[] {
    if (phrase === null) return entries
    const withPhrase = new Set(entries.filter((entry) => this.hasPhrases(entry, [phrase])))
    const isInTexts = [...withPhrase].some(({ kind }) => kind === 'text')
    // In running text, syllables that happen to stand together are everywhere.
    const ranked = entries.filter((entry) => {
      return !isInTexts || entry.kind !== 'text' || withPhrase.has(entry)
    })
    return ranked.toSorted((a, b) => Number(withPhrase.has(b)) - Number(withPhrase.has(a)))
  }

  private toIndexed(
    { names, texts, topic, about, actors }: Entry,
    id: number,
    shared: Map<string, string>,
  ): Indexed {
    const toTerms = (parts: readonly string[]) => parts.map((part) => this.toTerms(part)).join(' ')
    const toSharedTerms = (parts: readonly string[]) =>
      parts
        .map((part) => {
          const terms = shared.get(part) ?? this.toTerms(part)
          shared.set(part, terms)
          return terms
        })
        .join(' ')
    return {
      id,
      names: toSharedTerms(names),
      texts: toTerms(texts),
      topic: toSharedTerms(topic),
      about: [...about.map((part) => toSharedTerms([part])), ...actors.map(toActorTerm)].join(' '),
    }
  }

  /** Terms with a space between them. A spelling without accents is its folded word, and no other term. */
  private toTerms(text: string): string {
    const tokens = toTokens(text)
    return [
      ...tokens.flatMap((token) =>
        hasAccents(token) ? [token.folded, toSpellingTerm(token.spelling)] : [token.folded],
      ),
      ...this.names.findWritten(tokens).flatMap(({ actors }) => actors.map(toActorTerm)),
    ].join(' ')
  }
}

interface Typed {
  readonly typed: string
  readonly isTyping: boolean
}

function isEmpty({ entries, passages }: SearchResult): boolean {
  return entries.length === 0 && passages.length === 0
}

function findCompiled({ search, only }: Compiled, query: Query): FoundByTerms {
  const found = search.find(query)
  if (only === null) return found
  const { passages, articles } = found
  return {
    passages: passages.filter((statement) => only.statements.has(statement)),
    articles: articles.filter(({ id }) => only.articles.has(id)),
  }
}

function isOfDate({ span }: Entry, { period }: DateClause): boolean {
  return span !== null && overlaps(span, period)
}

/** What certainly lies within the dates, then what may. */
function rankInsideFirst(
  entries: readonly Entry[],
  dates: readonly DateClause[],
): readonly Entry[] {
  if (dates.length === 0) return entries
  const inside = entries.filter(({ span }) => isInside(span, dates))
  const isFound = new Set(inside)
  return [...inside, ...entries.filter((entry) => !isFound.has(entry))]
}

/** Null for a date, which the index doesn't know. */
function toIndexQuery(clause: Clause): IndexQuery | null {
  if (clause.kind === 'date') return null
  if (clause.kind === 'actors') {
    return { combineWith: 'OR', queries: clause.actors.map(toActorTerm) }
  }
  const last = clause.tokens.length - 1
  return {
    combineWith: 'AND',
    queries: clause.tokens.map((token, place) =>
      toWordQuery(token, clause.isPrefix && place === last),
    ),
  }
}

/** A word typed with accents ranks the same spelling first. */
function toWordQuery(token: Token, prefix: boolean): IndexQuery {
  const { folded, spelling } = token
  const word = { queries: [folded], prefix }
  if (!hasAccents(token)) return word
  const spelt = {
    queries: [toSpellingTerm(spelling)],
    prefix,
    boostTerm: () => SAME_SPELLING_BOOST,
  }
  return { combineWith: 'OR', queries: [word, spelt] }
}
