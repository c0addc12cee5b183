import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toEpochDay } from '../../../model/dates'
import { toTrueScale } from '../geometry/to-time-scale'
import { pan, toPeriod, zoomIn, zoomOut } from './zoom'

const extent = { from: toEpochDay('2024-01-01'), to: toEpochDay('2026-01-01') }
const stretch = (from: string, to: string) => ({ from: toEpochDay(from), to: toEpochDay(to) })
const all = toTrueScale(extent, 731)

describe('zooming', () => {
  it('halves the visible range around the pointer', () => {
    expect(zoomIn(all, 0, extent)).toEqual({ from: '2024-01-01', to: '2024-12-31' })
    expect(zoomIn(all, 731, extent)).toEqual({ from: '2024-12-31', to: '2025-12-31' })
  })

  it('keeps the day under the pointer visible, down to a single day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (days, part) => {
          const scale = toTrueScale({ from: extent.from, to: extent.from + days }, 500)
          const zoom = zoomIn(scale, part * 500, extent)
          const day = scale.toDay(part * 500)
          expect(toEpochDay(zoom?.from ?? '')).toBeLessThanOrEqual(day)
          expect(toEpochDay(zoom?.to ?? '') + 1).toBeGreaterThanOrEqual(day)
        },
      ),
    )
  })

  it('doubles it again, and shows everything once nothing is cut off', () => {
    const month = toTrueScale(stretch('2025-03-01', '2025-03-31'), 300)
    expect(zoomOut(month, 0, extent)).toEqual({ from: '2025-03-01', to: '2025-04-29' })
    expect(zoomOut(month, 300, extent)).toEqual({ from: '2025-01-30', to: '2025-03-30' })
    expect(zoomOut(all, 300, extent)).toBeNull()
  })
})

describe('panning', () => {
  it.each([
    ['forwards', 1, { from: '2025-03-16', to: '2025-04-14' }],
    ['backwards', -1, { from: '2025-02-14', to: '2025-03-15' }],
  ] as const)('moves %s by half', (_, direction, zoom) => {
    expect(pan(stretch('2025-03-01', '2025-03-31'), direction, extent)).toEqual(zoom)
  })

  it('stops at the ends', () => {
    const last = stretch('2025-12-20', '2026-01-01')
    expect(pan(last, 1, extent)).toEqual({ from: '2025-12-20', to: '2025-12-31' })
  })
})

describe('a dragged period', () => {
  it.each([
    [0, 30.5, '2024-01-01', '2024-01-31'],
    [30.5, 0, '2024-01-01', '2024-01-31'],
    [31.2, 31.8, '2024-02-01', '2024-02-01'],
    [700, 9999, '2025-12-01', '2025-12-31'],
  ])('from %s px to %s px covers whole days', (y1, y2, from, to) => {
    expect(toPeriod(all, y1, y2)).toEqual({ from, to })
  })
})
