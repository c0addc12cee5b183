import { describe, expect, it } from 'vitest'
import { selectKnown } from '../../selection/select-known'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { compileOurDossier } from '../../testing/our-dossier'
import { toyDossier } from '../../testing/toy-dossier'
import { toChangesModel } from './changes-model'

const toy = toyDossier.index
const { dossier: our } = compileOurDossier()
const toModel = (asked: Partial<Selection>, of = toy) => {
  const selection = { ...DEFAULT_SELECTION, ...asked }
  return toChangesModel(selectKnown(of, selection), of, selection, 'en')
}
const told = (asked: Partial<Selection>, of = toy) =>
  Object.fromEntries(
    toModel(asked, of).groups.map(({ kind, changes }) => [kind, changes.map(({ key }) => key)]),
  )

const changesOfTheBan = () => {
  const changes = toModel({ since: '2025-06-30' }).groups.flatMap((group) => group.changes)
  const find = (wanted: string) => changes.find(({ key }) => key === wanted)
  return { japan: find('JP.fishing-ban'), australia: find('AU.fishing-ban') }
}

describe('what changed', () => {
  it('is grouped by kind, in the order of the vocabulary', () => {
    expect(told({ since: '2025-06-30' })).toEqual({
      reversed: ['JP.fishing-ban'],
      strengthened: ['CL.patrol-ships'],
      mixed: ['AU.fishing-ban'],
      appeared: ['KE.ocean-treaty', 'BR.debt-relief', 'CL.ocean-treaty'],
    })
  })

  it('shows both quotes, and says when they are of different voices', () => {
    const { japan, australia } = changesOfTheBan()
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

  it('tells apart what still holds of before from what else was said', () => {
    const { japan, australia } = changesOfTheBan()
    expect([australia?.stillSaid, australia?.beside]).toEqual([1, []])
    expect(japan?.beside.map(({ stance, count }) => [stance.id, count])).toEqual([['undecided', 1]])
  })

  it('is narrowed by the filters, which say how much they leave out', () => {
    const { groups, leftOut } = toModel({ since: '2025-06-30', country: ['JP'] })
    expect(groups.map(({ changes }) => changes.map(({ key }) => key))).toEqual([['JP.fishing-ban']])
    expect(leftOut).toBe(5)
  })

  it('is nothing when nothing was said between the days', () => {
    expect(toModel({ since: '2025-07-01', asOf: '2025-11-29' })).toMatchObject({
      order: 'forward',
      groups: [],
      leftOut: 0,
    })
  })

  it.each([
    ['2025-06-30', '2025-06-30', 'same'],
    ['2025-07-01', '2025-06-30', 'reversed'],
    ['2025-06-29', '2025-06-30', 'forward'],
    ['2025-06-29', null, 'forward'],
  ] as const)('from %s to %s runs %s', (since, asOf, order) => {
    expect(toModel({ since, asOf }).order).toBe(order)
  })
})

describe('the day to start from', () => {
  it('is the eve of the newest article’s first statement, unless it was asked for', () => {
    expect(toModel({}, our)).toMatchObject({ since: '2026-01-05', isAsked: false })
    expect(toModel({ since: '2025-01-01' }, our)).toMatchObject({
      since: '2025-01-01',
      isAsked: true,
    })
    expect(toModel({ asOf: '2025-12-31' }, our).since).toBe('2025-11-29')
    expect(toModel({ knownBy: 'published' }, our).since).toBe('2026-01-06')
  })

  it('is the eve of everything where only one article is known', () => {
    const { since, groups } = toModel({ asOf: '2023-12-31' }, our)
    expect(since).toBe('2023-07-29')
    expect(groups.map(({ kind }) => kind)).toEqual(['appeared'])
  })

  it('can be chosen by the event that comes next, also after the day travelled to', () => {
    const choices = toModel({ asOf: '2025-12-31' }, our).choices.map(({ day, before }) => [
      day,
      before,
    ])
    expect(choices).toEqual([
      ['2025-06-29', 'Ukrainian delegation in Paris, and 3 more'],
      ['2025-11-29', 'US presents a peace plan'],
      ['2026-01-05', 'Paris meeting, and 3 more'],
    ])
  })
})

describe('our dossier', () => {
  it('from spring 2025 to January 2026', () => {
    const moved = told({ since: '2025-11-29' }, our)
    expect(moved).toMatchObject({
      reversed: ['UA.peace-talks'],
      strengthened: ['US.peace-talks', 'US.political-support'],
      changed: ['UA.security-guarantees', 'UA.peace-plan', 'UA.territory', 'US.ceasefire'],
      restated: ['US.peace-plan', 'DE.military-aid'],
    })
    expect(moved['appeared']).toContain('US.security-guarantees')
    expect(Object.values(moved).flat()).not.toContain('US.troops-in-ukraine')
  })

  it('tells with whom Ukraine talks, where that is what changed', () => {
    const talks = toModel({ since: '2025-11-29' }, our)
      .groups.flatMap(({ changes }) => changes)
      .find(({ key }) => key === 'UA.peace-talks')
    expect(talks?.dispute?.note).toContain(
      'No article says that Ukraine went back to talks with Russia',
    )
  })

  it('of January 2026: guarantees that others still say are agreed have not weakened', () => {
    const change = toModel({ since: '2026-01-05' }, our)
      .groups.flatMap(({ changes }) => changes)
      .find(({ key }) => key === 'US.security-guarantees')
    expect([change?.before?.stance.id, change?.after.stance.id]).toEqual(['commits', 'supports'])
    expect(change?.stillSaid).toBe(3)
    expect(told({ since: '2026-01-05' }, our)).toMatchObject({ mixed: ['US.security-guarantees'] })
  })
})
