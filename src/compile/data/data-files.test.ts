import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TABLES } from '../../export/data/fields/tables'
import { TABLE_IDS, type TableId } from '../../model/data-file'
import { listPageData } from '../../export/data/page-data'
import { testFrame } from '../../testing/export-frame'
import { compileOurDossier } from '../../testing/our-dossier'
import { toyDossier } from '../../testing/toy-dossier'
import { toDataFiles } from './to-data-files'
import { toCellText, type Cell } from '../../export/data/fields/field'
import { toParquet } from './to-parquet'

const { version, toLink } = testFrame
const ours = compileOurDossier()
const DOSSIERS = { toy: { dossier: toyDossier.index, bodies: toyDossier.bodies }, ours }
const FRAME = { ...testFrame, link: 'https://pledges.example/', exported: null }

const folder = mkdtempSync(join(tmpdir(), 'data-'))
let duckdb: DuckDBConnection

beforeAll(async () => {
  duckdb = await (await DuckDBInstance.create()).connect()
  await duckdb.run('SET threads = 1')
})
afterAll(() => {
  duckdb.closeSync()
  rmSync(folder, { recursive: true })
})

const makeFiles = ({ dossier, bodies }: (typeof DOSSIERS)['ours']) =>
  toDataFiles({ dossier, bodies, version, toLink, released: null })

async function query(sql: string) {
  const result = await duckdb.runAndReadAll(sql)
  return {
    names: result.columnNames(),
    types: result.columnTypes().map(String),
    rows: result.getRowsJson() as readonly (readonly Cell[])[],
  }
}

/** What DuckDB calls the types. */
const TYPES = {
  text: 'VARCHAR',
  edtf: 'VARCHAR',
  link: 'VARCHAR',
  date: 'DATE',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
}

