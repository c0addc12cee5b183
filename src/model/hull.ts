import type { DateSpan, IsoDay } from './dates'

/**
 * The smallest span around all of them, an end open where that of one of them is not known. Spans
 * that are alike keep their precision.
 */
export function toHull(spans: readonly DateSpan[]): DateSpan {
  const [first, ...others] = spans
  const isSame = (span: DateSpan) =>
    span.earliest === first?.earliest &&
    span.latest === first.latest &&
    span.precision === first.precision
  if (first !== undefined && others.every(isSame)) return first
  const earliest = toOrder(spans.map((span) => span.earliest))?.at(0) ?? null
  const latest = toOrder(spans.map((span) => span.latest))?.at(-1) ?? null
  if (earliest === null || latest === null) return { earliest, latest, precision: 'open' }
  return { earliest, latest, precision: earliest === latest ? 'day' : 'interval' }
}

/** Null where one of the days is not known. */
function toOrder(days: readonly (IsoDay | null)[]): readonly IsoDay[] | null {
  const known = days.filter((day) => day !== null)
  return known.length < days.length ? null : known.toSorted()
}
