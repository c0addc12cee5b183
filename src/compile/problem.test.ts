import { expect, it } from 'vitest'
import { formatReport } from './problem'

const place = { file: 'about.yaml', line: 1, column: 2, code: 'illegal-id' as const }

it('a problem is one line, whatever it quotes', () => {
  const report = formatReport([{ ...place, sentence: '“a \n\n b” is no id.', hint: 'x\ny' }], 's/')
  expect(report).toBe('s/about.yaml:1:2  illegal-id  “a b” is no id.  x y')
})

it('a problem that quotes 100,000 blanks is cut, and no letter is cut in two', () => {
  const report = formatReport([{ ...place, sentence: `${' '.repeat(999)}${'🐋'.repeat(50_000)}` }])
  expect(report.length).toBeLessThan(1100)
  expect(report.isWellFormed()).toBe(true)
  expect(formatReport([{ ...place, sentence: ' '.repeat(100_000) }]).length).toBeLessThan(1100)
})
