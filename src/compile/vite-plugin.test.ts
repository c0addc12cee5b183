import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type InlineConfig, type Rolldown, type ViteDevServer } from 'vite'
import Papa from 'papaparse'
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import {
  fromIndexFile,
  joinTexts,
  readTexts,
  type IndexFile,
  type TextsFile,
} from '../model/dossier-files'
import type { DossierIndex } from '../model/dossier'
import { editSeeds } from '../testing/edit-seeds'
import { TOY_SEEDS } from '../testing/toy-dossier'
import { releaseToy, TOLD } from '../testing/toy-releases'
import * as compiler from './compile-seeds'
import { writeFiles } from './data/write-files'
import { readSeedFiles } from './read/read-seed-files'
import type { Kept } from './releases/kept'
import { writeReleases } from './releases/write-release'
import { seedsPlugin } from './vite-plugin'

let root = ''
const servers: ViteDevServer[] = []

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seeds-'))
  cpSync(TOY_SEEDS, join(root, 'seeds'), { recursive: true })
  mkdirSync(join(root, 'src'))
  writeFileSync(
    join(root, 'index.html'),
    '<html><head></head><body><script type="module" src="/src/main.js"></script></body></html>',
  )
  writeFileSync(
    join(root, 'src/main.js'),
    `import { indexUrl } from 'virtual:dossier'\nconsole.log(indexUrl)\n`,
  )
})

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
  rmSync(root, { recursive: true })
})

function configure(base = '/', site: string | null = null): InlineConfig {
  const plugins = [seedsPlugin({ seedsDir: 'seeds', root: site })]
  return { root, base, plugins, configFile: false, logLevel: 'silent' }
}

function edit(file: string, from: string, to: string): void {
  const path = join(root, 'seeds', file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

/** Puts the releases into the seeds, with what their list says of those that changed ids. */
async function writeReleased(): Promise<Kept> {
  const kept = releaseToy()
  const listed = new Map([...kept.files].map(([path, text]) => [`versions/${path}`, text] as const))
  await writeFiles(join(root, 'seeds'), listed)
  writeFileSync(join(root, 'seeds/versions/versions.json'), writeReleases(kept.releases))
  const seeds = editSeeds(readSeedFiles(join(root, 'seeds')), TOLD)
  writeFileSync(join(root, 'seeds/removed.yaml'), seeds.get('removed.yaml') ?? '')
  return kept
}

async function buildFiles(base?: string, site?: string): Promise<ReadonlyMap<string, string>> {
  const result = (await build({
    ...configure(base, site),
    build: { write: false },
  })) as Rolldown.RolldownOutput
  return new Map(
    result.output.map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : String(file.source),
    ]),
  )
}

function findName(files: ReadonlyMap<string, string>, pattern: RegExp): string {
  const names = [...files.keys()].filter((name) => pattern.test(name))
  expect(names).toHaveLength(1)
  return names[0] ?? ''
}

