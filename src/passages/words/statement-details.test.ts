import { expect, it } from 'vitest'
import { findById } from '../../model/find-by-id'
import { toyDossier } from '../../testing/toy-dossier'
import { toStatementDetails } from './statement-details'

const { index: dossier } = toyDossier
const find = (id: string) => findById(dossier.statements, id)

it('gives the speaker with the role from this article, the date, and how the date was inferred', () => {
  expect(toStatementDetails(dossier, find('japan-declines-ban'), 'en')).toMatchObject({
    speakers: [{ id: 'ken-mori', page: 'people', name: 'Ken Mori', role: 'Minister' }],
    voice: 'own',
    form: 'Said as: remark',
    said: '10–11 Jun 2025',
    basis: 'From the days of the meeting.',
    facts: [],
  })
})

it('does not borrow a role from another article', () => {
  const elsewhere = { ...find('brazil-leads-reserve'), article: 'whale-pledge' }
  expect(toStatementDetails(dossier, elsewhere, 'en').speakers).toMatchObject([
    { name: 'Ana Prado', role: null },
  ])
})

it('gives documents, conditions, limits and notes in the reader’s language', () => {
  const details = (id: string) => toStatementDetails(dossier, find(id), 'vi')
  const facts = (id: string) => details(id).facts.map(({ kind, values }) => [kind, ...values])
  expect(details('alliance-commits-fund').speakers).toMatchObject([
    { name: 'Tuyên bố Lisbon', role: null },
  ])
  expect(facts('alliance-commits-fund')).toContainEqual(['instrument', 'Tuyên bố Lisbon'])
  expect(facts('kenya-chile-propose-vote')).toEqual([['instrument', 'bài không nêu tên']])
  expect(details('chile-may-send-ships')).toMatchObject({
    speakers: [],
    note: 'Không rõ ai nói.',
  })
  expect(facts('chile-may-send-ships')).toEqual([['conditions', 'Quốc hội quyết định']])
  expect(facts('brazil-leads-reserve')).toContainEqual(['limits', 'Ở Nam Đại Tây Dương'])
})
