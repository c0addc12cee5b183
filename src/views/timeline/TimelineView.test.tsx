import { configure, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { useSelection } from '../../links/SelectionContext'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { TimelineView } from './TimelineView'

const { index: dossier } = toyDossier

// Slow, because it looks for hidden ancestors of a hundred marks.
configure({ defaultHidden: true })

/** As the app does. */
function Travelling({ of }: { readonly of: Dossier }) {
  const { asOf, knownBy } = useSelection()
  return <TimelineView stages={toStages(of, { asOf, knownBy })} />
}

interface Opening {
  readonly path?: string
  readonly search?: string
  readonly language?: Language
  readonly isNarrow?: boolean
  readonly of?: Dossier
}

function open(opening: Opening = {}) {
  const { path = '/', search = '', language = 'en', isNarrow = false, of = dossier } = opening
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query !== 'print' && (query.includes('pointer') ? isNarrow : !isNarrow),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined
      unobserve = () => undefined
      disconnect = () => undefined
    },
  )
  vi.stubGlobal('PointerEvent', MouseEvent)
  Element.prototype.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
  return renderPage(path + search, () => <Travelling of={of} />, { language })
}

const marks = () => within(screen.getByRole('group', { name: 'Statements' })).getAllByRole('button')
const mark = (name: RegExp | string) => screen.getByRole('button', { name })
const RESERVE = 'Brazil, Marine reserve: leads; said 10 Jun 2025'

describe('marks', () => {
  it('are named by actor, commitment, stance and date, as precisely as known', () => {
    open()
    expect(marks()).toHaveLength(dossier.statements.length)
    expect(mark(RESERVE)).toBeTruthy()
    expect(
      mark('Kenya and Chile, Ocean treaty (document not named): proposes; said 18–20 Jan 2026'),
    ).toBeTruthy()
    expect(mark('Chile, Patrol ships: leads; said by 18 Jan 2026')).toBeTruthy()
  })

  it('speak Vietnamese to Vietnamese readers', () => {
    open({ language: 'vi' })
    expect(mark(/^Brazil, Khu bảo tồn biển: .*; phát biểu: 10\/6\/2025$/)).toBeTruthy()
  })

  it('mark open readings in name, tooltip and shape', async () => {
    const { user } = open()
    const wavers = mark('Japan, Fishing ban: undecided (open reading); said Nov 2025')
    expect(wavers.querySelector('[data-otherwise]')).not.toBeNull()
    expect(mark(RESERVE).querySelector('[data-otherwise]')).toBeNull()
    await user.hover(wavers)
    const tip = screen.getByRole('tooltip')
    expect(tip.textContent).toContain('undecided (open reading)')
    expect(tip.textContent).toContain('Another reading: no stance at all.')
    expect(tip.textContent).toContain('Said as: remark')
  })

  it('select their statement everywhere, by click, Enter and Space', async () => {
    const { user, link } = open()
    await user.click(mark(RESERVE))
    expect(link()).toBe('/?at=brazil-leads-reserve&quote=88c324')
    expect(mark(RESERVE).getAttribute('aria-current')).toBe('true')
    mark(/^Parties in Lisbon/).focus()
    await user.keyboard('{Enter}')
    expect(link()).toBe('/?at=parties-support-treaty&quote=26c893')
    mark(RESERVE).focus()
    await user.keyboard(' ')
    expect(link()).toBe('/?at=brazil-leads-reserve&quote=88c324')
  })

  it('are closed again by Escape, and keep the focus', async () => {
    const { user, link } = open()
    await user.click(mark(RESERVE))
    expect(link()).toBe('/?at=brazil-leads-reserve&quote=88c324')
    await user.keyboard('{Escape}')
    // As whenever a passage is closed, its article stays open.
    expect(link()).toBe('/?read=reef-summit')
    expect(document.activeElement).toBe(mark(RESERVE))
  })

  it('share the hovered statement with the other views, and have a tooltip', async () => {
    const { user, hover } = open()
    await user.hover(mark(RESERVE))
    expect(hover.getState().statement).toBe('brazil-leads-reserve')
    const tip = screen.getByRole('tooltip')
    expect(tip.textContent).toContain('“sẽ đứng đầu việc lập khu bảo tồn biển”')
    expect(mark(RESERVE).getAttribute('aria-describedby')).toBe(tip.id)
    await user.keyboard('{Escape}')
    mark(RESERVE).focus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(hover.getState().statement).toBeNull()
  })

  it('show only what passes the filters, while events and articles remain', () => {
    open({ search: '?country=BR' })
    const own = dossier.statements.filter(({ actors }) => actors.includes('BR'))
    expect(marks()).toHaveLength(own.length)
    expect(mark('Lisbon summit; event 10–11 Jun 2025')).toBeTruthy()
    expect(mark(/^Article “Lisbon meeting/)).toBeTruthy()
  })
})

