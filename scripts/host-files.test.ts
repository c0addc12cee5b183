import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lastingPolicy, toContentSecurityPolicy, toSource } from './content-security-policy.mjs'
import { toHeadersFile } from './host-files'
import { FOR_EVER } from './headers.mjs'
import { HOSTS } from './hosts.mjs'

const FILES = [
  '/index.html',
  '/assets/index-1a2b3c4d.js',
  '/data/index-0123456789.json',
  '/data/articles/paris-summit-0123456789.json',
  '/data/latest/statements.csv',
  '/data/latest/statements.parquet',
  '/data/latest/dossier.json',
  '/cells/DE/troops-in-ukraine.csv',
]

const POLICY = toContentSecurityPolicy([])

/** As the hosts read it: the headers of each rule, by its path. */
function read(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>()
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? []
    if (name === '') rules.set(line, new Map())
    else [...rules.values()].at(-1)?.set(name, value)
  }
  return rules
}

describe('_headers', () => {
  it('tells of everything once, and of files for ever and of strange types by name', () => {
    const rules = read(toHeadersFile('/', FILES, POLICY))
    expect([...rules.keys()]).toEqual([
      '/*',
      '/assets/*',
      '/data/articles/*',
      '/data/index-0123456789.json',
      '/data/latest/statements.csv',
      '/data/latest/statements.parquet',
    ])
    expect(rules.get('/*')?.get('Content-Security-Policy')).toContain("script-src 'self'")
    expect(rules.get('/*')?.has('Cache-Control')).toBe(false)
    expect(rules.get('/data/index-0123456789.json')?.get('Cache-Control')).toBe(FOR_EVER)
    expect(rules.get('/data/latest/statements.csv')?.get('Content-Type')).toContain('text/csv')
  })

  it('tells of the words of a large dossier in one rule, however many blocks there are', () => {
    const words = Array.from({ length: 200 }, (_, block) => `/data/words/${block}-0123456789.json`)
    const rules = read(toHeadersFile('/', [...FILES, ...words], POLICY))
    expect(rules.get('/data/words/*')?.get('Cache-Control')).toBe(FOR_EVER)
    expect(rules.get('/data/latest/statements.csv')?.get('Content-Type')).toContain('text/csv')
  })

  it('names the paths of a site below another path', () => {
    const rules = read(toHeadersFile('/pledges/', FILES, POLICY))
    expect([...rules.keys()].every((path) => path.startsWith('/pledges/'))).toBe(true)
  })

  it('never has more rules, nor longer lines, than a host reads', () => {
    const kept = Array.from({ length: 200 }, (_, i) => `/data/index-${10_000_000 + i}.json`)
    // Twice as many sorts of pages as there are.
    const policy = toContentSecurityPolicy(Array.from({ length: 28 }, (_, i) => toSource(`a${i}`)))
    const text = toHeadersFile('/', [...FILES, ...kept], policy)
    expect(read(text).size).toBe(100)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000)
  })
})

describe('a recipe of docs/hosts', () => {
  it.each(Object.values(HOSTS))('has what lasts of the policy: $recipe', ({ recipe }) => {
    expect(readFileSync(`docs/hosts/${recipe}`, 'utf8')).toContain(`"${lastingPolicy}"`)
  })
})
