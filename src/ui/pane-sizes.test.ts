import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveSeparator, parseSizes } from './pane-sizes'

describe('moving a separator', () => {
  it.each([
    [[50, 20, 30], 0, 5, [55, 15, 30]],
    [[50, 20, 30], 1, -3, [50, 17, 33]],
    [[50, 20, 30], 0, 40, [60, 10, 30]],
    [[50, 20, 30], 0, -90, [20, 50, 30]],
  ])('%j, separator %i by %i', (sizes, index, delta, expected) => {
    expect(moveSeparator(sizes, index, delta, [20, 10, 20])).toEqual(expected)
  })

  it('keeps the sum at 100 and every pane at its minimum size', () => {
    fc.assert(
      fc.property(fc.nat(1), fc.integer({ min: -200, max: 200 }), (index, delta) => {
        const min = [20, 10, 20]
        const sizes = moveSeparator([50, 20, 30], index, delta, min)
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(100)
        for (const [pane, size] of sizes.entries())
          expect(size).toBeGreaterThanOrEqual(min[pane] ?? 0)
      }),
    )
  })
})

describe('remembered sizes', () => {
  it.each([
    [
      [60, 15, 25],
      [60, 15, 25],
    ],
    [[60, 40], null],
    [[90, 5, 5], null],
    [[60, 60, 60], null],
    [['60', 15, 25], null],
    [{ length: 3 }, null],
    [null, null],
  ])('%j', (stored, expected) => {
    expect(parseSizes(stored, [20, 10, 20])).toEqual(expected)
  })
})