describe('a build', () => {
  it('emits content-hashed files, and the page links to the index', async () => {
    const files = await buildFiles('/pledges/')
    const indexName = findName(files, /^data\/index-[0-9a-f]{10}\.json$/)
    const dossier = fromIndexFile(JSON.parse(files.get(indexName) ?? '') as IndexFile)
    const texts = JSON.parse(files.get(dossier.textsFile) ?? '') as TextsFile
    for (const { id, body } of joinTexts(dossier, readTexts(texts)).articles) {
      expect(body).toMatch(new RegExp(`^data/articles/${id}-[0-9a-f]{10}\\.json$`))
      expect(JSON.parse(files.get(body) ?? '')).toMatchObject({ id })
    }
    expect(dossier.methodFile).toMatch(/^data\/method-[0-9a-f]{10}\.json$/)
    expect(JSON.parse(files.get(dossier.methodFile) ?? '')).toMatchObject({
      rulings: [{ number: 1 }, { number: 2 }],
    })
    const html = files.get('index.html') ?? ''
    expect(html).toContain(
      `<link rel="preload" as="fetch" crossorigin href="/pledges/${indexName}">`,
    )
    expect(files.get(findName(files, /\.js$/))).toContain(`/pledges/${indexName}`)
  })

  it('emits the data at addresses that stay, and with links to the site if its host is known', async () => {
    const read = async (site?: string) => {
      const files = await buildFiles('/pledges/', site)
      const csv = Papa.parse<{ readonly link: string }>(
        (files.get('data/latest/statements.csv') ?? '').slice(1),
        { header: true, skipEmptyLines: true },
      )
      expect([...files.keys()]).toContain('data/latest/statements.parquet')
      return csv.data.map(({ link }) => link)
    }
    const known = await read('https://pledges.example/pledges/')
    expect(known.length).toBeGreaterThan(0)
    for (const link of known)
      expect(link).toMatch(/^https:\/\/pledges\.example\/pledges\/articles\//)
    for (const link of await read()) expect(link).toMatch(/^\/pledges\/articles\//)
  })

  it('writes the data of each cell and each brief beside its page', async () => {
    await build({ ...configure(), build: { outDir: 'dist' } })
    const csv = readFileSync(join(root, 'dist/cells/JP/fishing-ban.csv'), 'utf8')
    const json: unknown = JSON.parse(readFileSync(join(root, 'dist/actors/JP.json'), 'utf8'))
    expect(csv).toContain('\r\njapan-')
    expect(json).toMatchObject({ link: '/actors/JP' })
  })

  it('renames only the files that changed', async () => {
    const before = await buildFiles()
    edit('articles/whale-pledge/english.md', 'A', 'An a')
    const after = await buildFiles()
    const pattern = (id: string) => new RegExp(`^data/articles/${id}-`)
    const names = (id: string) => [before, after].map((files) => findName(files, pattern(id)))
    expect(names('reef-summit')[0]).toBe(names('reef-summit')[1])
    expect(names('whale-pledge')[0]).not.toBe(names('whale-pledge')[1])
  })

  it('keeps what was released, and lists it; feeds need the address of the site', async () => {
    const { releases, files: kept } = await writeReleased()
    const files = await buildFiles('/pledges/')
    for (const { version } of releases) {
      expect(files.get(`data/index-${version}.json`)).toBe(kept.get(`data/index-${version}.json`))
    }
    expect(JSON.parse(files.get('versions.json') ?? '')).toMatchObject([
      { index: `/pledges/data/index-${releases[2]?.version}.json` },
      { date: '2026-02-10' },
      { date: '2026-01-20' },
    ])
    await build({ ...configure(), build: { outDir: 'without' } })
    expect(existsSync(join(root, 'without/feed.atom'))).toBe(false)
    await build({ ...configure('/', 'https://pledges.example/'), build: { outDir: 'with' } })
    expect(readFileSync(join(root, 'with/vi/actors/KE.atom'), 'utf8')).toContain('xml:lang="vi"')
  })

  it('says when the data were published only if they are those of a release', async () => {
    await writeReleased()
    const read = async () => {
      const text = (await buildFiles()).get('data/latest/croissant.json') ?? ''
      return JSON.parse(text) as { readonly datePublished?: string }
    }
    expect((await read()).datePublished).toBe('2026-03-05')
    edit('articles/whale-pledge/english.md', 'A', 'An a')
    expect((await read()).datePublished).toBeUndefined()
  })

  it('fails with a report if the seeds have a problem', async () => {
    edit('events.yaml', 'whale-pledge', 'whale-pledges')
    await expect(buildFiles()).rejects.toThrow(
      'seeds/events.yaml:17:16  dangling-reference  “whale-pledges” is not the id of an article.',
    )
  })
})

interface Session {
  readonly read: (path: string) => Promise<Response>
  /** The path of the index that a page opened now would load. */
  readonly findIndexPath: () => Promise<string>
  readonly sent: MockInstance<ViteDevServer['ws']['send']>
}

async function serve(): Promise<Session> {
  const server = await createServer({ ...configure(), server: { port: 0 } })
  servers.push(server)
  await server.listen()
  const folder = join(root, 'seeds/articles/reef-summit')
  await expect.poll(() => server.watcher.getWatched()[folder]).toContain('statements.yaml')
  const origin = server.resolvedUrls?.local[0] ?? ''
  const read = (path: string) => fetch(new URL(path, origin))
  return {
    read,
    findIndexPath: async () => {
      const html = await (await read('/')).text()
      return /rel="preload".* href="([^"]+)"/.exec(html)?.[1] ?? ''
    },
    sent: vi.spyOn(server.ws, 'send'),
  }
}

