import { describe, expect, it } from 'vitest'
import { toKnownOn, type DateSpan } from '../model/dates'
import { toyDossier } from '../testing/toy-dossier'
import { toDayBefore, toKnownDays, toComparisonDays, type KnownDay } from './known-days'

const toy = toyDossier.index
const toCounts = ({ day, statements, events, articles }: KnownDay) =>
  [day, statements.length, events.map(({ id }) => id).join(), articles.length] as const

describe('the day from which something is known', () => {
  it.each<[string, DateSpan, string | null]>([
    ['a day', { earliest: '2026-01-06', latest: '2026-01-06', precision: 'day' }, '2026-01-06'],
    [
      'the last of several days',
      { earliest: '2025-12-05', latest: '2025-12-06', precision: 'one-of' },
      '2025-12-06',
    ],
    [
      'the end of a span with an open start',
      { earliest: null, latest: '2026-01-07', precision: 'open' },
      '2026-01-07',
    ],
    [
      'the start of a span with an open end',
      { earliest: '2022-02-24', latest: null, precision: 'open' },
      '2022-02-24',
    ],
    ['none without any date', { earliest: null, latest: null, precision: 'open' }, null],
  ])('is %s', (_, span, day) => {
    expect(toKnownOn(span)).toBe(day)
  })

  it('may follow a day of another year', () => {
    expect(toDayBefore('2026-01-01')).toBe('2025-12-31')
  })
})

describe('the stops', () => {
  it('are the last days on which something may have been said or have happened', () => {
    expect(toKnownDays(toy, 'said').map(toCounts)).toEqual([
      ['2025-06-10', 2, '', 0],
      ['2025-06-11', 6, 'lisbon-summit', 0],
      ['2025-06-30', 1, '', 0],
      ['2025-11-30', 1, 'japan-wavers', 0],
      ['2025-12-31', 1, 'memo-drafted', 0],
      ['2026-01-18', 4, 'january-statements', 0],
      ['2026-01-20', 1, '', 0],
    ])
  })

  it('are the days of the articles, by publication', () => {
    expect(toKnownDays(toy, 'published').map(toCounts)).toEqual([
      ['2025-06-12', 9, 'lisbon-summit', 1],
      ['2026-01-20', 7, 'japan-wavers,memo-drafted,january-statements', 1],
    ])
  })

  it('have every statement and every event once', () => {
    for (const knownBy of ['said', 'published'] as const) {
      const days = toKnownDays(toy, knownBy)
      const count = (of: (day: KnownDay) => readonly unknown[]) =>
        days.reduce((total, day) => total + of(day).length, 0)
      expect(count(({ statements }) => statements)).toBe(toy.statements.length)
      expect(count(({ events }) => events)).toBe(toy.events.length)
    }
  })
})

describe('the days to compare with', () => {
  const named = (knownBy: 'said' | 'published') =>
    toComparisonDays(toy, knownBy).map(({ day, next }) => [day, next.events[0]?.id])

  it('lie between the articles’ statements, but not before the first', () => {
    expect(named('said')).toEqual([['2025-11-29', 'japan-wavers']])
  })

  it('lie before the articles, by publication', () => {
    expect(named('published')).toEqual([['2026-01-19', 'japan-wavers']])
  })

  it('are none with a single article', () => {
    const first = toy.statements.filter(({ article }) => article === 'reef-summit')
    expect(toComparisonDays({ ...toy, statements: first }, 'said')).toEqual([])
  })
})
