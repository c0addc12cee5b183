import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../model/vocabulary'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { renderPage } from '../../testing/render-page'
import { CoverageTable } from '../../views/coverage/CoverageTable'
import { toCoverageModel } from '../../views/coverage/coverage-model'
import { MatrixView } from '../../views/matrix/MatrixView'
import { CopiedTables } from './CopiedTables'

beforeEach(() => {
  // Missing in jsdom.
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})

function openPage(language: Language, address: string) {
  return renderPage(
    address,
    (stages) => (
      <>
        <MatrixView stages={stages} renderHead={() => null} />
        <CopiedTables />
      </>
    ),
    { language },
  )
}

function openMatrix(language: Language = 'en', address = '/matrix') {
  openPage(language, address)
  return screen.getByRole('grid')
}

function openCoverage(language: Language = 'en') {
  renderPage(
    '/coverage',
    (stages) => (
      <>
        <p>Before the table.</p>
        <CoverageTable sections={toCoverageModel(stages, DEFAULT_SELECTION, language).sections} />
        <CopiedTables />
      </>
    ),
    { language },
  )
  return screen.getByRole('table')
}

/** Copies from the start of one element to the end of another; what the clipboard was given. */
function copy(from: Element, to: Element = from) {
  document.getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length)
  const given = new Map<string, string>()
  const clipboardData = { setData: (type: string, text: string) => given.set(type, text) }
  const isLeftToBrowser = fireEvent.copy(document, { clipboardData })
  const text = given.get('text/plain') ?? ''
  const html = new DOMParser().parseFromString(given.get('text/html') ?? '', 'text/html')
  return {
    isLeftToBrowser,
    rows: text.split('\n').map((line) => line.split('\t')),
    inHtml: [...html.querySelectorAll('tr')].map(({ cells }) =>
      [...cells].map(({ textContent }) => textContent),
    ),
  }
}

/** The text of a cell that a browser copies. */
function toSelectable(cell: Element): string {
  const texts: string[] = []
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const setter = node.parentElement?.closest<HTMLElement>('[style*=user-select]')
    if (setter?.style.getPropertyValue('user-select') !== 'none') texts.push(node.nodeValue ?? '')
  }
  return texts.join('').replaceAll(/\s+/g, ' ').trim()
}

describe('the matrix in a spreadsheet', () => {
  it.each([
    ['en', 'Australia', 'Fishing ban', /^supports; \d+ statements?/],
    ['vi', 'Úc', 'Cấm đánh bắt', /^ủng hộ; \d+ phát biểu/],
  ] as const)(
    'has each stance in words, in its row and its column (%s)',
    (language, actor, commitment, words) => {
      const { rows, inHtml } = copy(openMatrix(language))
      const [bands = [], names = []] = rows
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([bands.length]))
      const row = rows.find(([name]) => name === actor) ?? []
      expect(row[names.indexOf(commitment)]).toMatch(words)
      expect(inHtml).toEqual(rows)
    },
  )

  it('has no row that a filter took away', () => {
    const { intents } = openPage('en', '/matrix')
    const grid = screen.getByRole('grid')
    act(() => intents.toggleCountry('KE'))
    expect(grid.querySelectorAll('tr[hidden]').length).toBeGreaterThan(3)
    const names = ({ rows }: ReturnType<typeof copy>) => rows.map(([name]) => name)
    expect(names(copy(grid))).not.toContain('Australia')
    expect(names(copy(grid))).toContain('Kenya')
  })

  it('has each name once, and each cell what its accessible name says', () => {
    const grid = openMatrix()
    const { rows } = copy(grid)
    const [, names = []] = rows
    expect(names.slice(1)).toEqual(
      [...grid.querySelectorAll('thead th[scope=col] button')].map(
        ({ textContent }) => textContent,
      ),
    )
    expect(new Set(names).size).toBe(names.length)
    const labels = [...grid.querySelectorAll('td[aria-label]')].map((cell) => cell.ariaLabel ?? '')
    expect(labels.length).toBeGreaterThan(10)
    const said = rows.slice(2).flatMap((row) => row.slice(1).filter((words) => words !== ''))
    expect(said).toEqual(labels.map((label) => label.slice(label.indexOf(': ') + 2)))
  })

  it('is the part of it that is selected', () => {
    const grid = openMatrix()
    const row = within(grid).getByRole('rowheader', { name: 'Chile' }).closest('tr')
    const cells = row?.cells ?? []
    const [, first, second, third] = cells
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('The toy has three columns.')
    const { rows } = copy(first, third)
    expect(rows).toEqual([[first, second, third].map((cell) => cell.dataset['copied'])])
  })
})

describe('coverage in a spreadsheet', () => {
  it.each(['en', 'vi'] as const)('has numbers that are numbers (%s)', (language) => {
    const { rows, inHtml } = copy(openCoverage(language))
    const counted = rows.slice(1).filter((row) => row[2] !== '' && /^\d/.test(row[2] ?? ''))
    expect(counted.length).toBeGreaterThan(3)
    for (const [name = '', ...numbers] of counted) {
      expect([name, numbers.filter((each) => !/^\d+$/.test(each))]).toEqual([name, []])
    }
    expect(inHtml).toEqual(rows)
  })
})

describe('copied as it is', () => {
  it('is what lies within one cell', () => {
    const [cell] = within(openCoverage()).getAllByRole('rowheader')
    if (cell === undefined) throw new Error('The table has rows.')
    expect(copy(cell).isLeftToBrowser).toBe(true)
  })

  it('is a table together with text outside of it', () => {
    const table = openCoverage()
    expect(copy(screen.getByText('Before the table.'), table).isLeftToBrowser).toBe(true)
    expect(copy(table).isLeftToBrowser).toBe(false)
  })

  it('is a table together with text, of which the browser finds each number once', async () => {
    const table = openCoverage()
    const before = table.innerHTML
    copy(screen.getByText('Before the table.'), table)
    const rows = [...table.querySelectorAll('tr')].map(({ cells }) => [...cells].map(toSelectable))
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    expect(table.innerHTML.replaceAll(' style=""', '')).toBe(before)
    expect(rows.flat().filter(Boolean)).toEqual(copy(table).rows.flat().filter(Boolean))
  })
})
