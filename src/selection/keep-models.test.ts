import { expect, it } from 'vitest'
import { keepModels } from './keep-models'
import { DEFAULT_SELECTION } from './selection'

const toModel = keepModels((of: object, { country }, language) => ({ of, country, language }))
const [one, another] = [{}, {}]
const asked = (country: string) => ({ ...DEFAULT_SELECTION, country: [country] })

it('gives the same model of the same object to the same question', () => {
  const model = toModel(one, asked('FR'), 'en')
  expect(model).toEqual({ of: one, country: ['FR'], language: 'en' })
  expect(toModel(one, asked('FR'), 'en')).toBe(model)
})

it('makes another of another object, question or language', () => {
  const model = toModel(one, asked('FR'), 'en')
  expect(toModel(another, asked('FR'), 'en').of).toBe(another)
  expect(toModel(one, asked('DE'), 'en').country).toEqual(['DE'])
  expect(toModel(one, asked('FR'), 'vi').language).toBe('vi')
  expect(toModel(one, asked('FR'), 'en')).not.toBe(model)
})
