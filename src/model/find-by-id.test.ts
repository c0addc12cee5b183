import { expect, it } from 'vitest'
import { findById, findIfAny } from './find-by-id'

const whales = [
  { id: 'minke', length: 8 },
  { id: 'fin', length: 20 },
]

it('finds the entry with the id and throws when there is none', () => {
  expect(findById(whales, 'fin')).toEqual({ id: 'fin', length: 20 })
  expect(() => findById(whales, 'Fin')).toThrow('“Fin” is not in this dossier')
})

it('finds nothing for an id that the list does not have, and for none', () => {
  expect(findIfAny(whales, 'minke')?.length).toBe(8)
  expect([undefined, null, '', 'constructor'].map((id) => findIfAny(whales, id))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
