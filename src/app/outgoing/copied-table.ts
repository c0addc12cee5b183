/** The cells of a table that a selection of text covers, for a spreadsheet. */
import { escapeMarkup } from '../../language/escape-markup'
import { toSelectedText } from './find-copied'

type Rows = readonly (readonly string[])[]

/** What is there for a screen reader or for sight alone, panels that are open over the table, and `data-beside`. */
const BESIDE = '.visually-hidden, svg, [popover], [role="dialog"], [data-beside]'
/** Elements that the page sets on lines of their own. */
const BLOCKS = 'p, div, li, dt, dd, blockquote, code'

/**
 * One text for each place of the smallest rectangle that holds the selected cells; a cell that spans
 * several stands in the first of them. Null if the selection has text outside of one table, or covers
 * fewer than two of its cells: then it is copied as it is.
 */
export function findCopiedTable(selected: Selection | null): Rows | null {
  if (selected === null || selected.rangeCount === 0 || selected.isCollapsed) return null
  const range = selected.getRangeAt(0)
  const table = [...document.querySelectorAll('table')].find((each) => holds(each, range))
  if (table === undefined) return null
  const places = toPlaces(table)
  const covered = new Set(places.flat().filter((cell) => isCovered(cell, range)))
  if (covered.size < 2) return null
  const rows = places.filter((row) => row.some((cell) => covered.has(cell)))
  const columns = rows.flatMap((row) =>
    [...row.keys()].filter((column) => covered.has(row[column] ?? null)),
  )
  const [first, last] = [Math.min(...columns), Math.max(...columns)]
  const written = new Set<HTMLTableCellElement>()
  return rows.map((row) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const cell = row[first + index] ?? null
      if (cell === null || !covered.has(cell) || written.has(cell)) return ''
      written.add(cell)
      return toCellText(cell)
    }),
  )
}

/**
 * For a selection that holds more than one table's cells, which the browser copies as it is: has it
 * find in each cell what `findCopiedTable` would, words where the page has drawings and no label twice.
 * Returns what takes them away again; call it once the browser has copied.
 */
export function spellCells(selected: Selection | null): () => void {
  if (selected === null || selected.rangeCount === 0 || selected.isCollapsed) return () => undefined
  const range = selected.getRangeAt(0)
  const undo: (() => void)[] = []
  for (const cell of document.querySelectorAll<HTMLTableCellElement>('td, th')) {
    if (cell.closest('[hidden]') !== null) continue
    const isWhole = toSelectedText(range, cell) === cell.textContent.replaceAll(/\s/gu, '')
    const said = toCellText(cell)
    const isSaid = cell.childElementCount === 0 && cell.textContent.trim() === said
    if (isSaid || !isWhole || !isCovered(cell, range)) continue
    // The cell itself has to stay selectable, or the browser leaves it out of the row.
    for (const text of [...cell.childNodes].filter((node) => node instanceof Text)) {
      const around = document.createElement('span')
      text.replaceWith(around)
      around.append(text)
      undo.push(() => around.replaceWith(text))
    }
    const left = [...cell.children].filter((each) => each instanceof HTMLElement)
    for (const each of left) setSelectable(each, 'none')
    const words = document.createElement('span')
    words.textContent = said
    // Copied, not seen: a hidden element would be left out, or set on a line of its own.
    words.style.setProperty('font-size', '0')
    cell.append(words)
    undo.push(() => {
      words.remove()
      for (const each of left) setSelectable(each, null)
    })
  }
  return () => {
    for (const each of undo) each()
  }
}

function setSelectable(element: HTMLElement, value: 'none' | null): void {
  // Safari knows the second alone.
  for (const name of ['user-select', '-webkit-user-select']) element.style.setProperty(name, value)
}

/** Cells have neither tabs nor line breaks. */
export function toTableText(rows: Rows): string {
  return rows.map((row) => row.join('\t')).join('\n')
}

export function toTableHtml(rows: Rows): string {
  const lines = rows.map(
    (row) => `<tr>${row.map((text) => `<td>${escapeMarkup(text)}</td>`).join('')}</tr>`,
  )
  return `<table>${lines.join('')}</table>`
}

function holds(table: HTMLTableElement, range: Range): boolean {
  return (
    table.contains(range.commonAncestorContainer) ||
    (range.intersectsNode(table) &&
      toSelectedText(range, table) === range.toString().replaceAll(/\s/gu, ''))
  )
}

/** A cell may have a drawing instead of text. */
function isCovered(cell: HTMLTableCellElement | null, range: Range): boolean {
  if (cell === null) return false
  return cell.textContent === '' ? range.intersectsNode(cell) : toSelectedText(range, cell) !== ''
}

/** The cell at each place of a table's grid, as HTML lays it out, without rows that are hidden. */
function toPlaces(table: HTMLTableElement): readonly (readonly (HTMLTableCellElement | null)[])[] {
  const rows = [...table.rows].filter((row) => row.closest('[hidden]') === null)
  const places: (HTMLTableCellElement | null)[][] = rows.map(() => [])
  for (const [index, row] of rows.entries()) {
    for (const cell of row.cells) {
      const own = places[index] ?? []
      const free = own.indexOf(null)
      const start = free === -1 ? own.length : free
      for (const line of places.slice(index, index + cell.rowSpan)) {
        while (line.length < start) line.push(null)
        line.splice(start, cell.colSpan, ...Array.from({ length: cell.colSpan }, () => cell))
      }
    }
  }
  return places
}

/** `data-copied`, where a cell says more or less than it should in a spreadsheet; or what is seen. */
function toCellText(cell: HTMLTableCellElement): string {
  const seen = document.createElement('div')
  seen.append(...cell.cloneNode(true).childNodes)
  for (const each of seen.querySelectorAll(BESIDE)) each.remove()
  for (const each of seen.querySelectorAll(BLOCKS)) each.append(' ')
  return (cell.dataset['copied'] ?? seen.textContent).replaceAll(/\s+/gu, ' ').trim()
}
