/** Files in LibreOffice Calc, which opens and saves them as a person would. */
import { readFileSync } from 'node:fs'
import { ours, ask, at, run, window } from './set-up.mjs'

/** @typedef {{ names: string[], rows: (string | null)[][], typed: (row: number, column: number) => string }} Read */

const { unzipSync } = ours('fflate')

/** Null where it isn't installed. */
export const calcVersion = ask('soffice')

const start = (/** @type {string[]} */ args) =>
  run('soffice', [`-env:UserInstallation=file://${at('profile')}`, '--headless', ...args])

/** @param {string} name @param {string} delimiter @returns {Read} */
export function readInLibreOffice(name, delimiter) {
  const input = name.endsWith('.html')
    ? 'HTML (StarCalc)'
    : `CSV:${delimiter.charCodeAt(0)},34,76,1`
  start([`--infilter=${input}`, '--convert-to', 'ods', name])
  return readOds(name.replace(/\.\w+$/, '.ods'))
}

/** @param {string} name @returns {Read} */
function readOds(name) {
  const xml = new TextDecoder().decode(unzipSync(readFileSync(at(name)))['content.xml'])
  const cells = [
    ...new window.DOMParser()
      .parseFromString(xml, 'text/xml')
      .getElementsByTagName('table:table-row'),
  ]
    .map((row) =>
      [...row.children].flatMap((cell) => {
        const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? 1)
        const seen = {
          type: cell.getAttribute('office:value-type') ?? '',
          text: [...cell.children]
            .filter(({ tagName }) => tagName === 'text:p')
            .map(({ textContent }) => textContent)
            .join('\n'),
        }
        return repeated > 999 ? [] : Array.from({ length: repeated }, () => seen)
      }),
    )
    .filter((row) => row.some(({ type }) => type !== ''))
  const [names = [], ...rows] = cells.map((row) => row.map(({ text }) => text))
  const types = /** @type {Record<string, string>} */ ({ float: 'number', string: 'text' })
  return {
    names,
    rows,
    typed: (row, column) => {
      const type = cells[row + 1]?.[column]?.type ?? ''
      return types[type] ?? type
    },
  }
}
