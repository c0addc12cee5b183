/** Dates in citation styles, in the reader's language, never more precise than known. */
import { dateMessages } from '../../language/messages/date-messages'
import { sinceMessages } from '../../language/messages/since-messages'
import type { IsoDay } from '../../model/dates'
import type { Language } from '../../model/vocabulary'
import type { Citable } from './citable'
import { citationMessages } from './citation-messages'
import { toCitedDate, type CalendarDate } from './cited-date'

/** `chicago`: January 7, 2026. `apa`: 2026, January 7. */
export type CitationStyle = 'chicago' | 'apa'

/** The publication date; in square brackets if it is inferred or known only as a span. */
export function formatPublished(
  { published }: Pick<Citable, 'published'>,
  style: CitationStyle,
  language: Language,
): string {
  if (published === null) return citationMessages[language].noDate
  const { date, isInferred } = published
  const words = formatDate(date, style, language)
  return isInferred || toCitedDate(date).kind !== 'single' ? `[${words}]` : words
}

/** `November 22, 2026`, `22 tháng 11 năm 2026`. */
export function formatAccessed(day: IsoDay, language: Language): string {
  return formatOne(day, 'chicago', language)
}

/** A date of the dossier in words, with the precision that its EDTF has. */
export function formatDate(edtf: string, style: CitationStyle, language: Language): string {
  const { by, orLater } = dateMessages[language]
  const { since } = sinceMessages[language]
  const { kind, from, to } = toCitedDate(edtf)
  const one = (date: CalendarDate) => formatOne(date, style, language)
  if (kind === 'single') return one(from)
  if (kind === 'open-start') return by(one(to))
  if (kind === 'open-end') return (edtf.startsWith('[') ? orLater : since)(one(from))
  const [year = ''] = from.split('-')
  if (!to.startsWith(`${year}-`)) {
    return from.length === 4 && to.length === 4 ? `${from}–${to}` : `${one(from)} – ${one(to)}`
  }
  return order(style, language, year, toRangeName(from, to, language))
}

/** A range within one year, without the year. */
function toRangeName(from: CalendarDate, to: CalendarDate, language: Language): string {
  const [first, last] = [toName(from, language), toName(to, language)]
  const areMonths = from.length === 7 && to.length === 7
  if (areMonths) return language === 'vi' ? `${first} – ${last}` : `${first}–${last}`
  const areOfOneMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7)
  if (!areOfOneMonth) return `${first} – ${last}`
  const days = `${Number(from.slice(8))}–${Number(to.slice(8))}`
  return language === 'vi' ? `${days} ${toMonthName(to, 'vi')}` : `${toMonthName(to, 'en')} ${days}`
}

function formatOne(date: CalendarDate, style: CitationStyle, language: Language): string {
  const year = date.slice(0, 4)
  return date === year ? year : order(style, language, year, toName(date, language))
}

function order(style: CitationStyle, language: Language, year: string, rest: string): string {
  if (style === 'apa') return `${year}, ${rest}`
  if (language === 'vi') return `${rest} năm ${year}`
  return /\d/.test(rest) ? `${rest}, ${year}` : `${rest} ${year}`
}

/** A month, or a day with its month. */
function toName(date: CalendarDate, language: Language): string {
  const month = toMonthName(date, language)
  if (date.length === 7) return month
  const day = Number(date.slice(8))
  return language === 'vi' ? `${day} ${month}` : `${month} ${day}`
}

function toMonthName(date: CalendarDate, language: Language): string {
  if (language === 'vi') return `tháng ${Number(date.slice(5, 7))}`
  return new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 7)}-01T00:00:00Z`),
  )
}
