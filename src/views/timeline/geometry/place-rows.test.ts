import { expect, it } from 'vitest'
import type { DateSpan } from '../../../model/dates'
import { LINE, ROW_GAP, toLabelHeight } from './place-rows'

const SPRING: DateSpan = { earliest: '2025-03-01', latest: '2025-06-30', precision: 'one-of' }
const JULY: DateSpan = { earliest: '2023-07-01', latest: '2023-07-15', precision: 'one-of' }

it.each([
  ['vi', 'trong khoảng / tháng 3– / 6/2025', SPRING, 3],
  ['vi', 'trong khoảng 1– / 15/7/2023', JULY, 2],
  ['en', 'some time / within Mar – / Jun 2025', SPRING, 3],
  ['en', 'some time / within 1–15 Jul / 2023', JULY, 3],
] as const)(
  '%s: %s has room for the lines that a browser made of it',
  (language, _, span, lines) => {
    const frame = { width: 110, language, coarse: false }
    expect(toLabelHeight({ span, events: [], articles: [] }, frame)).toBe(lines * LINE + ROW_GAP)
  },
)
