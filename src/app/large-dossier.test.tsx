import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { createElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toChecksum } from '../model/checksums'
import { toIndexFile, toTextsFile } from '../model/dossier-files'
import { findById } from '../model/find-by-id'
import { toIndex, toTexts } from '../model/split-dossier'
import { splitTexts } from '../model/split-texts'
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

/** More than a thousand articles: copies of one. Nothing is said in them but in the first few. */
const copies = Array.from({ length: 1001 }, (_, place) =>
  toy.articles.slice(0, 1).map((article) => ({
    ...article,
    id: `copy-${place}`,
    // No search of these stories finds it.
    title: { ...article.title, quote: { ...article.title.quote, exact: 'Bài' }, en: 'Copy' },
    body: `data/articles/copy-${place}.json`,
  })),
)
/** So many statements in one cell of Brazil's that its words fill a block, and those of all others are in a second. */
const ofBrazil = toy.statements.filter(({ actors }) => actors.includes('BR'))
const relief = findById(toy.statements, 'brazil-undecided-on-relief')
const statements = [
  ...ofBrazil.filter((each) => each !== relief),
  ...Array.from({ length: 1000 }, (_, place) => ({
    ...relief,
    id: `${relief.id}-${place}`,
    article: `copy-${Math.floor(place / 200)}`,
    conditions: ['parliament-decides'],
    gloss: `${relief.gloss} (${place})`,
  })),
  ...toy.statements.filter((each) => !ofBrazil.includes(each) || each === relief),
]
const articles = [...toy.articles, ...copies.flat()]
const compiled = compileSearch({ ...toy, articles, statements })
const blocks = toBlocks(statements)
const paths = blocks.map((_, block) => `data/words/${block}-toy.json`)
const [WORDS_OF_BRAZIL, WORDS] = [`/${paths[0]}`, `/${paths[1]}`]
const CHECKSUMS = '/data/checksums-toy.json'
const large = {
  ...toy,
  statements,
  articles,
  wordsFiles: paths,
  searchFiles: compiled.searchFiles,
  checksumsFile: 'data/checksums-toy.json',
  restFile: 'data/texts-rest-toy.json',
}
const REST = '/data/texts-rest-toy.json'
const [searchedTexts, restTexts] = splitTexts(toTextsFile(toTexts(large)))
const files = new Map<string, unknown>([
  ['/data/index-toy.json', toIndexFile(toIndex(large))],
  ['/data/texts-toy.json', searchedTexts],
  [REST, restTexts],
  [CHECKSUMS, articles.map(toChecksum)],
  ...blocks.map((places, block) => {
    const words = toWords(places.flatMap((place) => statements[place] ?? []))
    return [`/${paths[block]}`, words] as const
  }),
  ...[...compiled.files].map(([path, block]) => [`/${path}`, block] as const),
  ...large.articles.map(({ id, title, body: path }) => {
    const body = bodies.find((each) => each.id === id) ?? { id, paragraphs: [] }
    const own = selectOfArticle(statements, id)
    const named = { title, ids: own.map((each) => each.id) }
    return [`/${path}`, { ...body, words: toWords(own), named }] as const
  }),
])

const asked: string[] = []
/** Whether the window has room for the board. */
let isWide = false
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
  isWide = false
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
    (query: string) =>
      new (class extends EventTarget {
        readonly matches = isWide && query.includes('width')
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
  Element.prototype.scrollTo = () => {}
})

afterEach(() => {
  vi.unstubAllGlobals()
  window.history.replaceState(null, '', '/')
})

async function open(address: string) {
  window.history.replaceState(null, '', address)
  render(createElement(App, { client: createQueryClient(), written: null }))
  return withinAct(userEvent.setup())
}

/**
 * What an act of the reader draws for the first time waits for its code, and what it waits for is only drawn then if
 * the whole is awaited.
 */
function withinAct({ click, type }: Pick<UserEvent, 'click' | 'type'>) {
  return {
    click: (element: Element) => act(() => click(element)),
    type: (element: Element, text: string) => act(() => type(element, text)),
  }
}

