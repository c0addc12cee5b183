import { expect, it } from 'vitest'
import type { Language } from '../model/vocabulary'
import { toPassage } from '../passages/passage'
import { toyDossier } from '../testing/toy-dossier'
import { toQuotation } from './to-quotation'

const { index: dossier } = toyDossier
function quote(id: string, language: Language) {
  const statement = dossier.statements.find((known) => known.id === id)
  if (statement === undefined) throw new Error(`No ${id}`)
  const passage = toPassage(dossier, statement, language)
  return toQuotation(passage, 'Bài', 'https://pledges.example/x', language)
}

it('gives English readers the quote, our translation marked as ours, and the source', () => {
  expect(quote('japan-joins-ban-with-others', 'en')).toBe(
    [
      '“Tokyo sẽ tham gia lệnh cấm đánh bắt nếu các nước khác cũng tham gia”',
      '[Tokyo will join the fishing ban if other states join as well] (our rendering)',
      '— Japan, Ken Mori, Minister, own words, 18 Jan 2026',
      'Bài. Outlet not stated, perhaps Báo Biển, 19–20 Jan 2026',
      'https://pledges.example/x',
    ].join('\n'),
  )
})

it('gives Vietnamese readers only the quote, and says who reports it', () => {
  expect(quote('brazil-says-australia-opposes-ban', 'vi')).toBe(
    [
      '“Australia phản đối lệnh cấm đánh bắt”',
      '— Úc, Tổng thống Ana Prado thuật lại, 10/6/2025',
      'Bài. Báo Biển, 12/6/2025',
      'https://pledges.example/x',
    ].join('\n'),
  )
})
