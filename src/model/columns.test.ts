import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromColumns, toColumns } from './columns'

const toAndFro = (list: readonly object[]): unknown =>
  fromColumns(JSON.parse(JSON.stringify(toColumns(list))) as ReturnType<typeof toColumns>)

describe('columns', () => {
  it('have values that recur once, and others as they come', () => {
    const list = [
      { id: 'minke', code: 'mk', sea: 'north', lengths: [8] },
      { id: 'fin', code: 'fn', sea: 'north', lengths: [20] },
      { id: 'blue', code: 'bl', sea: 'south', lengths: [30] },
      { id: 'sei', code: 'se', sea: 'north', lengths: [20] },
    ]
    expect(toColumns(list)).toEqual({
      length: 4,
      fields: {
        id: { each: ['minke', 'fin', 'blue', 'sei'] },
        code: { texts: 'mkfnblse', length: 2 },
        sea: { values: ['north', 'south'], at: '##$#' },
        lengths: { each: [[8], [20], [30], [20]] },
      },
    })
  })

  it('give back every list of like objects, through JSON too', () => {
    const value = fc
      .jsonValue({ maxDepth: 2 })
      .map((each) => JSON.parse(JSON.stringify(each)) as unknown)
    const code = fc.string({ minLength: 2, maxLength: 2 })
    const few = fc.constantFrom('a', 'b', null, { nested: ['x'] })
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.string(), code, any: value, few, __proto__name: few }), {
          maxLength: 40,
        }),
        (list) => {
          expect(toAndFro(list)).toEqual(list)
        },
      ),
    )
  })

  it('have a character for each of thousands of values, and no more than there are', () => {
    const years = Array.from({ length: 120_000 }, (_, year) => ({ year: year % 60_000 }))
    const days = Array.from({ length: 120_000 }, (_, day) => ({ day: day % 55_000 }))
    expect(toColumns(days).fields['day']).toHaveProperty('at')
    expect(toColumns(years).fields['year']).toHaveProperty('each')
    expect(toAndFro(days)).toEqual(days)
    expect(toAndFro(years)).toEqual(years)
  })

  it('share what recurs', () => {
    const list = [{ seas: ['north'] }, { seas: ['north'] }, { seas: ['north'] }, { seas: ['x'] }]
    const [first, second] = fromColumns(toColumns(list)) as typeof list
    expect(first?.seas).toBe(second?.seas)
  })

  it.each([[[{ a: 1 }, { b: 1 }]], [[{ a: 1 }, { a: 1, b: 2 }]], [[{ a: 1, b: 2 }, { a: 1 }]]])(
    'are refused to objects that differ in their fields: %o',
    (list) => {
      expect(() => toColumns(list)).toThrow('Not all objects of the list have the same fields')
    },
  )
})
