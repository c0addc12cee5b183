import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compileSeeds } from '../../src/compile/compile-seeds'
import { toFiles } from '../../src/compile/emit/to-files'
import { listPaths, readWhole } from '../../src/compile/releases/whole'
import { generateSeeds, toScale } from './generate-seeds'

describe('generated seeds', () => {
  it('are sound, of the size that was asked for, and the same each time', () => {
    const { dossier, problems } = compileSeeds(generateSeeds(toScale(12)))
    expect(problems).toEqual([])
    expect(dossier?.index.articles).toHaveLength(12)
    expect(dossier?.index.statements).toHaveLength(240)
    expect(compileSeeds(generateSeeds(toScale(12))).dossier).toEqual(dossier)
  })

  it('can be as wide as two hundred states and sixty commitments', () => {
    const scale = { articles: 2, statementsPerArticle: 50, states: 190, commitments: 60 }
    const { dossier, problems } = compileSeeds(generateSeeds(scale))
    expect(problems).toEqual([])
    expect(dossier?.index.statements).toHaveLength(100)
  })

  it('can have groups of many members, and all articles on one day', () => {
    const scale = { ...toScale(4), days: 1, collectives: { count: 3, members: 40 } }
    const { dossier, problems } = compileSeeds(generateSeeds(scale))
    expect(problems).toEqual([])
    const groups = dossier?.index.actors.filter(({ kind }) => kind === 'collective')
    expect(groups).toMatchObject([40, 40, 40].map((length) => ({ members: { length } })))
    expect(
      new Set(dossier?.index.articles.map(({ published }) => published.span.latest)).size,
    ).toBe(1)
  })
})

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** Kilobytes under brotli at quality 5, as of a server that packs as it sends. */
const BUDGET = { index: 56, texts: 75, block: 21, search: 32 }

describe('the files of a thousand articles and one, which make a large dossier', () => {
  const { dossier: compiled } = compileSeeds(generateSeeds(toScale(1001)))
  if (compiled === null) throw new Error('The generated seeds are not sound.')
  const { files, version } = toFiles(compiled)

  it('are within their budget', () => {
    const weighAll = (name: string) =>
      [...files]
        .filter(([path]) => path.startsWith(`data/${name}`))
        .map(([, json]) => brotliCompressSync(json, QUALITY).length)
    const weigh = (name: string) => Math.max(...weighAll(name))
    expect(weigh('index') / 1000).toBeLessThanOrEqual(BUDGET.index)
    expect(weigh('texts') / 1000).toBeLessThanOrEqual(BUDGET.texts)
    expect(weigh('index')).toBeGreaterThan(40_000)
    expect(weigh('texts')).toBeGreaterThan(50_000)
    // The words of passages come in blocks: each of twenty thousand statements is in one.
    expect(weigh('words') / 1000).toBeLessThanOrEqual(BUDGET.block)
    expect(weighAll('words').length).toBeGreaterThan(10)
    expect(weigh('search') / 1000).toBeLessThanOrEqual(BUDGET.search)
    expect(weighAll('search/texts').length).toBeGreaterThan(10)
    expect(weighAll('search/places').length).toBeGreaterThan(10)
  })

  it('are all named by a release of it', () => {
    const whole = readWhole(version, files)
    expect(listPaths(version, whole).toSorted()).toEqual([...files.keys()].toSorted())
    const [said, written] = [whole.dossier.statements.at(-1), compiled.index.statements.at(-1)]
    expect(said).toMatchObject({ gloss: written?.gloss, hash: written?.hash })
    expect(whole.dossier.articles.at(-1)?.sha256).toBe(compiled.index.articles.at(-1)?.sha256)
  })
})
