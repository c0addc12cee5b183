import { expect, it } from 'vitest'
import { toEpochDay, type DateSpan, type IsoDay } from '../../../model/dates'
import { toFoldWords } from './timeline-words'
import { toSilences } from './to-silences'

const onDay = (day: IsoDay): DateSpan => ({ earliest: day, latest: day, precision: 'day' })
const DOMAIN = { from: toEpochDay('2022-02-01'), to: toEpochDay('2024-02-01') }
const ARTICLES = [onDay('2023-06-01'), onDay('2024-01-31')]
const WAR: DateSpan = { earliest: '2022-02-01', latest: '2022-02-28', precision: 'month' }

/** The words of each silence, where these are dated beside the war and two articles. */
function read(others: readonly DateSpan[], published = ARTICLES) {
  const silences = toSilences(published, [WAR, ...others], DOMAIN)
  return silences.map((fold) => toFoldWords(fold, silences, 'en'))
}

it.each<[string, DateSpan, string]>([
  ['nothing else', WAR, '15 months with nothing dated'],
  [
    'what began with the war, its end not told',
    { earliest: '2022-02-01', latest: null, precision: 'interval' },
    '15 months with nothing certainly dated',
  ],
  [
    'what was said by a later day',
    { earliest: null, latest: '2024-01-31', precision: 'open' },
    '15 months with nothing certainly dated',
  ],
  [
    'what falls on some day of two years',
    { earliest: '2022-02-10', latest: '2024-01-31', precision: 'one-of' },
    '15 months with nothing certainly dated',
  ],
])('a silence into which %s may fall has nothing certainly dated at most', (_, span, words) => {
  expect(read([span])[0]).toBe(words)
})

it('after the first article a silence lacks articles, whatever else is dated, if none may lie in it', () => {
  const open: DateSpan = { earliest: '2022-02-01', latest: null, precision: 'interval' }
  expect(read([open]).at(-1)).toBe('8 months without an article')
  expect(read([], [...ARTICLES, open]).at(-1)).toBe('8 months with nothing certainly dated')
})

it('is said in Vietnamese, too', () => {
  const silences = toSilences(ARTICLES, [{ ...WAR, latest: null }], DOMAIN)
  expect(silences[0] && toFoldWords(silences[0], silences, 'vi')).toMatch(
    /^1[56] tháng không có mốc nào chắc chắn$/,
  )
})
