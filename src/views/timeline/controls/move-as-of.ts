/** Keys of the handle for travelling through time. Time runs downwards, so down and right are later. */
import { fromEpochDay, toEpochDay, type IsoDay } from '../../../model/dates'
import { toDayBefore } from '../../../stages/known-days'

/**
 * The day to which `key` moves the handle: by a day, by PageUp and PageDown to the next of `stops`
 * (earliest first), by Home to the first and by End to the present. Null is the present, which
 * begins after the last stop. The earliest day is the one before the first stop; a day out of range,
 * which a link may name, moves as if from the nearest end.
 * Undefined for keys that don't move it.
 */
export function moveAsOf(
  asOf: IsoDay | null,
  key: string,
  stops: readonly IsoDay[],
): IsoDay | null | undefined {
  const last = stops.at(-1)
  const first = stops[0]
  if (first === undefined || last === undefined) return undefined
  const here = toReach(asOf ?? last, stops)
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return toPresent(fromEpochDay(toEpochDay(here) + 1), last)
    case 'ArrowUp':
    case 'ArrowLeft':
      return here < first ? asOf : fromEpochDay(toEpochDay(here) - 1)
    case 'PageDown':
      return toPresent(stops.find((day) => day > here) ?? last, last)
    case 'PageUp':
      return stops.findLast((day) => day < here) ?? asOf
    case 'Home':
      return first
    case 'End':
      return null
    default:
      return undefined
  }
}

/** The nearest day within range: from the day before the first stop to the last stop. */
export function toReach(day: IsoDay, stops: readonly IsoDay[]): IsoDay {
  const first = stops[0]
  const last = stops.at(-1)
  if (first === undefined || last === undefined) return day
  return day < first ? toDayBefore(first) : day > last ? last : day
}

/** The day itself, or null if everything is known by its end. */
export function toPresent(day: IsoDay, last: IsoDay): IsoDay | null {
  return day >= last ? null : day
}
