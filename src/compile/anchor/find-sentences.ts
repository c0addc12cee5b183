import type { Quote } from '../../model/dossier'
import { countCodePoints, type ArticleText, type TextLine } from '../read/article-text'
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
  text: ArticleText,
  { line, start, end }: Pick<Quote, 'line' | 'start' | 'end'>,
  language: string,
): readonly Sentence[] {
  const sentences = splitLine(required(text.lines[line - 1]), language)
  return sentences.filter((sentence) => sentence.start < end && sentence.end > start)
}

/** By line, whose language is that of its article: many quotes stand in one paragraph. */
const split = new WeakMap<TextLine, readonly Sentence[]>()
const segmenters = new Map<string, Intl.Segmenter>()

function splitLine(line: TextLine, language: string): readonly Sentence[] {
  const known = split.get(line)
  if (known !== undefined) return known
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  let next = line.start
  const sentences = [...segmenter.segment(line.text)].map(({ segment }) => {
    const start = next
    next += countCodePoints(segment)
    return { start, end: next }
  })
  split.set(line, sentences)
  return sentences
}
