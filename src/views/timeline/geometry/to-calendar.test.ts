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

it('ends, however far the days reach', () => {
  expect(days('9998-06-01', '9999-12-31', 300)).toContain('9999')
  const to = toEpochDay('9999-12-31') + 1
  const beyond = toTrueScale({ from: to - 40, to: to + 400 }, 3000)
  expect(toCalendar(beyond, true).map(({ day }) => day)).toEqual(['9999-12-01'])
  expect(toCalendar(toTrueScale({ from: Number.NaN, to: Number.NaN }, 300), true)).toEqual([])
})
