import { expect, it } from 'vitest'
import { keepLast, onceFor } from './once-for'

it('makes something of an object once, even if that is undefined, and of another object anew', () => {
  const asked: string[] = []
  const toLength = onceFor(({ name }: { readonly name: string }) => {
    asked.push(name)
    return name === 'unmeasured' ? undefined : name.length
  })
  const [minke, alike, unmeasured] = [{ name: 'minke' }, { name: 'minke' }, { name: 'unmeasured' }]
  expect([minke, minke, alike, unmeasured, unmeasured].map(toLength)).toEqual([
    5,
    5,
    5,
    undefined,
    undefined,
  ])
  expect(asked).toEqual(['minke', 'minke', 'unmeasured'])
})

it('keeps the last answers to questions that are alike, and forgets what was asked least recently', () => {
  const asked: string[] = []
  const toSea = keepLast(({ whale }: { readonly whale: string }) => {
    asked.push(whale)
    return whale === 'fin' ? undefined : `${whale}’s sea`
  }, 2)
  const ask = (...whales: string[]) => whales.map((whale) => toSea({ whale }))
  expect(ask('minke', 'fin', 'minke', 'fin')).toEqual([
    'minke’s sea',
    undefined,
    'minke’s sea',
    undefined,
  ])
  expect(asked).toEqual(['minke', 'fin'])
  ask('minke', 'blue', 'minke', 'fin')
  expect(asked).toEqual(['minke', 'fin', 'blue', 'fin'])
})
