import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dossier } from '../../model/dossier'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { ReaderView } from './ReaderView'

const { index: dossier, bodies } = toyDossier

const fetchBody = vi.fn<(url: string) => Response>()
const scrolledTo = vi.fn<(options: ScrollToOptions) => void>()

beforeEach(() => {
  fetchBody.mockImplementation((url) =>
    Response.json(bodies.find(({ id }) => url.includes(`articles/${id}.json`))),
  )
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(fetchBody(url)))
  // Missing in jsdom: scrolling within an element, and popovers.
  Object.assign(HTMLElement.prototype, {
    scrollTo: scrolledTo,
    showPopover(this: HTMLElement) {
      this.dataset['open'] = ''
    },
    hidePopover(this: HTMLElement) {
      delete this.dataset['open']
    },
  })
})

afterEach(() => {
  vi.resetAllMocks()
})

/** Opens the reader at an address, on a page with another focusable element. */
function openReader(search: string, language: 'en' | 'vi' = 'en', shown: Dossier = dossier) {
  return renderPage(
    `/${search}`,
    () => (
      <>
        <button type="button">elsewhere</button>
        <ReaderView dossier={toStages(shown).matching}>
          <p>Five questions</p>
        </ReaderView>
      </>
    ),
    { language },
  )
}

const tag = (name: string | RegExp) => screen.findByRole('button', { name })
const markOf = (words: string | RegExp) => {
  const mark = screen.getByText(words).closest('mark')
  if (mark === null) throw new Error(`“${String(words)}” is not marked`)
  return mark
}

describe('the list of articles', () => {
  it('names outlet, date and title, below the content that the page adds', () => {
    openReader('')
    expect(screen.getByText('Five questions')).toBeTruthy()
    const [newest, older] = screen.getAllByRole('listitem')
    expect(newest?.textContent).toMatch(
      /Outlet not stated.*perhaps Báo Biển.*19–20 Jan 2026.*inferred.*7 statements in 6 sentences.*đổi chiều/,
    )
    expect(older?.textContent).toMatch(
      /Báo Biển.*12 Jun 2025, 09:49 GMT\+7.*9 statements in 9 sentences.*Lisbon/,
    )
  })

  it('counts what passes the filters, and offers to clear them if nothing does', async () => {
    const { user, selected } = openReader('?country=JP&commitment=reef-fund')
    expect(screen.getAllByText(/^0 of \d statements, in 0 sentences$/)).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(selected().country).toEqual([])
    expect(screen.getByText('9 statements in 9 sentences')).toBeTruthy()
  })

  it('opens an article and focuses its title; back returns to the list', async () => {
    const { user, selected } = openReader('')
    await user.click(screen.getByRole('link', { name: /Lisbon/ }))
    expect(selected().read).toBe('reef-summit')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: /Lisbon/ }))
    await user.click(screen.getByRole('link', { name: 'Articles' }))
    expect(selected().read).toBeNull()
  })
})

