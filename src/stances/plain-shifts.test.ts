import fc from 'fast-check'
import { expect, it } from 'vitest'
import { selectFirmest, toLatest, toNewestFirst } from './cells/cell-statements'
import { say, toCellOf } from '../testing/inline-statements'
import {
  toPlainCompared,
  toPlainNotComparable,
  toPlainShifting,
  toPlainThreads,
} from '../testing/plain-shifts'
import { toyDossier } from '../testing/toy-dossier'
import { toCompared, toNotComparable } from './not-comparable'
import { toThreads } from './threads'
import { selectShiftingThreads } from './shifting-threads'
import { countShifts, toShifts } from './shifts'

const { stances } = toyDossier.index
const day = fc.integer({ min: 1, max: 6 }).map((number) => `2025-01-0${number}`)
const days = fc.oneof(
  day,
  fc.tuple(day, day).map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a])),
  fc.constantFrom<readonly [string | null, string | null]>(
    [null, '2025-01-03'],
    ['2025-01-04', null],
  ),
)
const often = <T>(value: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, fc.constantFrom(value, ...others))
const statement = fc
  .record({
    stance: fc.constantFrom('supports', 'opposes', 'commits'),
    days,
    article: often('an-article', 'another'),
    with: often<readonly string[]>([], ['RU'], ['RU', 'US'], ['US', 'RU'], ['unnamed']),
    instrument: often<string | null>(null, 'plan', 'unnamed'),
    reading: often<'firm' | 'open'>('firm', 'open'),
    through: often<readonly string[]>([], ['reef-alliance']),
    passes: often(true, false),
  })
  .map(({ stance, days: when, through, passes, ...rest }) => ({
    one: say(stance, when, rest),
    through,
    passes,
  }))
const cells = fc
  .record({ drawn: fc.array(statement, { maxLength: 14 }), isNamed: often(true, false) })
  .map(({ drawn, isNamed }) => {
    const of = new Map(drawn.map((each) => [each.one, each]))
    return {
      cell: toCellOf([...of.keys()], { isNamed, through: (one) => of.get(one)?.through ?? [] }),
      passes: (one: Parameters<typeof of.get>[0]) => of.get(one)?.passes ?? false,
    }
  })

it('finds what comparing each statement with each finds', () => {
  fc.assert(
    fc.property(cells, ({ cell, passes }) => {
      expect(toThreads(cell)).toEqual(toPlainThreads(cell))
      const shifting = toPlainShifting(cell, passes)
      expect(selectShiftingThreads(cell, passes)).toEqual(shifting)
      expect(countShifts([cell])).toBe(toPlainShifting(cell, () => true).length)
      // Again, after the whole cell was asked for.
      expect(selectShiftingThreads(cell, passes)).toEqual(shifting)
      const pairs = toPlainCompared([cell], passes)
      const compared = toCompared([cell], passes)
      expect(compared.count).toBe(pairs.length)
      expect(new Set(compared.statements)).toEqual(new Set(pairs.flat()))
      const shifts = toShifts([cell], stances, passes)
      expect(toNotComparable([cell], shifts, passes)).toEqual(
        toPlainNotComparable([cell], shifts, passes),
      )
    }),
    { numRuns: 2000 },
  )
})

it('takes for the latest what is first of the newest', () => {
  fc.assert(
    fc.property(cells, ({ cell: { statements } }) => {
      const [first = null] = toNewestFirst(selectFirmest(statements), stances)
      expect(toLatest(statements, stances)).toBe(first)
    }),
  )
})
