import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { HUES, type Hue } from '../../../model/vocabulary'
import { toLanes } from './to-lanes'

const passage = (start: number, end: number, hue: Hue = 'for') => ({ quote: { start, end }, hue })

describe('lanes of underlines', () => {
  test.each([
    ['apart: one row', [passage(0, 4), passage(5, 9)], [0, 0]],
    ['touching: one row', [passage(0, 4), passage(4, 9)], [0, 0]],
    ['the one within is nearest the text', [passage(0, 9), passage(3, 6)], [1, 0]],
    ['crossing: two rows', [passage(0, 5), passage(3, 9)], [0, 1]],
    ['the same words on the same side: one line', [passage(0, 4), passage(0, 4)], [0, 0]],
    ['the same words, for and against: two', [passage(0, 4), passage(0, 4, 'against')], [0, 1]],
  ])('%s', (_, passages, expected) => {
    const lanes = toLanes(passages)
    expect(passages.map((one) => lanes.get(one))).toEqual(expected)
  })

  it('never lets two different underlines overlap', () => {
    const passages = fc.array(
      fc
        .record({
          start: fc.nat(30),
          length: fc.integer({ min: 1, max: 12 }),
          hue: fc.constantFrom(...HUES),
        })
        .map(({ start, length, hue }) => passage(start, start + length, hue)),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(passages, (all) => {
        const lanes = toLanes(all)
        const overlapping = all.flatMap((a) =>
          all
            .filter((b) => a.quote.start < b.quote.end && b.quote.start < a.quote.end)
            .map((b) => [a, b] as const),
        )
        for (const [a, b] of overlapping) {
          expect(lanes.get(a) === lanes.get(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
        }
      }),
    )
  })
})