describe('the text', () => {
  it('marks the evidence and tags it with actor, commitment and stance', async () => {
    openReader('?read=reef-summit')
    expect((await tag('Japan, Fishing ban: declines')).textContent).toBe('JPFishing ban')
    expect(markOf('Tokyo sẽ không tham gia lệnh cấm đánh bắt').dataset['hue']).toBe('against')
  })

  it('marks an open reading in underline, tag, name and card', async () => {
    const { user } = openReader('?read=whale-pledge')
    const open = await tag('Japan, Fishing ban: undecided (open reading)')
    expect(open.textContent).toBe('JPFishing banopen reading')
    expect(open.querySelector('[data-otherwise]')).not.toBeNull()
    const lines = (words: string) => [...markOf(words).querySelectorAll('[data-open]')].length
    expect(lines('Nhật Bản đang cân nhắc lại lập trường về cá voi 🐳🐋')).toBe(1)
    expect(lines('Australia tuyên bố ủng hộ lệnh cấm đánh bắt')).toBe(0)
    await user.click(open)
    const card = screen.getByRole('complementary', { name: 'Selected passage' })
    expect(card.textContent).toContain('undecided Open reading')
    expect(within(card).getByText('Another reading: no stance at all.')).toBeTruthy()
    expect(card.querySelector('[data-otherwise]')).not.toBeNull()
  })

  it('links the documents and people in the card', async () => {
    openReader('?at=alliance-commits-fund')
    const card = await screen.findByRole('complementary', { name: 'Selected passage' })
    expect(within(card).getByText('Said as: declaration')).toBeTruthy()
    const hrefs = within(card)
      .getAllByRole('link')
      .map((link) => [
        link.getAttribute('aria-label') ?? link.textContent,
        link.getAttribute('href'),
      ])
    expect(hrefs).toEqual([
      ['Lisbon Declaration', '/instruments/lisbon-declaration'],
      ['Lisbon Declaration', '/instruments/lisbon-declaration'],
      ['On the board: Lisbon Declaration', '/?instrument=lisbon-declaration'],
    ])
  })

  it('is in both languages for English readers, and says what the English is', async () => {
    openReader('?read=reef-summit')
    await tag(/Japan, Fishing ban/)
    expect(screen.getByText(/our own rendering/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Both' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('is the original for Vietnamese readers, without a word of English', async () => {
    const { user } = openReader('?read=reef-summit', 'vi')
    await tag('Nhật Bản, Lệnh cấm đánh bắt: từ chối')
    expect(document.querySelector('[lang=en]')).toBeNull()
    expect(screen.queryByText(/bản tiếng Anh/i)).toBeNull()
    await user.click(await tag('Nhật Bản, Lệnh cấm đánh bắt: từ chối'))
    const card = screen.getByRole('complementary', { name: 'Đoạn trích đang chọn' })
    expect(card.textContent).toMatch(/Nhật Bản từ chối/)
    expect(card.querySelector('[lang=en]')).toBeNull()
  })

  it('in English alone, has the tags but marks nothing as verbatim', async () => {
    const { user, selected } = openReader('?read=reef-summit')
    await tag(/Japan, Fishing ban/)
    await user.click(screen.getByRole('button', { name: 'English' }))
    expect(selected().text).toBe('english')
    expect(document.querySelector('mark')).toBeNull()
    await user.click(await tag('Japan, Fishing ban: declines'))
    expect(selected().at).toBe('japan-declines-ban')
  })

  it('hides page furniture until requested', async () => {
    const { user } = openReader('?read=reef-summit')
    const show = await screen.findByRole('button', { name: 'Show page furniture (3 lines)' })
    expect(screen.queryByText(/Menu Thời sự/)).toBeNull()
    await user.click(show)
    expect(screen.getByText(/Menu Thời sự/)).toBeTruthy()
    expect(screen.getByText('comment box')).toBeTruthy()
  })

  it('dims what the filters leave out, but can still open it', async () => {
    const { user, selected } = openReader('?read=reef-summit&country=KE')
    const filteredOut = await tag('Japan, Fishing ban: declines (outside the filters)')
    expect(markOf('Tokyo sẽ không tham gia lệnh cấm đánh bắt').dataset['hue']).toBeUndefined()
    await user.click(filteredOut)
    expect(selected().at).toBe('japan-declines-ban')
    expect(screen.getByText('outside the filters')).toBeTruthy()
  })

  it('that cannot be loaded says why, and can be retried', async () => {
    fetchBody.mockImplementation(() => new Response('', { status: 404 }))
    const { user } = openReader('?read=reef-summit')
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be loaded.*404/)
    fetchBody.mockImplementation(() => Response.json(bodies.find(({ id }) => id === 'reef-summit')))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await tag(/Japan, Fishing ban/)).toBeTruthy()
  })
})

