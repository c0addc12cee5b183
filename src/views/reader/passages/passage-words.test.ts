import { expect, it } from 'vitest'
import { toyDossier } from '../../../testing/toy-dossier'
import { toPassageWords } from './passage-words'

const { index: dossier } = toyDossier

function find(id: string) {
  const statement = dossier.statements.find((one) => one.id === id)
  const stance = dossier.stances.find((one) => one.id === statement?.stance)
  if (statement === undefined || stance === undefined) throw new Error(`no statement ${id}`)
  return { statement, stance }
}

it('keeps a tag short when many speak together', () => {
  const { statement, stance } = find('kenya-requests-fund')
  const tag = (actors: readonly string[]) =>
    toPassageWords(dossier, { ...statement, actors }, stance, 'en').tag.actors
  expect(tag(['KE', 'CL', 'JP'])).toBe('KE CL JP')
  expect(tag(['KE', 'CL', 'JP', 'AU'])).toBe('KE CL +2')
})

it('names its topic and open reading', () => {
  const { statement, stance } = find('kenya-requests-fund')
  const name = (part: Partial<typeof statement>, language: 'en' | 'vi' = 'en') =>
    toPassageWords(dossier, { ...statement, ...part }, stance, language).name
  expect(name({})).toBe('Kenya, Reef fund: requests')
  expect(name({ reading: 'open', otherwise: 'none' })).toBe(
    'Kenya, Reef fund: requests (open reading)',
  )
  expect(name({ with: ['JP', 'reef-alliance'], instrument: 'brazil-memo' })).toBe(
    'Kenya, Reef fund (with Japan and the Reef Alliance; Brazil’s memo): requests',
  )
  expect(name({ with: ['unnamed'], instrument: 'unnamed', reading: 'open' }, 'vi')).toBe(
    'Kenya, Quỹ rạn san hô (bên đối thoại không nêu tên; văn kiện không nêu tên): yêu cầu (còn cách đọc khác)',
  )
})