describe('the development server', () => {
  it('serves the dossier from memory', async () => {
    const { read, findIndexPath } = await serve()
    const response = await read(await findIndexPath())
    const dossier = fromIndexFile((await response.json()) as IndexFile)
    expect(dossier.articles.map(({ id }) => id)).toEqual(['whale-pledge', 'reef-summit'])
    const texts = (await (await read(`/${dossier.textsFile}`)).json()) as TextsFile
    const body = await read(`/${joinTexts(dossier, readTexts(texts)).articles[0]?.body ?? ''}`)
    expect(await body.json()).toMatchObject({ id: 'whale-pledge' })
    expect((await read('/data/articles/none.json')).status).toBe(404)
  })

  it('serves the data at the addresses that it has in a build', async () => {
    const { read } = await serve()
    const csv = await read('/data/latest/statements.csv')
    expect(csv.headers.get('content-type')).toBe('text/csv')
    expect((await csv.text()).split('\r\n').length).toBeGreaterThan(2)
    expect((await read('/actors/JP.json')).headers.get('content-type')).toBe('application/json')
    expect((await read('/data/latest/none.csv')).status).toBe(404)
    const before = await (await read('/@id/__x00__virtual:data-files')).text()
    edit('articles/reef-summit/statements.yaml', 'gloss: calls for', 'gloss: asks for')
    await expect
      .poll(async () => (await read('/data/latest/statements.csv')).text())
      .toContain('asks for')
    expect(await (await read('/@id/__x00__virtual:data-files')).text()).not.toBe(before)
  })

  it('notifies the page when a seed changes, and still serves the old files', async () => {
    const { read, findIndexPath, sent } = await serve()
    const before = await findIndexPath()
    edit('articles/reef-summit/statements.yaml', 'gloss: calls for', 'gloss: asks for')
    await expect.poll(() => sent).toHaveBeenCalled()
    const after = await findIndexPath()
    expect(after).not.toBe(before)
    expect(sent).toHaveBeenCalledExactlyOnceWith('dossier:update', { indexUrl: after })
    const fetchTexts = async (indexPath: string) => {
      const { textsFile } = (await (await read(indexPath)).json()) as DossierIndex
      return (await read(`/${textsFile}`)).text()
    }
    expect(await fetchTexts(after)).toContain('asks for')
    expect(await fetchTexts(before)).toContain('calls for')
  })

  it('reports a broken seed, keeps the last good dossier, and updates once the seed is fixed', async () => {
    const { read, findIndexPath, sent } = await serve()
    const before = await findIndexPath()
    rmSync(join(root, 'seeds/disputes.yaml'))
    await expect.poll(() => sent).toHaveBeenCalled()
    const [payload] = sent.mock.lastCall ?? []
    expect(JSON.stringify(payload)).toContain('seeds/disputes.yaml:1:1  missing-file')
    expect(await findIndexPath()).toBe(before)
    expect((await read(before)).status).toBe(200)

    sent.mockClear()
    writeFileSync(join(root, 'seeds/disputes.yaml'), '[]\n')
    await expect.poll(() => sent).toHaveBeenCalled()
    expect(sent).toHaveBeenCalledExactlyOnceWith('dossier:update', {
      indexUrl: await findIndexPath(),
    })
  })

  it('shows in the overlay what the compiler throws, and clears it once the seed is fixed', async () => {
    const { read, findIndexPath, sent } = await serve()
    const before = await findIndexPath()
    const fault = vi.spyOn(compiler, 'compileSeeds').mockImplementation(() => {
      throw new RangeError('Incorrect locale information provided')
    })
    edit('articles/reef-summit/statements.yaml', 'gloss: calls for', 'gloss: asks for')
    await expect.poll(() => sent).toHaveBeenCalled()
    const [payload] = sent.mock.lastCall ?? []
    expect(payload).toMatchObject({ type: 'error' })
    expect(JSON.stringify(payload)).toContain('RangeError: Incorrect locale information provided')
    expect((await read(await findIndexPath())).status).toBe(200)

    fault.mockRestore()
    sent.mockClear()
    edit('articles/reef-summit/statements.yaml', 'gloss: asks for', 'gloss: requests')
    await expect.poll(() => sent).toHaveBeenCalled()
    const after = await findIndexPath()
    expect(after).not.toBe(before)
    expect(sent).toHaveBeenCalledExactlyOnceWith('dossier:update', { indexUrl: after })
  })

  it('serves the report instead of the index if it starts with broken seeds', async () => {
    rmSync(join(root, 'seeds/disputes.yaml'))
    const { read, findIndexPath } = await serve()
    const response = await read(await findIndexPath())
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('missing-file')
  })
})