describe('selecting', () => {
  it('words with one statement open it, and a card shows its facts', async () => {
    const { user, selected } = openReader('?read=reef-summit')
    await tag(/Japan, Fishing ban/)
    await user.click(markOf('Tokyo sẽ không tham gia lệnh cấm đánh bắt'))
    expect(selected().at).toBe('japan-declines-ban')
    const card = screen.getByRole('complementary', { name: 'Selected passage' })
    expect(card.textContent).toMatch(
      /Japan declines.*Ken Mori.*10–11 Jun 2025.*Tokyo will not join/,
    )
    await user.click(within(card).getByRole('button', { name: 'Close passage' }))
    expect(selected()).toMatchObject({ at: null, read: 'reef-summit' })
  })

  it('words with several statements let the reader choose', async () => {
    const fund = dossier.statements.find(({ id }) => id === 'alliance-commits-fund')
    const statements = dossier.statements.map((statement) =>
      statement.id === 'parties-support-treaty' && fund !== undefined
        ? { ...statement, quote: fund.quote }
        : statement,
    )
    const { user, selected } = openReader('?read=reef-summit', 'en', { ...dossier, statements })
    await tag('Reef Alliance, Reef fund (Lisbon Declaration): commits')
    await user.click(markOf(/^Liên minh Rạn san hô cam kết/))
    expect(selected().at).toBeNull()
    const chooser = screen.getByRole('dialog', { name: '2 statements in this passage' })
    const options = within(chooser).getAllByRole('button')
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Reef Alliance, Reef fund (Lisbon Declaration): commits',
      'Parties in Lisbon, Ocean treaty (Lisbon Declaration): supports',
    ])
    expect(document.activeElement).toBe(options[0])
    await user.keyboard('{Tab}{Enter}')
    expect(selected().at).toBe('parties-support-treaty')
  })

  it('arrow keys move between tags, and Enter opens one', async () => {
    const { user, selected } = openReader('?read=reef-summit')
    const first = await tag('Brazil, Marine reserve: leads')
    first.focus()
    await user.keyboard('{ArrowRight}{ArrowDown}{Enter}')
    expect(selected().at).toBe('japan-declines-ban')
    await user.keyboard('{Home}')
    expect(document.activeElement).toBe(first)
    await user.keyboard('{End}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Two unnamed states, Patrol ships: stands ready',
    )
  })

  it('all tags are one tab stop', async () => {
    openReader('?read=reef-summit')
    await tag('Brazil, Marine reserve: leads')
    const stops = [...document.querySelectorAll('[data-tag][tabindex="0"]')]
    expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual([
      'Brazil, Marine reserve: leads',
    ])
  })

  it('j and k, and the buttons, step through the passages, only while the reader has the focus', async () => {
    const { user, selected } = openReader('?read=whale-pledge&country=AU')
    const next = await screen.findByRole('button', { name: 'Next passage' })
    await tag(/Australia, Fishing ban: supports/)
    await user.click(next)
    expect(selected().at).toBe('australia-supports-ban')
    expect(screen.getByText('1 of 2')).toBeTruthy()
    await user.keyboard('j')
    expect(selected().at).toBe('australia-still-opposes-ban')
    await user.keyboard('j')
    expect(selected().at).toBe('australia-still-opposes-ban')
    expect(next.getAttribute('aria-disabled')).toBe('true')
    screen.getByRole('button', { name: 'elsewhere' }).focus()
    await user.keyboard('k')
    expect(selected().at).toBe('australia-still-opposes-ban')
  })

  it('hover and focus are shared with the other views', async () => {
    const { user, hover } = openReader('?read=reef-summit')
    const first = await tag('Brazil, Marine reserve: leads')
    await user.hover(markOf('Tokyo sẽ không tham gia lệnh cấm đánh bắt'))
    expect(hover.getState().statement).toBe('japan-declines-ban')
    act(() => first.focus())
    expect(hover.getState().statement).toBe('brazil-leads-reserve')
  })

  it('what is hovered in other views is shown', async () => {
    const { hover, intents } = openReader('?read=reef-summit')
    await tag(/Japan, Fishing ban/)
    const mark = markOf('Tokyo sẽ không tham gia lệnh cấm đánh bắt')
    act(() => hover.getState().hoverCell({ actor: 'JP', commitment: 'fishing-ban' }))
    expect(mark.dataset['emphasis']).toBe('hovered')
    act(() => hover.getState().hoverCell(null))
    act(() => intents.openCell('JP', 'fishing-ban'))
    expect(mark.dataset['emphasis']).toBe('related')
  })
})

