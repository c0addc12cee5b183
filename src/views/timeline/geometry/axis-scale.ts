import type { TimeScale } from './to-time-scale'

interface AxisScale {
  (day: number): number
  domain(): readonly number[]
  domain(days: readonly number[]): this
  range(): readonly number[]
  range(ys: readonly number[]): this
  copy(): AxisScale
}

/**
 * The time scale with the interface of d3's, for an axis of Recharts. The layout decides the distance
 * of each day: of the range that the axis sets only the start is used.
 */
export function toAxisScale(time: TimeScale): AxisScale {
  const { domain, height, toY } = time
  let top = 0
  function ofDays(): readonly number[]
  function ofDays(days: readonly number[]): AxisScale
  function ofDays(days?: readonly number[]): readonly number[] | AxisScale {
    return days === undefined ? [domain.from, domain.to] : scale
  }
  function ofPlaces(): readonly number[]
  function ofPlaces(ys: readonly number[]): AxisScale
  function ofPlaces(ys?: readonly number[]): readonly number[] | AxisScale {
    if (ys === undefined) return [top, top + height]
    top = Math.min(...ys)
    return scale
  }
  const scale: AxisScale = Object.assign((day: number) => top + toY(day), {
    domain: ofDays,
    range: ofPlaces,
    copy: () => toAxisScale(time),
  })
  return scale
}
