/** EDTF (ISO 8601-2) → span of days. The only user of the package `edtf`. */
import { parse, type EdtfNode } from 'edtf'
import { isIsoDay, type DateSpan, type IsoDay } from '../../model/dates'
import { explainForm, FORMS } from './explain-form'

interface ParsedDate {
  readonly span: DateSpan
  /** The first day of the day, month or year that ends the date; null when the end is open. */
  readonly lastPart: IsoDay | null
}

export type DateResult =
  | ({ readonly ok: true } & ParsedDate)
  | {
      readonly ok: false
      readonly code: 'invalid-date' | 'interval-reversed' | 'interval-ends-overlap'
      readonly sentence: string
      readonly hint: string
    }

/** The years of which a dossier may speak, both inclusive; a year beyond them is a slip of the keys. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/**
 * Parses only the forms listed at `Precision`, in the years `FIRST_YEAR` to `LAST_YEAR`. Uncertain or
 * approximate dates, seasons and times of day are rejected, because a span of days can't express them.
 */
export function parseDate(text: string): DateResult {
  // Nearly every date is a plain day, which the package takes a quarter of a millisecond for.
  if (isIsoDay(text) && isWithinYears(Number(text.slice(0, 4)))) {
    return { ok: true, span: { earliest: text, latest: text, precision: 'day' }, lastPart: text }
  }
  const node = parseEdtf(text)
  if (node === null) return reject(text, 'is not a valid EDTF date')
  const ends = toEnds(node)
  if (ends === null) {
    return reject(text, 'is EDTF, but not one of the forms used here', explainForm(text))
  }
  const [first, last] = ends
  if (first.kind === 'impossible' || last.kind === 'impossible') {
    return reject(text, 'names a day that does not exist')
  }
  if (first.kind === 'open' && last.kind === 'open') return reject(text, 'has two open ends')
  const earliest = first.kind === 'open' ? null : first.earliest
  const latest = last.kind === 'open' ? null : last.latest
  if (earliest !== null && latest !== null && earliest > latest) {
    const sentence = `“${text}” ends before it starts.`
    return { ok: false, code: 'interval-reversed', sentence, hint: 'Swap the two ends.' }
  }
  const isOutside = [earliest, latest].some(
    (day) => day !== null && !isWithinYears(Number(day.slice(0, -6))),
  )
  if (isOutside) {
    const why = `is outside the years ${FIRST_YEAR} to ${LAST_YEAR}`
    return reject(text, why, 'Check the year.')
  }
  if (node.type !== 'Date' && overlap(first, last)) {
    const sentence = `One end of “${text}” lies within the other.`
    const hint =
      earliest === latest
        ? `Write ${earliest}.`
        : 'Write one date if that says it, or both ends as days.'
    return { ok: false, code: 'interval-ends-overlap', sentence, hint }
  }
  const lastPart = last.kind === 'open' ? null : last.earliest
  return { ok: true, span: { earliest, latest, precision: toPrecision(node) }, lastPart }
}

function reject(text: string, why: string, hint = FORMS): DateResult {
  return { ok: false, code: 'invalid-date', sentence: `“${text}” ${why}.`, hint }
}

function isWithinYears(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

function parseEdtf(text: string): EdtfNode | null {
  try {
    return parse(text)
  } catch {
    return null
  }
}

type End =
  | { readonly kind: 'open' }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'days'; readonly earliest: IsoDay; readonly latest: IsoDay }

const OPEN: End = { kind: 'open' }

function overlap(first: End, last: End): boolean {
  return first.kind === 'days' && last.kind === 'days' && first.latest >= last.earliest
}

/** Both ends of the date (equal for a plain date), or null if the form is rejected. */
function toEnds(node: EdtfNode): readonly [End, End] | null {
  if (node.type === 'Date') return toPair(node, node)
  if (node.type === 'Interval') return toPair(node.values[0], node.values[1])
  if (node.type !== 'Set' || node.values.length !== 1) return null
  const [range] = node.values
  if (isRange(range)) return range.length === 2 ? toPair(range[0], range[1]) : null
  if (node.earlier === true) return toPair(null, range)
  if (node.later === true) return toPair(range, null)
  return null
}

type Value = EdtfNode['values'][number] | undefined

function isRange(value: Value): value is readonly EdtfNode[] {
  return Array.isArray(value)
}

function isNode(value: Value): value is EdtfNode {
  return typeof value === 'object' && value !== null && !isRange(value)
}

function toPair(first: Value, last: Value): readonly [End, End] | null {
  const start = toEnd(first)
  const end = toEnd(last)
  return start === null || end === null ? null : [start, end]
}

function toEnd(value: Value): End | null {
  if (value === null || value === Infinity || value === -Infinity) return OPEN
  if (!isNode(value)) return null
  if (value.type !== 'Date' || value.level !== 0 || value.timeZone !== undefined) return null
  const numbers = value.values.filter((part) => typeof part === 'number')
  const [year, month = 0, day = 1] = numbers
  if (year === undefined || year < 1 || numbers.length > 3) return null
  const first = toDay(year, month, day)
  if (new Date(first).getUTCMonth() !== month) return { kind: 'impossible' }
  if (numbers.length === 3) return { kind: 'days', earliest: first, latest: first }
  const isMonth = numbers.length === 2
  const latest = isMonth ? toDay(year, month + 1, 0) : toDay(year, 11, 31)
  return { kind: 'days', earliest: first, latest }
}

/** `month` counts from 0; days outside the month overflow into the next or previous one. */
function toDay(year: number, month: number, day: number): IsoDay {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.toISOString().slice(0, 10)
}

function toPrecision(node: EdtfNode): DateSpan['precision'] {
  if (node.type === 'Date')
    return (['year', 'month', 'day'] as const)[node.values.length - 1] ?? 'day'
  if (node.type === 'Interval') return node.values.every(isNode) ? 'interval' : 'open'
  return node.earlier === true ? 'open' : 'one-of'
}
