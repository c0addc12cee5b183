import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedsPlugin } from '../../src/compile/vite-plugin'
import { generateSeeds } from './generate-seeds'

const SCALE = { articles: 200, statementsPerArticle: 2, states: 10, commitments: 5 }
const STATEMENTS = 'seeds/articles/article-7/statements.yaml'
const CACHE = 'node_modules/.cache/who-pledged-what'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'again-'))
  for (const folder of ['src/compile', 'src/model'])
    cpSync(folder, join(root, folder), { recursive: true })
  for (const [path, bytes] of generateSeeds(SCALE)) write(`seeds/${path}`, bytes)
  write('node_modules/.package-lock.json', '{}')
  write('index.html', '<script type="module" src="/main.js"></script>')
  write('main.js', `import { indexUrl } from 'virtual:dossier'\nconsole.log(indexUrl)\n`)
})
beforeAll(async () => {
  edit('seeds/vocabulary/commitments.yaml', 'id: matter-2', 'id: matter-two')
  await buildFaulty()
  edit('seeds/vocabulary/commitments.yaml', 'id: matter-two', 'id: matter-2')
})
afterAll(() => rmSync(root, { recursive: true }))

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function edit(path: string, from: string, to: string): void {
  write(path, readFileSync(join(root, path), 'utf8').replace(from, to))
}

/** What a build says of seeds that have a problem: it makes nothing then, which takes no time. */
async function buildFaulty(): Promise<string> {
  try {
    const plugins = [seedsPlugin({ seedsDir: 'seeds', root: null })]
    await build({ root, plugins, configFile: false, logLevel: 'silent', build: { write: false } })
    return ''
  } catch (error) {
    return String(error)
  }
}

function listPacks(): readonly string[] {
  return readdirSync(join(root, CACHE)).flatMap((stamp) =>
    readdirSync(join(root, CACHE, stamp)).map((name) => join(CACHE, stamp, name)),
  )
}

describe('a build of many articles', () => {
  it.each([
    ['a quote that is nowhere', 'exact: ', 'exact: Chưa ', STATEMENTS],
    ['another stance', 'stance: ', 'stance: never-', STATEMENTS],
    ['another id', 'id: matter-1', 'id: matter-0', 'seeds/vocabulary/commitments.yaml'],
  ])(
    'after a change to %s says by what was kept what it says without',
    async (_, from, to, path) => {
      expect(listPacks().length).toBeGreaterThan(100)
      edit(path, from, to)
      const again = await buildFaulty()
      expect(again).toContain(to.split(': ')[1])
      const packs = listPacks()
      expect(packs.length).toBeGreaterThan(100)
      rmSync(join(root, CACHE), { recursive: true })
      expect(await buildFaulty()).toBe(again)
      expect(listPacks()).toEqual(packs)
    },
  )
})
