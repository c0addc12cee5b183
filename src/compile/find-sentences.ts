/** Which sentences a passage stands in. */
import type { Quote } from '../model/dossier'
import { countCodePoints, type ArticleText } from './article-text'
import { demand } from './demand'

/** Code points of the article's NFC text, `end` exclusive. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/**
 * The sentences that a quote lies in, wholly or in part, in order, white space after them included.
 * Sentences are those of Unicode's rules (UAX 29) within one line; `language` is BCP 47.
 */
export function findSentences(
  { lines }: ArticleText,
  { line, start, end }: Pick<Quote, 'line' | 'start' | 'end'>,
  language: string,
): readonly Sentence[] {
  const { text, start: first } = demand(lines[line - 1])
  let next = first
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => {
      const from = next
      next += countCodePoints(segment)
      return { start: from, end: next }
    })
    .filter((sentence) => sentence.start < end && sentence.end > start)
}
