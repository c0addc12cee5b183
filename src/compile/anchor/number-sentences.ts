import type { ArticleId } from '../../model/dossier'
import type { Sentence } from './find-sentences'

interface PlacedPassage {
  readonly article: ArticleId
  readonly sentences: readonly Sentence[]
}

/** The sentence numbers of each passage, counted from 1 in order of first appearance. */
export function numberSentences(
  passages: readonly PlacedPassage[],
): readonly (readonly number[])[] {
  const numbers = new Map<string, number>()
  return passages.map(({ article, sentences }) =>
    sentences.map(({ start }) => {
      const place = `${article} ${start}`
      const number = numbers.get(place) ?? numbers.size + 1
      numbers.set(place, number)
      return number
    }),
  )
}
