/** Which passages stand in which sentences. */
import type { ArticleId } from '../model/dossier'
import type { Sentence } from './find-sentences'

interface Placed {
  readonly article: ArticleId
  readonly sentences: readonly Sentence[]
}

/** For each passage the numbers of its sentences, from 1 on in the order in which they are first met. */
export function numberSentences(passages: readonly Placed[]): readonly (readonly number[])[] {
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
