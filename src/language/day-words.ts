/** Dates that the seeds give as text, formatted if they are whole days. */
import { isIsoDay } from '../model/dates'
import type { Language } from '../model/vocabulary'
import { formatDay } from './format-date'

/** A day in words; less exact dates are returned as written. */
export function toDayWords(date: string, language: Language): string {
  return isIsoDay(date) ? formatDay(date, language) : date
}

/** A source of the roster, with its date if it has one. */
export function toSourceName(
  { name, date }: { readonly name: string; readonly date: string | null },
  language: Language,
): string {
  return date === null ? name : `${name}, ${toDayWords(date, language)}`
}
