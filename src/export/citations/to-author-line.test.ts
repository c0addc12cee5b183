import { expect, it } from 'vitest'
import type { Author } from '../../model/publication'
import { toyDossier } from '../../testing/toy-dossier'
import { toCitable } from './citable'
import { toAuthorLine } from './to-author-line'
import { toCitation } from './to-citation'

const HOA = { person: 'Minh Hoa' }
const AN = { family: 'Nguyễn', given: 'Văn An' }
const DOE = { family: 'Doe', given: 'Jane-Ann É.' }
const WAVE = { body: 'Hãng tin Sóng' }

it.each<[string, readonly Author[], string, string, string]>([
  ['Minh Hoa', [HOA], 'Minh Hoa', 'Minh Hoa', 'Minh Hoa'],
  ['Nguyễn Văn An', [AN], 'Nguyễn Văn An', 'Nguyễn, V. A.', 'Nguyễn Văn An'],
  ['Jane-Ann É. Doe', [DOE], 'Doe, Jane-Ann É.', 'Doe, J.-A. É.', 'Doe, Jane-Ann É.'],
  [
    'Minh Hoa và Hãng tin Sóng',
    [HOA, WAVE],
    'Minh Hoa and Hãng tin Sóng',
    'Minh Hoa & Hãng tin Sóng',
    'Minh Hoa và Hãng tin Sóng',
  ],
  [
    'Jane-Ann É. Doe, Minh Hoa',
    [DOE, HOA],
    'Doe, Jane-Ann É., and Minh Hoa',
    'Doe, J.-A. É., & Minh Hoa',
    'Doe, Jane-Ann É. và Minh Hoa',
  ],
  [
    'Minh Hoa, Nguyễn Văn An, Jane-Ann É. Doe',
    [HOA, AN, DOE],
    'Minh Hoa, Nguyễn Văn An, and Jane-Ann É. Doe',
    'Minh Hoa, Nguyễn, V. A., & Doe, J.-A. É.',
    'Minh Hoa, Nguyễn Văn An và Jane-Ann É. Doe',
  ],
])('“%s” in Chicago, in APA, and in Vietnamese', (byline, authors, chicago, apa, vietnamese) => {
  expect(toAuthorLine({ authors, byline }, 'chicago', 'en')).toBe(chicago)
  expect(toAuthorLine({ authors, byline }, 'apa', 'en')).toBe(apa)
  expect(toAuthorLine({ authors, byline }, 'chicago', 'vi')).toBe(vietnamese)
})

it('nobody is named where the byline is empty', () => {
  expect(toAuthorLine({ authors: [], byline: null }, 'apa', 'en')).toBeNull()
})

it('a citation to paste begins with them', () => {
  const from = { pageTitle: '', language: 'en', link: '', version: '', released: null }
  const citable = {
    ...toCitable(
      toyDossier.index,
      { kind: 'article', article: 'reef-summit' },
      { ...from, accessed: '2026-02-03' },
    ),
    byline: 'Minh Hoa và Jane-Ann É. Doe',
    authors: [HOA, DOE],
  }
  expect(toCitation(citable, 'chicago', 'en')).toMatch(/^Minh Hoa and Jane-Ann É\. Doe\. “Cuộc/)
  expect(toCitation(citable, 'apa', 'en')).toMatch(/^Minh Hoa & Doe, J\.-A\. É\. \(2025, June/)
})
