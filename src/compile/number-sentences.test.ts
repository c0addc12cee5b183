import { describe, expect, it } from 'vitest'
import { numberSentences } from './number-sentences'

/** `a 0-9`: in article a, within the sentence from 0 to 9. */
const placed = (text: string) => {
  const [article = '', span = ''] = text.split(' ')
  const [start = 0, end = 0] = span.split('-').map(Number)
  return { article, sentence: { start, end } }
}

describe('the numbers of the sentences in which passages stand', () => {
  it.each<[string, readonly string[], readonly number[]]>([
    ['are none without a passage', [], []],
    ['are one, however many pieces of it are quoted', ['a 0-9', 'a 0-9', 'a 0-9'], [1, 1, 1]],
    ['are two that follow each other, in any order', ['a 9-20', 'a 0-9'], [2, 1]],
    ['are two at the same place of two articles', ['a 0-9', 'b 0-9'], [1, 2]],
    ['are one where a passage runs over both', ['a 0-9', 'a 9-20', 'a 0-20'], [1, 1, 1]],
  ])('%s', (_, texts, numbers) => {
    expect(numberSentences(texts.map(placed))).toEqual(numbers)
  })
})
