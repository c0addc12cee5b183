/** The few numbers that say what a handful of measurements came to. */

/**
 * @typedef {{ n: number, median: number, low: number, high: number }} Summary `low` and `high` are
 *   the quartiles, between which half of the measurements lie
 */

/**
 * @param {readonly number[]} values at least one
 * @returns {Summary}
 * @throws {RangeError} when there is no value
 */
export function summarize(values) {
  if (values.length === 0) throw new RangeError('Nothing was measured.')
  const sorted = values.toSorted((a, b) => a - b)
  return {
    n: sorted.length,
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
  }
}

/**
 * Linear between the two neighbours, as R's type 7.
 * @param {readonly number[]} sorted
 * @param {number} share 0 to 1
 */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
