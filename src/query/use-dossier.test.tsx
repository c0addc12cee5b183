import { onlineManager } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Article, DossierIndex } from '../model/dossier'
import { createQueryWrapper } from '../testing/query-wrapper'
import { toReadIndex, withPlainLists } from '../testing/read-index'
import { toyDossier } from '../testing/toy-dossier'
import { useArticleBody } from './use-article-body'
import { toIndexFile, toTextsFile } from '../model/dossier-files'
import { toIndex, toTexts } from '../model/split-dossier'
import { useDossier, useDossierIndex } from './use-dossier'

vi.mock('virtual:dossier', () => ({ indexUrl: '/data/index-toy.json' }))

const { index: dossier, bodies } = toyDossier
const index = toIndex(dossier)

const toPlain = (read: DossierIndex | undefined) => read && withPlainLists(read)

const files = new Map<string, unknown>([
  ['/data/index-toy.json', toIndexFile(index)],
  ['/data/texts-toy.json', toTextsFile(toTexts(dossier))],
  ...bodies.map((body) => [`/data/articles/${body.id}.json`, body] as const),
])

/** Serves the toy dossier; returns the list of URLs requested. */
function serveToy(): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    const file = files.get(url)
    return file === undefined ? new Response('', { status: 404 }) : Response.json(file)
  })
  return asked
}

afterEach(() => onlineManager.setOnline(true))

describe('useDossierIndex', () => {
  it('loads the index once for all its users', async () => {
    const asked = serveToy()
    const wrapper = createQueryWrapper()
    const first = renderHook(() => useDossierIndex(), { wrapper })
    await waitFor(() => expect(toPlain(first.result.current.data)).toEqual(index))
    const second = renderHook(() => useDossierIndex(), { wrapper })
    expect(second.result.current.data).toBe(first.result.current.data)
    expect(asked).toEqual(['/data/index-toy.json'])
  })

  it('fails at once when the browser is offline, and loads on refetch', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    onlineManager.setOnline(false)
    const { result } = renderHook(() => useDossierIndex(), { wrapper: createQueryWrapper() })
    await waitFor(() => expect(result.current.error).toMatchObject({ failure: 'offline' }))
    onLine.mockRestore()
    serveToy()
    await result.current.refetch()
    await waitFor(() => expect(toPlain(result.current.data)).toEqual(index))
  })
})

describe('another version of the dossier', () => {
  const older = { ...index, statements: index.statements.slice(1) }

  const show = async (version: string) => {
    const { result } = renderHook(() => useDossierIndex(version), { wrapper: createQueryWrapper() })
    await waitFor(() => expect(result.current.data).toBeDefined())
    return result.current
  }

  afterEach(() => files.delete('/data/index-0123456789.json'))

  it('is shown while the site still has it', async () => {
    serveToy()
    files.set('/data/index-0123456789.json', toIndexFile(older))
    const { data, version } = await show('0123456789')
    expect(toPlain(data)).toEqual(older)
    expect(version).toEqual({ present: 'toy', shown: '0123456789', missing: null })
  })

  it.each([
    ['is gone', () => undefined],
    ['was written for another build', () => ({ ...toIndexFile(older), format: 0 })],
  ])('is replaced by the present one when it %s', async (_, make) => {
    serveToy()
    files.set('/data/index-0123456789.json', make())
    const { data, version } = await show('0123456789')
    expect(toPlain(data)).toEqual(index)
    expect(version).toEqual({ present: 'toy', shown: 'toy', missing: '0123456789' })
  })

  it('is not loaded again if it is the present one', async () => {
    const asked = serveToy()
    const { version } = await show('toy')
    expect(version).toEqual({ present: 'toy', shown: 'toy', missing: null })
    expect(asked).toEqual(['/data/index-toy.json'])
  })

  it('fails without a network and is not replaced', async () => {
    serveToy()
    const served = globalThis.fetch
    vi.stubGlobal('fetch', async (url: string) => {
      if (url.includes('0123456789')) throw new TypeError('Failed to fetch')
      return served(url)
    })
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const { result } = renderHook(() => useDossierIndex('0123456789'), {
      wrapper: createQueryWrapper(),
    })
    await waitFor(() => expect(result.current.error).toMatchObject({ failure: 'offline' }))
    expect(result.current.data).toBeUndefined()
    onLine.mockRestore()
  })
})

describe('useDossier', () => {
  it('joins the index with the texts', async () => {
    const asked = serveToy()
    const read = toReadIndex(dossier)
    const { result } = renderHook(() => useDossier(read), { wrapper: createQueryWrapper() })
    await waitFor(() => expect(toPlain(result.current.data)).toEqual(dossier))
    expect(asked).toEqual(['/data/texts-toy.json'])
  })
})

describe('useArticleBody', () => {
  it('loads the article that is open, and nothing while none is', async () => {
    const asked = serveToy()
    const initialProps: { readonly article: Article | null } = { article: null }
    const { result, rerender } = renderHook(({ article }) => useArticleBody(article), {
      wrapper: createQueryWrapper(),
      initialProps,
    })
    expect(asked).toEqual([])
    const [newer = null, older = null] = dossier.articles
    rerender({ article: newer })
    await waitFor(() => expect(result.current.data).toEqual(bodies[0]))
    rerender({ article: older })
    await waitFor(() => expect(result.current.data).toEqual(bodies[1]))
    rerender({ article: newer })
    expect(result.current.data).toEqual(bodies[0])
    expect(asked).toEqual(dossier.articles.map(({ body }) => `/${body}`))
  })
})
