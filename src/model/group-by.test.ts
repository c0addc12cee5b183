import { expect, it } from 'vitest'
import { groupBy, groupByEach } from './group-by'

it('groups items by key and keeps their order', () => {
  const words = ['whale', 'reef', 'wave', 'kelp', 'wharf']
  expect([...groupBy(words, (word) => word[0])]).toEqual([
    ['w', ['whale', 'wave', 'wharf']],
    ['r', ['reef']],
    ['k', ['kelp']],
  ])
  expect(groupBy([], String).size).toBe(0)
})

it('puts an item in the group of each of its keys, once', () => {
  const words = ['reef', 'wave', 'a']
  expect([...groupByEach(words, (word) => word.slice(1).split(''))]).toEqual([
    ['e', ['reef', 'wave']],
    ['f', ['reef']],
    ['a', ['wave']],
    ['v', ['wave']],
  ])
})
