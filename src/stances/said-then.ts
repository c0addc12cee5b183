/** Whether something was certainly said in the time of an event, as far as their dates tell. */
import type { DateSpan } from '../model/dates'

/**
 * True if every day that `inner` may mean is a day of `outer`. False if an end of either is unknown:
 * what was said "by 7 January" may be older than any event.
 */
export function isWithin(inner: DateSpan, outer: DateSpan): boolean {
  if (inner.earliest === null || inner.latest === null) return false
  if (outer.earliest === null || outer.latest === null) return false
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}

/** True if the event took up its whole span; false if it fell on some unknown day or days of it. */
export function areDaysKnown({ precision }: DateSpan): boolean {
  return precision === 'day' || precision === 'interval'
}
