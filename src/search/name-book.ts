/**
 * Finds the names of actors in texts and in queries. In a text a name must have its accents, and a
 * one-word name its capital, too: `Pháp` is France, `pháp` in `giải pháp` is not. A query may leave
 * out both.
 */
import { addsNoAccent } from '../language/fold-text'
import { toCountryName } from '../language/names'
import type { SearchedDossier } from '../model/searched'
import { LANGUAGES, type ActorId } from '../model/vocabulary'
import { COMPOUNDS } from './compounds'
import { toTokens, type Token } from './to-tokens'

/** The names under which an actor is found, in all languages. */
export interface SearchNames {
  readonly id: ActorId
  readonly names: readonly string[]
  /** Short names, which must be capitalised even if they have several words. */
  readonly short: readonly string[]
  /** Longer words that contain one of the names but mean something else. */
  readonly notIn: readonly string[]
}

/** A name found at the tokens `first` to `last`, both inclusive. */
export interface NameMatch {
  readonly first: number
  readonly last: number
  /** Empty for a longer word that merely contains a name. */
  readonly actors: readonly ActorId[]
}

interface Pattern {
  readonly tokens: readonly Token[]
  readonly needsCapital: boolean
  readonly actors: readonly ActorId[]
}

type Matches = (token: Token, wanted: Token) => boolean

/** All actors, then the roster's other states. */
export function toSearchNames({
  actors,
  roster,
}: Pick<SearchedDossier, 'actors' | 'roster'>): SearchNames[] {
  const known = new Set(actors.map(({ id }) => id))
  return [
    ...actors.map((actor): SearchNames => {
      if (actor.kind === 'state') return toState(actor.id, actor.also, actor.notIn)
      const { id, name, short, also, notIn } = actor
      return { id, names: [...Object.values(name), ...also], short: Object.values(short), notIn }
    }),
    ...roster.members.flatMap(({ code }) => (known.has(code) ? [] : [toState(code, [], [])])),
  ]
}

function toState(id: ActorId, also: readonly string[], notIn: readonly string[]): SearchNames {
  const own = LANGUAGES.map((language) => toCountryName(id, language))
  return { id, names: [...own, ...also], short: [], notIn }
}

export class NameBook {
  /** By folded first token, the longest first. */
  private readonly patterns = new Map<string, readonly Pattern[]>()

  constructor(actors: readonly SearchNames[]) {
    for (const { id, names, short } of actors) {
      for (const name of names) this.add(name, [id], false)
      for (const name of short) if (!names.includes(name)) this.add(name, [id], true)
    }
    const compounds = new Set([...COMPOUNDS, ...actors.flatMap(({ notIn }) => notIn)])
    for (const word of compounds) this.add(word, [], false)
  }

  /** Names as written in a text, in order; the longest wins. */
  findWritten(tokens: readonly Token[]): readonly NameMatch[] {
    return this.find(tokens, isWritten)
  }

  /** Names as a reader may type them. */
  findTyped(tokens: readonly Token[]): readonly NameMatch[] {
    return this.find(tokens, isTyped)
  }

  /** True when `tokens` may be the start of a longer word that merely contains a name. */
  mayBecomeCompound(tokens: readonly Token[]): boolean {
    const [first] = tokens
    const last = tokens.length - 1
    if (first === undefined || last < 1) return false
    return (this.patterns.get(first.folded) ?? []).some(
      (pattern) =>
        pattern.actors.length === 0 &&
        tokens.every((token, place) => {
          const wanted = pattern.tokens[place]
          if (wanted === undefined) return false
          return place < last ? isTyped(token, wanted) : wanted.folded.startsWith(token.folded)
        }),
    )
  }

  private add(name: string, actors: readonly ActorId[], isShort: boolean): void {
    const tokens = toTokens(name)
    const [first] = tokens
    if (first === undefined) return
    const isName = actors.length > 0
    const needsCapital = isName && first.isCapital && (isShort || tokens.length === 1)
    const others = this.patterns.get(first.folded) ?? []
    const same = others.find((other) => isSame(other.tokens, tokens))
    const merged =
      same === undefined
        ? { tokens, needsCapital, actors }
        : { ...same, actors: [...new Set([...same.actors, ...actors])] }
    this.patterns.set(
      first.folded,
      [...others.filter((other) => other !== same), merged].toSorted(
        (a, b) => b.tokens.length - a.tokens.length,
      ),
    )
  }

  private find(tokens: readonly Token[], matches: Matches): readonly NameMatch[] {
    const found: NameMatch[] = []
    for (let first = 0; first < tokens.length; first += 1) {
      const pattern = this.findAt(tokens, first, matches)
      if (pattern === undefined) continue
      const last = first + pattern.tokens.length - 1
      found.push({ first, last, actors: pattern.actors })
      first = last
    }
    return found
  }

  private findAt(tokens: readonly Token[], first: number, matches: Matches): Pattern | undefined {
    return this.patterns.get(tokens[first]?.folded ?? '')?.find((pattern) => {
      if (matches === isWritten && pattern.needsCapital && tokens[first]?.isCapital !== true) {
        return false
      }
      return pattern.tokens.every((wanted, place) => {
        const token = tokens[first + place]
        return token !== undefined && (place === 0 || token.isAdjacent) && matches(token, wanted)
      })
    })
  }
}

function isWritten(token: Token, wanted: Token): boolean {
  return token.spelling === wanted.spelling
}

function isTyped(token: Token, wanted: Token): boolean {
  return token.folded === wanted.folded && addsNoAccent(token.text, wanted.text)
}

function isSame(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every((token, place) => token.spelling === b[place]?.spelling)
}
