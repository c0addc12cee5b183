import { describe, expect, it } from 'vitest'
import type { Dossier } from '../model/dossier'
import { findById } from '../model/find-by-id'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { selectCalled, selectChanges, selectShifts } from './select-moves'
import { DEFAULT_SELECTION, type Selection } from './selection'

const toy = toyDossier.index
const stagesOf = (asked: Partial<Selection>, words: readonly string[] | null, of: Dossier) =>
  toStages(of, asked, words === null ? null : new Set(words))
type Asked = readonly [asked?: Partial<Selection>, words?: readonly string[] | null, of?: Dossier]

const changes = (...[asked = {}, words = null, of = toy]: Asked) =>
  selectChanges(stagesOf(asked, words, of), { ...DEFAULT_SELECTION, ...asked })
const shifts = (...[asked = {}, words = null, of = toy]: Asked) =>
  selectShifts(stagesOf(asked, words, of), { ...DEFAULT_SELECTION, ...asked })
const called = (...[asked = {}, words = null, of = toy]: Asked) =>
  selectCalled(stagesOf(asked, words, of), { ...DEFAULT_SELECTION, ...asked })

describe('changes under a selection', () => {
  const since = '2025-06-30'
  const tell = (...asked: Asked) =>
    changes(...asked).shown.map(({ cell, kind }) => `${cell.actor}.${cell.commitment} ${kind}`)

  it('are those whose later words pass, called as they are without any filter', () => {
    expect(tell({ since, stance: ['supports'] })).toEqual(['AU.fishing-ban mixed'])
    expect(tell({ since, country: ['JP'] })).toEqual([
      'JP.fishing-ban reversed',
      'JP.fishing-ban open',
    ])
    // Without what the first article tells, it would be a stance that appeared.
    expect(tell({ since, article: ['whale-pledge'], country: ['AU'] })).toEqual([
      'AU.fishing-ban mixed',
    ])
    expect(tell({ since, reading: ['open'] })).toEqual(['JP.fishing-ban open'])
  })

  it('are those with the words looked for, called as they are without them', () => {
    expect(tell({ since }, ['japan-joins-ban-with-others'])).toEqual(['JP.fishing-ban reversed'])
    expect(changes({ since }, ['japan-joins-ban-with-others']).leftOut).toBe(6)
  })

  it('of a statement by several are those of whom it is asked', () => {
    expect(tell({ since, country: ['KE'] })).toEqual(['KE.ocean-treaty appeared'])
    expect(changes({ since, country: ['KE'] }).leftOut).toBe(6)
  })

  it.each([
    [{}, '2025-11-29'],
    [{ knownBy: 'published' }, '2026-01-19'],
    [{ asOf: '2025-06-30' }, '2025-06-09'],
    [{ since: '2025-01-01' }, '2025-01-01'],
    // Words looked for choose no day.
    [{ q: 'Chile' }, '2025-11-29'],
  ] as const)('start, asked for %o, from the end of %s', (asked, day) => {
    expect(changes(asked, ['chile-may-send-ships']).since).toBe(day)
  })

  it('by publication: what was said before the day has not appeared since', () => {
    const asked = { knownBy: 'published', since: '2026-01-19' } as const
    const ofBrazil = changes(asked).shown.filter(({ cell }) => cell.actor === 'BR')
    expect(ofBrazil.map(({ kind }) => kind)).toEqual(['undated'])
  })
})

describe('shifts under a selection', () => {
  const keys = (list: readonly { cell: { actor: string; commitment: string } }[]) =>
    list.map(({ cell }) => `${cell.actor}.${cell.commitment}`)

  it('rest on what passes alone', () => {
    expect(keys(shifts({ country: ['AU'] }).shifts)).toEqual([])
    expect(shifts({ country: ['AU'] })).toMatchObject({ leftOut: 1, pairs: { length: 2 } })
    expect(keys(shifts({ voice: ['own'] }).shifts)).toEqual(['JP.fishing-ban'])
    expect(keys(shifts({ stance: ['conditional'] }).shifts)).toEqual([])
    expect(keys(shifts({}, ['japan-declines-ban']).shifts)).toEqual([])
    expect(keys(shifts({ asOf: '2025-12-31' }).shifts)).toEqual([])
  })

  it('are not made by a filter: what it hides still stands in the way', () => {
    const hiding = { country: ['AU'], voice: ['own', 'reported'] } as const
    expect(keys(shifts(hiding).shifts)).toEqual([])
    expect(shifts(hiding).notComparable.map(({ obstacles }) => obstacles[0]?.gap)).toEqual([
      'still-said',
    ])
    const words = ['brazil-says-australia-opposes-ban', 'australia-supports-ban']
    expect(keys(shifts({}, words).shifts)).toEqual([])
    expect(keys(shifts({}, words).notComparable)).toEqual(['AU.fishing-ban'])
  })

  it('have what looks like one beside them, as far as it passes', () => {
    expect(keys(shifts({ commitment: ['patrol-ships'] }).notComparable)).toEqual([
      'CL.patrol-ships',
    ])
    expect(keys(shifts({ reading: ['firm'] }).notComparable)).toEqual([
      'CL.patrol-ships',
      'AU.fishing-ban',
    ])
    expect(keys(shifts({ country: ['KE'] }).notComparable)).toEqual([])
    // A group's words are not its member's.
    const inherited = shifts({ country: ['KE'], inherit: true }).notComparable
    expect(inherited.map(({ obstacles }) => obstacles.map(({ gap }) => gap))).toEqual([
      ['other-bearer'],
    ])
  })
})

describe('what an article itself calls a change', () => {
  const meeting = {
    ...findById(toy.events, 'lisbon-summit'),
    changeWords: 'bắt đầu',
  }
  const withEvent: Dossier = {
    ...toy,
    events: toy.events.map((event) => (event.id === meeting.id ? meeting : event)),
  }
  const ids = (...asked: Asked) =>
    called(asked[0], asked[1], withEvent).map((each) =>
      each.kind === 'event' ? each.event.id : each.statement.id,
    )
  const [summit, ships] = ['lisbon-summit', 'two-states-ready-with-ships']

  it.each<[Partial<Selection>, readonly string[]]>([
    [{}, [ships, summit]],
    [{ country: ['JP'] }, [summit]],
    [{ country: ['two-unnamed-states'] }, [ships]],
    [{ article: ['whale-pledge'] }, []],
    [{ article: ['reef-summit'] }, [ships, summit]],
    [{ time: { from: '2026-01-01', to: null } }, []],
    [{ commitment: ['patrol-ships'] }, [ships]],
    [{ stance: ['leads'] }, []],
    [{ asOf: '2025-06-10' }, []],
  ])('asked for %o', (asked, expected) => {
    expect(ids(asked)).toEqual(expected)
  })

  it('is a passage with the words looked for, and no event while any are', () => {
    expect(ids({ q: 'tàu' }, [ships])).toEqual([ships])
  })
})
