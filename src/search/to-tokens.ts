/** Text → words in the forms that are compared, with their positions. */
import { foldText, toSpelling } from '../language/fold-text'

/** A run of letters and digits with their marks. */
export interface Token {
  /** UTF-16 index in the original text, whatever its normal form; inclusive. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** From `foldText`, with i for interchangeable i and y: `kỹ` and `kĩ` are the same word. */
  readonly folded: string
  /** From `toSpelling`, with the same i for y. */
  readonly spelling: string
  /** As written. */
  readonly text: string
  readonly isCapital: boolean
  /** True when only white space, hyphens, slashes or quotation marks separate it from the one before. */
  readonly isAdjacent: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const SEPARATOR = /^[\s\p{Pd}'’‘"“”«»/]*$/u
/** Syllables written with either i or y: `sỹ`, `lý`, `Mỹ`, `quý`. Decomposed or folded. */
const I_OR_Y = /^(h|k|l|m|qu|s|t)y(?=\p{M}*$)/u
const LETTER = /\P{M}\p{M}*/gu

export function toTokens(text: string): readonly Token[] {
  let last = 0
  return [...text.matchAll(WORD)].map(({ 0: word, index: start }) => {
    const end = start + word.length
    const gap = text.slice(last, start)
    last = end
    const [initial = ''] = word
    return {
      start,
      end,
      ...toForms(word),
      text: word,
      isCapital: initial !== initial.toLowerCase(),
      isAdjacent: SEPARATOR.test(gap),
    }
  })
}

export function hasAccents({ folded, spelling }: Token): boolean {
  return folded !== spelling
}

type Forms = Pick<Token, 'folded' | 'spelling'>

/** Forms of words, which recur: making them is most of the work of making an index. */
const formsOf = new Map<string, Forms>()
/** More than a language has in its newspapers; a limit only for what nobody foresees. */
const MOST_WORDS = 100_000

function toForms(word: string): Forms {
  const known = formsOf.get(word)
  if (known !== undefined) return known
  const forms = {
    folded: foldText(word).replace(I_OR_Y, '$1i'),
    spelling: toSpelling(word).replace(I_OR_Y, '$1i'),
  }
  if (formsOf.size === MOST_WORDS) formsOf.clear()
  formsOf.set(word, forms)
  return forms
}

/**
 * The UTF-16 index in the original text at which the first `units` UTF-16 units of a token's folded
 * form end, after any combining marks.
 */
export function toPrefixEnd(token: Token, units: number): number {
  let folded = 0
  let end = token.start
  for (const [letter] of token.text.matchAll(LETTER)) {
    if (folded >= units) break
    folded += foldText(letter).length
    end += letter.length
  }
  return end
}
