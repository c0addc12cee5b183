import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readNumbers, writeNumbers } from './number-text'

it('reads the numbers that were written', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(50), fc.maxSafeNat())), (numbers) => {
      expect(readNumbers(writeNumbers(numbers))).toEqual(numbers)
    }),
  )
})

it('takes one character for a small number, which JSON leaves as it is', () => {
  const text = writeNumbers(Array.from({ length: 44 }, (_, number) => number))
  expect(text).toHaveLength(44)
  expect(writeNumbers([44, 1935, 1936])).toHaveLength(2 + 2 + 3)
  expect(text).not.toContain('"')
})
