import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromEpochDay, toEpochDay } from '../../../model/dates'
import { toBinName, toBins } from './to-bins'

const cut = (from: string, to: string) => toBins({ from: toEpochDay(from), to: toEpochDay(to) + 1 })

describe('bins', () => {
  it.each([
    ['a day', '2026-01-06', '2026-01-06', ['2026-01-06/2026-01-06']],
    [
      'three days over a new year',
      '2025-12-31',
      '2026-01-02',
      ['2025-12-31/2025-12-31', '2026-01-01/2026-01-01', '2026-01-02/2026-01-02'],
    ],
  ])('of %s are days', (_, from, to, bins) => {
    expect(cut(from, to).map((bin) => `${bin.from}/${bin.to}`)).toEqual(bins)
  })

  it.each([
    [
      'weeks from Monday',
      '2026-01-01',
      '2026-03-31',
      '2026-01-01/2026-01-04',
      '2026-01-05/2026-01-11',
    ],
    ['months', '2024-02-10', '2026-01-31', '2024-02-10/2024-02-29', '2024-03-01/2024-03-31'],
    ['quarters', '2019-12-31', '2026-07-28', '2019-12-31/2019-12-31', '2020-01-01/2020-03-31'],
    ['years', '1990-05-01', '2026-12-31', '1990-05-01/1990-12-31', '1991-01-01/1991-12-31'],
  ])('are %s where there would be too many smaller ones', (_, from, to, ...bins) => {
    expect(
      cut(from, to)
        .slice(0, 2)
        .map((bin) => `${bin.from}/${bin.to}`),
    ).toEqual(bins)
  })

  it('part the days in sight without a gap or an overlap, into at most sixty or years', () => {
    const day = fc.integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('2100-01-01') })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30_000 }), (from, length) => {
        const bins = toBins({ from, to: from + length })
        expect(bins[0]?.from).toBe(fromEpochDay(from))
        expect(bins.at(-1)?.to).toBe(fromEpochDay(from + length - 1))
        expect(bins.every((bin) => bin.from <= bin.to)).toBe(true)
        expect(bins.slice(1).map((bin) => toEpochDay(bin.from))).toEqual(
          bins.slice(0, -1).map((bin) => toEpochDay(bin.to) + 1),
        )
        expect(bins.length).toBeLessThanOrEqual(Math.max(60, length / 365 + 2))
      }),
    )
  })

  it('are named by no more than they hold', () => {
    const names = [
      ['2026-01-06', '2026-01-06'],
      ['2026-01-05', '2026-01-11'],
      ['2024-03-01', '2024-03-31'],
      ['2024-01-01', '2024-03-31'],
      ['2024-01-01', '2024-12-31'],
      ['2024-02-10', '2024-02-29'],
    ].map(([from = '', to = '']) => toBinName({ from, to }, 'en'))
    expect(names).toEqual([
      '6 Jan 2026',
      '5–11 Jan 2026',
      'Mar 2024',
      'Jan – Mar 2024',
      '2024',
      '10–29 Feb 2024',
    ])
  })
})
