import { expect, it } from 'vitest'
import { toCellName, toCountryName } from './names'

it.each([
  ['UA', 'vi', 'Ukraine'],
  ['UA', 'en', 'Ukraine'],
  ['DE', 'vi', 'Đức'],
  ['DE', 'en', 'Germany'],
  ['QX', 'vi', 'QX'],
] as const)('calls %s in “%s” as the press does: %s', (code, language, name) => {
  expect(toCountryName(code, language)).toBe(name)
})

it('names a cell for use within a sentence, keeping proper names', () => {
  expect(toCellName('Đức', 'Đưa quân vào Ukraine', 'vi')).toBe('Đức, đưa quân vào Ukraine')
  expect(toCellName('Germany', 'NATO membership', 'en')).toBe('Germany, NATO membership')
})
