import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns, type Columns } from './columns'
import { addColumns, readColumns, toPlain, viewColumns } from './view-columns'

const throughJson = (columns: Columns) => JSON.parse(JSON.stringify(columns)) as Columns

const toAndFro = (list: readonly object[], together: readonly string[] = []): unknown =>
  viewColumns(throughJson(toColumns(list, together))).map(toPlain)

const cellsOf = ({ columns }: Columns, field: string) =>
  columns.find(({ fields }) => fields.includes(field))?.cells

const WHALES = [
  { id: 'minke', code: 'mk', sea: 'north', lengths: [8] },
  { id: 'fin', code: 'fn', sea: 'north', lengths: [20] },
  { id: 'blue', code: 'bl', sea: 'south', lengths: [30] },
  { id: 'sei', code: 'se', sea: 'north', lengths: [20] },
]

describe('columns', () => {
  it('have values that recur once, and others as they come', () => {
    expect(toColumns(WHALES)).toEqual({
      length: 4,
      columns: [
        { fields: ['id'], cells: { each: ['minke', 'fin', 'blue', 'sei'] } },
        { fields: ['code'], cells: { texts: 'mkfnblse', length: 2 } },
        { fields: ['sea'], cells: { values: ['north', 'south'], at: '##$#' } },
        { fields: ['lengths'], cells: { each: [[8], [20], [30], [20]] } },
      ],
    })
  })

  it('have steps from number to number, and where neighbours are near in the list of values', () => {
    const list = Array.from({ length: 40 }, (_, row) => ({ number: row + 7, day: `${row >> 1}` }))
    const columns = toColumns(list)
    expect(cellsOf(columns, 'number')).toEqual({ steps: `1${'%'.repeat(39)}` })
    expect(cellsOf(columns, 'day')).toMatchObject({ steps: '#'.padEnd(40, '#%') })
    expect(toAndFro(list)).toEqual(list)
  })

  it('keep together what depends on each other, where few combinations occur', () => {
    const list = Array.from({ length: 60 }, (_, row) => ({
      id: `whale-${row}`,
      sea: row % 3 ? 'north' : 'south',
      isCold: row % 3 > 0,
    }))
    const columns = toColumns(list, ['sea', 'isCold', 'depth'])
    expect(columns.columns.map(({ fields }) => fields)).toEqual([['id'], ['sea', 'isCold']])
    expect(toAndFro(list, ['sea', 'isCold'])).toEqual(list)
    // Sixty combinations for sixty objects: each by itself, then.
    expect(toColumns(list, ['id', 'sea']).columns.map(({ fields }) => fields)).toEqual([
      ['id'],
      ['sea'],
      ['isCold'],
    ])
  })

  it('give back every list of like objects, through JSON too', () => {
    const value = fc
      .jsonValue({ maxDepth: 2 })
      .map((each) => JSON.parse(JSON.stringify(each)) as unknown)
    const code = fc.string({ minLength: 2, maxLength: 2 })
    const few = fc.constantFrom('a', 'b', null, { nested: ['x'] })
    const number = fc.oneof(fc.nat(9), fc.integer({ min: -30_000, max: 30_000 }))
    fc.assert(
      fc.property(
        fc.array(
          fc.record(
            { id: fc.string(), code, any: value, few, number, __proto__name: few },
            { requiredKeys: ['id', 'code', 'any'] },
          ),
          {
            maxLength: 40,
          },
        ),
        (list) => {
          expect(toAndFro(list)).toEqual(list)
          expect(toAndFro(list, ['few', '__proto__name', 'number'])).toEqual(list)
        },
      ),
    )
  })

  it('have a character for each of thousands of values, and no more than there are', () => {
    const years = Array.from({ length: 120_000 }, (_, row) => ({ year: `${(row * 7) % 60_000}` }))
    const days = Array.from({ length: 120_000 }, (_, row) => ({ day: `${(row * 7) % 55_000}` }))
    expect(cellsOf(toColumns(days), 'day')).toHaveProperty('values')
    expect(cellsOf(toColumns(years), 'year')).toHaveProperty('lines')
    expect(toAndFro(days)).toEqual(days)
    expect(toAndFro(years)).toEqual(years)
    const lines = years.map(({ year }, row) => ({ year: row === 9 ? `${year}\n` : year }))
    expect(cellsOf(toColumns(lines), 'year')).toHaveProperty('each')
    const far = [{ at: 0 }, { at: 90_000 }]
    expect(cellsOf(toColumns(far), 'at')).toEqual({ each: [0, 90_000] })
  })

  it.each([254, 255, 256, 257])(
    'give back %i different values, and what some objects lack',
    (count) => {
      const list = Array.from({ length: 3 * count }, (_, place) =>
        place % 7 === 0 ? { id: 'a' } : { id: 'a', value: `v${place % count}` },
      )
      expect(viewColumns(toColumns(list)).map(toPlain)).toEqual(list)
    },
  )

  it('know what some objects lack from what is null in them', () => {
    const list = [{ a: 1, b: null }, { a: 2 }, { b: { c: 1 } }, { b: null }, { a: 1 }]
    expect(toAndFro(list)).toEqual(list)
    expect(toAndFro(list, ['a', 'b'])).toEqual(list)
    const [, lacking] = toAndFro(list) as typeof list
    expect(lacking).not.toHaveProperty('b')
  })

  it('keep the values of thousands where some have none, unless others have null', () => {
    const many = Array.from({ length: 60_000 }, (_, row) => ({ id: row, prefix: `before ${row}` }))
    const list = [...many, { id: -1 }]
    expect(cellsOf(toColumns(list), 'prefix')).toHaveProperty('some')
    expect(toAndFro(list)).toEqual(list)
    const mixed = [...list, { id: -2, prefix: null }]
    expect(() => toColumns(mixed)).toThrow('null in some objects and lacking in others')
  })

  it('have objects as columns within columns', () => {
    const list = Array.from({ length: 9 }, (_, row) => ({
      quote: { exact: `words ${row}`, start: row * 9, ...(row > 6 && { prefix: `before ${row}` }) },
    }))
    expect(cellsOf(toColumns(list), 'quote')).toMatchObject({ columns: { length: 9 } })
    expect(toAndFro(list)).toEqual(list)
  })
})

