/**
 * Maps time to position and back. Days are fractional days since 1970-01-01 (x.5 is noon), positions
 * CSS px from the top of the plot. Property tests ensure that the mapping is strictly increasing
 * over its domain, that `toDay` inverts `toY`, and that values outside are clamped to the nearer end.
 */

/** From the start of a day (inclusive) to the start of another (exclusive). */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A range of time that needs a certain height. */
export interface Slot extends Stretch {
  readonly height: number
}

/** A silence folded into a band. */
export interface Fold extends Stretch {
  readonly top: number
  readonly bottom: number
}

export interface TimeScale {
  readonly domain: Stretch
  readonly height: number
  readonly folds: readonly Fold[]
  readonly toY: (day: number) => number
  readonly toDay: (y: number) => number
}

export const FOLD_HEIGHT = 34

/** Every day has the same height. */
export function toTrueScale(domain: Stretch, height: number): TimeScale {
  return fromKnots(
    [
      { day: domain.from, y: 0 },
      { day: domain.to, y: height },
    ],
    [],
  )
}

interface FoldedInput {
  readonly domain: Stretch
  /** Sorted; overlap neither each other nor a silence; within the domain. */
  readonly slots: readonly Slot[]
  /** Sorted; within the domain. */
  readonly silences: readonly Stretch[]
  /** Minimum total height: everything but the folds is stretched to reach it. */
  readonly minHeight: number
}

/** Slots get the height they need, silences a band each, and the time in between a small margin. */
export function toFoldedScale({ domain, slots, silences, minHeight }: FoldedInput): TimeScale {
  const parts = toParts(domain, slots, silences)
  const rigid = sum(parts.filter((part) => part.isFold))
  const loose = sum(parts.filter((part) => !part.isFold))
  const factor = loose === 0 ? 1 : Math.max(1, (minHeight - rigid) / loose)
  const knots = [{ day: domain.from, y: 0 }]
  const folds: Fold[] = []
  let y = 0
  for (const { from, to, height, isFold } of parts) {
    const bottom = y + (isFold ? height : height * factor)
    if (isFold) folds.push({ from, to, top: y, bottom })
    knots.push({ day: to, y: bottom })
    y = bottom
  }
  return fromKnots(knots, folds)
}

interface Part extends Slot {
  readonly isFold: boolean
}

function toParts(
  domain: Stretch,
  slots: readonly Slot[],
  silences: readonly Stretch[],
): readonly Part[] {
  const fixed = [
    ...slots.map((slot) => ({ ...slot, isFold: false })),
    ...silences.map((silence) => ({ ...silence, height: FOLD_HEIGHT, isFold: true })),
  ].toSorted((a, b) => a.from - b.from)
  const parts: Part[] = []
  let from = domain.from
  const fill = (to: number) => {
    if (to > from) parts.push({ from, to, height: toGapHeight(to - from), isFold: false })
  }
  for (const part of fixed) {
    fill(part.from)
    parts.push(part)
    from = part.to
  }
  fill(domain.to)
  return parts
}

/** Height for days without a slot of their own, even if a longer date covers them. */
function toGapHeight(days: number): number {
  return Math.min(24, 3 + days * 0.5)
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { height }) => total + height, 0)
}

interface Knot {
  readonly day: number
  readonly y: number
}

function fromKnots(knots: readonly Knot[], folds: readonly Fold[]): TimeScale {
  const first = knots[0] ?? { day: 0, y: 0 }
  const last = knots.at(-1) ?? first
  return {
    domain: { from: first.day, to: last.day },
    height: last.y,
    folds,
    toY: (day) => interpolate(knots, day, 'day', 'y'),
    toDay: (y) => interpolate(knots, y, 'y', 'day'),
  }
}

function interpolate(
  knots: readonly Knot[],
  value: number,
  of: keyof Knot,
  to: keyof Knot,
): number {
  const after = knots.findIndex((knot) => knot[of] >= value)
  const right = knots.at(after)
  const left = knots[after - 1]
  if (right === undefined) return 0
  if (left === undefined || after === -1) return right[to]
  const share = (value - left[of]) / (right[of] - left[of])
  return left[to] + share * (right[to] - left[to])
}
