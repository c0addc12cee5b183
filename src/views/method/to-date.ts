import { formatDay } from '../../language/format-date'
import type { Language } from '../../model/vocabulary'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day in words; what is dated less exactly stays as it is written. */
export function toDate(date: string, language: Language): string {
  return DAY.test(date) ? formatDay(date, language) : date
}