describe('by keyboard', () => {
  it('has one tab stop, and arrow keys reach everything', () => {
    open()
    const items = () =>
      screen.getAllByRole('button').filter((button) => button.hasAttribute('data-item'))
    const press = (key: string, ctrlKey = false) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key, ctrlKey })
    expect(items().filter((item) => item.tabIndex === 0)).toHaveLength(1)
    items()[0]?.focus()
    press('Home', true)
    for (let times = 0; times < 3; times += 1) press('ArrowLeft')
    const reached = new Set<Element | null>()
    for (let column = 0; column < 4; column += 1) {
      press('Home')
      for (let row = 0; row < 20; row += 1) {
        reached.add(document.activeElement)
        press('ArrowDown')
      }
      press('ArrowRight')
    }
    expect(items().filter((item) => !reached.has(item))).toEqual([])
    expect(items().filter((item) => item.tabIndex === 0)).toEqual([document.activeElement])
  })

  it('zooms with plus and minus, pans, and shows everything with 0', async () => {
    const { user, selected } = open()
    mark(RESERVE).focus()
    await user.keyboard('+')
    const zoomed = selected().zoom
    expect(zoomed).not.toBeNull()
    expect(zoomed?.from).toBe('2025-06-01')
    mark(RESERVE).focus()
    await user.keyboard('{PageDown}')
    expect(selected().zoom?.from ?? '').not.toBe('2025-06-01')
    await user.click(screen.getByRole('button', { name: 'Fit' }))
    expect(selected().zoom).toBeNull()
  })
})

describe('events and articles', () => {
  it('an event is chosen by a press, and no longer by Escape', async () => {
    const { user, link } = open()
    const reconsiders = () => mark('Japan reconsiders; event Nov 2025')
    await user.click(reconsiders())
    expect(link()).toBe('/?event=japan-wavers')
    expect(reconsiders().getAttribute('aria-current')).toBe('true')
    await user.keyboard('{Escape}')
    expect(link()).toBe('/')
    expect(reconsiders().getAttribute('aria-current')).toBeNull()
  })

  it('tell how many events the filters leave, and which filters do that', () => {
    open({ search: '?country=AU' })
    expect(
      screen.getByText('1 of 4 events: only country, period and article narrow them.'),
    ).toBeTruthy()
  })

  it('say nothing of events without filters', () => {
    open()
    expect(screen.queryByText(/ of 4 events/)).toBeNull()
  })

  it('an article opens in the reader', async () => {
    const { user, link } = open()
    await user.click(mark(/^Article “Lisbon meeting on coral reefs/))
    expect(link()).toBe('/?read=reef-summit')
  })

  it('goes to the reader if it is not beside the timeline', async () => {
    const { user, link } = open({ path: '/timeline' })
    await user.click(mark(/^Article “Lisbon meeting on coral reefs/))
    expect(link()).toBe('/articles/reef-summit')
  })
})

