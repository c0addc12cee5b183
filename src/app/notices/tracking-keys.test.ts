import { expect, it } from 'vitest'
import { LIST_FILTERS } from '../../filters/filters'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { isTracking } from './tracking-keys'

it.each([
  'utm_source',
  'utm_whatever_comes_next',
  'fbclid',
  'mibextid',
  'igsh',
  'zarsrc',
  'gbraid',
  'gad_source',
  'srsltid',
  'msclkid',
  'mc_eid',
  'ScCid',
  'si',
  'ref',
])('%s only says where the reader came from', (key) => {
  expect(isTracking(key)).toBe(true)
})

it.each(['colour', 'cuontry', 'reference', 'utm', 'toString', 'constructor'])(
  '%s may be what the reader wanted, and is named',
  (key) => {
    expect(isTracking(key)).toBe(false)
  },
)

it('no part of our own links is taken for tracking', () => {
  const own = [...LIST_FILTERS, ...Object.keys(DEFAULT_SELECTION), 'empty', 'known', 'path']
  expect(own.filter(isTracking)).toEqual([])
})
