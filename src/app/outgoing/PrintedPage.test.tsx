import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toTextsFile } from '../../model/dossier-files'
import type { DossierIndex } from '../../model/dossier'
import { toTexts } from '../../model/split-dossier'
import { renderPage } from '../../testing/render-page'
import { toReadIndex } from '../../testing/read-index'
import { toyDossier } from '../../testing/toy-dossier'
import { StagesProvider } from '../StagesContext'
import { PrintedPage } from './PrintedPage'

vi.mock('virtual:dossier', () => ({ indexUrl: '' }))

const { index: dossier } = toyDossier
const index = toReadIndex(dossier)
const [article] = index.articles
const manyArticles = Array.from({ length: 1001 }, (_, copy) => ({
  ...article,
  id: `copy-${copy}`,
})) as DossierIndex['articles']

const fetched = vi.fn<(url: string) => Promise<Response>>()

beforeEach(() => {
  fetched.mockReset()
  fetched.mockResolvedValue(Response.json(toTextsFile(toTexts(dossier))))
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal(
    'matchMedia',
    () =>
      new (class extends EventTarget {
        readonly matches = false
      })(),
  )
})

const open = (of: DossierIndex) =>
  renderPage(
    '/matrix',
    () => (
      <StagesProvider index={of}>
        <PrintedPage title="The page" />
      </StagesProvider>
    ),
    { language: 'en' },
  )

const print = () => act(() => void window.dispatchEvent(new Event('beforeprint')))

afterEach(() => {
  window.dispatchEvent(new Event('afterprint'))
})

describe('the printed page', () => {
  it('has its passages in advance', async () => {
    open(index)
    await vi.waitFor(() => expect(screen.queryByText(/^Printed before/)).toBeNull())
    expect(fetched).toHaveBeenCalledOnce()
    print()
    expect(screen.getByText(index.about.subtitle.en)).toBeTruthy()
  })

  it('of a thousand articles loads them when it is printed, and says that they are not there yet', async () => {
    open({ ...index, articles: [...index.articles, ...manyArticles] })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(fetched).not.toHaveBeenCalled()
    print()
    expect(
      screen.getByText('Printed before the passages had loaded. Print again to have them.'),
    ).toBeTruthy()
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce())
  })
})
