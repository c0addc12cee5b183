import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ArticleCache, type CachedArticle } from './article-cache'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const IDS = Array.from({ length: 300 }, (_, index) => `article-${index}`)
const toArticle = (id: string, content = 'as it was'): CachedArticle => ({
  id,
  content,
  article: { id, title: 'Hội nghị 🐳' },
  statements: [{ id: `${id}-1`, value: 0.5 }],
  figures: undefined,
})

function keepAll(ids: readonly string[], stamp = 'now'): void {
  const cache = new ArticleCache(root, stamp)
  for (const id of ids) cache.keep(toArticle(id))
  cache.write()
}

/** Which are found, all of them as they were kept; then it is written. */
function findAll(ids: readonly string[], stamp = 'now'): readonly string[] {
  const cache = new ArticleCache(root, stamp)
  const found = ids.flatMap((id) => cache.find(id, 'as it was') ?? [])
  expect(found).toEqual(found.map(({ id }) => toArticle(id)))
  cache.write()
  return found.map(({ id }) => id)
}

const listFiles = () => readdirSync(join(root, 'now')).toSorted()
const read = (name: string) => readFileSync(join(root, 'now', name))

describe('what is kept of articles', () => {
  it('is found by the next build, and the one after', () => {
    keepAll(IDS)
    expect(findAll(IDS)).toEqual(IDS)
    expect(findAll(IDS)).toEqual(IDS)
  })

  it('is not found where the article’s files are others', () => {
    keepAll(IDS)
    expect(new ArticleCache(root, 'now').find('article-7', 'other')).toBeUndefined()
  })

  it('is not found by other code, which leaves nothing of it', () => {
    keepAll(IDS)
    expect(findAll(IDS, 'other')).toEqual([])
    expect(readdirSync(root)).toEqual(['other'])
  })

  it('says by which vocabulary an article keeps the laws', () => {
    keepAll(IDS)
    const cache = new ArticleCache(root, 'now')
    for (const id of IDS) cache.find(id, 'as it was')
    cache.keepLawful('article-3', 'words')
    cache.write()
    const next = new ArticleCache(root, 'now')
    for (const id of IDS) next.find(id, 'as it was')
    expect(IDS.filter((id) => next.isLawful(id, 'words'))).toEqual(['article-3'])
    expect(IDS.filter((id) => next.isLawful(id, 'other words'))).toEqual([])
    next.keep(toArticle('article-3', 'other'))
    expect(next.isLawful('article-3', 'words')).toBe(false)
  })

  it('takes no more room than its articles', () => {
    keepAll(IDS)
    const few = IDS.slice(0, 3)
    findAll(few)
    expect(listFiles()).toHaveLength(3)
    findAll([])
    expect(listFiles()).toEqual([])
  })

  it('is written again only where an article changed', () => {
    keepAll(IDS)
    const listWritten = () =>
      new Map(listFiles().map((name) => [name, statSync(join(root, 'now', name)).ino]))
    const before = listWritten()
    const cache = new ArticleCache(root, 'now')
    for (const id of IDS) cache.find(id, 'as it was')
    cache.keep(toArticle('article-5', 'other'))
    cache.write()
    expect([...listWritten()].filter(([name, ino]) => before.get(name) !== ino)).toHaveLength(1)
  })
})

describe('what is broken', () => {
  it('is not found, and made anew, wherever a file ends or has another byte', () => {
    const way = fc.record({
      at: fc.nat(),
      isCut: fc.boolean(),
      flip: fc.integer({ min: 1, max: 255 }),
    })
    fc.assert(
      fc.property(way, fc.nat(), ({ at, isCut, flip }, which) => {
        keepAll(IDS)
        const names = listFiles()
        const name = names[which % names.length] ?? ''
        const bytes = read(name)
        const place = at % bytes.length
        const changed = bytes.map((byte, index) => (index === place ? byte ^ flip : byte))
        writeFileSync(join(root, 'now', name), isCut ? bytes.subarray(0, place) : changed)
        const found = findAll(IDS)
        expect(found.length).toBeLessThan(IDS.length)
        expect(found.length).toBeGreaterThan(IDS.length - 20)
        keepAll(IDS)
        expect(read(name)).toEqual(bytes)
      }),
      { numRuns: 25 },
    )
  })

  it.each<readonly [what: string, spoil: () => void]>([
    ['a folder beside the files', () => mkdirSync(join(root, 'now', 'ff.draft'))],
    ['what another build was writing', () => writeFileSync(join(root, 'now', 'ff.12'), '[')],
  ])('goes with the next build: %s', (_, spoil) => {
    keepAll(IDS)
    const before = listFiles()
    spoil()
    expect(findAll(IDS)).toEqual(IDS)
    expect(listFiles()).toEqual(before)
  })

  it('harms no build where nothing can be written', () => {
    writeFileSync(join(root, 'now'), '')
    expect(() => keepAll(IDS)).not.toThrow()
    expect(findAll(IDS)).toEqual([])
  })
})
