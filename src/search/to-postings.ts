/** The passages and titles of a dossier → the blocks of their search, in the format that `postings.ts` reads. */
import type { Article, ArticleId, Dossier } from '../model/dossier'
import { afresh, type Once } from '../model/once-for'
import { NameBook, toSearchNames } from './name-book'
import { writeNumbers } from './number-text'
import type { PlacesBlock, TextsBlock } from './postings'
import { LONGEST_START, toActorTerm, toSpellingTerm, toStartTerm } from './terms'
import { hasAccents, toTokens, type Token } from './to-tokens'

export interface Block {
  readonly first: string
  readonly texts: TextsBlock
  readonly places: PlacesBlock
}

/** A block ends with the term that brings it to so many texts, about 20 kB when packed: one alone may have more. */
const ENOUGH = 50_000

/** What is searched, and the names that are known. */
export interface Searched extends Pick<Dossier, 'actors' | 'roster' | 'statements'> {
  readonly articles: readonly Pick<Article, 'id' | 'title'>[]
}

/** @param once keeps what was read of a run of articles */
export function* toPostings(dossier: Searched, once: Once = afresh): Generator<Block, void> {
  let block: (readonly [string, Term])[] = []
  let length = 0
  for (const entry of [...readTerms(dossier, once)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    block.push(entry)
    length += entry[1].count
    if (length < ENOUGH) continue
    yield toBlock(block)
    block = []
    length = 0
  }
  if (block.length > 0) yield toBlock(block)
}

function toBlock(terms: readonly (readonly [string, Term])[]): Block {
  return {
    first: terms[0]?.[0] ?? '',
    texts: {
      terms: terms.map(([name]) => name).join(' '),
      texts: terms.map(([, { texts }]) => texts),
    },
    places: { places: terms.map(([, { places }]) => places) },
  }
}

/** Of all texts, as it is written. */
interface Term {
  texts: string
  places: string
  /** How many texts it is in. */
  count: number
  /** The number of its last text. */
  last: number
}

function readTerms(
  { statements, articles, ...named }: Searched,
  once: Once,
): ReadonlyMap<string, Term> {
  const searchNames = toSearchNames(named)
  const names = new NameBook(searchNames)
  const known = JSON.stringify(searchNames)
  const terms = new Map<string, Term>()
  let before = 0
  const addAll = (kind: string, rows: readonly Row[]) => {
    for (const run of toRuns(rows)) {
      const texts = run.flatMap((row) => row.texts)
      const name = `${kind} from ${run[0]?.article}`
      addRun(
        terms,
        once(name, [known, ...texts], () => readRun(texts, names)),
        before,
      )
      before += texts.length
    }
  }
  addAll(
    'passages',
    statements.map(({ article, quote, gloss }) => ({ article, texts: [quote.exact, gloss] })),
  )
  addAll(
    'titles',
    articles.map(({ id, title }) => ({ article: id, texts: [title.quote.exact, title.en] })),
  )
  return terms
}

/** A statement, or an article's title. */
interface Row {
  readonly article: ArticleId
  readonly texts: readonly [original: string, english: string]
}

/** About so many articles are in a run. */
const RUN = 16

/** Runs of articles. Where one ends is told by ids, so that a new article changes the run that it is in alone. */
function toRuns(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = []
  for (const [place, row] of rows.entries()) {
    const last = rows[place - 1]?.article
    if (last === undefined || (last !== row.article && isEnd(last))) runs.push([])
    runs.at(-1)?.push(row)
  }
  return runs
}

function isEnd(article: ArticleId): boolean {
  let sum = 0
  for (let index = 0; index < article.length; index += 1) sum += article.charCodeAt(index)
  return sum % RUN === 0
}

/** Of a run of texts, whose numbers begin with 0 there. */
interface RunTerm {
  readonly first: number
  readonly last: number
  readonly count: number
  /** Steps after the first text, as they are written. */
  readonly steps: string
  readonly places: string
}

/** @param before how many texts come before the run */
function addRun(
  terms: Map<string, Term>,
  run: readonly (readonly [string, RunTerm])[],
  before: number,
): void {
  for (const [name, { first, last, count, steps, places }] of run) {
    const term = terms.get(name) ?? { texts: '', places: '', count: 0, last: 0 }
    if (term.count === 0) terms.set(name, term)
    term.texts += writeNumbers([before + first - term.last]) + steps
    term.places += places
    term.count += count
    term.last = before + last
  }
}

/** While it is read. */
interface Reading {
  readonly name: string
  /** The number of its first text, then steps from one to the next. */
  readonly texts: number[]
  /** As numbers that are written. */
  readonly places: number[]
  last: number
}

function readRun(
  texts: readonly string[],
  names: NameBook,
): readonly (readonly [string, RunTerm])[] {
  const terms = new Map<string, Reading>()
  const termOf = (name: string): Reading => {
    const term = terms.get(name) ?? { name, texts: [], places: [], last: 0 }
    if (term.texts.length === 0) terms.set(name, term)
    return term
  }
  // Words recur: looking up the terms of each time that one is written would be most of the work.
  const termsOf = new Map<string, readonly [word: Reading, ...others: Reading[]]>()
  for (const [text, words] of texts.entries()) {
    const tokens = toTokens(words)
    let place = 0
    for (const token of tokens) {
      place += token.isAdjacent ? 1 : 2
      const known = termsOf.get(token.text) ?? toTerms(token, termOf)
      termsOf.set(token.text, known)
      const [word, ...others] = known
      addPlace(word, text, place)
      for (const other of others) add(other, text)
    }
    for (const { actors } of names.findWritten(tokens)) {
      for (const actor of actors) add(termOf(toActorTerm(actor)), text)
    }
  }
  return [...terms.values()].map(({ name, texts: [first = 0, ...steps], places, last }) => [
    name,
    {
      first,
      last,
      count: steps.length + 1,
      steps: writeNumbers(steps),
      places: writeNumbers(places),
    },
  ])
}

function toTerms(
  token: Token,
  termOf: (name: string) => Reading,
): readonly [word: Reading, ...others: Reading[]] {
  const { folded, spelling } = token
  const starts = Array.from({ length: Math.min(LONGEST_START, folded.length) }, (_, before) =>
    toStartTerm(folded.slice(0, before + 1)),
  )
  const others = hasAccents(token) ? [toSpellingTerm(spelling), ...starts] : starts
  return [termOf(folded), ...others.map(termOf)]
}

function add(term: Reading, text: number): void {
  if (term.texts.length === 0 || term.last !== text) term.texts.push(text - term.last)
  term.last = text
}

function addPlace(term: Reading, text: number, place: number): void {
  const { texts, places, last } = term
  // One more where another follows.
  if (texts.length > 0 && last === text) places[places.length - 1] = (places.at(-1) ?? 0) + 1
  add(term, text)
  places.push(2 * place)
}
