import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION, type Selection } from '../../../selection/selection'
import { toyDossier } from '../../../testing/toy-dossier'
import { toTimelineLayout, type Frame } from './timeline-layout'
import { toTimelineModel } from '../model/timeline-model'

const { index: dossier } = toyDossier
const pane: Frame = { scale: 'folded', language: 'vi', width: 281, height: 760, coarse: false }

function toLayout(frame: Partial<Frame> = {}, selection: Partial<Selection> = {}) {
  const model = toTimelineModel(dossier, { ...DEFAULT_SELECTION, ...selection }, 'en')
  return toTimelineLayout(model, { ...pane, ...frame })
}

const FRAMES: readonly (readonly [string, Partial<Frame>, Partial<Selection>])[] = [
  ['a narrow pane', {}, {}],
  ['a phone', { width: 390, coarse: true }, {}],
  ['a wide page', { width: 1440 }, {}],
  ['lanes by country', {}, { lanes: 'country', inherit: true }],
  ['lanes by document', {}, { lanes: 'instrument' }],
  ['lanes by document on a phone', { width: 390, coarse: true }, { lanes: 'instrument' }],
  ['the true scale', { scale: 'true' }, {}],
  ['the true scale on a phone', { scale: 'true', width: 390, coarse: true }, { lanes: 'country' }],
  ['a zoom', {}, { zoom: { from: '2026-01-01', to: null } }],
]

describe.each(FRAMES)('in %s', (_, frame, selection) => {
  const layout = toLayout(frame, selection)
  const { marks, rows, step } = layout

  it('keeps every mark reachable: none covers another', () => {
    const xOf = (mark: (typeof marks)[number]) => (mark.lane + 0.5) * layout.laneWidth + mark.dx
    const { target } = layout
    expect(target.width).toBeGreaterThanOrEqual(frame.coarse === true ? 24 : 18)
    expect(marks.length).toBeGreaterThan(0)
    for (const [index, mark] of marks.entries()) {
      for (const other of marks.slice(0, index)) {
        const [dx, dy] = [Math.abs(xOf(mark) - xOf(other)), Math.abs(mark.y - other.y)]
        expect(dx >= target.width - 1e-6 || dy >= target.height - 1e-6).toBe(true)
      }
    }
  })

  it('keeps dates and marks in chronological order, and within the plot', () => {
    for (const [index, row] of rows.entries()) {
      expect(row.top).toBeGreaterThan(rows[index - 1]?.top ?? -Infinity)
    }
    for (const { y } of marks) expect(y + step / 2).toBeLessThanOrEqual(layout.height)
  })

  it('lets the arrow keys reach everything exactly once', () => {
    const keys = layout.places.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining(marks.map(({ key }) => key)))
    for (const { moment } of rows) {
      for (const { id } of moment.events) expect(keys).toContain(`event ${id}`)
      for (const { id } of moment.articles) expect(keys).toContain(`article ${id}`)
    }
  })
})

describe('the folded scale', () => {
  it('has every date beside its marks', () => {
    const { rows, marks } = toLayout()
    expect(rows.filter(({ isApart }) => isApart)).toEqual([])
    expect(marks.filter(({ trueY }) => trueY !== null)).toEqual([])
    const first = rows.map(({ moment, y }) => {
      const ys = marks.filter((mark) => mark.moment === moment).map((mark) => mark.y)
      return ys.length === 0 ? null : Math.min(...ys) - y
    })
    expect(first.filter((distance) => distance !== null).every((d) => Math.abs(d) < 1)).toBe(true)
  })

  it('fills the pane if little is visible', () => {
    expect(toLayout({ height: 2000 }).height).toBeGreaterThan(1700)
  })
})

describe('the true scale', () => {
  it('connects displaced labels and marks to their time', () => {
    const { marks, rows, scale } = toLayout({ scale: 'true' })
    for (const { moment, y, trueY } of marks) {
      expect(trueY ?? y).toBeCloseTo(scale.toY(moment.at), 0)
      expect(y).toBeGreaterThanOrEqual(scale.toY(moment.at) - 1)
    }
    expect(marks.some(({ trueY }) => trueY !== null)).toBe(true)
    for (const { moment, y } of rows) expect(y).toBe(scale.toY(moment.at))
  })

  it('is as long as its most crowded stretch', () => {
    const statements = dossier.statements
      .filter(({ id }) => id === 'australia-supports-ban')
      .flatMap((statement) =>
        Array.from({ length: 60 }, (_, index) => ({ ...statement, id: `crowd-${index}` })),
      )
    const model = toTimelineModel({ ...dossier, statements, events: [] }, DEFAULT_SELECTION, 'en')
    const { marks, height, step } = toTimelineLayout(model, { ...pane, scale: 'true' })
    expect(marks).toHaveLength(60)
    expect(Math.max(...marks.map(({ y }) => y)) + step / 2).toBeLessThanOrEqual(height)
  })

  it('has a calendar, of months if there is room, unlike the folded scale', () => {
    expect(toLayout().calendar).toEqual([])
    const years = toLayout({ scale: 'true' }).calendar
    expect(years.map(({ day }) => day)).toEqual(['2026-01-01'])
    expect(toLayout({ scale: 'true', width: 1440 }).calendar.length).toBeGreaterThan(1)
  })
})

describe('bars', () => {
  const formsOf = (key: string) =>
    toLayout()
      .bars.filter((bar) => bar.key.includes(key))
      .map(({ form, hue, lane }) => ({ form, hue, lane }))

  it.each([
    [
      'an interval',
      '2025-06-10..2025-06-11 interval',
      [
        { form: 'whole', hue: 'asking', lane: 0 },
        { form: 'whole', hue: null, lane: 1 },
      ],
    ],
    ['a month', '2025-11-01..2025-11-30', [{ form: 'within', hue: 'open', lane: 1 }]],
    ['one unknown day', 'one-of', [{ form: 'one-of', hue: 'open', lane: 0 }]],
    ['an unknown start', 'dated ..2026-01-18', [{ form: 'by', hue: 'for', lane: 1 }]],
    ['a day', '2025-06-10..2025-06-10', []],
  ])('draw %s', (_, key, forms) => {
    expect(formsOf(key)).toHaveLength(forms.length)
    expect(formsOf(key)).toEqual(expect.arrayContaining(forms))
  })

  it('span exactly the first to the last day of the date', () => {
    const { bars, scale, rows } = toLayout()
    const bar = bars.find(({ key }) => key.includes('2025-11-01..2025-11-30'))
    const moment = rows.map((row) => row.moment).find(({ key }) => key.includes('2025-11-01'))
    const { from, to } = moment?.visible ?? { from: NaN, to: NaN }
    expect(bar?.top).toBeGreaterThan(scale.toY(from))
    expect(bar?.top).toBeLessThan(scale.toY(from + 0.5))
    expect(bar?.bottom).toBeGreaterThan(scale.toY(to - 0.5))
    expect(bar?.bottom).toBeLessThan(scale.toY(to))
  })
})

describe('lanes', () => {
  it.each([
    [1440, 'country', { isLevel: true, overflows: false }],
    [281, 'commitment', { isLevel: false, overflows: false }],
    [200, 'country', { isLevel: false, overflows: true }],
    [1440, 'instrument', { isLevel: true, overflows: false }],
    [281, 'instrument', { isLevel: false, overflows: false }],
    [160, 'instrument', { isLevel: false, overflows: true }],
  ] as const)('%s px by %s: %o', (width, lanes, expected) => {
    expect(toLayout({ width }, { lanes })).toMatchObject(expected)
  })
})
