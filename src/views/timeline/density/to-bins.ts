/** Parts the days in sight into days, weeks, months, quarters or years, as many as can be overlooked. */
import { formatRange } from '../../../language/format-date'
import { fromEpochDay, toEpochDay, type IsoDay } from '../../../model/dates'
import type { Language } from '../../../model/vocabulary'
import type { Stretch } from '../geometry/to-time-scale'

/** Both days inclusive: `from` and `to` of a period. */
export interface Bin {
  readonly from: IsoDay
  readonly to: IsoDay
}

const MOST_BINS = 60
const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const
type Unit = (typeof UNITS)[number]

/** In the smallest unit of which there are not too many; the first and the last end with `domain`. */
export function toBins(domain: Stretch): readonly Bin[] {
  for (const unit of UNITS) {
    const bins = cut(domain, unit, unit === 'year' ? Infinity : MOST_BINS)
    if (bins !== null) return bins
  }
  return []
}

/** Null if there are more than `most`. */
function cut(domain: Stretch, unit: Unit, most: number): readonly Bin[] | null {
  const bins: Bin[] = []
  let { from } = domain
  while (from < domain.to) {
    if (bins.length === most) return null
    const next = Math.min(toNext(from, unit), domain.to)
    bins.push({ from: fromEpochDay(from), to: fromEpochDay(next - 1) })
    from = next
  }
  return bins
}

/** The first day after the unit that `epochDay` lies in. Weeks begin on Monday, as in ISO 8601. */
function toNext(epochDay: number, unit: Unit): number {
  if (unit === 'day') return epochDay + 1
  // 1970-01-01 was a Thursday.
  if (unit === 'week') return epochDay + 7 - ((((epochDay + 3) % 7) + 7) % 7)
  const [year = 0, month = 1] = fromEpochDay(epochDay).split('-').map(Number)
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12
  const next = year * 12 + Math.floor((month - 1) / months) * months + months
  const [nextYear, nextMonth] = [Math.floor(next / 12), (next % 12) + 1]
  return toEpochDay(`${String(nextYear).padStart(4, '0')}-${String(nextMonth).padStart(2, '0')}-01`)
}

/** `6 Jan 2026`, `4–10 Dec 2025`, `Mar 2024`, `2024`. */
export function toBinName({ from, to }: Bin, language: Language): string {
  const isYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`
  return isYear ? from.slice(0, 4) : formatRange(from, to, language)
}
