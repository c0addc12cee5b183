import { expect, it } from 'vitest'
import { toyDossier } from '../../testing/toy-dossier'
import { toStatementDetails } from '../../language/statement-details'
import { toPassageWords } from './passage-words'

const { index: dossier } = toyDossier

function find(id: string) {
  const statement = dossier.statements.find((one) => one.id === id)
  const stance = dossier.stances.find((one) => one.id === statement?.stance)
  if (statement === undefined || stance === undefined) throw new Error(`no statement ${id}`)
  return { statement, stance }
}

it('tells who spoke with the role that this article gives, when, and from what that is inferred', () => {
  expect(toStatementDetails(dossier, find('japan-declines-ban').statement, 'en')).toMatchObject({
    speakers: [{ name: 'Ken Mori', role: 'Minister' }],
    voice: 'own',
    said: '10–11 Jun 2025',
    basis: 'From the days of the meeting.',
    limits: null,
  })
})

it('does not borrow a role from another article', () => {
  const { statement } = find('japan-declines-ban')
  const elsewhere = { ...statement, article: 'another-article' }
  expect(toStatementDetails(dossier, elsewhere, 'en').speakers).toEqual([
    { name: 'Ken Mori', role: null },
  ])
})

it('tells documents, conditions, limits and notes in the language of the reader', () => {
  const details = (id: string) => toStatementDetails(dossier, find(id).statement, 'vi')
  expect(details('alliance-commits-fund')).toMatchObject({
    speakers: [{ name: 'Tuyên bố Lisbon', role: null }],
    instrument: 'Tuyên bố Lisbon',
  })
  expect(details('chile-may-send-ships')).toMatchObject({
    speakers: [],
    note: 'Không rõ ai nói.',
  })
  expect(details('chile-may-send-ships').conditions).toHaveLength(1)
  expect(details('brazil-leads-reserve').limits).toBe('Ở Nam Đại Tây Dương')
})

it('keeps a tag short when many speak together', () => {
  const { statement, stance } = find('kenya-requests-fund')
  const tag = (actors: readonly string[]) =>
    toPassageWords(dossier, { ...statement, actors }, stance, 'en').tag.actors
  expect(tag(['KE', 'CL', 'JP'])).toBe('KE CL JP')
  expect(tag(['KE', 'CL', 'JP', 'AU'])).toBe('KE CL +2')
})
