/** Parquet, JSON and the data package in programs that read them by the types that they state. */
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import {
  add,
  ask,
  at,
  load,
  named,
  namedOurs,
  NOT_ASKED,
  of,
  ours,
  run,
  theirs,
} from './set-up.mjs'

const { DuckDBInstance } = ours('@duckdb/node-api')
const { TABLES } = await load('export/data/fields/tables.ts')

/**
 * A date as its ISO day.
 * @param {any} cell
 * @returns {unknown}
 */
function plain(cell) {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (Array.isArray(cell)) return cell.map(plain)
  return typeof cell === 'bigint' ? Number(cell) : (cell ?? null)
}

/** @param {any} dossier @param {any} frame */
export async function readData(dossier, frame) {
  const duckdb = await (await DuckDBInstance.create()).connect()
  const { asyncBufferFromFile, parquetReadObjects } = await theirs('hyparquet')
  /** @type {Record<string, (file: string) => Promise<any[][]>>} */
  const readers = {
    [namedOurs('@duckdb/node-api')]: async (file) =>
      (await duckdb.runAndReadAll(`SELECT * FROM '${at(file)}'`)).getRowsJson(),
    [named('hyparquet')]: async (file) => {
      const objects = await parquetReadObjects({ file: await asyncBufferFromFile(at(file)) })
      return objects.map((/** @type {object} */ each) => Object.values(each).map(plain))
    },
  }
  for (const [id, { fields, toRows }] of Object.entries(TABLES)) {
    const rows = toRows({ dossier, statements: dossier.statements }, frame)
    for (const [reader, read] of Object.entries(readers)) {
      const found = await read(`${id}.parquet`)
      const cells = rows.flatMap((/** @type {any[]} */ row, /** @type {number} */ index) =>
        row.map((cell, column) => isDeepStrictEqual(found[index]?.[column], cell)),
      )
      const lists = fields.filter((/** @type {any} */ { delimiter }) => delimiter !== null).length
      add(`Parquet, ${id}`, reader, {
        whole: [
          of(found.length, rows.length, 'rows'),
          of(cells.filter(Boolean).length, cells.length, 'cells, dates and lists as such'),
          `${lists} columns of lists`,
        ],
      })
    }
  }
  readPackage()
  const json = JSON.parse(readFileSync(at('dossier.json'), 'utf8')).dossier
  const named5 = json.articles.flatMap((/** @type {any} */ { authors = [] }) => authors).length
  /** @param {number} statements @param {number} quotes @param {number} authors */
  const seen = (statements, quotes, authors) => ({
    whole: [
      of(statements, dossier.statements.length, 'statements'),
      of(quotes, dossier.statements.length, 'quotes'),
      of(authors, named5, 'authors'),
    ],
  })
  const duck = await duckdb.runAndReadAll(
    `WITH d AS (SELECT dossier AS d FROM read_json('${at('dossier.json')}', maximum_object_size = 100000000)),
     s AS (SELECT unnest(d.statements) AS s FROM d),
     a AS (SELECT unnest(d.articles) AS a FROM d)
     SELECT (SELECT count(*) FROM s), (SELECT count(s.quote.exact) FROM s),
       (SELECT coalesce(sum(len(a.authors)), 0) FROM a)`,
  )
  const [[...counts]] = duck.getRowsJson()
  const [first = 0, second = 0, third = 0] = counts.map(Number)
  add('JSON, dossier', namedOurs('@duckdb/node-api'), seen(first, second, third))
  const version = ask('sqlite3')
  if (version === null) {
    add('JSON, dossier', 'SQLite', NOT_ASKED)
    return
  }
  const sql = `WITH d AS (SELECT readfile('dossier.json') AS j)
    SELECT (SELECT count(*) FROM d, json_each(j, '$.dossier.statements')),
      (SELECT count(value ->> '$.quote.exact') FROM d, json_each(j, '$.dossier.statements')),
      (SELECT count(*) FROM d, json_each(j, '$.dossier.articles') AS a, json_each(a.value, '$.authors'))`
  const [one = 0, two = 0, three = 0] = run('sqlite3', [':memory:', sql]).split('|').map(Number)
  add('JSON, dossier', `SQLite ${version}`, seen(one, two, three))
}

/** A program of the standard's version 1, in a process of its own: it takes ours for a browser. */
function readPackage() {
  const code = `
    const { Package } = require('datapackage')
    const descriptor = JSON.parse(require('fs').readFileSync('datapackage.json', 'utf8'))
    void (async () => {
      const found = await Package.load(descriptor, { basePath: '.' })
      const seen = { valid: found.valid, read: [], refused: [] }
      for (const id of ${JSON.stringify(Object.keys(TABLES))}) {
        await found.getResource(id + '-csv').read().then(
          (rows) => seen.read.push(id + ': ' + rows.length + ' rows'),
          (error) => seen.refused.push(id + ': ' + error.message))
      }
      console.log(JSON.stringify(seen))
    })()`
  const { valid, read, refused } = JSON.parse(run(process.execPath, ['-e', code]))
  add('Data package', named('datapackage'), {
    whole: [...(valid ? ['valid'] : []), ...read],
    lost: refused,
  })
}
