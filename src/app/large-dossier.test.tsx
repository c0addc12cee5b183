import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toIndexFile, toTextsFile } from '../model/dossier-files'
import { findById } from '../model/find-by-id'
import { toIndex, toTexts } from '../model/split-dossier'
import { selectOfArticle } from '../model/statements-by-article'
import { toBlocks, toWords } from '../model/words'
import { createQueryClient } from '../query/create-query-client'
import { compileSearch } from '../testing/compiled-search'
import { toyDossier } from '../testing/toy-dossier'
import { App } from './App'

vi.mock('virtual:dossier', () => ({ indexUrl: '/data/index-toy.json' }))
vi.mock('virtual:data-files', () => ({ dataFiles: [] }))

const CHANGED = 'The passage that this link was made for has changed in the dossier since.'
const AT = 'japan-declines-ban'
const { index: toy, bodies } = toyDossier
const SAID = findById(toy.statements, AT)

/** More than a thousand articles: copies of one, which nothing is said in. */
const copies = Array.from({ length: 1001 }, (_, place) =>
  toy.articles.slice(0, 1).map((article) => ({ ...article, id: `copy-${place}` })),
)
const WORDS = '/data/words-toy.json'
const compiled = compileSearch(toy)
const large = {
  ...toy,
  articles: [...toy.articles, ...copies.flat()],
  wordsFiles: [WORDS.slice(1)],
  searchFiles: compiled.searchFiles,
}
const files = new Map<string, unknown>([
  ['/data/index-toy.json', toIndexFile(toIndex(large))],
  ['/data/texts-toy.json', toTextsFile(toTexts(large))],
  [WORDS, toWords(toWordsOrder(toy.statements))],
  ...[...compiled.files].map(([path, block]) => [`/${path}`, block] as const),
  ...bodies.map((body) => {
    const words = toWords(selectOfArticle(toy.statements, body.id))
    return [`/data/articles/${body.id}.json`, { ...body, words }] as const
  }),
])

/** So few that they are one block. */
function toWordsOrder(statements: typeof toy.statements) {
  return toBlocks(statements).flatMap((places) =>
    places.flatMap((place) => statements[place] ?? []),
  )
}

const asked: string[] = []
/** Files that are not to be had. */
const gone = new Set<string>()
/** Files that the network holds back, and how to let them go. */
const held = new Map<string, { readonly until: Promise<void>; readonly release: () => void }>()

function hold(path: string) {
  let release = () => {}
  const until = new Promise<void>((resolve) => (release = resolve))
  held.set(path, { until, release })
  return () => act(async () => release())
}

beforeEach(() => {
  asked.length = 0
  held.clear()
  gone.clear()
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    await held.get(url)?.until
    const file = files.get(url)
    return file === undefined || gone.has(url)
      ? new Response('', { status: 404 })
      : Response.json(structuredClone(file))
  })
  // Missing in jsdom.
  vi.stubGlobal(
    'matchMedia',
    () =>
      new (class extends EventTarget {
        readonly matches = false
      })(),
  )
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
      unobserve() {}
    },
  )
  vi.stubGlobal('scrollTo', () => {})
  Element.prototype.scrollIntoView = () => {}
})

afterEach(() => window.history.replaceState(null, '', '/'))

async function open(address: string) {
  window.history.replaceState(null, '', address)
  render(createElement(App, { client: createQueryClient(), written: null }))
  return userEvent.setup()
}

const texts = () => asked.filter((path) => path.includes('texts'))
const searched = () => asked.filter((path) => path.includes('search'))
const cell = (name: RegExp) => screen.findByRole('cell', { name })

describe('a dossier of more than a thousand articles', () => {
  it('shows its matrix, filtered too, without its texts', async () => {
    await open('/matrix?lang=en&country=JP')
    await cell(/^Japan, fishing ban/)
    expect(texts()).toEqual([])
    expect(asked).not.toContain(WORDS)
  })

  it('shows an article with its passages, whose words come with it', async () => {
    await open(`/articles/${SAID.article}?lang=en&text=original`)
    await waitFor(() => expect(screen.getByRole('article').textContent).toContain(SAID.quote.exact))
    expect(asked).not.toContain(WORDS)
  })

  it('brings the words of what is opened, and again where they did not come', async () => {
    gone.add(WORDS)
    const user = await open('/cells/JP/fishing-ban?lang=vi')
    const again = await screen.findByRole('button', { name: 'Hiện lại' })
    gone.delete(WORDS)
    await user.click(again)
    const [quote] = await screen.findAllByText(`“${SAID.quote.exact}”`)
    expect(quote).toBeTruthy()
  })

  it('narrows to the passages with a word, without the words of any', async () => {
    const word = SAID.quote.exact.split(' ').find((each) => each.length > 4) ?? ''
    await open(`/matrix?lang=en&q=${encodeURIComponent(word)}`)
    await cell(/^Japan, fishing ban/)
    await screen.findByText(/^[1-3] of \d+ statements/)
    const narrowed = searched()
    act(() => {
      window.history.pushState(null, '', '/matrix?lang=en&q=whale')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await screen.findByRole('button', { name: /“whale”/ })
    await waitFor(() => expect(searched().length).toBeGreaterThan(narrowed.length))
    expect(searched()).not.toEqual([])
    expect(asked).not.toContain(WORDS)
  })

  it('finds passages in the search box, whose words come with their articles', async () => {
    const user = await open('/matrix?lang=en')
    await cell(/^Japan, fishing ban/)
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'closed meet')
    const passages = await screen.findByRole('group', { name: 'Passages' })
    const [option] = within(passages).getAllByRole('option')
    expect(option?.textContent).toContain('họp kín')
    expect(asked).not.toContain(WORDS)
  })

  it('says that it can’t search when a file of the search does not come, and tries again', async () => {
    const user = await open('/matrix?lang=en')
    await cell(/^Japan, fishing ban/)
    for (const path of compiled.files.keys()) gone.add(`/${path}`)
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'closed')
    await screen.findByText(/What can be searched could not be loaded/)
    gone.clear()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('group', { name: 'Passages' })).toBeTruthy()
  })

  it('tells a chosen article by its title once the texts are there', async () => {
    const release = hold('/data/texts-toy.json')
    await open('/matrix?lang=en&article=reef-summit')
    expect(await screen.findByRole('button', { name: /reef-summit/ })).toBeTruthy()
    await release()
    const title = toy.articles.find(({ id }) => id === 'reef-summit')?.title.en ?? ''
    await screen.findByRole('button', { name: new RegExp(title.slice(0, 12)) })
  })

  it('follows Back to a passage once the texts say which it is', async () => {
    await open(`/matrix?lang=en`)
    await cell(/^Japan, fishing ban/)
    const release = hold('/data/texts-toy.json')
    act(() => {
      window.history.pushState(null, '', `/matrix?at=${AT}&quote=0a1b2c`)
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await waitFor(() => expect(texts()).toHaveLength(1))
    expect(screen.queryByText(CHANGED)).toBeNull()
    await release()
    // Its words are others than those that the link was made from.
    await screen.findByText(CHANGED)
  })
})
