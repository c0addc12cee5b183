import { describe, expect, it } from 'vitest'
import type { DateSpan } from '../../model/dates'
import type { Statement } from '../../model/dossier'
import { toInheritance, toRowsOf } from '../../model/inheritance'
import type { Voice } from '../../model/vocabulary'
import { toyDossier } from '../../testing/toy-dossier'
import { toNewestFirst } from './cell-statements'

const { actors, statements } = toyDossier.index
const find = (id: string): Statement => {
  const statement = statements.find((known) => known.id === id)
  if (statement === undefined) throw new Error(id)
  return statement
}
const rowsOf = (statement: Statement) =>
  Object.fromEntries(toRowsOf(statement, toInheritance(actors)))

describe('the rows of a statement', () => {
  it('are the actors it names, unless stances are inherited', () => {
    expect(Object.fromEntries(toRowsOf(find('alliance-commits-fund'), null))).toEqual({
      'reef-alliance': [],
    })
  })

  it('include the members of a collective, with the collective', () => {
    expect(rowsOf(find('parties-support-treaty'))).toEqual({
      'lisbon-parties': [],
      'reef-alliance': ['lisbon-parties'],
      KE: ['lisbon-parties'],
      BR: ['lisbon-parties'],
      JP: ['lisbon-parties'],
      FJ: ['lisbon-parties'],
    })
  })

  it('have every collective of a member that belongs to several', () => {
    const both = { ...find('parties-support-treaty'), actors: ['lisbon-parties', 'reef-alliance'] }
    expect(rowsOf(both)).toMatchObject({
      BR: ['lisbon-parties', 'reef-alliance'],
      KE: ['lisbon-parties'],
    })
  })

  it('have none for an actor that the statement names beside its collective', () => {
    const named = { ...find('alliance-commits-fund'), actors: ['BR', 'reef-alliance'] }
    expect(rowsOf(named)).toMatchObject({ BR: [], JP: ['reef-alliance'], 'reef-alliance': [] })
  })
})

describe('newest first', () => {
  const day = (date: string): DateSpan => ({ earliest: date, latest: date, precision: 'day' })
  const within = (from: string, to: string): DateSpan => ({
    earliest: from,
    latest: to,
    precision: 'one-of',
  })
  const said = (
    id: string,
    saidSpan: DateSpan,
    voice: Voice = 'own',
    stance = 'commits',
  ): Statement => ({
    ...find('alliance-commits-fund'),
    id,
    stance,
    saidSpan,
    voice,
  })

  it.each<[string, readonly Statement[], string]>([
    [
      'goes by the day',
      [said('a', day('2025-06-10')), said('b', day('2026-01-18')), said('c', day('2023-07-30'))],
      'b a c',
    ],
    [
      'goes by the last day of a span, then by its first',
      [
        said('a', within('2025-03-01', '2025-06-30')),
        said('b', day('2025-06-30')),
        said('c', day('2025-06-29')),
      ],
      'b a c',
    ],
    [
      'on one day, puts own words before a report and a report before narration',
      [
        said('a', day('2026-01-18'), 'narrator'),
        said('b', day('2026-01-18'), 'own'),
        said('c', day('2026-01-18'), 'reported'),
      ],
      'b c a',
    ],
    [
      'puts a stance taken before one left open',
      [
        said('a', day('2026-01-18'), 'own', 'declines'),
        said('b', day('2026-01-18'), 'own', 'undecided'),
        said('c', day('2026-01-18'), 'reported', 'commits'),
      ],
      'a b c',
    ],
    [
      'puts the later in the dossier first, all else being equal',
      [said('a', day('2026-01-18')), said('b', day('2026-01-18')), said('c', day('2026-01-18'))],
      'c b a',
    ],
  ])('%s', (_, given, expected) => {
    expect(
      toNewestFirst(given, toyDossier.index.stances)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(expected)
  })
})
