/** The passages and titles of a dossier → the blocks of their search, in the format that `postings.ts` reads. */
import type { Article, Dossier } from '../model/dossier'
import { NameBook, toSearchNames } from './name-book'
import { writeNumbers } from './number-text'
import type { PlacesBlock, TextsBlock } from './postings'
import { LONGEST_START, toActorTerm, toSpellingTerm, toStartTerm } from './terms'
import { hasAccents, toTokens } from './to-tokens'

export interface Block {
  readonly first: string
  readonly texts: TextsBlock
  readonly places: PlacesBlock
}

/** A block ends with the term that brings it to so many texts, about 20 kB when packed: one alone may have more. */
const ENOUGH = 50_000

/** What is searched, and the names that are known. */
export interface Searched extends Pick<Dossier, 'actors' | 'roster' | 'statements'> {
  readonly articles: readonly Pick<Article, 'title'>[]
}

export function* toPostings(dossier: Searched): Generator<Block, void> {
  let block: (readonly [string, Term])[] = []
  let length = 0
  for (const entry of [...readTerms(dossier)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    block.push(entry)
    length += entry[1].texts.length
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
      texts: terms.map(([, { texts }]) => writeNumbers(texts)),
    },
    places: { places: terms.map(([, { places }]) => writeNumbers(places)) },
  }
}

interface Term {
  /** The number of its first text, then steps from one to the next. */
  readonly texts: number[]
  /** As they are written. */
  readonly places: number[]
  /** The number of its last text. */
  last: number
}

function readTerms({ statements, articles, ...named }: Searched): ReadonlyMap<string, Term> {
  const names = new NameBook(toSearchNames(named))
  const terms = new Map<string, Term>()
  for (const [row, { quote, gloss }] of statements.entries()) {
    addText(terms, names, quote.exact, 2 * row)
    addText(terms, names, gloss, 2 * row + 1)
  }
  for (const [place, { title }] of articles.entries()) {
    const row = statements.length + place
    addText(terms, names, title.quote.exact, 2 * row)
    addText(terms, names, title.en, 2 * row + 1)
  }
  return terms
}

function addText(terms: Map<string, Term>, names: NameBook, words: string, text: number): void {
  const tokens = toTokens(words)
  let place = 0
  for (const token of tokens) {
    const { folded, spelling, isAdjacent } = token
    place += isAdjacent ? 1 : 2
    addPlace(terms, folded, text, place)
    if (hasAccents(token)) add(terms, toSpellingTerm(spelling), text)
    for (let length = 1; length <= LONGEST_START; length += 1) {
      if (folded.length >= length) add(terms, toStartTerm(folded.slice(0, length)), text)
    }
  }
  for (const { actors } of names.findWritten(tokens)) {
    for (const actor of actors) add(terms, toActorTerm(actor), text)
  }
}

function add(terms: Map<string, Term>, name: string, text: number): Term {
  const term = terms.get(name) ?? { texts: [], places: [], last: 0 }
  if (term.texts.length === 0) terms.set(name, term)
  if (term.texts.length === 0 || term.last !== text) term.texts.push(text - term.last)
  term.last = text
  return term
}

function addPlace(terms: Map<string, Term>, word: string, text: number, place: number): void {
  const isAgain = terms.get(word)?.last === text
  const { places } = add(terms, word, text)
  // One more where another follows.
  if (isAgain && places.length > 0) places[places.length - 1] = (places.at(-1) ?? 0) + 1
  places.push(2 * place)
}
