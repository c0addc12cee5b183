import { describe, expect, it } from 'vitest'
import type { DateSpan, Precision } from '../model/dates'
import { toyDossier } from '../testing/toy-dossier'
import { areDaysKnown, isWithin } from './said-then'
import { selectOfSubject } from './subject-statements'

const span = (
  earliest: string | null,
  latest: string | null,
  precision: Precision = 'interval',
): DateSpan => ({ earliest, latest, precision })

const SUMMIT = span('2025-06-10', '2025-06-11')

describe('what is within an event’s days', () => {
  it.each<[string, DateSpan, DateSpan, boolean]>([
    ['one of its days', span('2025-06-10', '2025-06-10', 'day'), SUMMIT, true],
    ['all of them', SUMMIT, SUMMIT, true],
    ['one of them, unknown which', span('2025-06-10', '2025-06-11', 'one-of'), SUMMIT, true],
    ['the month around them', span('2025-06-01', '2025-06-30', 'month'), SUMMIT, false],
    ['its last day or the next', span('2025-06-11', '2025-06-12', 'one-of'), SUMMIT, false],
    ['its first day or the one before', span('2025-06-09', '2025-06-10', 'one-of'), SUMMIT, false],
    ['the day after', span('2025-06-12', '2025-06-12', 'day'), SUMMIT, false],
    ['with an open start, by its last day', span(null, '2025-06-11', 'open'), SUMMIT, false],
    ['with an open end, from its first day', span('2025-06-10', null, 'open'), SUMMIT, false],
    ['of an event with an open end', SUMMIT, span('2025-06-01', null, 'open'), false],
    ['of an event with an open start', SUMMIT, span(null, '2025-06-30', 'open'), false],
  ])('%s', (_, said, event, expected) => {
    expect(isWithin(said, event)).toBe(expected)
  })
})

it.each<[Precision, boolean]>([
  ['day', true],
  ['interval', true],
  ['month', false],
  ['year', false],
  ['one-of', false],
  ['open', false],
])('an event dated by %s: are its own days known? %s', (precision, expected) => {
  expect(areDaysKnown(span('2025-06-01', '2025-06-30', precision))).toBe(expected)
})

describe('the statements of an event', () => {
  const { index } = toyDossier
  const ofSummit = (change: { saidSpan?: DateSpan; event?: DateSpan }) => {
    const { saidSpan, event } = change
    const statements = index.statements.map((each) =>
      each.id === 'japan-declines-ban' && saidSpan !== undefined ? { ...each, saidSpan } : each,
    )
    const events = index.events.map((each) =>
      each.id === 'lisbon-summit' && event !== undefined ? { ...each, span: event } : each,
    )
    const dossier = { ...index, statements, events }
    return selectOfSubject(dossier, 'events', 'lisbon-summit').map(({ id }) => id)
  }
  const byItsPeople = ['brazil-leads-reserve', 'brazil-says-australia-opposes-ban']

  it('are those of its people that fall within its days', () => {
    expect(ofSummit({})).toEqual([...byItsPeople, 'japan-declines-ban'])
  })

  it('are not those that may be older or later', () => {
    expect(ofSummit({ saidSpan: span(null, '2025-06-11', 'open') })).toEqual(byItsPeople)
    expect(ofSummit({ saidSpan: span('2025-06-11', '2025-06-12', 'one-of') })).toEqual(byItsPeople)
  })

  it('are none while one end of the event is unknown', () => {
    expect(ofSummit({ event: span('2025-06-01', null, 'open') })).toEqual([])
  })
})
