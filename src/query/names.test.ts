import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArticleBody, Dossier } from '../model/dossier'
import { joinSearched, joinTexts, readTexts, toTextsFile } from '../model/dossier-files'
import { toTexts } from '../model/split-dossier'
import { splitTexts } from '../model/split-texts'
import { selectOfArticle } from '../model/statements-by-article'
import { toBlocks, toWords } from '../model/words'
import { toReadIndex } from '../testing/read-index'
import { toyDossier } from '../testing/toy-dossier'
import { findStatementId, findTitle, loadShown } from './names'
import { openWords } from './words'

const { index: toy } = toyDossier
const [first] = toy.articles
if (first === undefined) throw new Error('The toy dossier has articles.')
const copies = Array.from({ length: 1001 }, (_, place) => ({
  ...first,
  id: `copy-${place}`,
  title: { ...first.title, en: `Copy ${place}` },
  body: `data/articles/copy-${place}.json`,
}))
const articles = [...toy.articles, ...copies]
const wordsFiles = toBlocks(toy.statements).map((_, block) => `data/words/${block}.json`)
const large: Dossier = { ...toy, articles, wordsFiles }
const bodies = new Map<string, ArticleBody>(
  articles.map(({ id, body, title }) => {
    const own = selectOfArticle(large.statements, id)
    const named = { title, ids: own.map((each) => each.id) }
    return [body, { id, paragraphs: [], words: toWords(own), named }]
  }),
)
const gone = new Set<string>()
const asked: string[] = []

beforeEach(() => {
  gone.clear()
  asked.length = 0
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.replace(/^\//, '')
    asked.push(path)
    const file = bodies.get(path)
    return file === undefined || gone.has(path)
      ? new Response('', { status: 404 })
      : Response.json(file)
  })
})

afterEach(() => vi.unstubAllGlobals())

function open() {
  const index = toReadIndex(structuredClone(large))
  const [searched, rest] = splitTexts(toTextsFile(toTexts(large)))
  const dossier = joinSearched(index, readTexts(searched))
  openWords(dossier)
  const loadRest = () => joinTexts(index, readTexts(searched), readTexts(rest))
  return { dossier, loadRest }
}

describe('the names of what a search of a large dossier finds', () => {
  it('come with the article of each, once', async () => {
    const { dossier } = open()
    const named = dossier.articles.slice(-2)
    await loadShown(dossier, dossier.statements, named)
    expect(dossier.statements.map((each) => findStatementId(dossier, each))).toEqual(
      toy.statements.map(({ id }) => id),
    )
    expect(named.map((each) => findTitle(dossier, each).en)).toEqual(['Copy 999', 'Copy 1000'])
    expect(dossier.statements.map(({ gloss }) => gloss)).toEqual(
      toy.statements.map(({ gloss }) => gloss),
    )
    const paths = toy.statements.map(({ article }) => articles.find(({ id }) => id === article))
    expect(asked.toSorted()).toEqual(
      [...new Set([...paths, ...copies.slice(-2)].map((each) => each?.body ?? ''))].toSorted(),
    )
    asked.length = 0
    await loadShown(dossier, dossier.statements, named)
    expect(asked).toEqual([])
  })

  it('are those of the texts once these are there', async () => {
    const { dossier, loadRest } = open()
    const last = dossier.articles.slice(-1)
    loadRest()
    await loadShown(dossier, [], last)
    expect(last.map((each) => findTitle(dossier, each).en)).toEqual(['Copy 1000'])
    expect(dossier.statements.map((each) => findStatementId(dossier, each))).toEqual(
      toy.statements.map(({ id }) => id),
    )
    expect(asked).toEqual([])
  })

  it('are not told before they are there', () => {
    const { dossier } = open()
    const [article = first] = dossier.articles
    const statement = dossier.statements.find(({ id }) => id === '')
    if (statement === undefined) throw new Error('Most statements are not named by the index.')
    expect(() => findTitle(dossier, article)).toThrow('has not been read')
    expect(() => findStatementId(dossier, statement)).toThrow('has not been read')
  })

  it('are asked for again where an article did not come', async () => {
    const { dossier } = open()
    const last = dossier.articles.slice(-1)
    gone.add('data/articles/copy-1000.json')
    await expect(loadShown(dossier, [], last)).rejects.toMatchObject({ failure: 'status' })
    gone.clear()
    await loadShown(dossier, [], last)
    expect(last.map((each) => findTitle(dossier, each).en)).toEqual(['Copy 1000'])
  })
})
