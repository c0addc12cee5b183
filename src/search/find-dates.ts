/** Dates as readers type them, in Vietnamese, English or numbers: `12/2025`, `tháng 12 năm 2025`. */
import { isIsoDay, type Period } from '../model/dates'

/** UTF-16 indices of the typed text; `end` is exclusive. */
export interface TypedDate {
  readonly start: number
  readonly end: number
  /** The whole year, month or day. */
  readonly period: Period
}

type Groups = Readonly<Record<string, string | undefined>>

/** Made once: each takes a phone milliseconds. */
const MONTH_FORMATS = (['long', 'short'] as const).map(
  (month) => new Intl.DateTimeFormat('en', { month, timeZone: 'UTC' }),
)
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  MONTH_FORMATS.map((form) => form.format(Date.UTC(2000, month)).toLowerCase()),
)
const MONTH = `(?<month>${MONTHS.flat().join('|')})\\.?`
const DAY = String.raw`(?<day>\d{1,2})`
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`

/** The longest form first. A month or day alone is no date: words have that number, too. */
const FORMS = [
  String.raw`${YEAR}-(?<number>\d{1,2})(?:-${DAY})?`,
  String.raw`(?:ng[àa]y\s+)?${DAY}[./-](?<number>\d{1,2})[./-]${YEAR}`,
  String.raw`(?:ng[àa]y\s+)?(?:${DAY}\s+)?th[áa]ng\s+(?<number>\d{1,2})(?:\s*[./-]\s*|\s+(?:n[ăa]m\s+)?)${YEAR}`,
  String.raw`(?<number>\d{1,2})[./-]${YEAR}`,
  String.raw`(?:${DAY}(?:st|nd|rd|th)?\s+)?${MONTH},?\s+${YEAR}`,
  String.raw`${MONTH}\s+${DAY}(?:st|nd|rd|th)?,?\s+${YEAR}`,
  String.raw`(?:n[ăa]m\s+)?${YEAR}`,
].map((form) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${form})(?![\p{L}\p{N}])`, 'giu'))

/** In the order of the text, which must be in NFC. Years are those from 1900 to 2099. */
export function findDates(text: string): readonly TypedDate[] {
  const found: TypedDate[] = []
  for (const form of FORMS) {
    for (const { 0: typed, index: start, groups = {} } of text.matchAll(form)) {
      const end = start + typed.length
      const period = toPeriod(groups)
      const isFree = found.every((other) => end <= other.start || other.end <= start)
      if (period !== null && isFree) found.push({ start, end, period })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Null for a day or month that the calendar doesn't have. */
function toPeriod({ year = '', month, number, day }: Groups): Period | null {
  const named = MONTHS.findIndex((names) => names.includes(month?.toLowerCase() ?? ''))
  const ofYear = month === undefined ? number : String(named + 1)
  if (ofYear === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const start = `${year}-${ofYear.padStart(2, '0')}`
  const first = `${start}-${(day ?? '1').padStart(2, '0')}`
  if (!isIsoDay(first)) return null
  // No day of a month comes after its “31st”.
  return day === undefined ? { from: first, to: `${start}-31` } : { from: first, to: first }
}
