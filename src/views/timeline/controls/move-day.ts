/** Keys of a period's handle. Time runs downwards, so down and right are later. */
import { fromEpochDay, toEpochDay } from '../../../model/dates'

/**
 * The whole day since 1970-01-01 to which `key` moves `day`, within bounds (both inclusive);
 * null if it is not a key of the handle. A month after 31 January is the last day of February.
 */
export function moveDay(
  day: number,
  key: string,
  bounds: { readonly from: number; readonly to: number },
): number | null {
  const target = toTarget(day, key, bounds)
  return target === null ? null : Math.min(Math.max(target, bounds.from), bounds.to)
}

function toTarget(
  day: number,
  key: string,
  bounds: { readonly from: number; readonly to: number },
): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return day + 1
    case 'ArrowUp':
    case 'ArrowLeft':
      return day - 1
    case 'PageDown':
      return moveMonth(day, 1)
    case 'PageUp':
      return moveMonth(day, -1)
    case 'Home':
      return bounds.from
    case 'End':
      return bounds.to
    default:
      return null
  }
}

function moveMonth(day: number, months: 1 | -1): number {
  const [year = 0, month = 1, date = 1] = fromEpochDay(day).split('-').map(Number)
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)))
  return toEpochDay(moved.toISOString().slice(0, 10))
}
