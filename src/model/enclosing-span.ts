import type { DateSpan, IsoDay } from './dates'

/**
 * The smallest span that encloses all of `spans`. It is open at an end that any of them leaves
 * unknown, and keeps the precision of spans that are all equal.
 */
export function toEnclosingSpan(spans: readonly DateSpan[]): DateSpan {
  const [first, ...others] = spans
  const isFirst = (span: DateSpan) =>
    span.earliest === first?.earliest &&
    span.latest === first.latest &&
    span.precision === first.precision
  if (first !== undefined && others.every(isFirst)) return first
  const earliest = sortDays(spans.map((span) => span.earliest))?.at(0) ?? null
  const latest = sortDays(spans.map((span) => span.latest))?.at(-1) ?? null
  if (earliest === null || latest === null) return { earliest, latest, precision: 'open' }
  return { earliest, latest, precision: earliest === latest ? 'day' : 'interval' }
}

/** Null when any day is unknown. */
function sortDays(days: readonly (IsoDay | null)[]): readonly IsoDay[] | null {
  const known = days.filter((day) => day !== null)
  return known.length < days.length ? null : known.toSorted()
}
