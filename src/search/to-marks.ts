/** Text and query → the ranges that match. */
import type { NameBook } from './name-book'
import type { Clause, Query, Words } from './parse-query'
import { hasAccents, toPrefixEnd, toTokens, type Token } from './to-tokens'

/** UTF-16 indices of the original text; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** In text order, without overlaps. A word matched by a prefix is marked as far as the prefix. */
export function toMarks(text: string, query: Query, names: NameBook): readonly Range[] {
  const tokens = toTokens(text)
  const phrases = query.phrase === null ? [] : findClause(tokens, query.phrase, names)
  if (phrases.length > 0) return mergeRanges(phrases)
  return mergeRanges(query.clauses.flatMap((clause) => findClause(tokens, clause, names)))
}

export function findClause(
  tokens: readonly Token[],
  clause: Clause,
  names: NameBook,
): readonly Range[] {
  if (clause.kind === 'words') return findWords(tokens, clause)
  if (clause.kind === 'date') return findEach(tokens, clause.typed)
  return names.findWritten(tokens).flatMap(({ first, last, actors }) => {
    const start = tokens[first]?.start
    const end = tokens[last]?.end
    if (start === undefined || end === undefined) return []
    return actors.some((actor) => clause.actors.includes(actor)) ? [{ start, end }] : []
  })
}

/** All of the words, wherever they are; empty if one is missing. */
function findEach(tokens: readonly Token[], words: readonly Token[]): readonly Range[] {
  const found = words.map((word) =>
    findWords(tokens, { kind: 'words', tokens: [word], isPrefix: false }),
  )
  return found.every((ranges) => ranges.length > 0) ? found.flat() : []
}

type IsMatch = (token: Token, word: Token, isLast: boolean) => boolean

/** Takes the strictest match that is found: same spelling, same folded word, prefix. */
function findWords(tokens: readonly Token[], words: Words): readonly Range[] {
  const matchers = [
    ...(words.tokens.some(hasAccents) ? [hasSameSpelling] : []),
    hasSameFold,
    ...(words.isPrefix ? [hasSamePrefix] : []),
  ]
  for (const isMatch of matchers) {
    const found = findSequences(tokens, words.tokens, isMatch)
    if (found.length > 0) return found
  }
  return []
}

function findSequences(
  tokens: readonly Token[],
  wanted: readonly Token[],
  isMatch: IsMatch,
): readonly Range[] {
  const last = wanted.length - 1
  return tokens.flatMap((begin, first): readonly Range[] => {
    const matches = wanted.every((word, place) => {
      const token = tokens[first + place]
      if (token === undefined || (place > 0 && !token.isAdjacent)) return false
      return isMatch(token, word, place === last)
    })
    const end = tokens[first + last]
    if (!matches || end === undefined) return []
    return [{ start: begin.start, end: toPrefixEnd(end, wanted[last]?.folded.length ?? 0) }]
  })
}

const hasSameSpelling: IsMatch = (token, word) => token.spelling === word.spelling
const hasSameFold: IsMatch = (token, word) => token.folded === word.folded
const hasSamePrefix: IsMatch = (token, word, isLast) =>
  isLast ? token.folded.startsWith(word.folded) : token.folded === word.folded

function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last === undefined || range.start >= last.end) merged.push(range)
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
  }
  return merged
}
