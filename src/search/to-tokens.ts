/** Text as words to look for, each with its place in the text. */
import { foldText, toSpelling } from '../language/fold-text'

/** A run of letters and digits with their marks. */
export interface Token {
  /** UTF-16 index in the text as given, whatever its normal form; inclusive. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** As `foldText` writes it, with i for a y that may as well be one: `kỹ` and `kĩ` are one word. */
  readonly folded: string
  /** As `toSpelling` writes it, likewise. */
  readonly spelling: string
  /** Its own letters. */
  readonly text: string
  readonly isCapital: boolean
  /** True when no more than space, hyphens, slashes and quotation marks part it from the one before. */
  readonly isJoined: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const JOINT = /^[\s\p{Pd}'’‘"“”«»/]*$/u
/** Syllables that are written with i or y, decomposed or folded: `sỹ`, `lý`, `Mỹ`, `quý`. */
const I_OR_Y = /^(h|k|l|m|qu|s|t)y(?=\p{M}*$)/u
const LETTER = /\P{M}\p{M}*/gu

export function toTokens(text: string): readonly Token[] {
  let last = 0
  return [...text.matchAll(WORD)].map(({ 0: word, index: start }) => {
    const end = start + word.length
    const gap = text.slice(last, start)
    last = end
    const folded = foldText(word).replace(I_OR_Y, '$1i')
    const [initial = ''] = word
    return {
      start,
      end,
      folded,
      spelling: toSpelling(word).replace(I_OR_Y, '$1i'),
      text: word,
      isCapital: initial !== initial.toLowerCase(),
      isJoined: JOINT.test(gap),
    }
  })
}

/**
 * Where the first `units` UTF-16 units of a token's folded form end in its text; a letter keeps
 * its marks.
 */
export function toEndOf(token: Token, units: number): number {
  let folded = 0
  let end = token.start
  for (const [letter] of token.text.matchAll(LETTER)) {
    if (folded >= units) break
    folded += foldText(letter).length
    end += letter.length
  }
  return end
}
