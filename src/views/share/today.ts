import type { IsoDay } from '../../model/dates'

/** The day on the reader's own calendar. */
export function toLocalDay(now: Date): IsoDay {
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`
}
