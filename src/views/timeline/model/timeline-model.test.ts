import { describe, expect, it } from 'vitest'
import { fromEpochDay } from '../../../model/dates'
import type { Dossier, Statement } from '../../../model/dossier'
import { DEFAULT_SELECTION, type Selection } from '../../../selection/selection'
import { toyDossier } from '../../../testing/toy-dossier'
import { toTimelineModel } from './timeline-model'
import type { Moment } from './to-moments'

const { index: dossier } = toyDossier
const toModel = (
  selection: Partial<Selection> & { readonly kept?: string } = {},
  of: Dossier = dossier,
) =>
  toTimelineModel(
    { ...of, articles: dossier.articles },
    { ...DEFAULT_SELECTION, ...selection },
    'en',
    of.articles,
  )

/** `from/to@anchor` in days; half a day is noon. */
const place = ({ visible, at }: Moment) =>
  `${fromEpochDay(visible.from)}/${fromEpochDay(visible.to - 1)}@${fromEpochDay(at)}${at % 1 === 0 ? '' : `+${at % 1}`}`
const find = (moments: readonly Moment[], key: string) => moments.find((m) => m.key.includes(key))

/** The toy dossier with a single statement, said on `span`, and no other dates. */
const onlySaid = (saidSpan: Statement['saidSpan']): Dossier => ({
  ...dossier,
  events: [],
  articles: [],
  statements: dossier.statements.slice(0, 1).map((statement) => ({ ...statement, saidSpan })),
})

/** The toy dossier, in which one event came after another. */
const tellAfter = (id: string, event: string): Dossier => ({
  ...dossier,
  events: dossier.events.map((each) =>
    each.id === id ? { ...each, after: [{ event, words: 'sau' }] } : each,
  ),
})

describe('moments', () => {
  it('group what has the same date, in chronological order', () => {
    expect(
      toModel().moments.map(({ key, marks, events, articles }) => [
        key,
        marks.length,
        events.length,
        articles.length,
      ]),
    ).toEqual([
      ['dated 2025-06-10..2025-06-10 day', 2, 0, 0],
      ['dated 2025-06-10..2025-06-11 interval', 4, 1, 0],
      ['dated 2025-06-11..2025-06-11 day', 2, 0, 0],
      ['published 2025-06-12..2025-06-12 day', 0, 0, 1],
      ['dated 2025-06-01..2025-06-30 month', 1, 0, 0],
      ['dated 2025-10-01..2025-12-31 one-of', 1, 1, 0],
      ['dated 2025-11-01..2025-11-30 month', 1, 1, 0],
      ['dated ..2026-01-18 open', 1, 0, 0],
      ['dated 2026-01-18..2026-01-18 day', 3, 1, 0],
      ['dated 2026-01-18..2026-01-20 interval', 1, 0, 0],
      ['published 2026-01-19..2026-01-20 interval', 0, 0, 1],
    ])
  })

  it.each([
    ['a day stands at its noon', '2025-06-10..2025-06-10', '2025-06-10/2025-06-10@2025-06-10+0.5'],
    ['two days at their midnight', '06-10..2025-06-11', '2025-06-10/2025-06-11@2025-06-11'],
    ['a month in its middle', '2025-11-01..2025-11-30', '2025-11-01/2025-11-30@2025-11-16'],
    [
      'an article after all that was said on its day',
      'published 2025-06-12',
      '2025-06-12/2025-06-12@2025-06-12+0.75',
    ],
    [
      'an open start at its known end',
      'dated ..2026-01-18',
      '2025-06-01/2026-01-18@2026-01-18+0.5',
    ],
  ])('%s', (_, key, expected) => {
    const moment = find(toModel().moments, key)
    expect(moment && place(moment)).toBe(expected)
  })

  it('place an event behind what it came after, and what was said on its date where it was', () => {
    const moments = (zoom: Selection['zoom']) =>
      toModel({ zoom }, tellAfter('japan-wavers', 'memo-drafted')).moments
    const placed = (all: readonly Moment[], id: string) =>
      all.filter(({ events }) => events.some((event) => event.id === id)).map(place)
    const all = moments(null)
    expect(placed(all, 'memo-drafted')).toEqual(['2025-10-01/2025-12-31@2025-11-16'])
    expect(placed(all, 'japan-wavers')).toEqual(['2025-11-01/2025-11-30@2025-11-16+0.25'])
    expect(all.filter(({ marks }) => marks.length > 0).map(place)).toContain(
      '2025-11-01/2025-11-30@2025-11-16',
    )
    const late = moments({ from: '2026-01-18', to: '2026-01-18' })
    expect(placed(late, 'japan-wavers')).toEqual([])
  })

  it('place an event by its date alone where what it came after is out of sight', () => {
    const of = tellAfter('lisbon-summit', 'january-statements')
    const { moments } = toModel({ zoom: { from: '2025-06-01', to: '2025-06-30' } }, of)
    expect(find(moments, '2025-06-10..2025-06-11')?.at).toBe(
      find(toModel().moments, '2025-06-10..2025-06-11')?.at,
    )
  })

  it('place a span of more than half a year at its end, not in a silence', () => {
    const long = { earliest: '2022-02-01', latest: '2023-07-31', precision: 'interval' } as const
    expect(toModel({}, onlySaid(long)).moments.map(place)).toEqual([
      '2022-02-01/2023-07-31@2023-07-31+0.5',
    ])
  })

  it('place a span with an open start at its known end, however little of it is visible', () => {
    const { moments } = toModel({ zoom: { from: '2026-01-01', to: null } })
    const moment = find(moments, 'dated ..2026-01-18')
    expect(moment && place(moment)).toBe('2026-01-01/2026-01-18@2026-01-18+0.5')
  })

  it('have slots that don’t overlap each other or a silence', () => {
    const { moments, silences } = toModel()
    for (const { at, slot } of moments) {
      expect(slot.from).toBeGreaterThanOrEqual(at - 0.1 - 1e-9)
      expect(slot.to).toBeLessThanOrEqual(at + 0.1 + 1e-9)
    }
    const taken = [...moments.map(({ slot }) => slot), ...silences].toSorted(
      (a, b) => a.from - b.from,
    )
    for (const [index, { from }] of taken.entries()) {
      expect(from).toBeGreaterThanOrEqual((taken[index - 1]?.to ?? 0) - 1e-9)
    }
  })
})

