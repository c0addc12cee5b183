/** Where the sentence of a passage begins and ends. */
import type { Quote, StatementText } from '../model/dossier'
import { countCodePoints, type ArticleText } from './article-text'
import { demand } from './demand'

/**
 * From the beginning of the sentence in which the quote begins to the end of the one in which it
 * ends, white space after it included. Sentences are those of Unicode's rules (UAX 29) within one
 * line; `language` is BCP 47.
 */
export function findSentence(
  { lines }: ArticleText,
  { line, start, end }: Pick<Quote, 'line' | 'start' | 'end'>,
  language: string,
): StatementText['sentence'] {
  const { text, start: first } = demand(lines[line - 1])
  let next = first
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => {
      const from = next
      next += countCodePoints(segment)
      return { start: from, end: next }
    })
    .filter((sentence) => sentence.start < end && sentence.end > start)
  return { start: demand(sentences.at(0)).start, end: demand(sentences.at(-1)).end }
}
