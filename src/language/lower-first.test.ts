import { expect, it } from 'vitest'
import { lowerFirst } from './lower-first'

it.each([
  ['Troops in Ukraine', 'troops in Ukraine'],
  ['NATO membership', 'NATO membership'],
  ['Đưa quân vào Ukraine', 'đưa quân vào Ukraine'],
  ['Ứng phó', 'ứng phó'],
  ['🐳 census', '🐳 census'],
  ['', ''],
])('writes “%s” within a sentence as “%s”', (name, within) => {
  expect(lowerFirst(name, 'vi')).toBe(within)
})
