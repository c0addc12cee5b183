/** Dates in citation styles, in the reader's language, never more precise than known. */
import { dateMessages } from '../../language/messages/date-messages'
import { fromEpochDay, toEpochDay, type DateSpan, type IsoDay } from '../../model/dates'
import type { Language } from '../../model/vocabulary'
import type { Citable } from './citable'
import { citationMessages } from './citation-messages'

/** `chicago`: January 7, 2026. `apa`: 2026, January 7. */
export type CitationStyle = 'chicago' | 'apa'

/** The publication date; in square brackets if it is inferred or known only as a span. */
export function formatPublished(
  { published }: Pick<Citable, 'published'>,
  style: CitationStyle,
  language: Language,
): string {
  const messages = citationMessages[language]
  if (published === null) return messages.noDate
  const { span, isInferred } = published
  const date = formatSpan(span, style, language)
  if (date === null) return messages.noDate
  const isExact = ['day', 'month', 'year'].includes(span.precision)
  return isInferred || !isExact ? `[${date}]` : date
}

/** `November 22, 2026`, `22 tháng 11 năm 2026`. */
export function formatAccessed(day: IsoDay, language: Language): string {
  return order('chicago', language, day.slice(0, 4), toDayName(day, language))
}

function formatSpan(span: DateSpan, style: CitationStyle, language: Language): string | null {
  const { by, since } = dateMessages[language]
  const { earliest, latest, precision } = span
  const one = (day: IsoDay) => order(style, language, day.slice(0, 4), toDayName(day, language))
  if (earliest === null) return latest === null ? null : by(one(latest))
  if (latest === null) return since(one(earliest))
  if (earliest === latest) return one(earliest)
  const year = earliest.slice(0, 4)
  if (precision === 'year') return year
  if (year !== latest.slice(0, 4)) return `${one(earliest)} – ${one(latest)}`
  return order(style, language, year, toRangeName(earliest, latest, language))
}

/** A range within one year, without the year. */
function toRangeName(from: IsoDay, to: IsoDay, language: Language): string {
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7)
  const areWholeMonths = from.endsWith('-01') && isLastOfMonth(to)
  if (areWholeMonths) {
    const [first, last] = [toMonthName(from, language), toMonthName(to, language)]
    if (isSameMonth) return first
    return language === 'vi' ? `${first} – ${last}` : `${first}–${last}`
  }
  if (!isSameMonth) return `${toDayName(from, language)} – ${toDayName(to, language)}`
  const days = `${Number(from.slice(8))}–${Number(to.slice(8))}`
  return language === 'vi' ? `${days} ${toMonthName(to, 'vi')}` : `${toMonthName(to, 'en')} ${days}`
}

function order(style: CitationStyle, language: Language, year: string, rest: string): string {
  if (style === 'apa') return `${year}, ${rest}`
  if (language === 'vi') return `${rest} năm ${year}`
  return /\d/.test(rest) ? `${rest}, ${year}` : `${rest} ${year}`
}

function toDayName(day: IsoDay, language: Language): string {
  const number = Number(day.slice(8))
  const month = toMonthName(day, language)
  return language === 'vi' ? `${number} ${month}` : `${month} ${number}`
}

function toMonthName(day: IsoDay, language: Language): string {
  if (language === 'vi') return `tháng ${Number(day.slice(5, 7))}`
  return new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

function isLastOfMonth(day: IsoDay): boolean {
  return fromEpochDay(toEpochDay(day) + 1).endsWith('-01')
}
