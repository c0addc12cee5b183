/** Dates that the seeds give as text, by days as far as they go. */
import { isIsoDay } from '../model/dates'
import type { Language } from '../model/vocabulary'
import { formatDay } from './format-date'

/** A day in words; what is dated less exactly stays as it is written. */
export function toDayWords(date: string, language: Language): string {
  return isIsoDay(date) ? formatDay(date, language) : date
}

/** A source of the roster, with its date where it has one. */
export function toSourceName(
  { name, date }: { readonly name: string; readonly date: string | null },
  language: Language,
): string {
  return date === null ? name : `${name}, ${toDayWords(date, language)}`
}
