import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toBandLevels } from './to-band-levels'

const bands = (...given: readonly (readonly [string, number])[]) =>
  given.map(([name, columns]) => ({ name, columns }))

it.each([
  ['names that fit share a line', bands(['Force', 5], ['Aid', 3], ['Talks', 4]), [0, 0, 0]],
  ['a longer one sends its neighbour down', bands(['Guarantees', 2], ['Ceasefire', 5]), [0, 1]],
  [
    'a line is used again as soon as it is free',
    bands(['Guarantees', 2], ['Ceasefire', 2], ['Force', 5], ['Aid', 3]),
    [0, 1, 0, 0],
  ],
  [
    'three levels where two names are long',
    bands(['Long-term cooperation', 3], ['Renewed attack', 1], ['Recovery', 1]),
    [0, 1, 2],
  ],
  ['nothing for nothing', [], []],
])('%s', (_, given, levels) => {
  expect(toBandLevels(given, 22, 6)).toEqual(levels)
})

it('never lets two names on the same line touch', () => {
  const band = fc.record({
    name: fc.string({ minLength: 1, maxLength: 30 }),
    columns: fc.integer({ min: 1, max: 6 }),
  })
  fc.assert(
    fc.property(fc.array(band, { maxLength: 12 }), (given) => {
      const levels = toBandLevels(given, 22, 6)
      const ends = new Map<number, number>()
      let start = 0
      for (const [index, { name, columns }] of given.entries()) {
        const level = levels[index] ?? -1
        expect(ends.get(level) ?? 0).toBeLessThanOrEqual(start)
        ends.set(level, start + name.length * 6)
        start += columns * 22
      }
    }),
  )
})
