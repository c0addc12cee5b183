import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDocument, visit } from 'yaml'
import { TOY_SEEDS } from '../testing/toy-dossier'
import { compileSeeds } from './compile-seeds'
import { readSeedFiles } from './read/read-seed-files'

const files = readSeedFiles(TOY_SEEDS)
const texts = [...files]
  .filter(([file]) => file.endsWith('.yaml'))
  .map(([file, bytes]) => [file, new TextDecoder().decode(bytes)] as const)

interface Written {
  readonly file: string
  /** UTF-16 units of the file; `end` is exclusive. */
  readonly start: number
  readonly end: number
}

/** Every value of every field of the toy seeds. */
const values = texts.flatMap(([file, text]) => {
  const found: Written[] = []
  visit(parseDocument(text), {
    Scalar: (key, { range }) => {
      if (key !== 'key' && range) found.push({ file, start: range[0], end: range[1] })
    },
  })
  return found
})

/** What was once seen to break a compiler, or to pass it unseen. */
const ODD = [
  '"\uFEFFvi"',
  '"\\uFEFF"',
  'vi_VN',
  'Vietnamese',
  '""',
  '~',
  'null',
  'true',
  '-1',
  '.inf',
  '.nan',
  '1e999',
  '[]',
  '{}',
  '[[x]]',
  '{ x: y }',
  '"\\0"',
  '"\\uD800"',
  '"\\u200B"',
  '9999-12',
  "'9999-12'",
  '2025-06-11/2025-06-11',
  'EU',
  'none',
  'unnamed',
  '__proto__',
  'constructor',
  '"("',
  `"${'x'.repeat(6000)}"`,
]

it('whatever any value is, the seeds give a dossier or problems with their places', () => {
  expect(values.length).toBeGreaterThan(500)
  fc.assert(
    fc.property(fc.constantFrom(...values), fc.constantFrom(...ODD), (value, odd) => {
      const { file, start, end } = value
      const text = texts.find(([name]) => name === file)?.[1] ?? ''
      const changed = text.slice(0, start) + odd + text.slice(end)
      const bytes = new TextEncoder().encode(changed)
      const { dossier, problems } = compileSeeds(new Map(files).set(file, bytes))
      expect(dossier === null).toBe(problems.length > 0)
      for (const problem of problems) {
        expect(files.has(problem.file)).toBe(true)
        expect([problem.line > 0, problem.column > 0]).toEqual([true, true])
      }
    }),
    { numRuns: 200 },
  )
})