describe('silences', () => {
  it('are weeks that no date covers', () => {
    expect(
      toModel().silences.map(({ from, to }) => [fromEpochDay(from), fromEpochDay(to)]),
    ).toEqual([['2025-07-01', '2025-10-01']])
  })

  it('are not filled by what falls on an unknown day from some day on', () => {
    const saidSpan = { earliest: '2025-08-01', latest: null, precision: 'one-of' } as const
    const later = dossier.statements.slice(0, 1).map((one) => ({ ...one, id: 'later', saidSpan }))
    const { silences } = toModel({}, { ...dossier, statements: [...dossier.statements, ...later] })
    expect(silences.map(({ from, to }) => [fromEpochDay(from), fromEpochDay(to)])).toEqual([
      ['2025-07-01', '2025-08-01'],
      ['2025-08-02', '2025-10-01'],
    ])
  })

  it('do not come and go with the filters', () => {
    expect(toModel({ country: ['CL'] }).silences).toEqual(toModel().silences)
  })
})

describe('lanes', () => {
  it('are the groups of commitments, all of them', () => {
    const { laneIds, moments } = toModel({ country: ['CL'] })
    expect(laneIds).toEqual(['money', 'protection', 'diplomacy'])
    expect(moments.flatMap(({ marks }) => marks).map((mark) => laneIds[mark.lane])).toEqual([
      'protection',
      'protection',
      'diplomacy',
    ])
  })

  it('by country have a mark for each actor of a statement', () => {
    const { laneIds, moments } = toModel({ lanes: 'country' })
    expect(laneIds).toEqual([
      'KE',
      'BR',
      'JP',
      'CL',
      'AU',
      'reef-alliance',
      'lisbon-parties',
      'two-unnamed-states',
    ])
    const vote = moments.flatMap(({ marks }) => marks).filter(({ key }) => key.includes('vote'))
    expect(vote.map(({ key }) => key)).toEqual([
      'kenya-chile-propose-vote@KE',
      'kenya-chile-propose-vote@CL',
    ])
  })

  it.each<[string, Partial<Selection>, readonly (readonly [lane: string, marks: number])[]]>([
    [
      'oldest first; then what is not named, then what is about none',
      {},
      [
        ['lisbon-declaration', 2],
        ['brazil-memo', 1],
        ['unnamed', 1],
        ['none', 12],
      ],
    ],
    [
      'of what passes alone',
      { commitment: ['ocean-treaty'] },
      [
        ['lisbon-declaration', 1],
        ['unnamed', 1],
      ],
    ],
    [
      'one mark a statement, however many speak',
      { country: ['KE', 'CL'], commitment: ['ocean-treaty'], inherit: true },
      [
        ['lisbon-declaration', 1],
        ['unnamed', 1],
      ],
    ],
    ['the chosen ones', { instrument: ['brazil-memo'] }, [['brazil-memo', 1]]],
    ['none where nothing passes', { country: ['AU'], stance: ['leads'] }, []],
  ])('by document: %s', (_, selection, expected) => {
    const { laneIds, moments } = toModel({ lanes: 'instrument', ...selection })
    const marks = moments.flatMap((moment) => moment.marks)
    expect(
      laneIds.map((id, lane) => [id, marks.filter((mark) => mark.lane === lane).length]),
    ).toEqual(expected)
    expect(marks.some(({ inherited }) => inherited)).toBe(false)
  })

  it('by document are in the order in which they are first mentioned', () => {
    const [first, ...rest] = dossier.statements
    if (first === undefined) throw new Error('The toy has statements')
    const about = (instrument: string, day: string) => ({
      ...first,
      id: instrument,
      instrument,
      saidSpan: { earliest: day, latest: day, precision: 'day' as const },
    })
    const told = {
      ...dossier,
      statements: [
        ...rest.slice(0, 1),
        about('unnamed', '2025-01-01'),
        about('reef-fund-body', '2025-06-03'),
        about('brazil-memo', '2025-06-01'),
        about('lisbon-declaration', '2025-06-02'),
      ],
    }
    expect(toModel({ lanes: 'instrument' }, told).laneIds).toEqual([
      'brazil-memo',
      'lisbon-declaration',
      'reef-fund-body',
      'unnamed',
      'none',
    ])
  })

  it('don’t change how many statements pass', () => {
    expect(toModel({ lanes: 'country' }).passing).toBe(dossier.statements.length)
  })

  it('by country are only those selected', () => {
    expect(toModel({ lanes: 'country', country: ['CL'] }).laneIds).toEqual(['CL'])
  })

  it('mark inherited statements of a member', () => {
    const { moments, laneIds } = toModel({ lanes: 'country', inherit: true, country: ['BR', 'FJ'] })
    expect(laneIds).toEqual(['BR', 'FJ'])
    const marks = moments.flatMap((moment) => moment.marks)
    expect(marks.filter(({ inherited }) => inherited).map(({ key }) => key)).toEqual([
      'alliance-commits-fund@BR',
      'parties-support-treaty@BR',
      'alliance-commits-fund@FJ',
      'parties-support-treaty@FJ',
    ])
    expect(marks.find(({ key }) => key === 'brazil-leads-reserve@BR')?.inherited).toBe(false)
  })
})

