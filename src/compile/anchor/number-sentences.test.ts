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
  it.each<[string, readonly string[], readonly string[]]>([
    ['are none without passages', [], []],
    ['are equal for passages in one sentence', ['a 0-9', 'a 0-9'], ['1', '1']],
    ['are in the order of the text', ['a 9-20', 'a 0-9'], ['2', '1']],
    ['differ between articles', ['a 0-9', 'b 0-9'], ['1', '2']],
    ['leave no gap for what no passage is in', ['a 40-50', 'a 0-9'], ['2', '1']],
    [
      'are in a row for a passage in several',
      ['a 9-20', 'a 0-9 9-20', 'a 30-40'],
      ['2', '1+2', '3'],
    ],
    ['count on from article to article', ['b 9-20', 'b 0-9', 'a 0-9'], ['2', '1', '3']],
  ])('%s', (_, texts, numbers) => {
    const found = numberSentences(texts.map(placed))
    const named = found.map(({ firstSentence: first, sentences }) =>
      Array.from({ length: sentences }, (__, place) => first + place).join('+'),
    )
    expect(named).toEqual(numbers)
  })
})
