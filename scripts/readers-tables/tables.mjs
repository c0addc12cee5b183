/** CSV and copied cells in spreadsheets, databases and statistics. */
import { readFileSync, writeFileSync } from 'node:fs'
import { add, at, load, of, ours, run, versionOf, window } from './set-up.mjs'

/** @typedef {{ names: string[], rows: (string | null)[][], typed: (row: number, column: number) => string }} Read */

const Papa = ours('papaparse')
const { unzipSync } = ours('fflate')
const { DuckDBInstance } = ours('@duckdb/node-api')
const { TABLES } = await load('export/data/fields/tables.ts')
const { toTableHtml } = await load('app/outgoing/copied-table.ts')

/** @param {string} text @param {string} [delimiter] @returns {string[][]} */
function parseCsv(text, delimiter = ',') {
  return Papa.parse(text.replace(/^\uFEFF/u, ''), { delimiter, skipEmptyLines: true }).data
}

/** @param {string} name @param {string} delimiter @returns {Read} */
function readInLibreOffice(name, delimiter) {
  const input = name.endsWith('.html')
    ? 'HTML (StarCalc)'
    : `CSV:${delimiter.charCodeAt(0)},34,76,1`
  run('soffice', [
    `-env:UserInstallation=file://${at('profile')}`,
    '--headless',
    `--infilter=${input}`,
    '--convert-to',
    'ods',
    name,
  ])
  const xml = new TextDecoder().decode(
    unzipSync(readFileSync(at(name.replace(/\.\w+$/, '.ods'))))['content.xml'],
  )
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

/** @type {Record<string, (name: string, delimiter: string) => Read | Promise<Read>>} */
const SPREADSHEETS = {
  [`LibreOffice Calc ${versionOf(run('soffice', ['--version']))}`]: readInLibreOffice,
  [`csvkit ${versionOf(run('csvstat', ['--version']))}`]: (name, delimiter) => {
    /** @type {Record<string, string | number | boolean | null>[]} */
    const objects = JSON.parse(run('csvjson', ['-d', delimiter, name]))
    const types = run('csvstat', ['-d', delimiter, '--type', name])
      .trim()
      .split('\n')
      .map((line) => line.replace(/.*: /, '').toLowerCase())
    return {
      names: Object.keys(objects[0] ?? {}),
      rows: objects.map((each) =>
        Object.values(each).map((cell) => (cell === null ? null : String(cell))),
      ),
      typed: (_, column) => types[column] ?? '',
    }
  },
  [`SQLite ${versionOf(run('sqlite3', ['--version']))}`]: (name, delimiter) => {
    const steps = [
      '.mode csv',
      `.separator "${delimiter}"`,
      `.import ${name} t`,
      '.mode json',
    ].flatMap((step) => ['-cmd', step])
    /** @type {Record<string, string>[]} */
    const objects = JSON.parse(run('sqlite3', [':memory:', ...steps, 'SELECT * FROM t']))
    return {
      names: Object.keys(objects[0] ?? {}),
      rows: objects.map((each) => Object.values(each)),
      typed: () => 'text',
    }
  },
  'DuckDB 1.5.6': async (name) => {
    const duckdb = await (await DuckDBInstance.create()).connect()
    const read = await duckdb.runAndReadAll(
      `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_csv('${at(name)}')`,
    )
    const types = await duckdb.runAndReadAll(
      `SELECT column_type FROM (DESCRIBE FROM read_csv('${at(name)}'))`,
    )
    const names = /** @type {Record<string, string>} */ ({
      VARCHAR: 'text',
      BIGINT: 'number',
      DOUBLE: 'number',
    })
    const typed = types
      .getRowsJson()
      .flat()
      .map((/** @type {string} */ type) => names[type] ?? type.toLowerCase())
    return {
      names: read.columnNames(),
      rows: read.getRowsJson(),
      typed: (_, column) => typed[column],
    }
  },
  [`readr ${versionOf(run('Rscript', ['-e', 'cat(as.character(packageVersion("readr")))']))}`]: (
    name,
    delimiter,
  ) => {
    const code = `library(readr); d <- ${delimiter === ',' ? 'read_csv' : 'read_csv2'}("${name}", show_col_types = FALSE); cat(sapply(d, function(x) class(x)[1]), sep = ","); cat("\\n"); d[] <- lapply(d, as.character); cat(format_csv(d, na = ""))`
    const [first = '', ...rest] = run('Rscript', ['-e', code]).split('\n')
    const [names = [], ...rows] = parseCsv(rest.join('\n'))
    const types = /** @type {Record<string, string>} */ ({
      character: 'text',
      numeric: 'number',
      logical: 'boolean',
      hms: 'time',
    })
    const typed = first.split(',').map((type) => types[type] ?? type.toLowerCase())
    return { names, rows, typed: (_, column) => typed[column] ?? '' }
  },
}
const DECLARED = /** @type {Record<string, string>} */ ({
  integer: 'number',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
})

/** @param {string} name @param {string} id @param {string} delimiter @param {Read} read */
function judge(name, id, delimiter, { names, rows, typed }) {
  const [header = [], ...given] = parseCsv(readFileSync(at(name), 'utf8'), delimiter)
  /** @type {Map<string, number>} */
  const changed = new Map()
  const note = (/** @type {string} */ what) => changed.set(what, (changed.get(what) ?? 0) + 1)
  let cells = 0
  for (const [index, row] of given.entries()) {
    for (const [column, text] of row.entries()) {
      const field = TABLES[id].fields[column]
      const seen = rows[index]?.[column] ?? ''
      const isSame =
        seen === text ||
        (field?.type === 'number' || field?.type === 'integer'
          ? Number(seen) === Number(text)
          : false)
      if (isSame) cells++
      else note(`\`${header[column]}\`: ${text.slice(0, 12)} → ${seen.slice(0, 12) || 'nothing'}`)
      const type = typed(index, column)
      if (
        field?.type === 'edtf' &&
        text !== '' &&
        !/^\d{4}-\d\d-\d\d$/.test(text) &&
        type === 'date'
      )
        note(`\`${field.name}\`: ${text} becomes a day`)
      else if (
        field !== undefined &&
        field.delimiter === null &&
        text !== '' &&
        field.type in DECLARED &&
        type !== DECLARED[field.type]
      )
        note(`\`${field.name}\` is ${type}`)
    }
  }
  const empty = header.filter(
    (_, column) =>
      given.every((row) => row[column] === '') && !['text', ''].includes(typed(0, column)),
  )
  return {
    whole: [
      of(rows.length, given.length, 'rows'),
      of(names.filter((each, index) => each === header[index]).length, header.length, 'columns'),
      of(cells, given.flat().length, 'cells'),
    ],
    changed: [
      ...[...changed].map(([what, count]) => `${what} (${count})`),
      ...(empty.length > 0
        ? [`without a value, so no text: ${empty.map((each) => `\`${each}\``).join(', ')}`]
        : []),
    ],
  }
}

/** Every table with commas, and that of the statements with semicolons, in each program. */
export async function readTables() {
  for (const [reader, read] of Object.entries(SPREADSHEETS)) {
    for (const id of Object.keys(TABLES))
      add(`CSV, ${id}`, reader, judge(`${id}.csv`, id, ',', await read(`${id}.csv`, ',')))
    add(
      'CSV, statements, semicolons',
      reader,
      judge('semicolons.csv', 'statements', ';', await read('semicolons.csv', ';')),
    )
  }
}

/** @param {any} dossier */
export function readCopied(dossier) {
  const copied = [
    ['', 'Troops in Ukraine'],
    ...dossier.statements
      .slice(0, 20)
      .map((/** @type {any} */ { id, stance, quote }) => [
        id,
        `${stance}; ${quote.exact.length}`,
        String(quote.start),
      ]),
  ].map((row) => row.concat('', '').slice(0, 3))
  writeFileSync(at('copied.html'), toTableHtml(copied))
  const pasted = readInLibreOffice('copied.html', '')
  const arrived = [pasted.names, ...pasted.rows].flatMap((row, index) =>
    copied[index].filter(
      (/** @type {string} */ text, /** @type {number} */ column) => text === (row[column] ?? ''),
    ),
  )
  add('Cells copied from a table', Object.keys(SPREADSHEETS)[0] ?? '', {
    whole: [of(arrived.length, copied.flat().length, 'cells')],
  })
}
