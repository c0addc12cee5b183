import { expect, it } from 'vitest'
import type { DateSpan } from '../model/dates'
import type { Language } from '../model/vocabulary'
import { toSinceWords } from './since-words'

const MONTH = { earliest: '2025-03-01', latest: '2025-03-31', precision: 'month' } as const
const BY = { earliest: null, latest: '2026-01-06', precision: 'open' } as const
const LATER = { earliest: '2026-01-06', latest: null, precision: 'one-of' } as const
const FROM = { earliest: '2026-01-06', latest: null, precision: 'open' } as const

it.each<[Language, DateSpan, string]>([
  ['en', MONTH, 'since Mar 2025'],
  ['en', BY, 'by 6 Jan 2026'],
  ['vi', BY, 'muộn nhất 6/1/2026'],
  ['en', FROM, 'since 6 Jan 2026'],
  ['en', LATER, '6 Jan 2026 or later'],
])('%s, %o: %s', (language, span, words) => {
  expect(toSinceWords(span, language)).toBe(words)
})
