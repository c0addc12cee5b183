import { expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { DEFAULT_SELECTION, type Selection } from './selection'
import { selectEvents } from './select-events'

const dossier = toyDossier.index
const all = dossier.events.map(({ id }) => id)

it.each<[string, Partial<Selection>, readonly string[]]>([
  ['no filter', {}, all],
  ['a country that took part', { country: ['AU'] }, ['january-statements']],
  ['one of two countries', { country: ['AU', 'KE'] }, ['lisbon-summit', 'january-statements']],
  ['a group that took part', { country: ['reef-alliance'] }, ['lisbon-summit']],
  ['a country that took part in none', { country: ['CL'] }, []],
  [
    'a period that it may have been in',
    { time: { from: '2025-12-01', to: '2025-12-31' } },
    ['memo-drafted'],
  ],
  ['an article that tells of it', { article: ['reef-summit'] }, ['lisbon-summit']],
  [
    'a country and a period',
    { country: ['JP'], time: { from: '2026-01-01', to: null } },
    ['january-statements'],
  ],
  [
    'filters that an event has nothing for',
    { stance: ['leads'], commitment: ['fishing-ban'], voice: ['own'], reading: ['open'] },
    all,
  ],
])('%s', (_, asked, expected) => {
  expect(selectEvents(dossier, { ...DEFAULT_SELECTION, ...asked }).map(({ id }) => id)).toEqual(
    expected,
  )
})

it('of a group counts for its members, if what groups say does', () => {
  const events = dossier.events.map((event) => ({
    ...event,
    participants: event.participants.filter((actor) => actor === 'reef-alliance'),
  }))
  const select = (inherit: boolean) =>
    selectEvents({ ...dossier, events }, { ...DEFAULT_SELECTION, country: ['BR'], inherit })
  expect(select(false)).toEqual([])
  expect(select(true).map(({ id }) => id)).toEqual(['lisbon-summit'])
})
