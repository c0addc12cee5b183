import { expect, it } from 'vitest'
import { findById } from './find-by-id'

const whales = [
  { id: 'minke', length: 8 },
  { id: 'fin', length: 20 },
]

it('finds the entry with the id and throws when there is none', () => {
  expect(findById(whales, 'fin')).toEqual({ id: 'fin', length: 20 })
  expect(() => findById(whales, 'Fin')).toThrow('“Fin” is not in this dossier')
})
