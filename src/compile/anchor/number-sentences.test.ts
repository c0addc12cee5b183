import { describe, expect, it } from 'vitest'
import { toLastSentence, numberSentences } from './number-sentences'

/** `0-9 9-20`: a passage that spans the sentences 0–9 and 9–20. */
const placed = (text: string) =>
  text.split(' ').map((span) => {
    const [start = 0, end = 0] = span.split('-').map(Number)
    return { start, end }
  })

describe('the sentence numbers of passages', () => {
  it.each<[string, readonly string[], readonly string[], number]>([
    ['are none without passages', [], [], 0],
    ['are equal for passages in one sentence', ['0-9', '0-9'], ['1', '1'], 1],
    ['are in the order of the text', ['9-20', '0-9'], ['2', '1'], 2],
    ['leave no gap for what no passage is in', ['40-50', '0-9'], ['2', '1'], 2],
    [
      'are in a row for a passage in several',
      ['9-20', '0-9 9-20', '30-40 40-50'],
      ['2', '1+2', '3+4'],
      4,
    ],
  ])('%s', (_, texts, numbers, count) => {
    const found = numberSentences(texts.map(placed))
    const named = found.map(({ firstSentence: first, sentences }) =>
      Array.from({ length: sentences }, (__, place) => first + place).join('+'),
    )
    expect(named).toEqual(numbers)
    expect(toLastSentence(found)).toBe(count)
  })
})
