import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.css'))

/** Rules of `@media print`. */
const PRINT = /@media print \{.*?\n\}/gs

function findAll(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, value]) => value ?? '')
}

describe('style sheets', () => {
  // Paper has sizes of its own, in points.
  const onScreen = sheets.filter((file) => !/^src\/(print\/|ui\/styles\/print\.css)/.test(file))

  it.each(onScreen)('%s takes its type sizes from the tokens', (file) => {
    const sizes = findAll(read(file).replaceAll(PRINT, ''), /\bfont(?:-size)?:([^;]+);/g)
    // Sizes relative to the surrounding text are allowed.
    const isFine = (size: string) => /^(var\(--text-\w+\)|inherit|100%|[\d.]+em)$/.test(size.trim())
    expect(sizes.filter((size) => !isFine(size))).toEqual([])
  })

  const named = /(?:max|min)-width: (759|760|1279|1280)px|width\s*[<>]=?\s*(?:759|760|1279|1280)px/
  it.each(sheets.filter((file) => file !== 'src/ui/styles/breakpoints.css'))(
    '%s calls the two breakpoints by their names',
    (file) => {
      const queries = findAll(read(file), /@media([^{]*)\{/g)
      expect(queries.filter((query) => named.test(query))).toEqual([])
    },
  )

  it.each(sheets)('%s knows every name that it calls a breakpoint by', (file) => {
    const sheet = read(file)
    const known = /@import '[./]*(?:(?:ui\/)?styles\/)?breakpoints\.css'/.test(sheet)
      ? findAll(read('src/ui/styles/breakpoints.css'), /@custom-media (--[\w-]+)/g)
      : []
    const called = findAll(sheet, /@media([^{]*)\{/g).flatMap((query) =>
      findAll(query, /\((--[\w-]+)\)/g),
    )
    expect(called.filter((name) => !known.includes(name))).toEqual([])
  })

  it('change where use-width.ts does', () => {
    /** Where one range of widths ends and the next begins. */
    const toBounds = (file: string) => {
      const text = read(file)
      const from = findAll(text, /min-width: (\d+)px/g).map(Number)
      const to = findAll(text, /max-width: (\d+)px/g).map((width) => Number(width) + 1)
      return new Set([...from, ...to])
    }
    const bounds = toBounds('src/ui/styles/breakpoints.css')
    expect(bounds.size).toBeGreaterThan(2)
    expect(bounds).toEqual(toBounds('src/ui/use-width.ts'))
  })

  it('know six type sizes, none of them under 12 px', () => {
    const rems = findAll(read('src/ui/styles/tokens.css'), /--text-\w+: ([\d.]+)rem/g).map(Number)
    expect(rems).toHaveLength(6)
    expect(Math.min(...rems)).toBeGreaterThanOrEqual(12 / 16)
  })
})
