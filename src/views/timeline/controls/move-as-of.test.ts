import { describe, expect, it } from 'vitest'
import { moveAsOf, toPresent } from './move-as-of'

const stops = ['2023-07-30', '2025-12-05', '2026-01-07']

describe('the handle', () => {
  it.each([
    ['2025-12-05', 'ArrowDown', '2025-12-06'],
    ['2025-12-05', 'ArrowRight', '2025-12-06'],
    ['2025-12-05', 'ArrowUp', '2025-12-04'],
    ['2025-12-05', 'ArrowLeft', '2025-12-04'],
    ['2024-02-29', 'PageDown', '2025-12-05'],
    ['2025-12-05', 'PageUp', '2023-07-30'],
    ['2024-02-29', 'PageUp', '2023-07-30'],
    ['2025-12-05', 'Home', '2023-07-30'],
    ['2025-12-05', 'End', null],
    // The present begins after the last stop.
    ['2026-01-06', 'ArrowDown', null],
    ['2025-12-05', 'PageDown', null],
    [null, 'ArrowDown', null],
    [null, 'PageDown', null],
    [null, 'ArrowUp', '2026-01-06'],
    [null, 'PageUp', '2025-12-05'],
    // There is one more day before the first stop.
    ['2023-07-30', 'PageUp', '2023-07-30'],
    ['2023-07-30', 'ArrowUp', '2023-07-29'],
    ['2023-07-29', 'ArrowUp', '2023-07-29'],
    // A link may name any day: the handle is drawn at the nearest end, and moves from there.
    ['1000-01-01', 'ArrowUp', '1000-01-01'],
    ['1000-01-01', 'PageUp', '1000-01-01'],
    ['1000-01-01', 'ArrowDown', '2023-07-30'],
    ['1000-01-01', 'PageDown', '2023-07-30'],
    ['2099-12-31', 'ArrowUp', '2026-01-06'],
    ['2099-12-31', 'PageUp', '2025-12-05'],
    ['2099-12-31', 'ArrowDown', null],
    ['2025-12-05', 'Enter', undefined],
  ])('at %s, %s leads to %s', (asOf, key, moved) => {
    expect(moveAsOf(asOf, key, stops)).toBe(moved)
  })

  it('does not move if there are no stops', () => {
    expect(moveAsOf(null, 'ArrowUp', [])).toBeUndefined()
  })

  it('is in the present from the last stop on', () => {
    expect(
      ['2026-01-06', '2026-01-07', '2027-01-01'].map((day) => toPresent(day, '2026-01-07')),
    ).toEqual(['2026-01-06', null, null])
  })
})
