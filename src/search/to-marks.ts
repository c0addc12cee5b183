/** Where a text holds what is looked for. */
import type { NameBook } from './name-book'
import type { Clause, Query, Words } from './parse-query'
import { toEndOf, toTokens, type Token } from './to-tokens'

/** UTF-16 indices of the text as given; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** In the order of the text, apart from each other. A word that was only begun is marked so far. */
export function toMarks(text: string, query: Query, names: NameBook): readonly Range[] {
  const tokens = toTokens(text)
  const together = query.together === null ? [] : findClause(tokens, query.together, names)
  if (together.length > 0) return toApart(together)
  return toApart(query.clauses.flatMap((clause) => findClause(tokens, clause, names)))
}

export function findClause(
  tokens: readonly Token[],
  clause: Clause,
  names: NameBook,
): readonly Range[] {
  if (clause.kind === 'words') return findWords(tokens, clause)
  return names.findWritten(tokens).flatMap(({ first, last, actors }) => {
    const start = tokens[first]?.start
    const end = tokens[last]?.end
    if (start === undefined || end === undefined) return []
    return actors.some((actor) => clause.actors.includes(actor)) ? [{ start, end }] : []
  })
}

type IsAlike = (token: Token, word: Token, goesOn: boolean) => boolean

/** Where whole words are there, one that is only begun is not meant; likewise the spelling. */
function findWords(tokens: readonly Token[], words: Words): readonly Range[] {
  const ways = [
    ...(words.tokens.some(hasAccents) ? [isSpeltAlike] : []),
    isFoldedAlike,
    ...(words.isBegun ? [isBegunAlike] : []),
  ]
  for (const way of ways) {
    const found = findAlike(tokens, words.tokens, way)
    if (found.length > 0) return found
  }
  return []
}

function findAlike(
  tokens: readonly Token[],
  wanted: readonly Token[],
  isAlike: IsAlike,
): readonly Range[] {
  const last = wanted.length - 1
  return tokens.flatMap((begin, first): readonly Range[] => {
    const holds = wanted.every((word, place) => {
      const token = tokens[first + place]
      if (token === undefined || (place > 0 && !token.isJoined)) return false
      return isAlike(token, word, place === last)
    })
    const end = tokens[first + last]
    if (!holds || end === undefined) return []
    return [{ start: begin.start, end: toEndOf(end, wanted[last]?.folded.length ?? 0) }]
  })
}

const hasAccents = ({ folded, spelling }: Token) => folded !== spelling
const isSpeltAlike: IsAlike = (token, word) => token.spelling === word.spelling
const isFoldedAlike: IsAlike = (token, word) => token.folded === word.folded
const isBegunAlike: IsAlike = (token, word, goesOn) =>
  goesOn ? token.folded.startsWith(word.folded) : token.folded === word.folded

function toApart(ranges: readonly Range[]): readonly Range[] {
  const apart: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1)
    if (last === undefined || range.start >= last.end) apart.push(range)
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
  }
  return apart
}
