import { expect, it } from 'vitest'
import { summarize } from './statistics.mjs'

it.each([
  [[7], { n: 1, median: 7, low: 7, high: 7 }],
  [[4, 1, 3, 2], { n: 4, median: 2.5, low: 1.75, high: 3.25 }],
  [[10, 9, 100, 8, 7], { n: 5, median: 9, low: 8, high: 10 }],
])('sums up %j', (values, summary) => {
  expect(summarize(values)).toEqual(summary)
})

it('sums up nothing only with an error', () => {
  expect(() => summarize([])).toThrow(RangeError)
})
