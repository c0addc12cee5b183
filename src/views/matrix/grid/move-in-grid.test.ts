import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BAND, HEADERS, moveInGrid, NAMES, settle, type GridPlace } from './move-in-grid'

const rows = ['UA', 'FR', 'GB', 'DE', 'HR', 'IT', 'CA', 'JP', 'US', 'RU']
const shape = {
  rows: [HEADERS, ...rows, BAND, 'AL', 'BE'],
  columns: [NAMES, 'aid', 'troops', 'talks'],
}

function press(from: string, keys: string): string {
  const [row = '', column = ''] = from.split('.')
  const key = keys.replace('Ctrl+', '')
  const to = moveInGrid(shape, { row, column }, { key, ctrlKey: keys.startsWith('Ctrl+') })
  return to === null ? 'nothing' : `${to.row}.${to.column}`
}

describe('a key of the grid', () => {
  it.each([
    ['FR.aid', 'ArrowRight', 'FR.troops'],
    ['FR.talks', 'ArrowRight', 'FR.talks'],
    ['FR.aid', 'ArrowLeft', `FR.${NAMES}`],
    [`FR.${NAMES}`, 'ArrowLeft', `FR.${NAMES}`],
    ['FR.aid', 'ArrowDown', 'GB.aid'],
    ['UA.aid', 'ArrowUp', `${HEADERS}.aid`],
    [`${HEADERS}.aid`, 'ArrowUp', `${HEADERS}.aid`],
    ['RU.troops', 'ArrowDown', `${BAND}.troops`],
    [`${BAND}.troops`, 'ArrowDown', 'AL.troops'],
    ['BE.aid', 'ArrowDown', 'BE.aid'],
    ['FR.troops', 'Home', `FR.${NAMES}`],
    ['FR.troops', 'End', 'FR.talks'],
    ['FR.troops', 'Ctrl+End', 'BE.talks'],
    ['UA.troops', 'PageDown', 'US.troops'],
    ['CA.troops', 'PageDown', 'BE.troops'],
    ['US.troops', 'PageUp', 'UA.troops'],
    ['DE.troops', 'PageUp', `${HEADERS}.troops`],
    ['FR.troops', 'x', 'nothing'],
    ['FR.troops', 'Tab', 'nothing'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(press(from, key)).toBe(to)
  })

  it.each([
    [`UA.${NAMES}`, 'ArrowUp', `UA.${NAMES}`],
    [`${HEADERS}.aid`, 'ArrowLeft', `${HEADERS}.aid`],
    [`${HEADERS}.talks`, 'Home', `${HEADERS}.aid`],
    [`DE.${NAMES}`, 'PageUp', `UA.${NAMES}`],
    ['FR.troops', 'Ctrl+Home', `${HEADERS}.aid`],
  ])('never enters the empty corner: from %s, %s leads to %s', (from, key, to) => {
    expect(press(from, key)).toBe(to)
  })

  it('always leads to a place in the grid', () => {
    const place = fc.record({
      row: fc.constantFrom(...shape.rows, 'gone'),
      column: fc.constantFrom(...shape.columns, 'gone'),
    })
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'Home', 'End']
    fc.assert(
      fc.property(place, fc.constantFrom(...keys), fc.boolean(), (from, key, ctrlKey) => {
        const to = moveInGrid(shape, from, { key, ctrlKey })
        expect(shape.rows).toContain(to?.row)
        expect(shape.columns).toContain(to?.column)
        expect(to).not.toEqual({ row: HEADERS, column: NAMES })
      }),
    )
  })
})

describe('a place that no longer exists', () => {
  it.each<[GridPlace, GridPlace]>([
    [
      { row: 'FR', column: 'aid' },
      { row: 'FR', column: 'aid' },
    ],
    [
      { row: 'XX', column: 'aid' },
      { row: 'UA', column: 'aid' },
    ],
    [
      { row: 'FR', column: 'xx' },
      { row: 'FR', column: 'aid' },
    ],
    [
      { row: '', column: '' },
      { row: 'UA', column: 'aid' },
    ],
  ])('%o settles at %o', (place, expected) => {
    expect(settle(shape, place)).toEqual(expected)
  })
})
