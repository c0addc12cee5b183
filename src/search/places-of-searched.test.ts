import { expect, it } from 'vitest'
import type { DateSpan } from '../model/dates'
import { toPlacesNewestFirst } from './places-of-searched'

const on = (day: string): DateSpan => ({ earliest: day, latest: day, precision: 'day' })
const shared = on('2026-03-02')

it.each<[string, readonly DateSpan[], readonly number[]]>([
  ['the newest first', [on('2026-03-01'), on('2026-03-03'), on('2026-03-02')], [1, 2, 0]],
  ['the same day in their order', [shared, on('2026-03-02'), shared], [0, 1, 2]],
  [
    'other days between the same',
    [shared, on('2026-03-05'), shared, on('2026-03-05')],
    [1, 3, 0, 2],
  ],
])('lists %s', (_, spans, places) => {
  expect(toPlacesNewestFirst(spans)).toEqual(places)
})
