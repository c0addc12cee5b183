import { describe, expect, it } from 'vitest'
import { numberSentences } from './number-sentences'

/** `a 0-9 9-20`: a passage in article a that spans the sentences 0–9 and 9–20. */
const placed = (text: string) => {
  const [article = '', ...spans] = text.split(' ')
  const sentences = spans.map((span) => {
    const [start = 0, end = 0] = span.split('-').map(Number)
    return { start, end }
  })
  return { article, sentences }
}

describe('the sentence numbers of passages', () => {
  it.each<[string, readonly string[], readonly (readonly number[])[]]>([
    ['are none without passages', [], []],
    ['are equal for passages in one sentence', ['a 0-9', 'a 0-9'], [[1], [1]]],
    ['count in order of appearance', ['a 9-20', 'a 0-9'], [[1], [2]]],
    ['differ between articles', ['a 0-9', 'b 0-9'], [[1], [2]]],
    [
      'are several for a passage that spans several sentences',
      ['a 9-20', 'a 0-9 9-20'],
      [[1], [2, 1]],
    ],
  ])('%s', (_, texts, numbers) => {
    expect(numberSentences(texts.map(placed))).toEqual(numbers)
  })
})
