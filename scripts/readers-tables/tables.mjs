/** CSV and copied cells in spreadsheets, databases and statistics. */
import { readFileSync } from 'node:fs'
import { calcVersion, readInLibreOffice } from './libreoffice.mjs'
import { add, ask, at, load, namedOurs, NOT_ASKED, of, ours, run, versionOf } from './set-up.mjs'

/** @typedef {import('./libreoffice.mjs').Read} Read */

const Papa = ours('papaparse')
const { DuckDBInstance } = ours('@duckdb/node-api')
const { TABLES } = await load('export/data/fields/tables.ts')

/** @param {string} text @param {string} [delimiter] @returns {string[][]} */
function parseCsv(text, delimiter = ',') {
  return Papa.parse(text.replace(/^\uFEFF/u, ''), { delimiter, skipEmptyLines: true }).data
}

/** @type {Record<string, (name: string, delimiter: string) => Read | Promise<Read>>} */
const READERS = {
  'LibreOffice Calc': readInLibreOffice,
  papaparse: (name) => {
    // It is not told the delimiter, and not the types.
    const { data } = Papa.parse(readFileSync(at(name), 'utf8'))
    const [names = [], ...rows] = data
    return { names, rows, typed: () => 'text' }
  },
  csvkit: (name, delimiter) => {
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
  SQLite: (name, delimiter) => {
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
  DuckDB: async (name) => {
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
  readr: (name, delimiter) => {
    // Not format_csv: it writes numbers made text from several threads, and mixes them up (vroom 1.6.1).
    const code = `library(readr); d <- ${delimiter === ',' ? 'read_csv' : 'read_csv2'}("${name}", show_col_types = FALSE); cat(sapply(d, function(x) class(x)[1]), sep = ","); d[] <- lapply(d, as.character); write_csv(d, "readr.csv", na = "")`
    const classes = run('Rscript', ['-e', code])
    const [names = [], ...rows] = parseCsv(readFileSync(at('readr.csv'), 'utf8'))
    const types = /** @type {Record<string, string>} */ ({
      character: 'text',
      numeric: 'number',
      logical: 'boolean',
      hms: 'time',
    })
    const typed = classes.split(',').map((type) => types[type] ?? type.toLowerCase())
    return { names, rows, typed: (_, column) => typed[column] ?? '' }
  },
}
/** @type {Record<string, string | null>} */
const VERSIONS = {
  papaparse: versionOf(namedOurs('papaparse')),
  'LibreOffice Calc': calcVersion,
  csvkit: ask('csvstat'),
  SQLite: ask('sqlite3'),
  DuckDB: versionOf(namedOurs('@duckdb/node-api')),
  readr: ask('Rscript', ['-e', 'cat(as.character(packageVersion("readr")))']),
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
  for (const [program, read] of Object.entries(READERS)) {
    const version = VERSIONS[program] ?? null
    if (version === null) {
      add('CSV', program, NOT_ASKED)
      continue
    }
    const reader = `${program} ${version}`
    for (const id of Object.keys(TABLES))
      add(`CSV, ${id}`, reader, judge(`${id}.csv`, id, ',', await read(`${id}.csv`, ',')))
    add(
      'CSV, statements, semicolons',
      reader,
      judge('semicolons.csv', 'statements', ';', await read('semicolons.csv', ';')),
    )
  }
}
