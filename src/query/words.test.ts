import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArticleBody, Dossier } from '../model/dossier'
import { joinTexts, readTexts, toTextsFile } from '../model/dossier-files'
import { toTexts } from '../model/split-dossier'
import { toBlocks, toWords } from '../model/words'
import { toReadIndex } from '../testing/read-index'
import { toyDossier } from '../testing/toy-dossier'
import { findFailedLoad } from './failed-loads'
import {
  awaitWords,
  awaitWordsOfArticle,
  awaitWordsOfFew,
  fillWords,
  loadWords,
  loadWordsOfFew,
  openWords,
} from './words'

const { index: toy } = toyDossier
const [article] = toy.articles
if (article === undefined) throw new Error('The toy dossier has articles.')

// A thousand articles and more, and several blocks of statements.
const articles = [
  ...toy.articles,
  ...Array.from({ length: 1001 }, (_, place) => ({ ...article, id: `copy-${place}` })),
]
const statements = Array.from({ length: 200 }, (_, turn) =>
  toy.statements.map((each) => ({
    ...each,
    id: `${each.id}-${turn}`,
    gloss: `${each.gloss} (${turn})`,
  })),
).flat()
const blocks = toBlocks(statements)
const wordsFiles = blocks.map((_, block) => `data/words/${block}.json`)
const large: Dossier = { ...toy, articles, statements, wordsFiles }
const files = new Map(
  wordsFiles.map((path, block) => [
    path,
    toWords((blocks[block] ?? []).flatMap((place) => statements[place] ?? [])),
  ]),
)
const read = (path: string) => files.get(path) ?? toWords([])

/** Each as if it were read from its files. */
function join(dossier = large): Dossier {
  return joinTexts(toReadIndex(structuredClone(dossier)), readTexts(toTextsFile(toTexts(dossier))))
}

/** Articles with their texts, by path. */
const bodies = new Map<string, ArticleBody>()
const gone = new Set<string>()
const asked: string[] = []

beforeEach(() => {
  bodies.clear()
  gone.clear()
  asked.length = 0
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.replace(/^\//, '')
    asked.push(path)
    const file = bodies.get(path) ?? files.get(path)
    return gone.has(path) || file === undefined
      ? new Response('', { status: 404 })
      : Response.json(file)
  })
})

afterEach(() => vi.unstubAllGlobals())

function thrownBy(act: () => unknown): unknown {
  try {
    act()
  } catch (thrown) {
    return thrown
  }
  return undefined
}