describe('arriving at a passage', () => {
  const words = 'Tokyo sẽ không tham gia lệnh cấm đánh bắt'

  it('a link scrolls to it, focuses and announces it', async () => {
    openReader('?at=japan-declines-ban')
    await tag('Japan, Fishing ban: declines')
    expect(document.activeElement).toBe(markOf(words))
    expect(scrolledTo).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }))
    expect(screen.getByText('Passage 3 of 9: Japan, Fishing ban: declines')).toBeTruthy()
  })

  it('stepping by key moves the focus, stepping by button does not', async () => {
    const { user } = openReader('?at=japan-declines-ban')
    await tag('Japan, Fishing ban: declines')
    await user.keyboard('k')
    expect(document.activeElement).toBe(markOf('Australia phản đối lệnh cấm đánh bắt'))
    const next = screen.getByRole('button', { name: 'Next passage' })
    await user.click(next)
    expect(document.activeElement).toBe(next)
  })

  it('a choice made in another view is shown and announced, and the focus stays there', async () => {
    const { intents } = openReader('?read=reef-summit')
    await tag('Japan, Fishing ban: declines')
    screen.getByRole('button', { name: 'elsewhere' }).focus()
    act(() => intents.openStatement('japan-declines-ban'))
    expect(document.activeElement?.textContent).toBe('elsewhere')
    expect(markOf(words).dataset['emphasis']).toBe('selected')
    expect(screen.getByText(/^Passage 3 of 9/)).toBeTruthy()
  })

  it('“read in context” takes the focus there, even a second time', async () => {
    const { intents } = openReader('?at=japan-declines-ban')
    await tag('Japan, Fishing ban: declines')
    screen.getByRole('button', { name: 'elsewhere' }).focus()
    act(() => intents.readInContext('japan-declines-ban', false))
    expect(document.activeElement).toBe(markOf(words))
  })

  it('another text of the same article is neither focused nor announced again', async () => {
    const { intents } = openReader('?at=japan-declines-ban')
    await tag('Japan, Fishing ban: declines')
    act(() => markOf(words).blur())
    act(() => intents.toggleCountry('JP'))
    act(() => intents.showText('original'))
    expect(document.activeElement).toBe(document.body)
    expect(screen.getByText(/^Passage/).textContent).toMatch(/3 of 9/)
  })

  it('a filter changed later neither moves the focus nor repeats the announcement', async () => {
    const { intents } = openReader('?at=japan-declines-ban')
    await tag('Japan, Fishing ban: declines')
    screen.getByRole('button', { name: 'elsewhere' }).focus()
    act(() => intents.toggleCountry('JP'))
    expect(document.activeElement?.textContent).toBe('elsewhere')
    expect(screen.getByText(/^Passage/).textContent).toMatch(/3 of 9/)
  })
})

