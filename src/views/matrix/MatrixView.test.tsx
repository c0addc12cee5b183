import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { dividedDossier } from '../../testing/toy-stages'
import * as cellWords from './model/to-cell-words'
import { ABSENCE } from '../../ui/marks/stance-shapes'
import * as matrixModel from './model/matrix-model'
import { scrollWithinPage } from '../../ui/scroll-within-page'
import { HeadPanelView } from './head/HeadPanelView'
import { MatrixView } from './MatrixView'

vi.mock('../../ui/scroll-within-page')

/** Who asked to be told of a size, and still does. */
const observers = new Set<() => void>()
const resize = () => {
  for (const notify of observers) notify()
}

beforeEach(() => {
  // Missing in jsdom.
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(readonly notify: () => void) {}
      observe() {
        observers.add(this.notify)
      }
      disconnect() {
        observers.delete(this.notify)
      }
    },
  )
})
afterEach(() => {
  vi.clearAllMocks()
})

function open(search = '', language: Language = 'en', dossier: Dossier = toyDossier.index) {
  return renderPage(
    `/${search}`,
    (stages) => (
      <MatrixView
        stages={stages}
        renderHead={(kind, id) => <HeadPanelView dossier={stages.known} kind={kind} id={id} />}
      />
    ),
    { language, dossier },
  )
}

// Browsers give a cell of a grid the role `gridcell`; the library here gives every td `cell`.
const cell = (name: string | RegExp) => screen.getByRole('cell', { name })
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
const australia = /^Australia, fishing ban: supports; 3 statements in 2 sentences/
const kenya = /^Kenya, ocean treaty: /
const fiji = 'Fiji, reef fund: no stance of its own; Reef Alliance: commits'

/** Opens or closes the panel, as a real browser does by `popovertarget`. */
function togglePanel(name: string, newState: 'open' | 'closed') {
  if (newState === 'open') act(() => screen.getByRole('button', { name }).click())
  const panel = screen.getByRole('dialog', { name })
  for (const type of ['beforetoggle', 'toggle']) {
    act(() => void panel.dispatchEvent(Object.assign(new Event(type), { newState })))
  }
  return panel
}

describe('the matrix as a grid', () => {
  it('is named, and its cells name actor, commitment, stance and voice', () => {
    open()
    expect(screen.getByRole('grid', { name: 'Countries and commitments' })).toBeDefined()
    expect(
      cell('Brazil, marine reserve: leads; 1 statement in 1 sentence; own words'),
    ).toBeDefined()
    expect(cell('Kenya, whale census: no statement')).toBeDefined()
  })

  it('speaks Vietnamese', () => {
    open('', 'vi')
    expect(screen.getByRole('grid', { name: 'Nước và cam kết' })).toBeDefined()
    expect(cell('Kenya, đếm cá voi: không có phát biểu')).toBeDefined()
  })

  it('draws what changes how a stance reads, and no count', () => {
    open()
    expect(cell(australia).textContent).toBe('')
    expect(cell(australia).getAttribute('aria-label')).toContain('3 statements')
  })

  it('shows the stance as a word if few columns leave room', () => {
    open('?commitment=fishing-ban~marine-reserve')
    expect(cell(australia).textContent).toContain('supports')
  })

  it('is one stop of the Tab key', async () => {
    const { user } = open()
    const grid = screen.getByRole('grid')
    const stops: ReturnType<typeof focused>[] = []
    await user.tab()
    while (document.activeElement !== document.body) {
      if (grid.contains(document.activeElement)) stops.push(focused())
      // oxlint-disable-next-line no-await-in-loop -- each press starts where the one before led
      await user.tab()
    }
    expect(stops).toEqual(['Kenya, reef fund: requests; 1 statement in 1 sentence; own words'])
  })
})

