import { describe, expect, it } from 'vitest'
import type { ActorHead } from '../model/vocabulary'
import { toTopicName } from './messages/topic-messages'
import { toActorName, toActorNames, toCellName, toCountryName } from './names'

it.each([
  ['UA', 'vi', 'Ukraine'],
  ['UA', 'en', 'Ukraine'],
  ['DE', 'vi', 'Đức'],
  ['DE', 'en', 'Germany'],
  ['QX', 'vi', 'QX'],
] as const)('calls %s in “%s” as the press does: %s', (code, language, name) => {
  expect(toCountryName(code, language)).toBe(name)
})

it('names a cell for use within a sentence, keeping proper names', () => {
  expect(toCellName('Đức', 'Đưa quân vào Ukraine', 'vi')).toBe('Đức, đưa quân vào Ukraine')
  expect(toCellName('Germany', 'NATO membership', 'en')).toBe('Germany, NATO membership')
})

describe('an actor within a sentence', () => {
  const head = (kind: 'collective' | 'unnamed', id: string, vi: string, en: string): ActorHead => {
    const name = { vi, en }
    const actor = { id, name, short: name, also: [] }
    return kind === 'unnamed' ? { kind, ...actor } : { kind, ...actor, members: [] }
  }
  const dossier = {
    instruments: [],
    actors: [
      head('collective', 'parties', 'Các bên tại Paris', 'The parties in Paris'),
      head('collective', 'allies', 'Các đồng minh châu Âu', 'European allies'),
      head('collective', 'coalition', 'Liên minh', 'Coalition of the Willing'),
      head('collective', 'nato', 'NATO', 'NATO'),
      head('unnamed', 'official', 'Một quan chức Mỹ', 'A US official'),
      head('unnamed', 'six', 'Sáu nước', 'Six states'),
    ],
  }

  it.each([
    ['parties', 'the parties in Paris', 'các bên tại Paris'],
    ['allies', 'European allies', 'các đồng minh châu Âu'],
    ['coalition', 'Coalition of the Willing', 'Liên minh'],
    ['nato', 'NATO', 'NATO'],
    ['official', 'a US official', 'một quan chức Mỹ'],
    ['six', 'six states', 'sáu nước'],
    ['DE', 'Germany', 'Đức'],
  ])('has no capital but that of its own name: %s', (id, en, vi) => {
    expect(toActorName(dossier, id, 'en', 'full', 'within')).toBe(en)
    expect(toActorName(dossier, id, 'vi', 'full', 'within')).toBe(vi)
    expect(toActorName(dossier, id, 'en', 'short', 'within')).toBe(en)
  })

  it('is the same in a list, wherever it stands there', () => {
    const ids = ['parties', 'nato', 'parties']
    expect(toActorNames(dossier, ids, 'en', 'full', 'within')).toBe(
      'the parties in Paris, NATO, and the parties in Paris',
    )
    expect(toActorNames(dossier, ['nato', 'parties'], 'en')).toBe('NATO and The parties in Paris')
  })

  it.each([
    ['parties', 'With the parties in Paris'],
    ['coalition', 'With the Coalition of the Willing'],
    ['nato', 'With NATO'],
    ['six', 'With six states'],
    ['US', 'With the United States'],
  ])('has one article after “with”: %s', (id, words) => {
    expect(toTopicName(dossier, id, 'with', 'en')).toBe(words)
  })
})