describe('the period', () => {
  const search = '?time=2025-06-05..2025-11'

  it('has two handles that move by day and by month', () => {
    const { link } = open({ search })
    const start = screen.getByRole('slider', { name: 'Period starts' })
    const end = screen.getByRole('slider', { name: 'Period ends' })
    expect(start.getAttribute('aria-valuetext')).toBe('5 Jun 2025')
    fireEvent.keyDown(start, { key: 'ArrowDown' })
    fireEvent.keyDown(end, { key: 'PageUp' })
    expect(link()).toBe('/?time=2025-06-06..2025-10-30')
  })

  it('can be zoomed to and cleared', async () => {
    const { user, link, selected } = open({ search })
    await user.click(screen.getByRole('button', { name: 'Zoom to it' }))
    expect(selected().zoom).toEqual({ from: '2025-06-05', to: '2025-11-30' })
    await user.click(screen.getByRole('button', { name: 'Clear period' }))
    await user.click(screen.getByRole('button', { name: 'Fit' }))
    expect(link()).toBe('/')
  })

  it('can be chosen by dragging over empty space', () => {
    const { selected } = open()
    const plot = screen.getByRole('group', { name: 'When it was said' })
    fireEvent.pointerDown(plot, { button: 0, clientY: 10 })
    fireEvent.pointerMove(window, { clientY: 13 })
    fireEvent.pointerUp(window)
    expect(selected().time).toBeNull()
    fireEvent.pointerDown(plot, { button: 0, clientY: 0 })
    fireEvent.pointerMove(window, { clientY: 60 })
    fireEvent.pointerUp(window)
    expect(selected().time?.from).toBe('2025-06-01')
  })
})

describe('the day', () => {
  const handle = () => screen.getByRole('slider', { name: 'What was known when' })
  const value = () => handle().getAttribute('aria-valuetext')
  const all = dossier.statements.length

  it('is the present until the handle is moved, by day and by stop', () => {
    const { link } = open()
    expect(value()).toBe('Now: all that the articles tell is known')
    fireEvent.keyDown(handle(), { key: 'PageUp' })
    expect(link()).toBe('/?asOf=2026-01-18')
    expect(value()).toBe(
      `as of 18 Jan 2026: Statements of 18 January; 15 of ${all} statements, in 14 sentences`,
    )
    fireEvent.keyDown(handle(), { key: 'ArrowUp' })
    expect(value()).toBe(
      `as of 17 Jan 2026: after: Memo drafted; 11 of ${all} statements, in 11 sentences`,
    )
    fireEvent.keyDown(handle(), { key: 'Home' })
    expect(value()).toBe(
      `as of 10 Jun 2025: 2 statements in 2 sentences; 2 of ${all} statements, in 2 sentences`,
    )
    fireEvent.keyDown(handle(), { key: 'ArrowUp' })
    expect(value()).toBe(
      `as of 9 Jun 2025: nothing said yet; 0 of ${all} statements, in 0 sentences`,
    )
    fireEvent.keyDown(handle(), { key: 'End' })
    expect(link()).toBe('/')
  })

  it.each([
    ['1000-01-01', 'as of 1 Jan 1000', 'aria-valuemin', 'ArrowUp', '/?asOf=1000-01-01'],
    ['2099-12-31', 'as of 31 Dec 2099', 'aria-valuemax', 'ArrowDown', '/'],
  ])('may be %s in a link: the handle stands at the end', (asOf, words, end, key, link) => {
    const opened = open({ search: `?asOf=${asOf}` })
    expect(value()).toContain(words)
    expect(handle().getAttribute('aria-valuenow')).toBe(handle().getAttribute(end))
    fireEvent.keyDown(handle(), { key })
    expect(opened.link()).toBe(link)
  })

  it('reaches the day before anything is known, and no further', () => {
    const { link } = open({ search: '?asOf=2025-06-10' })
    const now = () => Number(handle().getAttribute('aria-valuenow'))
    const first = now()
    for (const _ of [1, 2]) fireEvent.keyDown(handle(), { key: 'ArrowUp' })
    expect(link()).toBe('/?asOf=2025-06-09')
    expect(now()).toBe(first - 1)
    expect(now()).toBe(Number(handle().getAttribute('aria-valuemin')))
    fireEvent.pointerDown(handle(), { button: 0, clientY: 400 })
    fireEvent.pointerMove(window, { clientY: -90_000 })
    fireEvent.pointerUp(window)
    expect(link()).toBe('/?asOf=2025-06-09')
  })

  it('names and opens only what is known, and moves no date', () => {
    open({ search: '?asOf=2025-06-11' })
    expect(marks()).toHaveLength(8)
    expect(screen.queryByRole('button', { name: /^Japan reconsiders/ })).toBeNull()
    expect(screen.queryByText('Japan reconsiders')).toBeNull()
    const [later] = screen.getAllByText('later event')
    expect(later?.getAttribute('aria-hidden')).toBe('true')
    expect(screen.getByText('3 months without an article')).toBeTruthy()
  })

  it('is shown above the plot, with a way back to the present', async () => {
    const { user, link } = open({ search: '?asOf=2025-06-11&country=AU' })
    expect(screen.getByText('As of 11 Jun 2025')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Back to now' }))
    expect(link()).toBe('/?country=AU')
  })

  it('distinguishes nothing known yet from nothing that passes the filters', () => {
    open({ search: '?asOf=2025-06-11&commitment=debt-relief' })
    expect(screen.getByText('Nothing that passes these filters was known by then.')).toBeTruthy()
  })

  it('is one history entry per drag: the page follows from stop to stop, and ends on the day', () => {
    const { link, store } = open()
    const changes: string[] = []
    store.subscribe(({ history, selection: { asOf } }) => changes.push(`${history} ${asOf}`))
    fireEvent.pointerDown(handle(), { button: 0, clientY: 5000 })
    fireEvent.pointerMove(window, { clientY: 4998 })
    expect(link()).toBe('/')
    for (let clientY = 400; clientY >= 30; clientY -= 10) {
      fireEvent.pointerMove(window, { clientY })
    }
    fireEvent.pointerUp(window)
    // One change per stop at most, and one on release.
    expect(changes.length).toBeGreaterThan(2)
    expect(changes.length).toBeLessThanOrEqual(8)
    expect(changes.filter((change) => change.startsWith('push'))).toHaveLength(1)
    expect(changes[0]).toMatch(/^push/)
    expect(link()).toMatch(/^\/\?asOf=2025-06-\d\d$/)
  })

  it('returns to its start when the drag is cancelled', () => {
    const { link } = open({ search: '?asOf=2025-12-31' })
    fireEvent.pointerDown(handle(), { button: 0, clientY: 400 })
    fireEvent.pointerMove(window, { clientY: 30 })
    expect(link()).not.toBe('/?asOf=2025-12-31')
    fireEvent.keyDown(window, { key: 'Escape' })
    expect(link()).toBe('/?asOf=2025-12-31')
  })
})

describe('the table', () => {
  it('has the same content, and opens the same things', async () => {
    const { user, link } = open()
    await user.click(screen.getByRole('button', { name: 'Table' }))
    const table = screen.getByRole('table', { name: 'Statements, events and articles by date' })
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows).toHaveLength(
      dossier.statements.length + dossier.events.length + dossier.articles.length,
    )
    expect(
      within(table).getByRole('row', {
        name: /Japan Fishing ban Undecided Open reading reported by others Another reading: no stance at all. Said as: remark/,
      }),
    ).toBeTruthy()
    const row = within(table).getByRole('row', { name: /10 Jun 2025 said Brazil Marine reserve/ })
    await user.click(within(row).getByRole('button'))
    expect(link()).toBe('/?at=brazil-leads-reserve&quote=88c324&table=1')
  })
})