describe.each(['toy', 'ours'] as const)('of the dossier %s,', (name) => {
  const source = DOSSIERS[name]
  const everything = { dossier: source.dossier, statements: source.dossier.statements }
  const files = makeFiles(source)
  const pathOf = (file: string) => join(folder, name + file)
  for (const [path, content] of files.latest) writeFileSync(pathOf(basename(path)), content)

  describe.each(TABLE_IDS)('the table %s', (id) => {
    const { fields, toRows } = TABLES[id]
    const rows = toRows(everything, FRAME)

    it('is read from Parquet by another program with its types, dates and lists', async () => {
      const read = await query(`SELECT * FROM '${pathOf(`${id}.parquet`)}'`)
      expect(read.names).toEqual(fields.map((field) => field.name))
      expect(read.types).toEqual(
        fields.map(({ type, delimiter }) => TYPES[type] + (delimiter === null ? '' : '[]')),
      )
      expect(rows.length).toBeGreaterThan(0)
      expect(read.rows).toEqual(rows)
    })

    it('holds the same in CSV, each list divided at its delimiter', async () => {
      const read = await query(
        `SELECT * EXCLUDE guarded
         FROM read_csv('${pathOf(`${id}.csv`)}', header = true, all_varchar = true)`,
      )
      expect(read.names).toEqual(fields.map((field) => field.name))
      const given = read.rows.map((row) =>
        row.map((cell, index) => {
          const delimiter = fields[index]?.delimiter ?? null
          return delimiter === null ? cell : cell === null ? [] : String(cell).split(delimiter)
        }),
      )
      const expected = rows.map((row) =>
        row.map((cell) =>
          Array.isArray(cell) ? cell.map(String) : cell === null ? null : String(cell),
        ),
      )
      expect(given).toEqual(expected)
    })

    it('has no cell in CSV that programs take for an empty one', () => {
      // What agate, so csvkit, pandas and readr take for no value, whatever its case.
      const nothing = new Set(['na', 'n/a', '#n/a', 'nan', 'none', 'null', 'nil', '.', '-'])
      const cells = rows.flatMap((row) => row.map((cell, index) => toCellText(cell, fields[index])))
      expect(cells.filter((text) => nothing.has(text.toLowerCase()))).toEqual([])
    })

    it('is guessed from CSV with numbers, dates and truth values as such', async () => {
      const { rows: found } = await query(
        `SELECT column_name, column_type FROM (DESCRIBE FROM '${pathOf(`${id}.csv`)}')`,
      )
      const guessed = new Map(found.map(([field, type]) => [String(field), String(type)]))
      const filled = fields.filter(
        ({ type, delimiter }, index) =>
          delimiter === null &&
          ['date', 'integer', 'number', 'boolean'].includes(type) &&
          rows.some((row) => row[index] !== null),
      )
      for (const field of filled) {
        expect([field.name, guessed.get(field.name)]).toEqual([
          field.name,
          expect.stringMatching(
            field.type === 'date'
              ? /^DATE$/
              : field.type === 'boolean'
                ? /^BOOLEAN$/
                : /^(BIGINT|DOUBLE)$/,
          ),
        ])
      }
    })
  })

  it('every file is listed with its size, its hash and its rows', () => {
    expect([...files.latest.keys()]).toEqual(files.listed.map((file) => `data/latest/${file.name}`))
    for (const { name: file, bytes, sha256, table, rows } of files.listed) {
      const content = Buffer.from(files.latest.get(`data/latest/${file}`) ?? '')
      expect([file, content.length]).toEqual([file, bytes])
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      expect(rows).toBe(table === null ? null : TABLES[table].toRows(everything, FRAME).length)
    }
  })

  it('the same dossier gives the same files, byte for byte', () => {
    const readAll = ({ latest, listed, beside: { paths, read } }: typeof files) => {
      return { latest, listed, beside: paths.map((path) => [path, read(path)]) }
    }
    expect(readAll(makeFiles(source))).toEqual(readAll(files))
  })

  it('each cell and each brief has its statements beside it, as CSV and as JSON', () => {
    const pages = listPageData(source.dossier)
    expect(files.beside.paths).toEqual(pages.flatMap(({ path }) => [`${path}.csv`, `${path}.json`]))
    for (const { path, statements } of pages) {
      const json = JSON.parse(files.beside.read(`${path}.json`) ?? '') as {
        readonly statements: readonly Readonly<Record<string, unknown>>[]
      }
      expect([path, json.statements.map(({ id }) => id)]).toEqual([
        path,
        statements.map(({ id }) => id),
      ])
      expect(statements.length).toBeGreaterThan(0)
    }
  })
})

it('an uncertain date is its first and its last day, with EDTF beside them', async () => {
  const { rows } = await query(
    `SELECT said_edtf, said_earliest, said_latest, said_latest - said_earliest
     FROM '${join(folder, 'toystatements.parquet')}' WHERE id = 'brazil-undecided-on-relief'`,
  )
  expect(rows).toEqual([['[2025-10..2025-12]', '2025-10-01', '2025-12-31', '91']])
})

it('an open end of a date is no day', async () => {
  const { fields } = TABLES.events
  const [event] = toyDossier.index.events
  if (event === undefined) throw new Error('The toy has events')
  const open = {
    ...event,
    date: '2022-02-24/..',
    span: { earliest: '2022-02-24', latest: null, precision: 'open' },
  } as const
  const rows = TABLES.events.toRows(
    { dossier: { ...toyDossier.index, events: [open] }, statements: [] },
    FRAME,
  )
  const file = join(folder, 'open.parquet')
  writeFileSync(file, toParquet(fields, rows))
  expect((await query(`SELECT date_earliest, date_latest FROM '${file}'`)).rows).toEqual([
    ['2022-02-24', null],
  ])
})

it.each(TABLE_IDS)('a table %s without rows is still a table', async (id: TableId) => {
  const file = join(folder, `no-${id}.parquet`)
  writeFileSync(file, toParquet(TABLES[id].fields, []))
  const read = await query(`SELECT * FROM '${file}'`)
  expect(read.rows).toEqual([])
  expect(read.names).toEqual(TABLES[id].fields.map(({ name }) => name))
})
