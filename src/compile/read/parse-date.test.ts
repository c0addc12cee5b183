import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromEpochDay, toEpochDay } from '../../model/dates'
import { parseDate } from './parse-date'

describe('parseDate', () => {
  it.each([
    ['2026-01-06', '2026-01-06', '2026-01-06', 'day'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
    ['2025-02', '2025-02-01', '2025-02-28', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2025-12', '2025-12-01', '2025-12-31', 'month'],
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    ['2026-01-04/2026-01-05', '2026-01-04', '2026-01-05', 'interval'],
    ['2025-03/2025-06', '2025-03-01', '2025-06-30', 'interval'],
    ['2025-12-07/2026-01', '2025-12-07', '2026-01-31', 'interval'],
    ['[2025-03..2025-06]', '2025-03-01', '2025-06-30', 'one-of'],
    ['../2026-01-07', null, '2026-01-07', 'open'],
    ['2026-01/..', '2026-01-01', null, 'open'],
    ['[..2025-06]', null, '2025-06-30', 'open'],
    ['[2025-06..]', '2025-06-01', null, 'one-of'],
  ])('%s runs from %s to %s: %s', (text, earliest, latest, precision) => {
    expect(parseDate(text)).toMatchObject({ ok: true, span: { earliest, latest, precision } })
  })

  it.each([
    '',
    '2026-01-06 ',
    '2026-1-6',
    '06/01/2026',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13',
    '2026-02-30/2026-03-01',
    '2026-02-01/2026-02-29',
    '../..',
    '2026?',
    '2026-01~',
    '202X',
    '2025-21',
    '2026-01-07T09:00:00Z',
    '[2026-01-06,2026-01-08]',
    '{2026-01-06..2026-01-08}',
    '-2025',
    '0000',
    'Y17E7',
    '1899-12-31',
    '2101',
    '9999-12',
    '../9999-12-31',
  ])('rejects “%s”', (text) => {
    expect(parseDate(text)).toMatchObject({ ok: false, code: 'invalid-date' })
  })

  it.each([
    ['2025-06-11/2025-06-11', 'Write 2025-06-11.'],
    ['[2025-06-11..2025-06-11]', 'Write 2025-06-11.'],
    ['2025-06/2025-06', 'both ends as days'],
    ['2026-01-07/2026-01', 'both ends as days'],
    ['2026-01/2026-01-07', 'both ends as days'],
  ])('reports that the ends of “%s” overlap', (text, hint) => {
    const result = parseDate(text)
    expect(result).toMatchObject({ code: 'interval-ends-overlap' })
    expect(result.ok ? '' : result.hint).toContain(hint)
  })

  it.each(['2026-01-05/2026-01-04', '2026-02/2026-01', '[2025-06..2025-03]', '2026-01-07/2025'])(
    'reports “%s” as reversed',
    (text) => {
      expect(parseDate(text)).toMatchObject({ ok: false, code: 'interval-reversed' })
    },
  )
})

describe('a form of EDTF that is not used here', () => {
  it.each([
    ['2025-22', 'such as 2025-06/2025-08 for all of it'],
    ['2025-24', '[2025-12..2026-02] for one unknown day in it'],
    ['2026-01~', 'Write the days between which it certainly lies'],
    ['2026?', 'Write the days between which it certainly lies'],
    ['XXXX-06-11', 'Infer the year from the text'],
    ['2025-06-XX', 'Leave out what is not known: 2025-06.'],
    ['2025-XX-XX', 'Leave out what is not known: 2025.'],
    ['202X', 'such as [2020-01..2029-12]'],
    ['2025-XX-11', 'such as [2025-01..2025-12]'],
    ['2026-01-07T09:00:00Z', 'Leave out the time of day.'],
    ['[2026-01-06,2026-01-08]', '[2025-03-01..2025-03-04] for one of them'],
    ['9999-12', 'Check the year.'],
    ['06/01/2026', 'Write 2026-01-06, 2026-01, 2026'],
  ])('“%s” is answered with how to write it: %s', (text, hint) => {
    const result = parseDate(text)
    expect(result.ok ? '' : result.hint).toContain(hint)
  })
})

const days = fc
  .integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('2100-12-31') })
  .map(fromEpochDay)

describe('parseDate, for any days', () => {
  it('a day is a span of one day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDate(day)).toMatchObject({ ok: true, span: { earliest: day, latest: day } })
      }),
    )
  })

  it('two days are a span in order and an error when reversed', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        fc.pre(a !== b)
        const [earliest, latest] = a < b ? [a, b] : [b, a]
        const span = { earliest, latest }
        expect(parseDate(`${earliest}/${latest}`)).toMatchObject({ ok: true, span })
        expect(parseDate(`[${earliest}..${latest}]`)).toMatchObject({ ok: true, span })
        expect(parseDate(`${latest}/${earliest}`)).toMatchObject({ code: 'interval-reversed' })
        expect(parseDate(`[${latest}..${earliest}]`)).toMatchObject({ code: 'interval-reversed' })
      }),
    )
  })

  it('a month or year contains each of its days and starts and ends with one of them', () => {
    fc.assert(
      fc.property(days, (day) => {
        for (const length of [7, 4]) {
          const result = parseDate(day.slice(0, length))
          if (!result.ok) throw new Error(result.sentence)
          const { earliest, latest } = result.span
          expect(earliest?.slice(0, length)).toBe(latest?.slice(0, length))
          expect(earliest !== null && earliest <= day && latest !== null && day <= latest).toBe(
            true,
          )
          expect(latest === null || fromEpochDay(toEpochDay(latest) + 1).endsWith('-01')).toBe(true)
        }
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-0-9./[\]~?XT:Z]{0,24}$/), (text) => {
        expect(typeof parseDate(text).ok).toBe('boolean')
      }),
    )
  })
})