describe('lanes and scale', () => {
  it('lanes switch between commitments, countries and documents', async () => {
    const { user, link } = open()
    const names = () =>
      within(screen.getByRole('list', { name: 'Lanes' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    expect(names()).toEqual(['Money', 'Protection', 'Diplomacy'])
    await user.click(screen.getByRole('button', { name: 'Countries' }))
    expect(names()).toContain('Japan')
    expect(link()).toBe('/?lanes=country')
    await user.click(screen.getByRole('button', { name: 'Documents' }))
    expect(names()).toEqual([
      'Lisbon Declaration',
      'Brazil’s memo',
      'Document not named',
      'No document',
    ])
    expect(link()).toBe('/?lanes=instrument')
    expect(marks()).toHaveLength(dossier.statements.length)
  })

  it('a silence says how long it is, unless the scale is true', async () => {
    const { user } = open()
    expect(screen.getByText('3 months without an article')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'True scale' }))
    expect(screen.queryByText('3 months without an article')).toBeNull()
  })
})

describe('when no mark is left', () => {
  it('says so, and clears the filters', async () => {
    const { user, link } = open({ search: '?country=AU&stance=leads' })
    expect(screen.getByText(/^No statement passes these filters/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(link()).toBe('/')
    expect(screen.queryByText(/^No statement passes these filters/)).toBeNull()
  })

  it('distinguishes an empty period from filters that nothing passes', async () => {
    const { user, link } = open({ search: '?zoom=2025-07-05..2025-07-20' })
    const notice = screen.getByText('No statement is dated within the days in sight.')
    await user.click(within(notice).getByRole('button', { name: 'Fit' }))
    expect(link()).toBe('/')
  })
})

it('on a phone shows the selected statement itself, with a link to its article', async () => {
  const { user, link } = open({ path: '/timeline', isNarrow: true })
  await user.click(mark(/^Reef Alliance/))
  const card = screen.getByRole('region', { name: 'Chosen on the timeline' })
  expect(card.textContent).toContain('Said as: declaration')
  const documents = within(card).getAllByRole('link', { name: 'Lisbon Declaration' })
  expect(documents.map((each) => each.getAttribute('href'))).toEqual([
    '/instruments/lisbon-declaration',
    '/instruments/lisbon-declaration',
  ])
  const board = within(card).getByRole('link', { name: 'On the board: Lisbon Declaration' })
  expect(board.getAttribute('href')).toBe('/?instrument=lisbon-declaration')
  await user.click(mark(RESERVE))
  expect(within(card).getByText('“sẽ đứng đầu việc lập khu bảo tồn biển”')).toBeTruthy()
  await user.click(within(card).getByRole('button', { name: 'Read in context' }))
  expect(link()).toBe('/articles/reef-summit?at=brazil-leads-reserve&quote=88c324')
})

describe('more statements than can be marked', () => {
  const crowd = Array.from({ length: 40 }, (_, copy) =>
    dossier.statements.map((statement) => ({ ...statement, id: `${statement.id}-${copy}` })),
  ).flat()
  const openCrowded = (search = '') => open({ search, of: { ...dossier, statements: crowd } })
  const numbers = () => screen.getByRole('table', { name: 'Numbers of statements by date' })

  it('are numbers by date and lane, in words too, which add up', () => {
    openCrowded()
    expect(screen.getByText(new RegExp(`^${crowd.length} statements are too many`))).toBeTruthy()
    const totals = within(numbers())
      .getAllByRole('rowheader')
      .map(({ textContent }) => Number(/(\d+) statements/.exec(textContent)?.[1] ?? 0))
    const inexact = within(numbers()).getByRole('row', { name: /^Dated less exactly/ })
    const ofInexact = within(inexact)
      .getAllByTitle(/^\d/)
      .flatMap(({ title }) => (title.match(/\d+(?= )/g) ?? []).map(Number))
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
    expect(sum(totals) + sum(ofInexact)).toBe(crowd.length)
    expect(within(numbers()).getAllByText(/^\d+ leads/)).not.toHaveLength(0)
  })

  it('come closer when a row is pressed, and are marks again where there are few', () => {
    const { selected } = openCrowded()
    fireEvent.click(
      within(numbers()).getByRole('button', { name: '9–15 Jun 2025 , 320 statements' }),
    )
    expect(selected().zoom).toEqual({ from: '2025-06-09', to: '2025-06-15' })
    // With those that may have been said within these days.
    expect(marks()).toHaveLength(360)
    fireEvent.click(screen.getByRole('button', { name: 'Fit' }))
    expect(numbers()).toBeTruthy()
  })

  it('are listed by the first rows of the table, and by all of them when asked', () => {
    openCrowded('?table=1')
    const rows = () => within(screen.getByRole('table')).getAllByRole('row').length - 1
    expect(rows()).toBe(400)
    fireEvent.click(screen.getByRole('button', { name: /^Show all \d+$/ }))
    expect(rows()).toBeGreaterThanOrEqual(crowd.length)
  })

  it('tell what is known on a day only', () => {
    openCrowded('?asOf=2025-06-30')
    expect(within(numbers()).queryAllByText(/^\d+ opposes/)).toHaveLength(0)
    expect(screen.getByText('As of 30 Jun 2025')).toBeTruthy()
  })
})
