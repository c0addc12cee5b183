import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toIndexFile, toTextsFile } from '../model/dossier-files'
import { toIndex, toTexts } from '../model/split-dossier'
import { createQueryClient } from '../query/create-query-client'
import { toyDossier } from '../testing/toy-dossier'
import { App } from './App'

vi.mock('virtual:dossier', () => ({ indexUrl: '/data/index-toy.json' }))
vi.mock('virtual:data-files', () => ({ dataFiles: [] }))

const CHANGED = 'The passage that this link was made for has changed in the dossier since.'
const AT = 'japan-declines-ban'
const { index: toy, bodies } = toyDossier

/** More than a thousand articles: copies of one, which nothing is said in. */
const copies = Array.from({ length: 1001 }, (_, place) =>
  toy.articles.slice(0, 1).map((article) => ({ ...article, id: `copy-${place}` })),
)
const large = { ...toy, articles: [...toy.articles, ...copies.flat()] }
const files = new Map<string, unknown>([
  ['/data/index-toy.json', toIndexFile(toIndex(large))],
  ['/data/texts-toy.json', toTextsFile(toTexts(large))],
  ...bodies.map((body) => [`/data/articles/${body.id}.json`, body] as const),
])

const asked: string[] = []
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
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    await held.get(url)?.until
    const file = files.get(url)
    return file === undefined
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
})

afterEach(() => window.history.replaceState(null, '', '/'))

async function open(address: string) {
  window.history.replaceState(null, '', address)
  render(createElement(App, { client: createQueryClient(), written: null }))
  return userEvent.setup()
}

const texts = () => asked.filter((path) => path.includes('texts'))
const cell = (name: RegExp) => screen.findByRole('cell', { name })

describe('a dossier of more than a thousand articles', () => {
  it('shows its matrix, filtered too, without its texts', async () => {
    await open('/matrix?lang=en&country=JP')
    await cell(/^Japan, fishing ban/)
    expect(texts()).toEqual([])
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
