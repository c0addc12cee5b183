/** Dates in words, in the reader's language, never more precise than known. */
import { fromEpochDay, toEpochDay, type DateSpan, type IsoDay } from '../model/dates'
import type { Language } from '../model/vocabulary'
import { dateMessages } from './messages/date-messages'

const cache = new Map<string, Intl.DateTimeFormat>()

function format(day: IsoDay, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`
  let formatter = cache.get(key)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
      ...options,
      timeZone: 'UTC',
    })
    cache.set(key, formatter)
  }
  return formatter.format(new Date(`${day}T00:00:00Z`))
}

/** There are only so many days, and thousands of statements of each. */
const days = { vi: new Map<IsoDay, string>(), en: new Map<IsoDay, string>() }

/** `6 Jan 2026`, `6/1/2026`. */
export function formatDay(day: IsoDay, language: Language): string {
  const known = days[language].get(day)
  if (known !== undefined) return known
  const month = language === 'vi' ? 'numeric' : 'short'
  const words = format(day, language, { day: 'numeric', month, year: 'numeric' })
  days[language].set(day, words)
  return words
}

/** `Jan 2026`, `1/2026`. */
export function formatMonth(day: IsoDay, language: Language): string {
  return language === 'vi'
    ? `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`
    : format(day, 'en', { month: 'short', year: 'numeric' })
}

/** The span in words: `6 Jan 2026`, `4–5 Dec 2025`, `6 or 7 Jan 2026`, `some time within Mar – Jun 2025`, `by 6 Jan 2026`, `from Feb 2022, end not told`, `6 Jan 2026 or later`. */
export function formatSpan(span: DateSpan, language: Language): string {
  const words = dateMessages[language]
  const { earliest, latest, precision } = span
  if (earliest === null)
    return latest === null ? words.unknown : words.by(formatDay(latest, language))
  if (latest === null)
    return words[precision === 'one-of' ? 'orLater' : 'from'](formatStart(earliest, language))
  if (precision === 'day') return formatDay(earliest, language)
  if (precision === 'year') return earliest.slice(0, 4)
  if (precision === 'month') return toNamedMonths(formatMonth(earliest, language), language)
  const range = formatRange(earliest, latest, language)
  if (precision !== 'one-of') return range
  if (toEpochDay(latest) - toEpochDay(earliest) > 1) return words.someTimeWithin(range)
  return words.eitherDay(toFirstOfTwo(earliest, latest, language), formatDay(latest, language))
}

/**
 * The known start of an open span, which has only its first possible day: the first of a month stands
 * for the month, the first of a year for the year.
 */
export function formatStart(day: IsoDay, language: Language): string {
  if (day.endsWith('-01-01')) return day.slice(0, 4)
  if (day.endsWith('-01')) return toNamedMonths(formatMonth(day, language), language)
  return formatDay(day, language)
}

/** `4–5 Dec 2025`, `Mar – Jun 2025`: whole months are given by name, and equal ends are one day. */
export function formatRange(from: IsoDay, to: IsoDay, language: Language): string {
  if (from === to) return formatDay(from, language)
  const areWholeMonths = from.endsWith('-01') && isLastOfMonth(to)
  if (areWholeMonths) return toNamedMonths(toMonths(from, to, language), language)
  if (from.slice(0, 7) === to.slice(0, 7)) {
    return `${Number(from.slice(8))}–${formatDay(to, language)}`
  }
  return `${formatDay(from, language)} – ${formatDay(to, language)}`
}

function toMonths(from: IsoDay, to: IsoDay, language: Language): string {
  const last = formatMonth(to, language)
  if (from.slice(0, 7) === to.slice(0, 7)) return last
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${formatMonth(from, language)} – ${last}`
  return language === 'vi'
    ? `${Number(from.slice(5, 7))}–${last}`
    : `${format(from, 'en', { month: 'short' })} – ${last}`
}

/** Vietnamese months are numbers, so they need the word "tháng". */
function toNamedMonths(months: string, language: Language): string {
  return language === 'vi' ? `tháng ${months}` : months
}

/** The first of two neighbouring days, without the month and year it shares with the second. */
function toFirstOfTwo(first: IsoDay, second: IsoDay, language: Language): string {
  return first.slice(0, 7) === second.slice(0, 7)
    ? String(Number(first.slice(8)))
    : formatDay(first, language)
}

function isLastOfMonth(day: IsoDay): boolean {
  return fromEpochDay(toEpochDay(day) + 1).endsWith('-01')
}
