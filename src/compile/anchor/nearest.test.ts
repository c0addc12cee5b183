import { expect, it, vi } from 'vitest'
import { createSuggest, suggestNearest } from './nearest'

const KNOWN = new Set(Array.from({ length: 50 }, (_, index) => `condition-${index}`))

it('names the nearest word, unless the word is too long to be a slip', () => {
  expect(suggestNearest('kondition-7', KNOWN)).toBe('Did you mean “condition-7”?')
  expect(suggestNearest(`${'k'.repeat(1000)}condition-7`, KNOWN)).toBeUndefined()
})

it('looks for a word once, and for no more than the first fifty', () => {
  const suggest = createSuggest()
  const read = vi.spyOn(KNOWN, Symbol.iterator)
  for (let round = 0; round < 3; round += 1) {
    expect(suggest('kondition-7', KNOWN)).toBe('Did you mean “condition-7”?')
  }
  expect(read).toHaveBeenCalledTimes(1)
  for (let index = 0; index < 500; index += 1) suggest(`konditione-${index}`, KNOWN)
  expect(read).toHaveBeenCalledTimes(50)
})
