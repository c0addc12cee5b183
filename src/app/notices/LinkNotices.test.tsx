import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { toTextsFile } from '../../model/dossier-files'
import { toTexts } from '../../model/split-dossier'
import { renderPage } from '../../testing/render-page'
import { toReadIndex } from '../../testing/read-index'
import { toyDossier } from '../../testing/toy-dossier'
import { LinkNotices } from './LinkNotices'
import { StagesProvider } from '../StagesContext'

vi.mock('virtual:dossier', () => ({ indexUrl: '' }))

const index = toReadIndex(toyDossier.index)

class WideScreen extends EventTarget {
  readonly matches = false
}

function follow(search: string, answer: () => Response, language: 'en' | 'vi' = 'en') {
  const fetched = vi.fn<() => Promise<Response>>(() => Promise.resolve(answer()))
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('matchMedia', () => new WideScreen())
  const page = renderPage(
    `/${search}`,
    () => (
      <StagesProvider index={index}>
        <LinkNotices />
      </StagesProvider>
    ),
    { language },
  )
  return { ...page, fetched }
}

const texts = () => Response.json(toTextsFile(toTexts(toyDossier.index)))

describe('a link to a removed id', () => {
  it('says what became of it and when, and links to its successors', async () => {
    const { user, store } = follow('?at=whale-count-pledged', texts)
    expect(
      await screen.findByText('“whale-count-pledged” is no longer in the dossier.'),
    ).toBeTruthy()
    expect(
      screen.getByText(/Taken out on 1 Feb 2026: The passage is about a position/),
    ).toBeTruthy()
    expect(screen.queryByText(/could not be followed/)).toBeNull()
    await user.click(screen.getByRole('link', { name: /^Japan, fishing ban: undecided/ }))
    expect(store.getState().selection).toMatchObject({
      view: 'articles',
      read: 'whale-pledge',
      at: 'brazil-says-japan-wavers',
    })
  })

  it('reveals nothing that was not yet known on the selected day', async () => {
    follow('?at=whale-count-pledged&asOf=2001-01-01', texts)
    expect(
      await screen.findByText('“whale-count-pledged” is no longer in the dossier.'),
    ).toBeTruthy()
    expect(screen.queryByText(/Taken out/)).toBeNull()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('does so in Vietnamese too', async () => {
    follow('?at=whale-count-pledged', texts, 'vi')
    expect(await screen.findByText(/Đã bỏ ngày 1\/2\/2026: Đoạn nói về lập trường/)).toBeTruthy()
  })

  it('names the other broken parts separately', async () => {
    const { user, store } = follow('?at=whale-count-pledged&country=XX', texts)
    expect(await screen.findByText(/country: nothing here is called “XX”/)).toBeTruthy()
    expect(screen.queryByText(/nothing here is called “whale-count-pledged”/)).toBeNull()
    await user.click(screen.getAllByRole('button', { name: 'Close' })[0] ?? document.body)
    expect(store.getState().dropped).toEqual([])
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
  })
})

describe('any other broken link', () => {
  it('does not wait for texts when no part can be a removed id', () => {
    const { fetched } = follow('?time=2026-05..2025-01', texts)
    expect(screen.getByText(/ends before it starts/)).toBeTruthy()
    expect(fetched).not.toHaveBeenCalled()
  })

  it('says of a second value that there can be only one, not that it can’t be read', () => {
    follow('?sort=name&sort=count', texts)
    expect(screen.getByText(/sort: there can be only one, not also “count”\./)).toBeTruthy()
    expect(screen.queryByText(/can’t be read/)).toBeNull()
  })

  it('says what it can if the texts can’t be loaded', async () => {
    follow('?at=whale-count-pledged', () => new Response('', { status: 404 }))
    expect(await screen.findByText(/nothing here is called “whale-count-pledged”/)).toBeTruthy()
  })
})
