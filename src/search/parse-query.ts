/** What a reader asks for, read from what was typed. */
import type { ActorId } from '../model/vocabulary'
import type { NameBook } from './name-book'
import { toTokens, type Token } from './to-tokens'

/** Each clause must hold; a query without any asks for nothing. */
export interface Query {
  readonly clauses: readonly Clause[]
  /** All the words side by side, where words alone are asked for: what has them so is meant first. */
  readonly together: Words | null
}

export type Clause =
  /** Whatever is about one of these actors or names it, by any of its names. */
  | {
      readonly kind: 'actors'
      readonly actors: readonly ActorId[]
      readonly typed: readonly Token[]
    }
  | Words

/** One word, or several side by side; the last may be no more than begun. */
export interface Words {
  readonly kind: 'words'
  readonly tokens: readonly Token[]
  readonly isBegun: boolean
}

export interface Reading {
  /** True while it is being typed: the last word may go on. */
  readonly isBegun: boolean
  /** True to read names of a single word as words: `bi` in `bi tan cong` need not be Belgium. */
  readonly isLoose?: boolean
}

/** Text in quotation marks of any kind; the last may be left open. */
const PARTS = /["“”«„]([^"“”»]*)["“”»]?|[^"“”«„]+/gu

/** Names are known by any typing; words between quotation marks are taken as they stand. */
export function parseQuery(typed: string, names: NameBook, reading: Reading): Query {
  const parts = [...typed.matchAll(PARTS)]
  const clauses = parts.flatMap(([whole, quoted], place): readonly Clause[] => {
    const isLast = place === parts.length - 1
    const isBegun = reading.isBegun && isLast && /[\p{L}\p{M}\p{N}]$/u.test(whole)
    const tokens = toTokens(quoted ?? whole)
    if (tokens.length === 0) return []
    if (quoted !== undefined && tokens.length > 1) return [{ kind: 'words', tokens, isBegun }]
    return readPlain(tokens, names, { ...reading, isBegun })
  })
  return { clauses, together: toTogether(clauses) }
}

function readPlain(
  tokens: readonly Token[],
  names: NameBook,
  { isBegun, isLoose = false }: Reading,
): readonly Clause[] {
  const namings = new Map(names.findTyped(tokens).map((naming) => [naming.first, naming]))
  const clauses: Clause[] = []
  for (let place = 0; place < tokens.length; place += 1) {
    const naming = namings.get(place)
    const last = naming?.last ?? place
    const covered = tokens.slice(place, last + 1)
    const goesOn = isBegun && last === tokens.length - 1
    const mayBeWord =
      naming?.actors.length === 0 ||
      (isLoose && covered.length === 1) ||
      (isBegun && last < tokens.length - 1 && names.mayBecomeCompound(tokens.slice(place)))
    if (naming !== undefined && !mayBeWord) {
      clauses.push({ kind: 'actors', actors: naming.actors, typed: covered })
    } else clauses.push({ kind: 'words', tokens: covered, isBegun: goesOn })
    place = last
  }
  return clauses
}

function toTogether(clauses: readonly Clause[]): Words | null {
  const words = clauses.filter((clause) => clause.kind === 'words')
  if (words.length < 2 || words.length < clauses.length) return null
  const tokens = words.flatMap((each) => each.tokens)
  return { kind: 'words', tokens, isBegun: words.at(-1)?.isBegun ?? false }
}
