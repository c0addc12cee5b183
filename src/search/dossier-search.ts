/**
 * Finds things of a dossier by words. minisearch keeps the index and the ranks, because what it
 * does is what goes wrong by hand: BM25 over fields of unlike length, prefixes in a radix tree,
 * trees of AND and OR. What a Vietnamese word is, it does not know; that is ours: each word is indexed
 * folded (`hoa`) and, to rank it higher, as it is spelt (`=hoà`), and each name as whom it means
 * (`@FR`), so that all names of one actor are one word.
 */
import MiniSearch, { type Query as IndexQuery } from 'minisearch'
import type { Dossier, StatementId } from '../model/dossier'
import { NameBook, toNamed } from './name-book'
import { parseQuery, type Clause, type Query, type Words } from './parse-query'
import { toEntries, type Entry } from './to-entries'
import { findClause, toMarks, type Range } from './to-marks'
import { toTokens, type Token } from './to-tokens'

export interface Findings {
  readonly query: Query
  /** Best first. */
  readonly entries: readonly Entry[]
}

/** What the index takes: an entry's place among them, and the terms of its fields. */
interface Indexed {
  readonly id: number
  readonly names: string
  readonly texts: string
  readonly about: string
}

const BOOST = { names: 4, texts: 2, about: 1 }
const SPELT_ALIKE = 2

export class DossierSearch {
  private readonly names: NameBook
  private readonly entries: readonly Entry[]
  private readonly index = new MiniSearch<Indexed>({
    fields: Object.keys(BOOST),
    // The terms are made before: here they are only parted.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', boost: BOOST },
  })

  constructor(dossier: Dossier) {
    const named = toNamed(dossier)
    this.names = new NameBook(named)
    this.entries = toEntries(dossier, named)
    this.index.addAll(this.entries.map((entry, id) => this.toIndexed(entry, id)))
  }

  /** What is found while `typed` is still being typed: its last word may go on. */
  find(typed: string): Findings {
    return this.run(typed, true)
  }

  /** The statements whose passage, or whose actor, answers to whole words; null where there are none. */
  matchStatements(q: string): ReadonlySet<StatementId> | null {
    const { query, entries } = this.run(q, false)
    if (query.clauses.length === 0) return null
    return new Set(entries.flatMap(({ kind, subject }) => (kind === 'passage' ? [subject] : [])))
  }

  /** Where a text of the dossier, or any other, holds what is looked for. */
  mark(text: string, query: Query): readonly Range[] {
    return toMarks(text, query, this.names)
  }

  /** Reads words as they stand, for marking what `matchStatements` finds. */
  read(q: string): Query {
    return this.run(q, false).query
  }

  /** Names are names as long as that finds anything; only then may they be words. */
  private run(typed: string, isBegun: boolean): Findings {
    const strict = this.ask(parseQuery(typed, this.names, { isBegun }))
    if (strict.entries.length > 0) return strict
    return this.ask(parseQuery(typed, this.names, { isBegun, isLoose: true }))
  }

  private ask(query: Query): Findings {
    if (query.clauses.length === 0) return { query, entries: [] }
    const found = this.index.search({
      combineWith: 'AND',
      queries: query.clauses.map(toIndexQuery),
    })
    const phrases = query.clauses.filter(
      (clause) => clause.kind === 'words' && clause.tokens.length > 1,
    )
    const entries = found.flatMap(({ id }) => this.entries[Number(id)] ?? [])
    const holding = entries.filter((entry) => this.holdsAll(entry, phrases))
    return { query, entries: this.toTogetherFirst(holding, query.together) }
  }

  /** The index knows of no order of words. */
  private holdsAll(entry: Entry, phrases: readonly Clause[]): boolean {
    const texts = [...entry.names, ...entry.texts, ...entry.about]
    return phrases.every((phrase) =>
      texts.some((text) => findClause(toTokens(text), phrase, this.names).length > 0),
    )
  }

  private toTogetherFirst(entries: readonly Entry[], together: Words | null): readonly Entry[] {
    if (together === null) return entries
    const isTogether = new Set(entries.filter((entry) => this.holdsAll(entry, [together])))
    return entries.toSorted((a, b) => Number(isTogether.has(b)) - Number(isTogether.has(a)))
  }

  private toIndexed({ names, texts, about, actors }: Entry, id: number): Indexed {
    const ofActors = actors.map(toActorTerm)
    const toTerms = (parts: readonly string[]) => parts.flatMap((part) => this.toTerms(part))
    return {
      id,
      names: toTerms(names).join(' '),
      texts: toTerms(texts).join(' '),
      about: [...toTerms(about), ...ofActors].join(' '),
    }
  }

  private toTerms(text: string): readonly string[] {
    const tokens = toTokens(text)
    return [
      ...tokens.flatMap(({ folded, spelling }) => [folded, toSpellingTerm(spelling)]),
      ...this.names.findWritten(tokens).flatMap(({ actors }) => actors.map(toActorTerm)),
    ]
  }
}

function toActorTerm(actor: string): string {
  return `@${actor}`
}

function toSpellingTerm(spelling: string): string {
  return `=${spelling}`
}

function toIndexQuery(clause: Clause): IndexQuery {
  if (clause.kind === 'actors') {
    return { combineWith: 'OR', queries: clause.actors.map(toActorTerm) }
  }
  const last = clause.tokens.length - 1
  return {
    combineWith: 'AND',
    queries: clause.tokens.map((token, place) =>
      toWordQuery(token, clause.isBegun && place === last),
    ),
  }
}

/** Typed with its accents, a word finds first what is spelt alike, and then what is not. */
function toWordQuery({ folded, spelling }: Token, prefix: boolean): IndexQuery {
  const word = { queries: [folded], prefix }
  if (spelling === folded) return word
  const spelt = { queries: [toSpellingTerm(spelling)], prefix, boostTerm: () => SPELT_ALIKE }
  return { combineWith: 'OR', queries: [word, spelt] }
}
