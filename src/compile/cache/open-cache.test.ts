import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CODE, openCache } from './open-cache'

const FILES = ['src/compile/read/a.ts', 'src/model/b.ts', 'node_modules/.package-lock.json']
const KEPT = 'node_modules/.cache/who-pledged-what'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'))
  for (const file of FILES) {
    mkdirSync(join(root, dirname(file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
})
afterEach(() => {
  vi.unstubAllGlobals()
  rmSync(root, { recursive: true })
})

const toSeeds = (articles: number) =>
  new Map(
    Array.from({ length: articles }, (_, index) => [
      `articles/a-${index}/text.txt`,
      new Uint8Array(),
    ]),
  )

/** The names of what is there after a build. */
function build(): readonly string[] {
  openCache(root, toSeeds(200))?.write()
  return readdirSync(join(root, KEPT))
}

describe('the cache of a project', () => {
  it('is the same for the same code', () => {
    expect(build()).toEqual(build())
  })

  it.each<readonly [what: string, change: () => void]>([
    ['a file of the compiler', () => appendFileSync(join(root, FILES[0] ?? ''), '//')],
    ['a file of the model', () => appendFileSync(join(root, FILES[1] ?? ''), '//')],
    ['a package', () => appendFileSync(join(root, FILES[2] ?? ''), '{}')],
    ['a new file', () => writeFileSync(join(root, 'src/model/c.ts'), '')],
    ['Node', () => vi.stubGlobal('process', { ...process, versions: {} })],
  ])('is another, alone, after a change of %s', (_, change) => {
    const before = build()
    change()
    const after = build()
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
  })

  it('is none of few articles', () => {
    expect(openCache(root, toSeeds(199))).toBeNull()
    expect(existsSync(join(root, KEPT))).toBe(false)
  })

  it.each(['src/compile', 'src/model', 'node_modules'])(
    'is none without %s, by which nobody could tell what changed',
    (folder) => {
      rmSync(join(root, folder), { recursive: true })
      expect(openCache(root, toSeeds(200))).toBeNull()
    },
  )
})

/** The files that these import, and those that they do. */
function listImported(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set(paths)
  for (const path of found) {
    const code = readFileSync(path, 'utf8')
    for (const [, relative = ''] of code.matchAll(/(?:from|import) '(\.[^']+)'/gu)) {
      const imported = join(dirname(path), relative)
      found.add(existsSync(`${imported}.ts`) ? `${imported}.ts` : `${imported}.tsx`)
    }
  }
  return found
}

describe('the code that says what an article is read as', () => {
  it('is all of it in the folders whose changes make another cache', () => {
    const imported = listImported([
      'src/compile/read/read-seeds.ts',
      'src/compile/laws/check-laws.ts',
    ])
    expect(imported.size).toBeGreaterThan(50)
    expect([...imported].filter((path) => !CODE.some((folder) => path.startsWith(folder)))).toEqual(
      [],
    )
  })
})
