import { expect, it } from 'vitest'
import { findReaderAct } from './reader-keys'

it.each([
  ['j', 'next'],
  ['n', 'next'],
  ['k', 'previous'],
  ['p', 'previous'],
  ['f', 'find'],
  ['J', undefined],
  ['x', undefined],
  ['Escape', undefined],
])('the key %s does: %s', (key, act) => {
  expect(findReaderAct(key)).toBe(act)
})
