import { expect, it } from 'vitest'
import { toSourceName } from './day-words'

it.each([
  ['2025-03-27', 'Reef News, 27 Mar 2025'],
  ['2025-03', 'Reef News, 2025-03'],
  [null, 'Reef News'],
])('dates a source of %s as exactly as it is dated', (date, expected) => {
  expect(toSourceName({ name: 'Reef News', date }, 'en')).toBe(expected)
})
