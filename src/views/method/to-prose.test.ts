import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toProse, toText } from './to-prose'

const articles = [{ id: 'reef-summit' }, { id: 'whale-pledge' }]

it.each<[string, readonly (string | number)[]]>([
  ['In reef-summit, “parties” are two.', ['In ', '→reef-summit', ', “parties” are two.']],
  ['whale-pledge', ['→whale-pledge']],
  ['not-reef-summit, reef-summits', ['not-reef-summit, reef-summits']],
  ['Ruling 21 has it.', [21, ' has it.']],
  ['xem quy tắc 3 và reef-summit', ['xem ', 3, ' và ', '→reef-summit']],
  ['', []],
])('%s', (text, runs) => {
  const found = toProse(text, articles).map(
    (run) => run.ruling ?? (run.article === undefined ? run.text : `→${run.article}`),
  )
  expect(found).toEqual(runs)
})

it('loses no letter, and gives every run its position in the text', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('reef-summit', 'Ruling 7', 'quy tắc 12', ' '))
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('')
      const prose = toProse(text, articles)
      expect(toText(prose)).toBe(text)
      for (const run of prose) expect(text.startsWith(run.text, run.start)).toBe(true)
    }),
  )
})
