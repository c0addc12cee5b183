import { expect, it } from 'vitest'
import { toCountryName } from './names'

it.each([
  ['UA', 'vi', 'Ukraine'],
  ['UA', 'en', 'Ukraine'],
  ['DE', 'vi', 'Đức'],
  ['DE', 'en', 'Germany'],
  ['QX', 'vi', 'QX'],
] as const)('calls %s in “%s” as the press does: %s', (code, language, name) => {
  expect(toCountryName(code, language)).toBe(name)
})
