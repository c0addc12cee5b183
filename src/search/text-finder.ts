/** Finds words in running text, by the same rules as the search finds statements. */
import type { Dossier } from '../model/dossier'
import { NameBook, toSearchNames } from './name-book'
import { parseQuery, type Query } from './parse-query'
import { findClause, toMarks, type Range } from './to-marks'
import { toTokens } from './to-tokens'

export class TextFinder {
  private readonly names: NameBook

  constructor(dossier: Pick<Dossier, 'actors' | 'roster'>) {
    this.names = new NameBook(toSearchNames(dossier))
  }

  /**
   * For each text, the ranges that match: only texts with all the words match, and if any has them
   * as one phrase, only those do. Names are read as plain words if that finds nothing.
   */
  find(texts: readonly string[], typed: string, isTyping: boolean): readonly (readonly Range[])[] {
    const strict = this.findQuery(texts, parseQuery(typed, this.names, { isTyping }))
    if (strict.some((ranges) => ranges.length > 0)) return strict
    return this.findQuery(texts, parseQuery(typed, this.names, { isTyping, isLoose: true }))
  }

  private findQuery(texts: readonly string[], query: Query): readonly (readonly Range[])[] {
    const { clauses, phrase } = query
    const has = (text: string, wanted: typeof clauses) => {
      const tokens = toTokens(text)
      return wanted.every((clause) => findClause(tokens, clause, this.names).length > 0)
    }
    const hasAll = texts.map((text) => clauses.length > 0 && has(text, clauses))
    const hasPhrase = texts.map((text, place) => {
      return phrase !== null && hasAll[place] === true && has(text, [phrase])
    })
    const matches = hasPhrase.includes(true) ? hasPhrase : hasAll
    return texts.map((text, place) =>
      matches[place] === true ? toMarks(text, query, this.names) : [],
    )
  }
}

const finders = new WeakMap<Dossier['actors'], TextFinder>()

/** The finder for the names of a dossier, built once and shared. */
export function finderOf(dossier: Pick<Dossier, 'actors' | 'roster'>): TextFinder {
  const finder = finders.get(dossier.actors) ?? new TextFinder(dossier)
  finders.set(dossier.actors, finder)
  return finder
}
