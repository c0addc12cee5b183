/**
 * How much of a date of publication each format can say. A writer never says more than the dossier
 * knows: where a format has no room, the note has it in words.
 */
import type { IsoDay } from '../../model/dates'

/** A day, month or year as EDTF level 0 writes it: `2026-03-05`, `2026-03`, `2026`. */
export type CalendarDate = string

/** `interval` is all of it, `one-of` one unknown day within; an open start or end is unknown. */
export const DATE_KINDS = ['single', 'interval', 'one-of', 'open-start', 'open-end'] as const
export type DateKind = (typeof DATE_KINDS)[number]

/** The ends of a date as the seeds write them; both are the date itself if it is a single one. */
export interface CitedDate {
  readonly kind: DateKind
  /** Empty where the start is open. */
  readonly from: CalendarDate
  /** Empty where the end is open. */
  readonly to: CalendarDate
}

/** CSL's `date-parts`: year, month and day, as many as are known; two of them are a range. */
export type DateParts = readonly (readonly number[])[]

interface DateForms {
  /**
   * In biblatex, whose dates are EDTF level 1: sets of days are a range there. `doubt` is EDTF's mark
   * for a date that is inferred. Null for an open start, which stops some readers at the whole file.
   */
  readonly biblatex: (date: CitedDate, doubt: '?' | '') => string | null
  /** In CSL-JSON; null where its numbers have no room, and a literal in words stands in. */
  readonly csl: (date: CitedDate) => DateParts | null
  /** The year, month and day that both ends share: for RIS, which has no ranges, and BibTeX’s year. */
  readonly shared: (date: CitedDate) => CalendarDate
  /** Whether the note has to tell it in words. */
  readonly isInNote: boolean
}

const RANGE: DateForms = {
  biblatex: ({ from, to }, doubt) => `${from}${doubt}/${to}${doubt}`,
  csl: ({ from, to }) => [toParts(from), toParts(to)],
  shared: ({ from, to }) => toShared(from, to),
  isInNote: true,
}

/** What each writer makes of each kind of date. */
export const DATE_FORMS: Readonly<Record<DateKind, DateForms>> = {
  single: {
    biblatex: ({ from }, doubt) => from + doubt,
    csl: ({ from }) => [toParts(from)],
    shared: ({ from }) => from,
    isInNote: false,
  },
  interval: RANGE,
  'one-of': { ...RANGE, biblatex: (date) => RANGE.biblatex(date, '?') },
  'open-start': { biblatex: () => null, csl: () => null, shared: () => '', isInNote: true },
  'open-end': {
    biblatex: ({ from }, doubt) => `${from}${doubt}/`,
    csl: () => null,
    shared: () => '',
    isInNote: true,
  },
}

/**
 * Reads a date of the dossier, which the compiler has checked.
 * @param edtf in one of the forms listed at `Precision`
 */
export function toCitedDate(edtf: string): CitedDate {
  const isSet = edtf.startsWith('[')
  const [from = '', to = from] = isSet ? edtf.slice(1, -1).split('..') : splitInterval(edtf)
  if (from === '') return { kind: 'open-start', from, to }
  if (to === '') return { kind: 'open-end', from, to }
  return { kind: isSet ? 'one-of' : from === to ? 'single' : 'interval', from, to }
}

function splitInterval(edtf: string): readonly string[] {
  return edtf.split('/').map((end) => (end === '..' ? '' : end))
}

/** Year, month and day, as many as are written. */
export function toParts(date: CalendarDate | IsoDay): readonly number[] {
  return date.split('-').map(Number)
}

/** What two dates have in common from the year on; empty if they are of different years. */
function toShared(one: CalendarDate, other: CalendarDate): CalendarDate {
  const others = other.split('-')
  const parts = one.split('-')
  const end = parts.findIndex((part, index) => part !== others[index])
  return parts.slice(0, end === -1 ? parts.length : end).join('-')
}
