/** Typed text → query. */
import type { Period } from '../model/dates'
import type { ActorId } from '../model/vocabulary'
import { findDates } from './find-dates'
import type { NameBook } from './name-book'
import { toTokens, type Token } from './to-tokens'

/** All clauses must match; a query without clauses finds nothing. */
export interface Query {
  readonly clauses: readonly Clause[]
  /** All that was typed as one phrase, which ranks first; null if it is a single word or name. */
  readonly phrase: Words | null
}

export type Clause =
  /** Matches what is about one of these actors or names it by any of its names. */
  | {
      readonly kind: 'actors'
      readonly actors: readonly ActorId[]
      readonly typed: readonly Token[]
    }
  /** Matches what happened or was said then, or has these words. */
  | { readonly kind: 'date'; readonly period: Period; readonly typed: readonly Token[] }
  | Words

/** One word, or a phrase. */
export interface Words {
  readonly kind: 'words'
  readonly tokens: readonly Token[]
  /** True when the last word also matches as a prefix. */
  readonly isPrefix: boolean
}

export interface ParseOptions {
  /** True while the query is being typed, so that its last word may be incomplete. */
  readonly isTyping: boolean
  /** True to read one-word names as plain words: `bi` in `bi tan cong` need not be Belgium. */
  readonly isLoose?: boolean
}

/** Quoted and unquoted parts, with quotation marks of any kind; the last may be left open. */
const PARTS = /["“”«„]([^"“”»]*)["“”»]?|[^"“”«„]+/gu

/** Recognises names with or without accents, but not within a quoted phrase. */
export function parseQuery(typed: string, names: NameBook, options: ParseOptions): Query {
  const parts = [...typed.normalize('NFC').matchAll(PARTS)]
  const clauses = parts.flatMap(([whole, quoted], place): readonly Clause[] => {
    const isLast = place === parts.length - 1
    const isTyping = options.isTyping && isLast && /[\p{L}\p{M}\p{N}]$/u.test(whole)
    const tokens = toTokens(quoted ?? whole)
    if (tokens.length === 0) return []
    if (quoted !== undefined && tokens.length > 1) {
      return [{ kind: 'words', tokens, isPrefix: isTyping }]
    }
    return readDates(whole, names, { ...options, isTyping })
  })
  return { clauses, phrase: toPhrase(clauses) }
}

/** Dates, and what is typed before, between and after them. */
function readDates(text: string, names: NameBook, options: ParseOptions): readonly Clause[] {
  const clauses: Clause[] = []
  let last = 0
  const readUntil = (end: number, isTyping: boolean) => {
    const tokens = toTokens(text.slice(last, end))
    clauses.push(...readPlain(tokens, names, { ...options, isTyping }))
  }
  for (const { start, end, period } of findDates(text)) {
    readUntil(start, false)
    clauses.push({ kind: 'date', period, typed: toTokens(text.slice(start, end)) })
    last = end
  }
  readUntil(text.length, options.isTyping && last < text.length)
  return clauses
}

function readPlain(
  tokens: readonly Token[],
  names: NameBook,
  { isTyping, isLoose = false }: ParseOptions,
): readonly Clause[] {
  const matches = new Map(names.findTyped(tokens).map((match) => [match.first, match]))
  const clauses: Clause[] = []
  for (let place = 0; place < tokens.length; place += 1) {
    const match = matches.get(place)
    const last = match?.last ?? place
    const covered = tokens.slice(place, last + 1)
    // A longer word that was typed as a whole is not the beginning of another.
    const isWhole = match?.actors.length === 0 && covered.length > 1
    const isPrefix = isTyping && last === tokens.length - 1 && !isWhole
    const mayBeWord =
      match?.actors.length === 0 ||
      (isLoose && covered.length === 1) ||
      (isTyping && last < tokens.length - 1 && names.mayBecomeCompound(tokens.slice(place)))
    if (match !== undefined && !mayBeWord) {
      clauses.push({ kind: 'actors', actors: match.actors, typed: covered })
    } else clauses.push({ kind: 'words', tokens: covered, isPrefix })
    place = last
  }
  return clauses
}

function toPhrase(clauses: readonly Clause[]): Words | null {
  const last = clauses.at(-1)
  if (last === undefined || clauses.length < 2) return null
  const tokens = clauses.flatMap((each) => (each.kind === 'words' ? each.tokens : each.typed))
  return { kind: 'words', tokens, isPrefix: last.kind === 'words' && last.isPrefix }
}
