import { describe, expect, it } from 'vitest'
import type { DateSpan, Precision } from '../model/dates'
import { formatSpan } from './format-date'

const span = (precision: Precision, earliest: string | null, latest: string | null): DateSpan => ({
  precision,
  earliest,
  latest,
})

describe('dates in words, never more precise than known', () => {
  it.each([
    [span('day', '2026-01-06', '2026-01-06'), '6 Jan 2026', '6/1/2026'],
    [span('month', '2025-11-01', '2025-11-30'), 'Nov 2025', 'tháng 11/2025'],
    [span('year', '2025-01-01', '2025-12-31'), '2025', '2025'],
    [span('interval', '2026-01-06', '2026-01-07'), '6–7 Jan 2026', '6–7/1/2026'],
    [
      span('interval', '2025-12-31', '2026-01-02'),
      '31 Dec 2025 – 2 Jan 2026',
      '31/12/2025 – 2/1/2026',
    ],
    [
      span('one-of', '2025-03-01', '2025-06-30'),
      'some time within Mar – Jun 2025',
      'trong khoảng tháng 3–6/2025',
    ],
    [span('one-of', '2026-01-06', '2026-01-07'), '6 or 7 Jan 2026', '6 hoặc 7/1/2026'],
    [
      span('one-of', '2025-12-31', '2026-01-01'),
      '31 Dec 2025 or 1 Jan 2026',
      '31/12/2025 hoặc 1/1/2026',
    ],
    [span('interval', '2024-11-01', '2025-02-28'), 'Nov 2024 – Feb 2025', 'tháng 11/2024 – 2/2025'],
    [span('open', null, '2026-01-06'), 'by 6 Jan 2026', 'muộn nhất 6/1/2026'],
    [
      span('open', '2025-03-06', null),
      'from 6 Mar 2025, end not told',
      'từ 6/3/2025, không rõ đến khi nào',
    ],
    [
      span('open', '2025-03-01', null),
      'from Mar 2025, end not told',
      'từ tháng 3/2025, không rõ đến khi nào',
    ],
    [span('open', '2025-01-01', null), 'from 2025, end not told', 'từ 2025, không rõ đến khi nào'],
    [span('one-of', '2025-03-06', null), '6 Mar 2025 or later', 'sớm nhất 6/3/2025'],
    [span('one-of', '2025-03-01', null), 'Mar 2025 or later', 'sớm nhất tháng 3/2025'],
    [span('open', null, null), 'date unknown', 'không rõ ngày'],
  ])('%o', (given, english, vietnamese) => {
    expect(formatSpan(given, 'en')).toBe(english)
    expect(formatSpan(given, 'vi')).toBe(vietnamese)
  })
})
