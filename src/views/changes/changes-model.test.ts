import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toChangesModel } from './changes-model'

const toy = toyDossier.index
const since = '2025-06-30'
const toModel = (asked: Partial<Selection>, of: Dossier = toy) => {
  const selection = { ...DEFAULT_SELECTION, ...asked }
  return toChangesModel(toStages(of, selection), selection, 'en')
}
const toGroups = (asked: Partial<Selection>, of: Dossier = toy) => {
  const { groups, toChange } = toModel(asked, of)
  return groups.map(({ kind, changes }) => ({ kind, changes: changes.map(toChange) }))
}
const changesOf = (asked: Partial<Selection>, of?: Dossier) =>
  toGroups(asked, of).flatMap(({ changes }) => changes)

describe('what changed', () => {
  it('is grouped by kind, what can’t be said last', () => {
    const groups = toGroups({ since }).map(({ kind, changes }) => [
      kind,
      ...changes.map(({ actor, part }) => `${actor}: ${part}`),
    ])
    expect(groups).toEqual([
      ['reversed', 'Japan: Fishing ban'],
      ['mixed', 'Chile: Patrol ships', 'Australia: Fishing ban'],
      [
        'appeared',
        'Kenya: Ocean treaty (document not named)',
        'Brazil: Debt relief (Brazil’s memo)',
        'Chile: Ocean treaty (document not named)',
      ],
      ['open', 'Japan: Fishing ban'],
    ])
  })

  it('has a unique key, even if a cell has several changes', () => {
    const keys = changesOf({ since }).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('links to its part of the cell', () => {
    const [kenya] = changesOf({ since, country: ['KE'] })
    expect(kenya?.cell).toEqual({ actor: 'KE', commitment: 'ocean-treaty', topic: 'unnamed' })
    const [brazil] = changesOf({ since, country: ['BR'] })
    expect(brazil?.cell).toEqual({ actor: 'BR', commitment: 'debt-relief' })
  })

  it('shows both quotes, and says if their voices differ', () => {
    const [japan, , australia] = changesOf({ since })
    expect([japan?.before?.id, japan?.after.id, japan?.voices]).toEqual([
      'japan-declines-ban',
      'japan-joins-ban-with-others',
      null,
    ])
    expect([australia?.before?.id, australia?.after.id, australia?.voices]).toEqual([
      'brazil-says-australia-opposes-ban',
      'australia-supports-ban',
      { before: 'reported', after: 'own' },
    ])
  })

  it('mentions no change of voice if the stance is the same', () => {
    const like = findById(toy.statements, 'japan-declines-ban')
    const span = { earliest: '2025-09-01', latest: '2025-09-01', precision: 'day' } as const
    const again = { ...like, id: 'again', saidSpan: span, voice: 'narrator' } as const
    const [japan] = changesOf({ since, country: ['JP'] }, { ...toy, statements: [like, again] })
    expect([japan?.kind, japan?.voices]).toEqual(['restated', null])
  })

  it('separates what is still said from other stances, with their readings', () => {
    const [japan, , australia] = changesOf({ since })
    const facts = (list: NonNullable<typeof japan>['beside'] | undefined) =>
      list?.map(({ stance, reading, attribution, count }) => [
        stance.id,
        reading,
        attribution,
        count.statements,
      ])
    expect(facts(australia?.stillSaid)).toEqual([['opposes', 'firm', 'the article’s narration', 1]])
    expect(facts(australia?.beside)).toEqual([])
    expect(facts(japan?.stillSaid)).toEqual([])
    expect(facts(japan?.beside)).toEqual([['undecided', 'open', 'reported by others', 1]])
  })

  it('calls nothing still said if it was said before the later statement', () => {
    const like = findById(toy.statements, 'japan-declines-ban')
    const span = { earliest: '2025-09-01', latest: '2025-09-01', precision: 'day' } as const
    const statements = [...toy.statements, { ...like, id: 'again', saidSpan: span }]
    const [japan] = changesOf({ since, country: ['JP'] }, { ...toy, statements })
    expect([japan?.kind, japan?.stillSaid]).toEqual(['reversed', []])
  })

  it('counts the compared pairs and all statements behind the changes', () => {
    const { pairs, total } = toModel({ since })
    expect(pairs).toEqual({ count: 3, of: { statements: 6, sentences: 6 } })
    expect(total).toEqual({ statements: 9, sentences: 9 })
  })

  it('is narrowed by the filters, which say how much they leave out', () => {
    const { groups, leftOut } = toModel({ since, country: ['AU'] })
    expect(groups.map(({ kind }) => kind)).toEqual(['mixed'])
    expect(leftOut).toBe(6)
  })

  it('is nothing if nothing was said between the days', () => {
    expect(toModel({ since: '2025-07-01', asOf: '2025-11-29' })).toMatchObject({
      order: 'forward',
      groups: [],
      leftOut: 0,
      pairs: { count: 0 },
    })
  })

  it.each([
    ['2025-06-30', '2025-06-30', 'same'],
    ['2025-07-01', '2025-06-30', 'reversed'],
    ['2025-06-29', '2025-06-30', 'forward'],
    ['2025-06-29', null, 'forward'],
  ] as const)('from %s to %s runs %s', (from, asOf, order) => {
    expect(toModel({ since: from, asOf }).order).toBe(order)
  })

  it('shows the note of a dispute between before and after', () => {
    const [dispute] = toy.disputes
    if (dispute === undefined) throw new Error('the toy seeds have a dispute')
    const sides = ['japan-declines-ban', 'japan-joins-ban-with-others'].map((id) => ({
      label: { en: '', vi: '' },
      statements: [id],
      figures: [],
      events: [],
    }))
    const note = { en: 'Who else joins?', vi: 'Còn ai tham gia?' }
    const disputes = [{ ...dispute, sides, note }]
    const [japan, australia] = changesOf({ since, country: ['JP', 'AU'] }, { ...toy, disputes })
    expect(japan?.dispute).toEqual({
      id: dispute.id,
      question: 'Where does Australia stand?',
      note: 'Who else joins?',
    })
    expect(australia?.dispute).toBe(null)
  })
})

describe('the selectable days', () => {
  it('start from the eve of the newest article’s first statement, unless one was asked for', () => {
    expect(toModel({})).toMatchObject({ since: '2025-11-29', isAsked: false })
    expect(toModel({ since })).toMatchObject({ since, isAsked: true })
  })

  it('end with the latest day of everything', () => {
    expect(toModel({}).latest).toBe('2026-01-20')
    expect(toModel({ asOf: '2025-12-31' }).latest).toBe('2026-01-20')
    expect(toModel({ since }, { ...toy, statements: [], events: [] }).latest).toBe(since)
  })

  it('are named after what comes next, and ignore the selected day', () => {
    const days = (asked: Partial<Selection>, of = toy) =>
      toModel(asked, of).choices.map(({ day, before, kind }) => [day, before, kind])
    expect(days({})).toEqual([['2025-11-29', 'Japan reconsiders', 'event']])
    expect(days({ asOf: '2025-06-30' })).toEqual(days({}))
    expect(days({ knownBy: 'published' }).map(([, , kind]) => kind)).toEqual(['published'])
    const [said] = days({}, { ...toy, events: [] })
    expect(said).toEqual(['2025-11-29', '1 statement in 1 sentence', 'said'])
  })
})
