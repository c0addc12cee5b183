import { describe, expect, it } from 'vitest'
import { numberSentences } from './number-sentences'

/** `a 0-9 9-20`: in article a, within the sentences from 0 to 9 and from 9 to 20. */
const placed = (text: string) => {
  const [article = '', ...spans] = text.split(' ')
  const sentences = spans.map((span) => {
    const [start = 0, end = 0] = span.split('-').map(Number)
    return { start, end }
  })
  return { article, sentences }
}

describe('the numbers of the sentences in which passages stand', () => {
  it.each<[string, readonly string[], readonly (readonly number[])[]]>([
    ['are none without a passage', [], []],
    ['are one, however many pieces of it are quoted', ['a 0-9', 'a 0-9'], [[1], [1]]],
    ['are two that follow each other, in any order', ['a 9-20', 'a 0-9'], [[1], [2]]],
    ['are two at the same place of two articles', ['a 0-9', 'b 0-9'], [[1], [2]]],
    ['are both where a passage runs over both', ['a 9-20', 'a 0-9 9-20'], [[1], [2, 1]]],
  ])('%s', (_, texts, numbers) => {
    expect(numberSentences(texts.map(placed))).toEqual(numbers)
  })
})
