import type { Quote } from '../../model/dossier'
import { countCodePoints, type ArticleText } from '../read/article-text'
import { required } from '../emit/required'

/** Code points of the article's NFC text, `end` exclusive. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/**
 * The sentences that a quote touches, in order, trailing white space included. Sentences follow
 * Unicode's rules (UAX 29) and never cross lines; `language` is BCP 47.
 */
export function findSentences(
  { lines }: ArticleText,
  { line, start, end }: Pick<Quote, 'line' | 'start' | 'end'>,
  language: string,
): readonly Sentence[] {
  const { text, start: first } = required(lines[line - 1])
  let next = first
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => {
      const from = next
      next += countCodePoints(segment)
      return { start: from, end: next }
    })
    .filter((sentence) => sentence.start < end && sentence.end > start)
}
