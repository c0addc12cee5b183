import { expect, it } from 'vitest'
import { fromEpochDay, toEpochDay } from '../../../model/dates'
import { moveDay } from './move-day'

const bounds = { from: toEpochDay('2024-01-10'), to: toEpochDay('2026-01-31') }

it.each([
  ['2025-06-30', 'ArrowDown', '2025-07-01'],
  ['2025-06-30', 'ArrowRight', '2025-07-01'],
  ['2025-07-01', 'ArrowUp', '2025-06-30'],
  ['2025-07-01', 'ArrowLeft', '2025-06-30'],
  ['2025-01-31', 'PageDown', '2025-02-28'],
  ['2024-12-15', 'PageDown', '2025-01-15'],
  ['2025-03-31', 'PageUp', '2025-02-28'],
  ['2025-01-15', 'PageUp', '2024-12-15'],
  ['2025-06-30', 'Home', '2024-01-10'],
  ['2025-06-30', 'End', '2026-01-31'],
  ['2026-01-31', 'ArrowDown', '2026-01-31'],
  ['2024-01-20', 'PageUp', '2024-01-10'],
])('from %s, %s leads to %s', (day, key, moved) => {
  expect(fromEpochDay(moveDay(toEpochDay(day), key, bounds) ?? NaN)).toBe(moved)
})

it('ignores other keys', () => {
  expect(moveDay(bounds.from, 'Tab', bounds)).toBeNull()
})