describe('words in the open article', () => {
  const field = () => screen.findByRole('textbox', { name: 'Words in this article' })
  const status = async () => {
    const bar = await screen.findByRole('search', { name: 'Find in this article' })
    return within(bar).getByRole('status').textContent
  }
  const current = () =>
    [...document.querySelectorAll('mark[data-current]')].map(({ textContent }) => textContent)

  it('are found as I type, stepped through, and in the address', async () => {
    const { user, link, store } = openReader('?read=reef-summit&text=original')
    await user.click(await screen.findByRole('button', { name: 'Find in this article' }))
    expect(document.activeElement).toBe(await field())
    await user.keyboard('ran san ho')
    expect(await status()).toBe('1 of 5')
    expect(link()).toBe('/?read=reef-summit&find=ran%20san%20ho&text=original')
    expect(store.getState().history).toBe('replace')
    expect(current()).toEqual(['rạn san hô'])
    await user.keyboard('{Enter}')
    expect(await status()).toBe('2 of 5')
    expect(link()).toBe('/?read=reef-summit&find=ran%20san%20ho&line=5&text=original')
    await user.keyboard('{Shift>}{Enter}{/Shift}{Shift>}{Enter}{/Shift}')
    expect(await status()).toBe('5 of 5')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('search')).toBeNull()
    expect(link()).toBe('/?read=reef-summit&text=original')
    expect(document.querySelectorAll('mark[data-match]')).toHaveLength(0)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Find in this article')
  })

  it('scroll into sight, and are marked across the ends of passages', async () => {
    openReader('?read=reef-summit&find=Tokyo%20sẽ%20không&line=11&text=original')
    expect(await status()).toBe('1 of 1')
    expect(current().join('')).toBe('Tokyo sẽ không')
    expect(scrolledTo).toHaveBeenCalledTimes(1)
    expect((await field()).matches(':focus')).toBe(false)
  })

  it('of the search are marked and can be stepped through without a field of their own', async () => {
    const { user, link } = openReader('?read=reef-summit&q=ran+san+ho&text=original')
    expect(await status()).toBe('5 places')
    expect(current()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Next place' }))
    expect(await status()).toBe('1 of 5')
    expect(link()).toBe('/?q=ran%20san%20ho&read=reef-summit&line=1&text=original')
    await user.click(screen.getByRole('button', { name: 'Close find' }))
    expect(screen.queryByRole('search')).toBeNull()
    expect(document.querySelectorAll('mark[data-match]').length).toBeGreaterThan(0)
  })

  it('outside the article’s own text are counted apart, and shown on request', async () => {
    const { user } = openReader('?read=reef-summit&find=tàu%20nghiên%20cứu&text=original')
    expect(await status()).toBe('not in this text, 1 outside the article’s text')
    await user.click(screen.getByRole('button', { name: 'Show' }))
    expect(await status()).toBe('1 of 1')
    expect(current()).toEqual(['Tàu nghiên cứu'])
  })
})

describe('a search in the list', () => {
  it('says how often the words stand in the text of each article, and puts those first', async () => {
    openReader('?q=hai%20ngày&text=original', 'en', { ...dossier, statements: [] })
    expect(await screen.findByText('1 place in the text')).toBeTruthy()
    const [first] = screen.getAllByRole('listitem')
    expect(first?.textContent).toContain('1 place in the text')
    expect(screen.getByText(/The words stand in the text of the first one below/)).toBeTruthy()
  })
})

describe('more articles than are searched', () => {
  const articles = [
    ...dossier.articles,
    ...Array.from({ length: 201 }, (_, copy) =>
      dossier.articles.slice(0, 1).map((each) => ({ ...each, id: `${each.id}-${copy}` })),
    ).flat(),
  ]

  it('are not loaded for their texts, which the list says; it begins with sixty of them', () => {
    openReader('articles?q=whale', 'en', { ...dossier, articles })
    expect(screen.getByText(/the search looks at passages, titles and names/)).toBeTruthy()
    expect(fetchBody).not.toHaveBeenCalled()
    const listed = () => screen.getAllByRole('listitem').length
    const before = listed()
    fireEvent.click(screen.getByRole('button', { name: `Show all ${articles.length}` }))
    expect(listed() - before).toBe(articles.length - 60)
  })
})
