import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOLD_HEIGHT, toFoldedScale, toTrueScale, type TimeScale } from './to-time-scale'

/** Slots of half a day each, with silences of at least a month between them. */
const folded = fc
  .record({
    stretches: fc.array(
      fc.record({
        gap: fc.integer({ min: 1, max: 20 }),
        height: fc.integer({ min: 14, max: 400 }),
        silence: fc.option(fc.integer({ min: 28, max: 700 })),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    minHeight: fc.integer({ min: 0, max: 3000 }),
  })
  .map(({ stretches, minHeight }) => {
    let day = 19_000
    const slots = []
    const silences = []
    for (const { gap, height, silence } of stretches) {
      slots.push({ from: day + gap - 0.1, to: day + gap + 0.1, height })
      day += gap + 1
      if (silence !== null) silences.push({ from: day, to: day + silence })
      day += silence ?? 0
    }
    return { domain: { from: 19_000, to: day + 1 }, slots, silences, minHeight }
  })

const scales: fc.Arbitrary<TimeScale> = fc.oneof(
  folded.map(toFoldedScale),
  fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 50, max: 4000 }))
    .map(([days, height]) => toTrueScale({ from: 19_000, to: 19_000 + days }, height)),
)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const toDayAt = ({ domain }: TimeScale, part: number) =>
  domain.from + part * (domain.to - domain.from)

describe('a time scale', () => {
  it('preserves the order of days', () => {
    fc.assert(
      fc.property(scales, share, share, (scale, a, b) => {
        const [early, late] = [toDayAt(scale, Math.min(a, b)), toDayAt(scale, Math.max(a, b))]
        fc.pre(late - early > 1e-6)
        expect(scale.toY(early)).toBeLessThan(scale.toY(late))
      }),
    )
  })

  it('inverts positions to days', () => {
    fc.assert(
      fc.property(scales, share, (scale, part) => {
        const day = toDayAt(scale, part)
        expect(scale.toDay(scale.toY(day))).toBeCloseTo(day, 5)
      }),
    )
  })

  it('starts at the top, ends at its height, and clamps what lies outside', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const { from, to } = scale.domain
        expect([scale.toY(from), scale.toY(from - 900)]).toEqual([0, 0])
        expect([scale.toY(to), scale.toY(to + 900)]).toEqual([scale.height, scale.height])
        expect([scale.toDay(-5), scale.toDay(scale.height + 5)]).toEqual([from, to])
      }),
    )
  })
})

describe('the folded scale', () => {
  it('gives every slot its height, and every silence one band whatever its length', () => {
    fc.assert(
      fc.property(folded, (input) => {
        const scale = toFoldedScale(input)
        for (const { from, to, height } of input.slots) {
          expect(scale.toY(to) - scale.toY(from)).toBeGreaterThanOrEqual(height - 1e-6)
        }
        expect(scale.folds.map(({ from, to }) => ({ from, to }))).toEqual(input.silences)
        for (const { top, bottom } of scale.folds) expect(bottom - top).toBeCloseTo(FOLD_HEIGHT, 6)
      }),
    )
  })

  it('fills the height that it is given', () => {
    fc.assert(
      fc.property(folded, (input) => {
        expect(toFoldedScale(input).height).toBeGreaterThanOrEqual(input.minHeight - 1e-6)
      }),
    )
  })
})

it('makes every day of the true scale as high as every other', () => {
  const scale = toTrueScale({ from: 100, to: 300 }, 1000)
  expect([110, 111, 250, 251].map((day) => scale.toY(day))).toEqual([50, 55, 750, 755])
})
