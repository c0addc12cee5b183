import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PALETTES } from './palette'

it('has the colours of the page, in both themes', () => {
  const tokens = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8')
  const inPage = new Map(
    [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name = '', light, dark]) => [name, { light, dark }],
    ),
  )
  const { light, dark } = PALETTES
  for (const name of ['paper', 'ink', 'for-soft', 'not-mentioned'] as const) {
    expect(light).toHaveProperty(name)
  }
  const inPictures = Object.entries(light).map(([name, value]) => [
    name,
    { light: value, dark: new Map(Object.entries(dark)).get(name as keyof typeof dark) },
  ])
  expect(inPictures).toEqual(Object.keys(light).map((name) => [name, inPage.get(name)]))
})
