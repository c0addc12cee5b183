import type { ArticleId, StatementHead } from '../../model/dossier'
import { groupBy } from '../../model/group-by'
import { required } from '../emit/required'
import type { Sentence } from './find-sentences'

interface PlacedPassage {
  readonly article: ArticleId
  /** Neighbours in the text; at least one. */
  readonly sentences: readonly Sentence[]
}

/**
 * The sentences of each passage, by numbers from 1 on that only those sentences have that a passage is in:
 * article by article as they first appear, and within one in the order of its text.
 */
export function numberSentences(
  passages: readonly PlacedPassage[],
): readonly Pick<StatementHead, 'firstSentence' | 'sentences'>[] {
  const numbers = new Map<string, number>()
  for (const [article, own] of groupBy(passages, (passage) => passage.article)) {
    const starts = new Set(own.flatMap(({ sentences }) => sentences.map(({ start }) => start)))
    for (const start of [...starts].toSorted((a, b) => a - b)) {
      numbers.set(`${article} ${start}`, numbers.size + 1)
    }
  }
  return passages.map(({ article, sentences }) => ({
    firstSentence: required(numbers.get(`${article} ${required(sentences[0]).start}`)),
    sentences: sentences.length,
  }))
}
