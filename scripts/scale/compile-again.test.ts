import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ArticleCache } from '../../src/compile/cache/article-cache'
import { compileSeeds } from '../../src/compile/compile-seeds'
import { toFiles } from '../../src/compile/emit/to-files'
import { formatReport } from '../../src/compile/problem'
import type { SeedFiles } from '../../src/compile/read/read-seeds'
import { SeedMemory } from '../../src/compile/read/seed-memory'
import { editSeeds, type Edits } from '../../src/testing/edit-seeds'
import { generateSeeds, toScale } from './generate-seeds'

const LARGE = { ...toScale(1002), statementsPerArticle: 2 }
const seeds = generateSeeds(LARGE)
const ids = [...seeds.keys()].flatMap(
  (file) => /^articles\/(.+)\/text\.txt$/u.exec(file)?.[1] ?? [],
)

const statementsOf = (place: number) => `articles/${ids[place]}/statements.yaml`

type Change = (before: SeedFiles) => SeedFiles

const edit =
  (edits: Edits): Change =>
  (before) =>
    editSeeds(before, edits)

const remove =
  (place: number): Change =>
  (before) =>
    new Map([...before].filter(([file]) => !file.startsWith(`articles/${ids[place]}/`)))

const writeNone =
  (place: number): Change =>
  (before) =>
    new Map(before).set(statementsOf(place), new TextEncoder().encode('[]\n'))

/** One after the other. */
const CHANGES: readonly (readonly [what: string, Change])[] = [
  ['another gloss', edit({ [statementsOf(500)]: [['gloss: ', 'gloss: As told, ']] })],
  ['an article without statements', writeNone(700)],
  ['another name', edit({ 'vocabulary/actors.yaml': [['code: ', 'also: [đợt]\n    code: ']] })],
  ['an article less', remove(3)],
  ['another, so that it is a small one', remove(900)],
]

describe('a large dossier that is compiled again has the files that it has the first time', () => {
  const memory = new SeedMemory()
  const compile = (files: SeedFiles, by = new SeedMemory()) => {
    const { dossier, problems } = compileSeeds(files, by)
    if (dossier === null) throw new Error(formatReport(problems))
    return [...toFiles(dossier, by.once).files]
  }
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const compileByCache = (files: SeedFiles) => {
    const cache = new ArticleCache(folder, 'now')
    const made = compile(files, new SeedMemory(cache))
    cache.write()
    return made
  }
  let files: SeedFiles = seeds
  compile(files, memory)
  compileByCache(files)

  it.each(CHANGES)('with %s', (_, change) => {
    files = change(files)
    const first = compile(files)
    expect(compile(files, memory)).toEqual(first)
    expect(compileByCache(files)).toEqual(first)
  })
})