describe('the keyboard', () => {
  it('moves through cells, headers and the band, and remembers its place', async () => {
    const { user } = open()
    act(() => cell(australia).focus())
    await user.keyboard('{ArrowLeft}')
    expect(focused()).toBe('Australia, marine reserve: no statement')
    await user.keyboard('{Home}')
    expect(focused()).toBe('Australia')
    await user.keyboard('{Control>}{End}{/Control}')
    expect(focused()).toContain('2 states on the roster of attendance without a statement')
    await user.keyboard('{ArrowUp}')
    expect(focused()).toBe('Two unnamed states, whale census: no statement')
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(document.activeElement?.textContent).toContain('Reef fund')
    await user.tab({ shift: true })
    await user.tab()
    expect(document.activeElement?.textContent).toContain('Reef fund')
  })

  it('opens a cell with Enter or Space and closes it with Escape', async () => {
    const { user, link } = open()
    act(() => cell(australia).focus())
    await user.keyboard('{Enter}')
    expect(link()).toBe('/?cell=AU.fishing-ban')
    expect(cell(australia).getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{ArrowLeft} ')
    expect(link()).toBe('/?cell=AU.marine-reserve')
    await user.keyboard('{Escape}')
    expect(link()).toBe('/')
  })

  it('does not handle keys in an open definition', async () => {
    const { user } = open()
    const panel = togglePanel('Fishing ban', 'open')
    act(() => within(panel).getByRole('button').focus())
    await user.keyboard('{ArrowLeft}')
    expect(focused()).toBe('Show only this column')
  })
})

describe('clicks', () => {
  it('on a cell open it, even if it is empty', async () => {
    const { user, link } = open()
    await user.click(cell('Kenya, whale census: no statement'))
    expect(link()).toBe('/?cell=KE.whale-census')
  })

  it('scroll a cell opened by a link into view, and keep it there when a sheet covers part of the view', () => {
    open('?cell=AU.fishing-ban')
    const scrolledTo = () => vi.mocked(scrollWithinPage).mock.calls.map(([element]) => element)
    expect(scrolledTo()).toEqual([cell(australia)])
    resize()
    expect(scrolledTo()).toEqual([cell(australia), cell(australia)])
  })
})

describe.each([
  ['row', 'Reef Alliance', 'States that pay into the fund.', 'country=reef-alliance', 'Australia'],
  ['column', 'Fishing ban', 'No fishing in the reserve.', 'commitment=fishing-ban', 'Reef fund'],
] as const)('the head of a %s', (line, name, definition, filter, other) => {
  it('says what it is, shows its line alone and all again, and leads to its brief', async () => {
    const { user, link } = open()
    const panel = togglePanel(name, 'open')
    expect(panel.textContent).toContain(definition)
    const kept = within(panel)
    expect(kept.getByRole('link').getAttribute('href')).toMatch(/^\/(actors|commitments)\//)
    await user.click(kept.getByRole('button', { name: `Show only this ${line}` }))
    expect(link()).toBe(`/?${filter}`)
    expect(screen.queryByRole('button', { name: other })).toBeNull()
    await user.click(kept.getByRole('button', { name: `Show all ${line}s` }))
    expect(link()).toBe('/')
    togglePanel(name, 'closed')
    expect(panel.textContent).toBe('')
  })

  it('leaves its line out where several are chosen', async () => {
    // Missing in jsdom.
    Object.assign(HTMLElement.prototype, { hidePopover: () => undefined })
    const several = {
      row: '?country=BR~reef-alliance',
      column: '?commitment=fishing-ban~reef-fund',
    }
    const left = { row: '/?country=BR', column: '/?commitment=reef-fund' }
    const { user, link } = open(several[line])
    const panel = togglePanel(name, 'open')
    await user.click(within(panel).getByRole('button', { name: `Leave this ${line} out` }))
    expect(link()).toBe(left[line])
  })
})

describe('rows that a filter takes away', () => {
  const row = (name: RegExp) => cell(name).closest('tr')

  it('come back as they were drawn', () => {
    const { intents } = open()
    const before = row(kenya)
    act(() => intents.toggleCountry('AU'))
    expect(screen.queryByRole('cell', { name: kenya })).toBeNull()
    act(() => intents.toggleCountry('AU'))
    expect(row(kenya)).toBe(before)
  })

  it('don’t come back with their panel', () => {
    const { intents } = open()
    const panel = togglePanel('Reef Alliance', 'open')
    const hidePopover = vi.fn<() => void>()
    // Missing in jsdom.
    Object.assign(panel, { hidePopover })
    act(() => intents.toggleCountry('AU'))
    expect(hidePopover).toHaveBeenCalledOnce()
  })
})

it('draws only the rows in which something changes', () => {
  const { intents } = open()
  const changes = new MutationObserver(() => undefined)
  changes.observe(screen.getByRole('grid'), {
    attributes: true,
    childList: true,
    characterData: true,
    subtree: true,
  })
  const drawn = vi.spyOn(cellWords, 'toWordsOf')
  act(() => intents.toggleFilter('voice', 'own'))
  const rows = new Set(drawn.mock.calls.map(([{ cells }]) => cells))
  const changed = changes
    .takeRecords()
    .map(({ target }) => (target instanceof Element ? target.closest('tr') : null))
  expect(new Set(changed).size).toBeGreaterThan(0)
  expect(rows.size).toBe(new Set(changed).size)
})

describe('members without a statement', () => {
  it('are folded into one band, marked as no refusal', async () => {
    const { user, link } = open()
    const band = screen.getByRole('button', {
      name: '2 states on the roster of attendance without a statement here',
    })
    expect(screen.queryByRole('button', { name: /^Fiji/ })).toBeNull()
    await user.click(band)
    expect(link()).toBe('/?roster=1')
    expect(screen.getByRole('button', { name: 'Fiji, attendance uncertain' })).toBeDefined()
    expect(screen.getByText(/Silence is not a refusal\..*As of 6 Jan 2026\./)).toBeDefined()
    expect(cell(fiji)).toBeDefined()
  })
})

describe('the tools', () => {
  it('sort, inherit and hide empty columns', async () => {
    const { user, link } = open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'latest')
    expect(screen.getByText('Countries and groups')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Hide empty columns' }))
    expect(screen.queryByRole('columnheader', { name: /Whale census/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show inherited' }))
    expect(cell(/^Japan, reef fund: commits; .* inherited through Reef Alliance$/)).toBeDefined()
    expect(link()).toBe('/?inherit=1&empty=hide&sort=latest')
  })
})

describe('what is hovered in another view', () => {
  it('is emphasized on every row that it names', () => {
    const { hover } = open('?at=kenya-chile-propose-vote')
    const emphasis = (name: RegExp) => cell(name).dataset['emphasis']
    expect(emphasis(/^Kenya, ocean treaty/)).toBe('selected')
    expect(emphasis(/^Chile, ocean treaty/)).toBe('selected')
    act(() => hover.getState().hoverStatement('brazil-leads-reserve'))
    expect(emphasis(/^Brazil, marine reserve/)).toBe('hovered')
    expect(emphasis(/^Brazil, reef fund/)).toBeUndefined()
  })

  it('learns in turn which cell is hovered or focused', async () => {
    const { user, hover } = open()
    await user.hover(cell(australia))
    expect(hover.getState().cell).toEqual({ actor: 'AU', commitment: 'fishing-ban' })
    act(() => cell('Kenya, whale census: no statement').focus())
    expect(hover.getState().cell).toEqual({ actor: 'KE', commitment: 'whale-census' })
    act(() => screen.getByRole('combobox').focus())
    expect(hover.getState().cell).toBeNull()
  })
})

describe('a member without a statement', () => {
  it('is shown if selected, rather than left out', () => {
    open('?country=FJ')
    expect(cell('Fiji, whale census: no statement')).toBeDefined()
    expect(cell(fiji)).toBeDefined()
  })
})

describe('an actor whose group speaks for it', () => {
  it('is not shown as unmentioned, and has no stance of its own', () => {
    open()
    const japan = cell('Japan, reef fund: no stance of its own; Reef Alliance: commits')
    expect(japan.childNodes).toHaveLength(0)
    act(() => japan.focus())
    expect(screen.getByText('no stance of its own; Reef Alliance: commits')).toBeDefined()
  })

  it('says so in Vietnamese', () => {
    open('', 'vi')
    const words = 'không có lập trường riêng; Liên minh Rạn san hô: cam kết'
    expect(cell(`Nhật Bản, quỹ rạn san hô: ${words}`)).toBeDefined()
  })
})

describe('filters that nothing passes', () => {
  it('leave a sentence, and a button to clear them', async () => {
    const { user, link } = open('?country=KE&stance=opposes')
    expect(screen.queryByRole('grid')).toBeNull()
    expect(screen.getByText('No statement passes these filters.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(link()).toBe('/')
    expect(screen.getByRole('grid')).toBeDefined()
  })
})

describe('a cell on several documents', () => {
  const marks = () => [...cell(kenya).querySelectorAll<SVGElement>('[data-topic]')]

  it('is divided, with one mark for each', () => {
    open('', 'en', dividedDossier)
    expect(marks().map(({ dataset }) => dataset['topic'])).toEqual([
      'unnamed',
      'brazil-memo',
      'lisbon-declaration',
    ])
    expect(cell(australia).querySelector('[data-topic]')).toBeNull()
  })

  it('opens on the document whose mark is pressed, and as a whole by keyboard', async () => {
    const { user, link } = open('', 'en', dividedDossier)
    await user.click(marks()[1] ?? document.body)
    expect(link()).toBe('/?cell=KE.ocean-treaty.brazil-memo')
    act(() => cell(kenya).focus())
    await user.keyboard('{Enter}')
    expect(link()).toBe('/?cell=KE.ocean-treaty')
  })

  it('opens as a whole when pressed beside its marks', async () => {
    const { user, link } = open('', 'en', dividedDossier)
    await user.click(cell(kenya))
    expect(link()).toBe('/?cell=KE.ocean-treaty')
  })

  it('draws left out and open readings differently', () => {
    open('?instrument=brazil-memo', 'en', dividedDossier)
    const drawn = marks().map((mark) => [
      mark.querySelector('[data-otherwise]') !== null,
      mark.querySelector(`path[d="${ABSENCE.d}"]`) !== null,
    ])
    expect(drawn).toEqual([
      [false, true],
      [true, false],
      [false, true],
    ])
  })
})

describe('a cell without a stance to show', () => {
  const key = () => screen.getByText('no stance of its own').closest('dl')?.textContent

  it('says whether it is left out by the filters, without a statement, or not known yet', () => {
    open('?stance=declines&asOf=2025-06-30')
    expect(
      cell('Australia, fishing ban: left out by the filters').querySelector('svg'),
    ).not.toBeNull()
    expect(
      cell('Brazil, debt relief: not known yet on this day').querySelector('svg'),
    ).not.toBeNull()
    expect(cell('Kenya, whale census: no statement').childNodes).toHaveLength(0)
    expect(key()).toContain('left out by the filters')
    expect(key()).toContain('not known yet on this day')
  })

  it('is explained only if there is one', () => {
    open()
    expect(key()).not.toContain('left out by the filters')
    expect(key()).not.toContain('not known yet on this day')
    expect(key()).not.toContain('open to another reading')
  })

  it('says the same on hover', async () => {
    const { user } = open('?stance=declines')
    await user.hover(cell(/^Australia, fishing ban: /))
    const readout = screen.getByText('Australia', { selector: 'p' }).parentElement
    expect(readout?.textContent).toContain('left out by the filters')
  })
})

it('is not recomputed when a cell is opened', async () => {
  const toMatrixModel = vi.spyOn(matrixModel, 'toMatrixModel')
  const { user } = open()
  const before = toMatrixModel.mock.calls.length
  expect(before).toBeGreaterThan(0)
  await user.click(cell(australia))
  expect(cell(australia).getAttribute('aria-selected')).toBe('true')
  expect(toMatrixModel.mock.calls.length).toBe(before)
})