describe('filters', () => {
  it('keep articles, and of the events those of the countries', () => {
    const { moments, passing } = toModel({ stance: ['leads'], country: ['AU'] })
    expect(passing).toBe(0)
    const events = moments.flatMap((moment) => moment.events)
    expect(events.map(({ id }) => id)).toEqual(['january-statements'])
    expect(moments.flatMap(({ articles }) => articles)).toHaveLength(dossier.articles.length)
  })
})

it('keeps the chosen event whatever the filters, and the silences', () => {
  const chosen = toModel({ country: ['AU'], kept: 'memo-drafted' })
  const events = chosen.moments.flatMap((moment) => moment.events)
  expect(events.map(({ id }) => id)).toEqual(['memo-drafted', 'january-statements'])
  expect(chosen.silences).toEqual(toModel({}).silences)
})

describe('zoom', () => {
  it('shows what overlaps it, each at the middle of its visible part', () => {
    const { moments, isZoomed } = toModel({ zoom: { from: '2025-11-16', to: '2026-01-10' } })
    expect(isZoomed).toBe(true)
    expect(moments.map(place)).toEqual([
      '2025-11-16/2025-11-30@2025-11-23+0.5',
      '2025-11-16/2025-12-31@2025-12-09',
    ])
  })

  it.each([
    ['from before to after everything', { from: '2020-01-01', to: '2030-01-01' }],
    ['outside everything', { from: '2030-01-01', to: '2031-01-01' }],
  ])('%s counts as none', (_, zoom) => {
    const { isZoomed, domain, extent } = toModel({ zoom })
    expect(isZoomed).toBe(false)
    expect(domain).toEqual(extent)
  })

  it('distinguishes statements that pass from visible statements', () => {
    const { passing, moments } = toModel({ zoom: { from: '2025-07-05', to: '2025-07-20' } })
    expect(passing).toBe(dossier.statements.length)
    expect(moments).toEqual([])
  })
})
