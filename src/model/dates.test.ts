import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSpans, fromEpochDay, isBefore, overlaps, toEpochDay, type DateSpan } from './dates'

const span = (earliest: string | null, latest: string | null): DateSpan => ({
  earliest,
  latest,
  precision: 'interval',
})

describe('days', () => {
  it('convert to days since 1970 and back', () => {
    expect(toEpochDay('1970-01-01')).toBe(0)
    expect(fromEpochDay(20_459)).toBe('2026-01-06')
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        expect(toEpochDay(fromEpochDay(day))).toBe(day)
      }),
    )
  })
})

describe('a span overlaps a period', () => {
  it.each([
    ['2025-03-01', '2025-06-30', '2025-06-30', null, true],
    ['2025-03-01', '2025-06-30', '2025-07-01', null, false],
    ['2025-03-01', '2025-06-30', null, '2025-03-01', true],
    ['2025-03-01', '2025-06-30', null, '2025-02-28', false],
    [null, '2025-06-30', null, '2025-06-29', false],
    [null, '2025-06-30', '2025-06-01', null, true],
    ['2025-03-01', null, '2030-01-01', null, false],
    [null, null, '2030-01-01', '2030-01-02', false],
  ])('%s/%s in %s..%s: %s', (earliest, latest, from, to, expected) => {
    expect(overlaps(span(earliest, latest), { from, to })).toBe(expected)
  })
})

describe('the order of spans', () => {
  it('is by latest day, then earliest; what has an open end is placed by the known one', () => {
    const spans = [
      span('2024-01-01', '2024-01-01'),
      span('2024-01-01', null),
      span(null, '2025-01-01'),
      span('2025-01-01', '2025-01-01'),
      span('2024-12-01', '2025-01-02'),
      span(null, null),
    ]
    expect(spans.toReversed().toSorted(compareSpans)).toEqual(spans)
  })

  it('puts one before another only when that is certain', () => {
    expect(isBefore(span('2025-01-01', '2025-01-02'), span('2025-01-03', null))).toBe(true)
    expect(isBefore(span('2025-01-01', '2025-01-03'), span('2025-01-03', null))).toBe(false)
    expect(isBefore(span('2025-01-01', null), span('2026-01-01', null))).toBe(false)
  })
})
