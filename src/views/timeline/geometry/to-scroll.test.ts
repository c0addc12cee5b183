import { expect, it } from 'vitest'
import { toScroll } from './to-scroll'

/** 400 px, of which the last 60 are covered. */
const sight = { from: 1000, length: 400, before: 0, after: 60 }

it.each([
  ['what is in sight stays', [1020], null],
  ['nothing to bring', [], null],
  ['what is below comes to the middle', [2000], 2000 - 170],
  ['what is above too', [100], 100 - 170],
  ['what is covered comes out', [1380], 1380 - 170],
  ['what touches the edge too', [1005], 1005 - 170],
  ['of several the last counts, not the first', [100, 1020], null],
  ['several that fit come together', [1900, 2000], 1950 - 170],
  ['of those that do not fit, the last and those near it', [100, 1900, 2000], 1950 - 170],
  ['in whatever order they are given', [2000, 100, 1900], 1950 - 170],
] as const)('%s', (_, positions, expected) => {
  expect(toScroll(positions, sight)).toBe(expected)
})

it('leaves what it scrolled to alone', () => {
  for (const positions of [[2000], [100], [1900, 2000], [100, 1900, 2000], [1700, 2000]]) {
    const from = toScroll(positions, sight) ?? NaN
    expect(toScroll(positions, { ...sight, from })).toBeNull()
  }
})

it('does what it can where all but nothing is free', () => {
  const low = { from: 0, length: 80, before: 0, after: 64 }
  const from = toScroll([500], low) ?? NaN
  expect(500 - from).toBeGreaterThan(0)
  expect(500 - from).toBeLessThan(80)
})

it('keeps clear of what covers the start', () => {
  const across = { from: 0, length: 300, before: 112, after: 0 }
  expect(toScroll([600], across)).toBe(600 - 206)
  expect(toScroll([100], across)).toBe(100 - 206)
  expect(toScroll([150], across)).toBeNull()
})
