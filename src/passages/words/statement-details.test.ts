import { expect, it } from 'vitest'
import { findById } from '../../model/find-by-id'
import { toyDossier } from '../../testing/toy-dossier'
import { toStatementDetails } from './statement-details'

const { index: dossier } = toyDossier
const find = (id: string) => findById(dossier.statements, id)

it('tells who spoke with the role that this article gives, when, and from what that is inferred', () => {
  expect(toStatementDetails(dossier, find('japan-declines-ban'), 'en')).toMatchObject({
    speakers: [{ id: 'ken-mori', page: 'people', name: 'Ken Mori', role: 'Minister' }],
    voice: 'own',
    binding: 'remark',
    said: '10–11 Jun 2025',
    basis: 'From the days of the meeting.',
    limits: null,
  })
})

it('does not borrow a role from another article', () => {
  const elsewhere = { ...find('brazil-leads-reserve'), article: 'whale-pledge' }
  expect(toStatementDetails(dossier, elsewhere, 'en').speakers).toMatchObject([
    { name: 'Ana Prado', role: null },
  ])
})

it('tells documents, conditions, limits and notes in the language of the reader', () => {
  const details = (id: string) => toStatementDetails(dossier, find(id), 'vi')
  expect(details('alliance-commits-fund')).toMatchObject({
    speakers: [{ name: 'Tuyên bố Lisbon', role: null }],
    instrument: { id: 'lisbon-declaration', name: 'Tuyên bố Lisbon', isDocument: true },
  })
  expect(details('kenya-chile-propose-vote').instrument).toEqual({
    id: null,
    name: 'bài không nêu tên',
    isDocument: true,
  })
  expect(details('chile-may-send-ships')).toMatchObject({
    speakers: [],
    note: 'Không rõ ai nói.',
  })
  expect(details('chile-may-send-ships').conditions).toHaveLength(1)
  expect(details('brazil-leads-reserve').limits).toBe('Ở Nam Đại Tây Dương')
})
