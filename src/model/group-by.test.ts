import { expect, it } from 'vitest'
import { groupBy } from './group-by'

it('groups items by key and keeps their order', () => {
  const words = ['whale', 'reef', 'wave', 'kelp', 'wharf']
  expect([...groupBy(words, (word) => word[0])]).toEqual([
    ['w', ['whale', 'wave', 'wharf']],
    ['r', ['reef']],
    ['k', ['kelp']],
  ])
  expect(groupBy([], String).size).toBe(0)
})
