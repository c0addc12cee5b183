/**
 * Periods in links: `2025-03..2026-01`. Each end is a year, a month or a day, inclusive, and either
 * may be left out; `2025-12` alone is all of that month. The canonical form has months where they
 * mean the same as days, and writes a single month or day once.
 */
import { isIsoDay, type IsoDay, type Period } from '../model/dates'

const END = /^(?:\d{4}(?:-\d{2}){0,2})?$/

export type PeriodReading =
  | { readonly period: Period }
  | { readonly error: 'malformed' | 'reversed' }

/** Impossible days (`2025-02-30`), two missing ends and a reversed order are errors. */
export function parsePeriod(text: string): PeriodReading {
  const [start = '', end = start, ...rest] = text.split('..')
  const isFormed = rest.length === 0 && END.test(start) && END.test(end) && start + end !== ''
  if (!isFormed) return { error: 'malformed' }
  const from = start === '' ? null : firstDay(start)
  const to = end === '' ? null : lastDay(end)
  if (from === undefined || to === undefined) return { error: 'malformed' }
  if (from !== null && to !== null && from > to) return { error: 'reversed' }
  return { period: { from, to } }
}

export function serializePeriod({ from, to }: Period): string {
  if (from !== null && from === to) return from
  const start = from === null ? '' : from.endsWith('-01') ? from.slice(0, 7) : from
  const end = to === null ? '' : to === lastDay(to.slice(0, 7)) ? to.slice(0, 7) : to
  return start === end ? start : `${start}..${end}`
}

function firstDay(text: string): IsoDay | undefined {
  return realDay(`${text}-01-01`.slice(0, 10))
}

/** The last day of a year, month or day; undefined if the calendar does not have it. */
export function lastDay(text: string): IsoDay | undefined {
  if (text.length === 4) return realDay(`${text}-12-31`)
  if (text.length === 10) return realDay(text)
  const [year = NaN, month = NaN] = text.split('-').map(Number)
  if (realDay(`${text}-01`) === undefined) return undefined
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${text}-${String(day).padStart(2, '0')}`
}

/** The day if the calendar has it, else undefined. Years before 1000 are refused. */
function realDay(text: string): IsoDay | undefined {
  return text >= '1000' && isIsoDay(text) ? text : undefined
}
