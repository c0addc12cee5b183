import { expect, it } from 'vitest'
import type { DateSpan } from './dates'
import { keepToldOrder, toEventsInTime } from './told-order'

const day = (date: string): DateSpan => ({ earliest: date, latest: date, precision: 'day' })
const WAR: DateSpan = { earliest: '2022-02-01', latest: '2022-02-28', precision: 'month' }
const SINCE: DateSpan = { earliest: '2022-02-01', latest: null, precision: 'open' }

function event(id: string, span: DateSpan, ...after: string[]) {
  return { id, span, after: after.map((earlier) => ({ event: earlier, words: 'sau' })) }
}

function inTime(...events: ReturnType<typeof event>[]): string {
  return toEventsInTime(events)
    .map(({ id }) => id)
    .join(' ')
}

it('puts events in the order of their dates', () => {
  expect(inTime(event('b', day('2022-03-02')), event('a', day('2022-03-01')))).toBe('a b')
})

it('puts what came after an event right behind it where the dates alone would not', () => {
  const [war, next] = [event('war', WAR), event('next', day('2022-03-01'))]
  expect(inTime(event('talks', SINCE), war, next)).toBe('talks war next')
  expect(inTime(event('talks', SINCE, 'war'), war, next)).toBe('war talks next')
})

it('follows what came after something that came after something, in whatever order they are given', () => {
  const late = event('third', SINCE, 'second')
  expect(inTime(late, event('second', SINCE, 'war'), event('war', WAR))).toBe('war second third')
})

it('leaves dates alone that already show the order, and events that are not there', () => {
  const later = event('later', day('2022-05-01'), 'war', 'unknown')
  expect(inTime(event('war', WAR), event('between', day('2022-04-01')), later)).toBe(
    'war between later',
  )
})

it('keeps items of events that came after each other where they are', () => {
  const rows = [[event('a', WAR, 'b'), event('c', WAR)], [event('b', WAR, 'c')]]
  expect(keepToldOrder(rows, (row) => row)).toHaveLength(2)
  expect(keepToldOrder([], () => [])).toEqual([])
})
