import { expect, it } from 'vitest'
import { onceFor } from './once-for'

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