/** As Back and Forward do. */
function follow(address: string): Promise<void> {
  return act(async () => {
    window.history.pushState(null, '', address)
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
}

const address = () => window.location.pathname + window.location.search
const texts = () => asked.filter((path) => path.startsWith('/data/texts'))
const words = () => asked.filter((path) => path.includes('/words/'))
const searched = () => asked.filter((path) => path.includes('search'))
const openCell = (name: RegExp) => screen.findByRole('heading', { level: 2, name })
const cell = (name: RegExp) => screen.findByRole('cell', { name })

describe('a dossier of more than a thousand articles', () => {
  it('shows its matrix, filtered too, without its texts', async () => {
    await open('/matrix?lang=en&country=JP')
    await cell(/^Japan, fishing ban/)
    expect(texts()).toEqual([])
    expect(words()).toEqual([])
  })

  it('shows an article with its passages, whose words come with it', async () => {
    await open(`/articles/${SAID.article}?lang=en&text=original`)
    await waitFor(() => expect(screen.getByRole('article').textContent).toContain(SAID.quote.exact))
    expect(words()).toEqual([])
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

  it('shows the first sentences that a filter leaves without the words of the others', async () => {
    isWide = true
    const user = await open('/?lang=en&country=JP~AU&stance=declines')
    await screen.findByRole('heading', { level: 3, name: /^Declines/ })
    expect(screen.queryByRole('button', { name: /^Show all .*declines/ })).toBeNull()
    expect(words()).toEqual([])
    await follow('/?lang=en&country=BR')
    const all = await screen.findByRole('button', { name: 'Show all 1001: undecided' })
    const undecided = screen.getByRole('region', { name: /^Undecided/ })
    expect(within(undecided).getAllByRole('listitem')).toHaveLength(12)
    await user.click(all)
    await waitFor(() => expect(within(undecided).getAllByRole('listitem')).toHaveLength(1001))
  })

  it('shows what changed and shifted, and what hangs on conditions, with the words of the first alone', async () => {
    await open('/changes?lang=en&since=2025-06-30')
    await screen.findByRole('region', { name: 'Reversed' })
    await follow('/shifts?lang=en')
    await screen.findByRole('heading', { level: 3, name: /Japan, fishing ban/ })
    await follow('/conditions?lang=en')
    await screen.findByRole('region', { name: /^Parliament decides/ })
    expect(words()).toEqual([])
    expect(asked.filter((path) => path.includes('/copy-'))).toEqual(['/data/articles/copy-4.json'])
  })

  it('keeps what hangs on one condition until the words of what hangs on the next are there', async () => {
    await open('/conditions?lang=en&condition=others-join')
    const list = (name: RegExp) => screen.findByRole('region', { name })
    await list(/^Others join/)
    const release = hold('/data/articles/copy-4.json')
    await follow('/conditions?lang=en&condition=parliament-decides')
    await waitFor(() => expect(asked).toContain('/data/articles/copy-4.json'))
    expect(await list(/^Others join/)).toBeTruthy()
    await release()
    expect(await list(/^Parliament decides/)).toBeTruthy()
  })

  it('keeps the first passages of a list until the words of all are there', async () => {
    const user = await open('/conditions?lang=en&condition=parliament-decides')
    const list = await screen.findByRole('region', { name: /^Parliament decides/ })
    const count = () => list.querySelectorAll('summary').length
    expect(count()).toBe(12)
    const release = hold('/data/articles/copy-0.json')
    await user.click(within(list).getByRole('button', { name: /^Show all/ }))
    await waitFor(() => expect(asked).toContain('/data/articles/copy-0.json'))
    expect(count()).toBe(12)
    await release()
    await waitFor(() => expect(count()).toBe(1002))
  })

  it('keeps the open cell until the words of the next are there', async () => {
    isWide = true
    const user = await open('/matrix?lang=en&cell=AU.fishing-ban')
    await openCell(/^Australia/)
    const release = hold(WORDS_OF_BRAZIL)
    await user.click(await cell(/^Brazil, marine reserve/i))
    await waitFor(() => expect(asked).toContain(WORDS_OF_BRAZIL))
    expect(await openCell(/^Australia/)).toBeTruthy()
    await release()
    expect(await openCell(/^Brazil/)).toBeTruthy()
  })

  it('shows another cell after one whose words did not come', async () => {
    gone.add(WORDS_OF_BRAZIL)
    isWide = true
    const user = await open('/matrix?lang=en&cell=AU.fishing-ban')
    await user.click(await cell(/^Brazil, marine reserve/i))
    await screen.findByRole('button', { name: 'Show it again' })
    await user.click(await cell(/^Japan, fishing ban/))
    expect(await openCell(/^Japan/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Show it again' })).toBeNull()
  })

  it('keeps what is compared until the words of one more are there', async () => {
    isWide = true
    await open('/compare?lang=en&country=JP~AU')
    const compared = (name: string) => screen.findByRole('columnheader', { name: new RegExp(name) })
    await compared('Australia')
    const release = hold(WORDS_OF_BRAZIL)
    await follow('/compare?lang=en&country=JP~AU~BR')
    await waitFor(() => expect(asked).toContain(WORDS_OF_BRAZIL))
    expect(await compared('Australia')).toBeTruthy()
    await release()
    expect(await compared('Brazil')).toBeTruthy()
  })

  it('narrows to the passages with a word, without the words of any', async () => {
    const word = SAID.quote.exact.split(' ').find((each) => each.length > 4) ?? ''
    await open(`/matrix?lang=en&q=${encodeURIComponent(word)}`)
    await cell(/^Japan, fishing ban/)
    await screen.findByText(/^[1-3] of \d+ statements/)
    const narrowed = searched()
    await follow('/matrix?lang=en&q=whale')
    await screen.findByRole('button', { name: /“whale”/ })
    await waitFor(() => expect(searched().length).toBeGreaterThan(narrowed.length))
    expect(searched()).not.toEqual([])
    expect(words()).toEqual([])
  })

  it('keeps what is open while other words are searched for, and says that it is busy', async () => {
    const main = () => screen.getByRole('main')
    await open('/articles/reef-summit?lang=en&q=reserve')
    const article = await screen.findByRole('article')
    const found = await screen.findByText(/^[1-9]\d* of \d+ statements/)
    expect(main().ariaBusy).toBe('false')
    const count = found.textContent
    const releases = [...compiled.files.keys()].map((path) => hold(`/${path}`))
    await follow('/articles/reef-summit?lang=en&q=whale')
    await waitFor(() => expect(main().ariaBusy).toBe('true'))
    expect(screen.getByRole('article')).toBe(article)
    expect(screen.queryByText('Loading…')).toBeNull()
    for (const release of releases) {
      // oxlint-disable-next-line no-await-in-loop -- none may act while another does
      await release()
    }
    await waitFor(() => expect(main().ariaBusy).toBe('false'))
    expect(screen.getByRole('article')).toBe(article)
    expect(found.textContent).not.toBe(count)
  })

  it('is busy no more where what those words are searched by does not come', async () => {
    await open('/matrix?lang=en&q=reserve')
    await screen.findByText(/^[1-9]\d* of \d+ statements/)
    for (const path of compiled.files.keys()) gone.add(`/${path}`)
    await follow('/matrix?lang=en&q=whale')
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(screen.getByRole('main').ariaBusy).toBe('false')
  })

  it('finds passages in the search box, whose words come with their articles', async () => {
    const user = await open('/matrix?lang=en')
    await cell(/^Japan, fishing ban/)
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'closed meet')
    const passages = await screen.findByRole('group', { name: 'Passages' })
    const [option] = within(passages).getAllByRole('option')
    expect(option?.textContent).toContain('họp kín')
    expect(words()).toEqual([])
  })

  it('finds them, and articles by their titles, without the rest of the texts, and follows one', async () => {
    const user = await open('/matrix?lang=en')
    await cell(/^Japan, fishing ban/)
    const box = screen.getByRole('combobox', { name: 'Search' })
    await user.type(box, 'lisbon joint fund')
    const found = await screen.findByRole('group', { name: 'Articles' })
    const summit = findById(toy.articles, 'reef-summit')
    expect(found.textContent).toContain(summit.title.en)
    expect(within(found).getByRole('option').getAttribute('href')).toContain(summit.id)
    await user.type(box, '{Escape}tokyo not join')
    const passages = await screen.findByRole('group', { name: 'Passages' })
    const option = within(passages)
      .getAllByRole('option')
      .find(({ textContent }) => textContent.includes(SAID.quote.exact.slice(0, 20)))
    if (option === undefined) throw new Error('It is not found.')
    expect(option.getAttribute('href')).toContain(`at=${AT}&quote=${SAID.hash}`)
    expect(texts()).toEqual(['/data/texts-toy.json'])
    await user.click(option)
    await waitFor(() => expect(texts()).toEqual(['/data/texts-toy.json', REST]))
    const article = await screen.findByRole('article')
    await waitFor(() => expect(article.textContent).toContain(SAID.quote.exact))
    expect(address()).toContain(`at=${AT}&quote=${SAID.hash}`)
    expect(screen.queryByText(CHANGED)).toBeNull()
  })

  it('searches what was known on a day once all texts are there', async () => {
    const user = await open('/matrix?lang=en&asOf=2026-12-31')
    await cell(/^Japan, fishing ban/)
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'closed meet')
    const passages = await screen.findByRole('group', { name: 'Passages' })
    expect(passages.textContent).toContain('họp kín')
    expect(texts()).toEqual(['/data/texts-toy.json', REST])
  })

  it.each([
    ['what is searched', '/data/texts-toy.json', /What can be searched could not be loaded/],
    ['an article of what was found', '/data/articles/reef-summit.json', /could not be loaded/],
  ])('says that %s did not come, and tries again', async (_, path, said) => {
    gone.add(path)
    const user = await open('/matrix?lang=en')
    await cell(/^Japan, fishing ban/)
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'lisbon joint fund')
    await screen.findByText(said)
    gone.clear()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('group', { name: 'Articles' })).toBeTruthy()
  })

  it('unfolds passages in the search box once their words are there', async () => {
    const user = await open('/matrix?lang=en')
    await cell(/^Japan, fishing ban/)
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'relief')
    const passages = await screen.findByRole('group', { name: 'Passages' })
    const NEXT = '/data/articles/copy-1.json'
    const release = hold(NEXT)
    await user.click(within(passages).getByRole('option', { name: /^Show 200 of/ }))
    await waitFor(() => expect(asked).toContain(NEXT))
    expect(within(passages).getAllByRole('option')).toHaveLength(9)
    await release()
    await waitFor(() => expect(within(passages).getAllByRole('option')).toHaveLength(201))
    expect(words()).toEqual([])
  })

  it('follows nothing that was found for other words', async () => {
    const user = await open('/matrix?lang=en')
    await cell(/^Japan, fishing ban/)
    const box = screen.getByRole('combobox', { name: 'Search' })
    await user.type(box, 'relief')
    await screen.findByRole('group', { name: 'Passages' })
    const releases = [...compiled.files.keys()].map((path) => hold(`/${path}`))
    await user.type(box, ' closed{Enter}')
    expect(window.location.search).toBe('')
    await releases.reduce((before, release) => before.then(release), Promise.resolve())
    expect(await screen.findAllByText('Nothing found for “relief closed”.')).toHaveLength(2)
  })

  it('narrows to what was typed in the search box', async () => {
    const user = await open('/matrix?lang=en')
    await cell(/^Japan, fishing ban/)
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'closed')
    await user.click(await screen.findByRole('option', { name: /^Filter all views/ }))
    await screen.findByText(/^1 of \d+ statements/)
    await user.click(screen.getByRole('button', { name: /“closed”/ }))
    expect(await screen.findByText(/^(\d+) of \1 statements/)).toBeTruthy()
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

  it('asks for the checksums of its articles on the page about the data alone, and again if they fail', async () => {
    gone.add(CHECKSUMS)
    const user = await open('/data?lang=en')
    await user.click(await screen.findByRole('button', { name: 'Show it again' }))
    gone.clear()
    await user.click(await screen.findByRole('button', { name: 'Show it again' }))
    const [first = { id: '' }] = articles
    expect(await screen.findAllByText(toChecksum(first))).not.toEqual([])
    expect(asked.filter((path) => path === CHECKSUMS)).toHaveLength(3)
  })

  it('tells a chosen article by its title once the texts are there', async () => {
    const release = hold(REST)
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
    await follow(`/matrix?at=${AT}&quote=0a1b2c`)
    await waitFor(() => expect(texts()).toHaveLength(2))
    expect(screen.queryByText(CHANGED)).toBeNull()
    await release()
    // Its words are others than those that the link was made from.
    await screen.findByText(CHANGED)
    expect(address()).toBe(`/matrix?at=${AT}&quote=0a1b2c`)
  })
})
