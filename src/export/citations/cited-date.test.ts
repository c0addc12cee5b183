import { plugins } from '@citation-js/core'
import { parse as parseEdtf } from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toyDossier } from '../../testing/toy-dossier'
import { toCitable } from './citable'
import { DATE_KINDS, toCitedDate, toParts } from './cited-date'
import { toBibtex } from './to-bibtex'
import { toCslJson } from './to-csl-json'
import { toRis } from './to-ris'

// Each plugin registers its format with the core.
await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')])

const from = {
  pageTitle: 'A page',
  language: 'en',
  link: 'https://pledges.example/articles/reef-summit',
  version: '0123456789',
  released: null,
  accessed: '2026-02-03',
}
const article = toCitable(toyDossier.index, { kind: 'article', article: 'reef-summit' }, from)
const publishedOn = (date: string, isInferred = false) => ({
  ...article,
  published: { date, isInferred },
})
const lineOf = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? null
const written = (date: string, isInferred = false) => {
  const citable = publishedOn(date, isInferred)
  return {
    ris: lineOf(toRis(citable, 'en'), /^DA {2}- (.*)\r$/m),
    bibtex: lineOf(toBibtex(citable, 'en'), /^ {2}date = \{(.*)\},$/m),
    csl: toCslJson(citable, 'en').issued,
  }
}

describe('each format says as much of the day as is known', () => {
  const parts = (...dates: readonly (readonly number[])[]) => ({ 'date-parts': dates })

  it.each([
    ['2026-03-05', '2026/03/05/', '2026-03-05', parts([2026, 3, 5])],
    ['2026-03', '2026/03//', '2026-03', parts([2026, 3])],
    ['2026', '2026///', '2026', parts([2026])],
    [
      '2026-01-04/2026-01-05',
      '2026/01//',
      '2026-01-04/2026-01-05',
      parts([2026, 1, 4], [2026, 1, 5]),
    ],
    ['2025-03/2025-06', '2025///', '2025-03/2025-06', parts([2025, 3], [2025, 6])],
    ['2024/2025', null, '2024/2025', parts([2024], [2025])],
    [
      '[2025-03..2025-06]',
      '2025///',
      '2025-03?/2025-06?',
      { ...parts([2025, 3], [2025, 6]), circa: true },
    ],
    ['2025-03/..', null, '2025-03/', { literal: 'since March 2025' }],
    ['[2025..]', null, '2025/', { literal: '2025 or later' }],
    ['../2026-01-06', null, null, { literal: 'by January 6, 2026' }],
    ['[..2025-06]', null, null, { literal: 'by June 2025' }],
  ])('%s', (date, ris, bibtex, csl) => {
    expect(written(date)).toEqual({ ris, bibtex, csl })
  })

  it('and marks what is inferred where it has a mark for it', () => {
    expect(written('2025-12-06', true)).toEqual({
      ris: '2025/12/06/',
      bibtex: '2025-12-06?',
      csl: { 'date-parts': [[2025, 12, 6]], circa: true },
    })
  })
})

const two = (number: number) => String(number).padStart(2, '0')
const numbers = fc.tuple(
  fc.integer({ min: 1900, max: 2100 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
)
/** A day, month or year. */
const calendarDate = fc
  .tuple(numbers, fc.integer({ min: 1, max: 3 }))
  .map(([[year, month, day], known]) =>
    [String(year), two(month), two(day)].slice(0, known).join('-'),
  )
const anyDate = fc
  .tuple(fc.constantFrom(...DATE_KINDS), calendarDate, calendarDate)
  .map(([kind, one, other]) => {
    const [first = one, last = other] = [one, other].toSorted()
    return {
      single: one,
      interval: `${first}/${last}`,
      'one-of': `[${first}..${last}]`,
      'open-start': `../${one}`,
      'open-end': `[${one}..]`,
    }[kind]
  })

/** What of the date is known: each end, cut to every precision at which it may be repeated. */
const known = (date: string) => {
  const { from: first, to: last } = toCitedDate(date)
  return [first, last].flatMap((end) => {
    const all = end === '' ? [] : toParts(end)
    return all.map((_, index) => JSON.stringify(all.slice(0, index + 1)))
  })
}

describe('a reader never learns a day that is not known', () => {
  it.each([
    ['@biblatex/text', toBibtex],
    ['@ris/file', toRis],
  ] as const)('who reads %s with citation-js', (forceType, write) => {
    fc.assert(
      fc.property(anyDate, fc.boolean(), (date, isInferred) => {
        const text = write(publishedOn(date, isInferred), 'en')
        const [item, ...more] = plugins.input.chain(text, { forceType, generateGraph: false })
        expect(more).toEqual([])
        const issued = item?.['issued'] as { 'date-parts'?: readonly unknown[] } | undefined
        const read = (issued?.['date-parts'] ?? []).filter(Array.isArray)
        expect(known(date)).toEqual(
          expect.arrayContaining(read.map((each) => JSON.stringify(each))),
        )
      }),
    )
  })

  it('who reads the BibTeX date as EDTF', () => {
    fc.assert(
      fc.property(anyDate, fc.boolean(), (date, isInferred) => {
        const { bibtex } = written(date, isInferred)
        fc.pre(bibtex !== null)
        const read = parseEdtf(bibtex ?? '')
        const ends = read.type === 'Interval' ? read.values : [read]
        const dates = ends.flatMap((end) =>
          typeof end === 'object' && end !== null && 'type' in end ? [end.values] : [],
        )
        // Months count from 0 here.
        const each = dates.map((values) =>
          JSON.stringify(values.map((part, index) => Number(part) + (index === 1 ? 1 : 0))),
        )
        expect(known(date)).toEqual(expect.arrayContaining(each))
      }),
    )
  })

  it('who reads the numbers of RIS and CSL-JSON', () => {
    fc.assert(
      fc.property(anyDate, fc.boolean(), (date, isInferred) => {
        const { ris, csl } = written(date, isInferred)
        const numbersOfRis = ris?.split('/').filter(Boolean).map(Number)
        const read = [...(csl?.['date-parts'] ?? []), ...(numbersOfRis ? [numbersOfRis] : [])]
        expect(known(date)).toEqual(
          expect.arrayContaining(read.map((each) => JSON.stringify(each))),
        )
      }),
    )
  })
})

it('what is only a span stands in the note of each format, in words', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const citable = publishedOn(date)
      const isSpan = toCitedDate(date).kind !== 'single'
      for (const text of [
        toRis(citable, 'en'),
        toBibtex(citable, 'en'),
        toCslJson(citable, 'en').note,
      ]) {
        expect(text.includes('Date of publication, as far as known: ')).toBe(isSpan)
      }
    }),
  )
})

it('the day of access is never taken for a day of publication that is not known', () => {
  const ris = toRis({ ...article, published: null }, 'en')
  expect(ris).not.toMatch(/^(PY|DA|Y1|Y2)/m)
  expect(ris).toContain('Accessed February 3, 2026.')
  expect(toRis(article, 'en')).toMatch(/^Y2 {2}- 2026\/02\/03\/\r$/m)
})