describe('the words of passages that load by need', () => {
  it('are there once the promise is kept that reading them has thrown, of one block', async () => {
    const dossier = join()
    openWords(dossier)
    const [statement] = dossier.statements
    await thrownBy(() => statement?.gloss)
    expect(statement?.gloss).toBe(statements[0]?.gloss)
    expect(statement?.quote).toEqual({ ...statements[0]?.quote })
    expect(blocks.length).toBeGreaterThan(1)
    expect(asked).toHaveLength(1)
  })

  it('are waited for at once where many are needed', async () => {
    const dossier = join()
    openWords(dossier)
    await thrownBy(() => awaitWords(dossier))
    expect(thrownBy(() => awaitWords(dossier))).toBeUndefined()
    expect(dossier.statements.map(({ gloss }) => gloss)).toEqual(
      statements.map(({ gloss }) => gloss),
    )
  })

  it('come with their articles where they are few, and else in blocks', async () => {
    const dossier = join()
    openWords(dossier)
    const [first] = dossier.statements
    const few = dossier.statements.filter(({ article: id }) => id === first?.article).slice(0, 3)
    const whole = statements.filter((each) => each.article === first?.article)
    const { body = '' } = dossier.articles.find(({ id }) => id === first?.article) ?? {}
    bodies.set(body, { id: first?.article ?? '', paragraphs: [], words: toWords(whole) })
    await thrownBy(() => awaitWordsOfFew(dossier, few))
    expect(asked).toEqual([body])
    expect(thrownBy(() => awaitWordsOfFew(dossier, few))).toBeUndefined()
    expect(few[2]?.gloss).toBe(whole[2]?.gloss)
  })

  it('are not asked for again with an article where their block has come', async () => {
    const dossier = join()
    openWords(dossier)
    const few = dossier.statements.slice(0, 1)
    await loadWords(dossier, few)
    asked.length = 0
    await loadWordsOfFew(dossier, few)
    expect(asked).toEqual([])
  })

  it('are not asked for again in a block where some have come with their articles', async () => {
    const said = statements.map((each, turn) => ({ ...each, article: `copy-${turn % 20}` }))
    const dossier = join({
      ...large,
      articles: articles.map((each) => ({ ...each, body: `data/articles/${each.id}.json` })),
      statements: said,
    })
    openWords(dossier)
    for (const { id, body } of dossier.articles) {
      const words = toWords(said.filter(({ article: of }) => of === id))
      bodies.set(body, { id, paragraphs: [], words })
    }
    const ofBlock = (blocks[0] ?? []).flatMap((place) => dossier.statements[place] ?? [])
    await thrownBy(() => awaitWordsOfFew(dossier, ofBlock.slice(0, 7)))
    // Of nine articles, their block would weigh less; of the two that are missing, it does not.
    await thrownBy(() => awaitWordsOfFew(dossier, ofBlock.slice(0, 9)))
    expect(asked.length).toBeGreaterThan(7)
    expect(asked.every((path) => bodies.has(path))).toBe(true)
  })

  it('come in blocks where these weigh less than so many articles', async () => {
    const dossier = join({
      ...large,
      statements: statements.map((each, turn) => ({ ...each, article: `copy-${turn % 200}` })),
    })
    openWords(dossier)
    await thrownBy(() => awaitWordsOfFew(dossier, dossier.statements))
    expect(asked).toEqual(wordsFiles)
  })

  it('are told to have failed to what waits for them; one try brings all that failed', async () => {
    const dossier = join()
    openWords(dossier)
    for (const path of wordsFiles) gone.add(path)
    await thrownBy(() => awaitWords(dossier))
    const error = thrownBy(() => awaitWords(dossier))
    expect(error).toMatchObject({ failure: 'status' })
    const again = error instanceof Error ? findFailedLoad(error) : undefined
    const failedAgain = await again?.().catch((reason: unknown) => reason)
    expect(failedAgain).toMatchObject({ failure: 'status' })
    gone.clear()
    await (failedAgain instanceof Error ? findFailedLoad(failedAgain) : undefined)?.()
    expect(thrownBy(() => awaitWords(dossier))).toBeUndefined()
  })

  it('are tried anew by a view after a file could not be saved', async () => {
    const dossier = join()
    openWords(dossier)
    for (const path of wordsFiles) gone.add(path)
    await expect(loadWords(dossier)).rejects.toMatchObject({ failure: 'status' })
    gone.clear()
    await thrownBy(() => dossier.statements[0]?.gloss)
    expect(dossier.statements[0]?.gloss).toBe(statements[0]?.gloss)
  })

  it('are waited for by no program that has read them all', () => {
    const dossier = join()
    fillWords(dossier, read)
    expect(thrownBy(() => awaitWords(dossier))).toBeUndefined()
    for (const each of dossier.articles.slice(0, 3)) {
      expect(thrownBy(() => awaitWordsOfArticle(dossier, each))).toBeUndefined()
    }
    expect(dossier.statements.at(-1)?.gloss).toBe(statements.at(-1)?.gloss)
    expect(asked).toEqual([])
  })

  it('are never those of others: a file with fewer than its block is refused', () => {
    const dossier = join()
    expect(() => fillWords(dossier, () => toWords(statements.slice(0, 3)))).toThrow(
      /A part of 3 can’t be added for \d+ rows/,
    )
  })
})
