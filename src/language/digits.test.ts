import { expect, it } from 'vitest'
import { toDigits } from './digits'

it.each([
  [0, '0', '0'],
  [9999, '9999', '9999'],
  [10_000, '10,000', '10.000'],
  [200_040, '200,040', '200.040'],
])('%i is %s in English and %s in Vietnamese', (count, en, vi) => {
  expect(toDigits(count, 'en')).toBe(en)
  expect(toDigits(count, 'vi')).toBe(vi)
})