describe('the objects of columns', () => {
  const view = () => viewColumns(toColumns(WHALES)) as typeof WHALES

  it('share what recurs', () => {
    const list = [{ seas: ['north'] }, { seas: ['north'] }, { seas: ['north'] }, { seas: ['x'] }]
    const [first, second] = viewColumns(toColumns(list)) as typeof list
    expect(first?.seas).toBe(second?.seas)
  })

  it('get further fields, and others instead of those that they had', () => {
    const whales = view()
    const [minke] = whales
    const songs = WHALES.map(({ id }) => ({ song: `the song of ${id}`, code: `${id}!` }))
    addColumns(whales, readColumns(toColumns(songs)))
    expect(minke).toMatchObject({ id: 'minke', song: 'the song of minke', code: 'minke!' })
    expect(toPlain(minke ?? {})).toEqual({ ...WHALES[0], ...songs[0] })
  })

  it('get none of a list of another length, or that others know nothing of', () => {
    const songs = readColumns(toColumns([{ song: 'low' }]))
    expect(() => addColumns(view(), songs)).toThrow('Columns of 1 can’t be added to a list of 4.')
    expect(() => addColumns([{}], songs)).toThrow('can’t be added')
  })

  it('leave those of another list as they are', () => {
    const [one, other] = [view(), view()]
    addColumns(one, readColumns(toColumns(WHALES.map(({ id }) => ({ song: id })))))
    expect(other[0]).not.toHaveProperty('song')
  })
})
