import type { DateSpan } from '../model/dates'
import type { Clause } from './parse-query'

export type DateClause = Extract<Clause, { kind: 'date' }>

/** Whether something certainly lies within all of the dates. */
export function isInside(span: DateSpan | null, dates: readonly DateClause[]): boolean {
  return dates.every(
    ({ period: { from, to } }) =>
      span !== null &&
      span.earliest !== null &&
      span.latest !== null &&
      (from === null || from <= span.earliest) &&
      (to === null || span.latest <= to),
  )
}
