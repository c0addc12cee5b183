/**
 * Dates of the dossier. Every date is a span of whole days in the proleptic Gregorian calendar,
 * both ends inclusive, because articles often say no more than "in March" or "one day between
 * March and June". Days are ISO 8601 strings (`2026-01-06`) that sort and compare as text. There
 * are no time zones: an article's day is the one it prints.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDay = string

/**
 * How exactly a date is known, named after the EDTF (ISO 8601-2) forms it comes from:
 * `day` 2026-01-06 · `month` 2026-01 · `year` 2026 · `interval` 2026-01-04/2026-01-05 (all of it) ·
 * `one-of` [2025-03..2025-06] (one unknown day within; [2025-03..] is one from then on) ·
 * `open` ../2026-01-06 (one end unknown).
 */
export type Precision = 'day' | 'month' | 'year' | 'interval' | 'one-of' | 'open'

/** An EDTF date as the browser uses it; `null` is an unknown end. */
export interface DateSpan {
  readonly earliest: IsoDay | null
  readonly latest: IsoDay | null
  readonly precision: Precision
}

/** A period chosen by a reader; both ends inclusive, `null` is open. */
export interface Period {
  readonly from: IsoDay | null
  readonly to: IsoDay | null
}

const DAY = 86_400_000

/** There are only so many days, and thousands of statements of each. */
const epochDays = new Map<IsoDay, number>()

/** Whole days since 1970-01-01. */
export function toEpochDay(day: IsoDay): number {
  const known = epochDays.get(day)
  if (known !== undefined) return known
  const days = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)
  epochDays.set(day, days)
  return days
}

/** The calendar day that lies this many days after 1970-01-01; fractions are rounded down. */
export function fromEpochDay(epochDay: number): IsoDay {
  return new Date(Math.floor(epochDay) * DAY).toISOString().slice(0, 10)
}

/** True for a real calendar day, `YYYY-MM-DD`, in the years 0000 to 9999. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = toEpochDay(text)
  return !Number.isNaN(day) && fromEpochDay(day) === text
}

/**
 * True when `span` may share a day with `period`. A span with one unknown end counts only at its
 * known end: something said "by 7 January 2026" does not fill every year before.
 */
export function overlaps(span: DateSpan, period: Period): boolean {
  const earliest = span.earliest ?? span.latest
  const latest = span.latest ?? span.earliest
  if (earliest === null || latest === null) return false
  return (
    (period.to === null || earliest <= period.to) && (period.from === null || latest >= period.from)
  )
}

/**
 * Orders spans by latest day, then by earliest day. A span with one unknown end is placed by its known
 * end, as everywhere, after those that certainly end there; an unknown start sorts before every day.
 */
export function compareSpans(a: DateSpan, b: DateSpan): number {
  return (
    compareText(toKnownOn(a) ?? '9999-12-31', toKnownOn(b) ?? '9999-12-31') ||
    Number(a.latest === null) - Number(b.latest === null) ||
    compareText(a.earliest ?? '', b.earliest ?? '')
  )
}

/** True when `a` certainly ended before `b` started. */
export function isBefore(a: DateSpan, b: DateSpan): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest
}

/** True when the span is not known to begin, or not known to end, on any day. */
export function hasOpenEnd({ earliest, latest }: DateSpan): boolean {
  return earliest === null || latest === null
}

/** True when neither certainly ended before the other started. */
export function mayBeOfOneDay(a: DateSpan, b: DateSpan): boolean {
  return !isBefore(a, b) && !isBefore(b, a)
}

/** The day by whose end something with this date is known: its latest day, else its earliest. */
export function toKnownOn({ earliest, latest }: DateSpan): IsoDay | null {
  return latest ?? earliest
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The calendar day of an instant in the reader's time zone. */
export function toLocalDay(instant: Date): IsoDay {
  const parts = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()]
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}
