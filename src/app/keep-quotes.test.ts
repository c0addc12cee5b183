import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findById } from '../model/find-by-id'
import { joinTexts, readTexts, toTextsFile } from '../model/dossier-files'
import { toTexts } from '../model/split-dossier'
import { selectOfArticle } from '../model/statements-by-article'
import { toBlocks, toWords } from '../model/words'
import { openWords } from '../query/words'
import { createSelectionStore } from '../selection/selection-store'
import { findHash, toSelectionVocabulary } from '../selection/selection-vocabulary'
import { parseSelection, serializeSelection } from '../selection/url-codec'
import { toReadIndex } from '../testing/read-index'
import { toyDossier } from '../testing/toy-dossier'
import { keepQuotes } from './keep-quotes'

const { index: toy, bodies } = toyDossier
const AT = 'japan-declines-ban'
const SAID = findById(toy.statements, AT)

/** More than a thousand articles: copies of one, which nothing is said in. */
const copies = Array.from({ length: 1001 }, (_, place) =>
  toy.articles.slice(0, 1).map((article) => ({ ...article, id: `copy-${place}` })),
)
const large = {
  ...toy,
  articles: [...toy.articles, ...copies.flat()],
  wordsFiles: toBlocks(toy.statements).map((_, block) => `data/words/${block}.json`),
}

/** The answers of the site; without them the network holds back what is asked for. */
let answer: ((path: string) => Response) | null = null
const asked: (() => void)[] = []

const withWords = (path: string) => {
  const { id } = toy.articles.find(({ body }) => path.endsWith(body)) ?? { id: '' }
  const body = bodies.find((each) => each.id === id)
  const words = toWords(selectOfArticle(toy.statements, id))
  return body === undefined ? new Response('', { status: 404 }) : Response.json({ ...body, words })
}

function answerAll(by: (path: string) => Response) {
  answer = by
  for (const go of asked.splice(0)) go()
}

beforeEach(() => {
  answer = null
  vi.stubGlobal('fetch', async (path: string) => {
    if (answer === null) await new Promise<void>((resolve) => asked.push(resolve))
    return answer?.(path)
  })
})

afterEach(() => vi.unstubAllGlobals())

function open(search: string) {
  // Words are kept by what a dossier is about, so each test has its own.
  const index = toReadIndex(structuredClone(large))
  const dossier = joinTexts(index, readTexts(toTextsFile(toTexts(large))))
  openWords(dossier)
  const vocabulary = toSelectionVocabulary(index)
  const store = createSelectionStore(
    parseSelection({ pathname: '/', search }, vocabulary),
    vocabulary,
  )
  keepQuotes(dossier, store)
  return {
    intents: store.getState().intents,
    state: () => store.getState(),
    followStory: () =>
      store.setState((state) => ({
        ...state,
        selection: { ...state.selection, at: AT, story: 1 },
        history: 'push',
      })),
    hash: () => findHash(findById(dossier.statements, AT)),
    search: () => serializeSelection(store.getState().selection).search,
  }
}

describe('the hash of a passage whose words have not loaded', () => {
  it('comes into the link with them, in the same entry of the history', async () => {
    const { intents, search, state } = open('')
    intents.openStatement(AT)
    expect(search()).toBe(`?at=${AT}`)
    answerAll(withWords)
    await vi.waitFor(() => expect(search()).toBe(`?at=${AT}&quote=${SAID.hash}`))
    expect(state().history).toBe('replace')
  })

  it('leaves the focus with a passage that asked for it', async () => {
    const { intents, search, state } = open('')
    intents.readInContext(AT, false)
    answerAll(withWords)
    await vi.waitFor(() => expect(search()).toContain('quote'))
    expect(state().focusesPassage).toBe(true)
  })

  it('tells a link made from other words, which stays as it is', async () => {
    const { search, state } = open(`?at=${AT}&quote=0a1b2c`)
    expect(state().selection).toMatchObject({ at: AT, changed: null })
    answerAll(withWords)
    const changed = { at: AT, quote: '0a1b2c' }
    await vi.waitFor(() => expect(state().selection).toMatchObject({ at: null, changed }))
    expect(search()).toBe(`?at=${AT}&quote=0a1b2c`)
  })

  it('changes no link that says the same, or nothing, of its words', async () => {
    for (const link of [`?at=${AT}`, `?at=${AT}&quote=${SAID.hash}`]) {
      answer = withWords
      const { search, hash } = open(link)
      // oxlint-disable-next-line no-await-in-loop -- one link after the other
      await vi.waitFor(() => expect(hash()).toBe(SAID.hash))
      expect(search()).toBe(link)
    }
  })

  it('is not added to a step of the story', async () => {
    answer = withWords
    const { followStory, search, hash } = open('')
    followStory()
    await vi.waitFor(() => expect(hash()).toBe(SAID.hash))
    expect(search()).toBe(`?at=${AT}&story=1`)
  })

  it('is not settled for what has been left by then', async () => {
    const { intents, state, hash } = open(`?at=${AT}&quote=0a1b2c`)
    intents.closeStatement()
    answerAll(withWords)
    await vi.waitFor(() => expect(hash()).toBe(SAID.hash))
    expect(state().selection).toMatchObject({ at: null, quote: null, changed: null })
  })

  it('stays away where the words do not come', async () => {
    const { intents, search, hash } = open('')
    intents.openStatement(AT)
    const answered = vi.fn<() => Response>(() => new Response('', { status: 404 }))
    answerAll(answered)
    await vi.waitFor(() => expect(answered).toHaveBeenCalled())
    await new Promise((resolve) => setTimeout(resolve))
    expect(hash()).toBeUndefined()
    expect(search()).toBe(`?at=${AT}`)
  })
})
