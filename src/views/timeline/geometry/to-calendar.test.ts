import { expect, it } from 'vitest'
import { toEpochDay } from '../../../model/dates'
import { toCalendar } from './to-calendar'
import { toTrueScale } from './to-time-scale'

const days = (from: string, to: string, height: number, hasMonths = true) => {
  const scale = toTrueScale({ from: toEpochDay(from), to: toEpochDay(to) }, height)
  return toCalendar(scale, hasMonths).map(({ day, isYear }) => (isYear ? day.slice(0, 4) : day))
}

it.each([
  ['months', 800, ['2024-11-01', '2024-12-01', '2025', '2025-02-01']],
  ['quarters', 120, ['2025']],
])('writes %s where there is room for no more', (_, height, written) => {
  expect(days('2024-10-15', '2025-02-20', height)).toEqual(written)
})

it('has years only, in a narrow pane', () => {
  expect(days('2023-05-01', '2026-02-01', 4000, false)).toEqual(['2024', '2025', '2026'])
})

it('labels their days', () => {
  const scale = toTrueScale({ from: toEpochDay('2024-12-31'), to: toEpochDay('2025-01-30') }, 300)
  expect(toCalendar(scale, true)).toEqual([
    { day: '2025-01-01', epochDay: toEpochDay('2025-01-01'), isYear: true },
  ])
})
