/** The months and years along the true scale. */
import { toEpochDay, type IsoDay } from '../../../model/dates'
import type { TimeScale } from './to-time-scale'

export interface CalendarTick {
  readonly day: IsoDay
  /** The same, in days since 1970-01-01. */
  readonly epochDay: number
  /** The first day of a year is labelled with the year. */
  readonly isYear: boolean
}

const STEPS = [1, 3, 6, 12] as const
/** Minimum distance of two ticks, px. */
const DISTANCE = 64

/** First days of months: every month, quarter, half year or year by height, or years only. */
export function toCalendar(
  { domain, height }: TimeScale,
  hasMonths: boolean,
): readonly CalendarTick[] {
  const perMonth = (height / (domain.to - domain.from)) * 30
  const fits = STEPS.find((months) => months * perMonth >= DISTANCE)
  const step = hasMonths && fits !== undefined ? fits : 12
  const last = toMonths(domain.to)
  const ticks: CalendarTick[] = []
  for (let index = Math.ceil(toMonths(domain.from) / step) * step; index <= last; index += step) {
    const day = toFirstDay(index)
    const epochDay = toEpochDay(day)
    if (epochDay >= domain.from && epochDay < domain.to) {
      ticks.push({ day, epochDay, isYear: index % 12 === 0 })
    }
  }
  return ticks
}

/** Months from January of the year 0 to the month of the day. */
function toMonths(epochDay: number): number {
  const date = new Date(Math.floor(epochDay) * 86_400_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** `months` counts from January of the year 0. */
function toFirstDay(months: number): IsoDay {
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`
}
