import type { StatementHead } from '../../model/dossier'
import { required } from '../emit/required'
import type { Sentence } from './find-sentences'

type Numbers = Pick<StatementHead, 'firstSentence' | 'sentences'>

/**
 * The sentences of each passage of an article, by numbers from 1 on that only those sentences have that a
 * passage is in, in the order of its text.
 * @param passages the sentences of each: neighbours in the text, at least one
 */
export function numberSentences(passages: readonly (readonly Sentence[])[]): readonly Numbers[] {
  const starts = new Set(passages.flat().map(({ start }) => start))
  const inOrder = [...starts].toSorted((a, b) => a - b)
  const numbers = new Map(inOrder.map((start, place) => [start, place + 1]))
  return passages.map((sentences) => ({
    firstSentence: required(numbers.get(required(sentences[0]).start)),
    sentences: sentences.length,
  }))
}

/** The highest number among those of an article's sentences; 0 if there are none. */
export function toLastSentence(numbers: readonly Numbers[]): number {
  return Math.max(
    0,
    ...numbers.map(({ firstSentence, sentences }) => firstSentence + sentences - 1),
  )
}
