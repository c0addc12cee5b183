/** Files in LibreOffice Calc and Writer, which open, sort and save them as a person would. */
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ours, ask, at, run, window } from './set-up.mjs'

/** @typedef {{ names: string[], rows: (string | null)[][], typed: (row: number, column: number) => string }} Read */

const { unzipSync } = ours('fflate')

/** Null where it isn't installed. */
export const calcVersion = ask('soffice')

/** Null where it isn't installed. */
export const writerVersion = existsSync(`${dirname(realpathOf('soffice'))}/libswlo.so`)
  ? calcVersion
  : null

function realpathOf(/** @type {string} */ program) {
  try {
    return realpathSync(run('which', [program]).trim())
  } catch {
    return ''
  }
}

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

/** @param {string} name of an HTML file @returns the text of the document that Writer makes of it */
export function readInWriter(name) {
  start(['--infilter=HTML (StarWriter)', '--convert-to', 'txt:Text (encoded):UTF8', name])
  return readFileSync(at(name.replace(/\.\w+$/, '.txt')), 'utf8').replace(/^\uFEFF/u, '')
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

const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub SortBy(source, target, column)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden" : how(0).Value = True
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, how())
  cells = book.Sheets(0).createCursor()
  cells.gotoEndOfUsedArea(True)
  Dim key(0) As New com.sun.star.table.TableSortField
  key(0).Field = CLng(column) : key(0).IsAscending = True
  Dim order(1) As New com.sun.star.beans.PropertyValue
  order(0).Name = "SortFields" : order(0).Value = key()
  order(1).Name = "ContainsHeader" : order(1).Value = True
  cells.sort(order())
  book.storeToURL(target, Array())
  book.close(True)
End Sub
</script:module>
`
const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
`

/**
 * The sheet that `readInLibreOffice` opened, sorted by one column, upwards.
 * @param {string} name without its ending
 * @param {number} column
 */
export function sortInLibreOffice(name, column) {
  const basic = at('profile/user/basic/Standard')
  writeFileSync(`${basic}/Module1.xba`, MACRO)
  writeFileSync(`${basic}/script.xlb`, LIBRARY)
  const [from, to] = [`${name}.ods`, 'sorted.ods'].map((file) => `file://${at(file)}`)
  start([`macro:///Standard.Module1.SortBy(${from},${to},${column})`])
  return readOds('sorted.ods')
}
