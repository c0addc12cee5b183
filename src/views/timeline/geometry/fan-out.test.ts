import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fanOut } from './fan-out'

const wishes = fc
  .array(
    fc.record({ want: fc.integer({ min: 0, max: 400 }), size: fc.integer({ min: 1, max: 60 }) }),
  )
  .map((list) => list.toSorted((a, b) => a.want - b.want))

describe('fanOut', () => {
  it.each([
    ['leaves alone what has room', [0, 20, 60], [0, 20, 60]],
    ['hangs what would overlap below the one before', [10, 10, 12, 100], [10, 28, 46, 100]],
    ['lets a crowd push on what follows', [0, 0, 0, 40], [0, 18, 36, 54]],
  ])('%s', (_, wants, tops) => {
    expect(fanOut(wants.map((want) => ({ want, size: 18 })))).toEqual(tops)
  })

  it('lets no two overlap, moves nothing up, and moves nothing unnecessarily', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const tops = fanOut(list)
        for (const [index, { want }] of list.entries()) {
          const top = tops[index] ?? NaN
          const free =
            index === 0 ? -Infinity : (tops[index - 1] ?? NaN) + (list[index - 1]?.size ?? 0)
          expect(top).toBe(Math.max(want, free))
        }
      }),
    )
  })
})
