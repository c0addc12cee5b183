import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileToyOf, releaseToy } from '../../testing/toy-releases'
import { toFiles } from '../emit/to-files'
import { readSeedFiles } from '../read/read-seed-files'
import { listReleasedIds, readKept } from './kept'
import { makeRelease } from './make-release'
import { readAllReleases, toHistory } from './to-history'
import { toReleaseFiles } from './to-release-files'
import { readWhole } from './whole'
import { writeRelease } from './write-release'

const kept = releaseToy()
const [january, february, march] = kept.releases
const present = compileToyOf('2026-03-05')
const { dossier } = toFiles(present)

const LATER = `The last release is of 2026-03-05, and a new one must be later. If that one was never published, put ${march?.version} out of versions.json and release again.`

describe('a release', () => {
  it('says what differs from the one before, in ids', () => {
    expect(january?.added.statements).toContain('kenya-asks-fund')
    expect(january).toMatchObject({ date: '2026-01-20', changed: {}, removed: {}, parts: [] })
    expect(february).toEqual({
      version: february?.version,
      date: '2026-02-10',
      added: { statements: ['kenya-requests-fund'] },
      changed: {},
      removed: { statements: ['kenya-asks-fund'], events: ['paper-written'] },
      parts: ['removed'],
    })
    expect(march).toEqual({
      version: toFiles(present).version,
      date: '2026-03-05',
      added: { statements: ['two-states-ready-with-ships'] },
      changed: { statements: ['japan-declines-ban'] },
      removed: {},
      parts: [],
    })
  })

  it.each([
    [
      'an article’s text',
      'articles/reef-summit/english.md',
      'A',
      'An a',
      { articles: ['reef-summit'] },
    ],
    [
      'a definition',
      'vocabulary/conditions.yaml',
      'definition: { vi: ',
      'definition: { vi: Rằng ',
      {
        conditions: ['parliament-decides'],
      },
    ],
  ])('tells a change of %s', (_, file, from, to, changed) => {
    const made = makeRelease(
      compileToyOf('2026-03-05', { [file]: [[from, to]] }),
      kept,
      '2026-04-01',
    )
    expect(made).toMatchObject({
      ok: true,
      release: { added: {}, changed, removed: {}, parts: [] },
    })
  })

  it('tells a change of the method as a whole', () => {
    const edited = compileToyOf('2026-03-05', {
      'method.yaml': [['title: { vi: ', 'title: { vi: Về ']],
    })
    expect(makeRelease(edited, kept, '2026-04-01')).toMatchObject({
      release: { changed: {}, parts: ['method'] },
    })
  })

  it.each([
    ['the day of the last', '2026-03-05', LATER],
    ['an earlier day', '2026-03-04', LATER],
    ['no day', '2026-02-30', '“2026-02-30” is no day. Write it as 2026-11-29.'],
  ])('is refused on %s', (_, date, sentence) => {
    expect(makeRelease(compileToyOf('2026-02-10'), kept, date)).toMatchObject({
      ok: false,
      reason: 'refused',
      sentence,
    })
  })

  it('is not made where nothing has changed', () => {
    expect(makeRelease(present, kept, '2026-04-01')).toMatchObject({
      ok: false,
      reason: 'unchanged',
    })
  })

  it('is read back from the seeds folder as it was written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'))
    for (const [index, release] of kept.releases.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as on different days
      await writeRelease(folder, kept.releases.slice(0, index), release, kept.files)
    }
    expect(readKept(readSeedFiles(folder))).toEqual(kept)
    expect(readFileSync(join(folder, 'versions/versions.json'), 'utf8').split('\n')).toHaveLength(6)
    rmSync(folder, { recursive: true })
  })

  it('names the file that it lacks', () => {
    const files = new Map([...kept.files].filter(([path]) => !path.startsWith('data/texts')))
    expect(() => readWhole(march?.version ?? '', files)).toThrow(/lacks its file data\/texts-/)
  })
})

it('the ids of the last release are those added and not removed since', () => {
  const ids = listReleasedIds(kept.releases)
  expect(ids.get('statements')).toEqual(new Set(dossier.statements.map(({ id }) => id)))
  expect(ids.get('events')).toEqual(new Set(dossier.events.map(({ id }) => id)))
})

it('the history tells each change in words, a new id as one', () => {
  const { releases } = toHistory(readAllReleases(kept), dossier)
  expect(releases.map(({ date }) => date)).toEqual(['2026-03-05', '2026-02-10', '2026-01-20'])
  expect(releases[0]?.changes).toEqual([
    {
      act: 'added',
      kind: 'statements',
      id: 'two-states-ready-with-ships',
      name: {
        en: 'Two unnamed states, patrol ships: stands ready',
        vi: 'Hai nước không nêu tên, tàu tuần tra: sẵn sàng',
      },
      passage: {
        quote: 'Hai nước không nêu tên lần đầu sẵn sàng góp tàu',
        language: 'vi',
        gloss: 'two unnamed states are for the first time ready to lend ships',
      },
    },
    expect.objectContaining({ act: 'changed', id: 'japan-declines-ban', fields: ['gloss'] }),
  ])
  expect(releases[1]?.changes).toEqual([
    expect.objectContaining({ act: 'renamed', id: 'kenya-requests-fund', was: 'kenya-asks-fund' }),
    expect.objectContaining({ act: 'removed', name: { en: 'Paper written', vi: 'Viết tài liệu' } }),
  ])
  expect(releases[2]?.changes).toEqual([])
  expect(releases[2]?.counts).toMatchObject({ articles: 2, statements: 15 })
})

describe('the files of a site', () => {
  it('are those of every release, with a list that programs read', () => {
    const { files, historyFile, days, feeds } = toReleaseFiles(kept, dossier, {
      root: null,
      base: '/pledges/',
    })
    for (const path of kept.files.keys()) expect(files.get(path)).toBe(kept.files.get(path))
    const listed: unknown = JSON.parse(files.get('versions.json') ?? '')
    expect(listed).toMatchObject([
      { version: march?.version, index: `/pledges/data/index-${march?.version}.json` },
      { date: '2026-02-10', removed: { events: ['paper-written'] } },
      { date: '2026-01-20' },
    ])
    expect(JSON.parse(files.get(historyFile) ?? '')).toHaveProperty('releases')
    expect(days[0]).toEqual({ version: march?.version, date: '2026-03-05' })
    expect(feeds.size).toBe(0)
  })

  it('are a list of none and a history of none where nothing was released', () => {
    const nothing = { releases: [], files: new Map() }
    const site = { root: 'https://pledges.example/', base: '/' }
    const { files, days, feeds } = toReleaseFiles(nothing, dossier, site)
    expect([...files.values()]).toEqual(['[]\n', '{"releases":[]}'])
    expect([days, feeds.size]).toEqual([[], 0])
  })
})
