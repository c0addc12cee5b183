import { expect, it } from 'vitest'
import type { Language } from '../model/vocabulary'
import { toyDossier } from '../testing/toy-dossier'
import { findEvidence } from '../passages/evidence'
import { toEvidenceQuotation, toQuotation, toQuotationHtml, toQuotationText } from './to-quotation'

const { index: dossier } = toyDossier
function quote(id: string, language: Language, part: string | null = null) {
  const quotation = toQuotation(dossier, id, 'https://pledges.example/x?a=1&b=2', language, part)
  if (quotation === null) throw new Error(`No ${id}`)
  return quotation
}

it('gives English readers the quote, our translation marked as ours, and the source', () => {
  expect(toQuotationText(quote('japan-joins-ban-with-others', 'en')).split('\n')).toEqual([
    '“Tokyo sẽ tham gia lệnh cấm đánh bắt nếu các nước khác cũng tham gia”',
    '[Tokyo will join the fishing ban if other states join as well] (our rendering)',
    '— Japan, Ken Mori, Minister, own words, 18 Jan 2026',
    expect.stringMatching(
      /^.+ \[.+\]\. Outlet not stated, perhaps Báo Biển, 19–20 Jan 2026, date inferred$/,
    ),
    'https://pledges.example/x?a=1&b=2',
  ])
})

it('gives Vietnamese readers only the quote, and says who reports it', () => {
  expect(toQuotationText(quote('brazil-says-australia-opposes-ban', 'vi')).split('\n')).toEqual([
    '“Australia phản đối lệnh cấm đánh bắt”',
    '— Úc, Tổng thống Ana Prado thuật lại, 10/6/2025',
    expect.stringMatching(/\. Báo Biển, 12\/6\/2025$/),
    'https://pledges.example/x?a=1&b=2',
  ])
})

it.each([
  ['brazil-says-japan-wavers', 'en', '— Japan, reported by others, Nov 2025, open reading'],
  [
    'brazil-says-japan-wavers',
    'vi',
    '— Nhật Bản, bên khác thuật lại, tháng 11/2025, còn cách đọc khác',
  ],
  [
    'brazil-undecided-on-relief',
    'en',
    '— Brazil, Brazil’s memo, own words, some time within Oct – Dec 2025 (date inferred)',
  ],
] as const)('marks an open reading and an inferred date: %s (%s)', (id, language, line) => {
  expect(quote(id, language).lines).toContain(line)
})

it.each([
  [
    'lisbon-summit 0',
    'the states at the ocean conference begin two days of work',
    '— Lisbon summit, 10–11 Jun 2025 (date inferred)',
    / 12 Jun 2025$/,
  ],
  [
    'january-statements 0',
    'On 18 January',
    '— Statements of 18 January, 18 Jan 2026',
    / date inferred$/,
  ],
  ['fund-at-lisbon', '40 million dollars', /^— [^(]+$/, / 12 Jun 2025$/],
])('says what the passage %s supports, and its source', (key, gloss, what, source) => {
  const evidence = findEvidence(dossier, key, 'en')
  if (evidence === null) throw new Error(`No ${key}`)
  const { quoted, lines } = toEvidenceQuotation(dossier, evidence, '', 'en')
  expect(quoted).toBe(`“${evidence.quote}”`)
  expect(lines[0]).toBe(`[${gloss}] (our rendering)`)
  expect(lines[1]).toMatch(what)
  expect(lines[2]).toMatch(source)
  expect(toEvidenceQuotation(dossier, evidence, '', 'vi').lines).toHaveLength(2)
  expect(findEvidence(dossier, 'nothing', 'en')).toBeNull()
})

it('leaves our translation of the whole passage out where only a part is quoted', () => {
  const { quoted, lines } = quote('japan-joins-ban-with-others', 'en', 'Tokyo sẽ tham gia')
  expect(quoted).toBe('“Tokyo sẽ tham gia”')
  expect(lines[0]).toBe('— Japan, Ken Mori, Minister, own words, 18 Jan 2026')
})

it('keeps the parts apart in HTML', () => {
  expect(toQuotationHtml(quote('brazil-says-australia-opposes-ban', 'vi'))).toMatch(
    /^<blockquote lang="vi" cite="https:\/\/pledges\.example\/x\?a=1&amp;b=2">“Australia phản đối lệnh cấm đánh bắt”<\/blockquote><p>— Úc, .*<br>.*<br><a href="[^"]+">[^<]+<\/a><\/p>$/,
  )
})

it('has nothing to quote of a statement that the dossier has not', () => {
  expect(toQuotation(dossier, 'nobody', 'https://pledges.example/', 'en')).toBeNull()
})
