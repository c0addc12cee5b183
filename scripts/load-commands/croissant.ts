/** `croissant.json` in mlcroissant, the standard's own program. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TABLES } from '../../src/export/data/fields/tables'
import { TABLE_IDS, type TableId } from '../../src/model/data-file'
import { testFrame } from '../../src/testing/export-frame'
import { runInDuckDb } from '../../src/testing/run-in-duckdb'
import { ask, notInstalled, type Asked, type Seen } from './asked'

/** Without pyarrow, the rows of a Parquet file are those of the JSON file that is named by its hash. */
const LOAD = `
import hashlib, json, os, sys
os.environ["HOME"] = os.getcwd() # below which it keeps what it loads
import pandas
try:
    import pyarrow
except ImportError:
    pandas.read_parquet = lambda file: pandas.read_json(
        hashlib.sha256(file.read()).hexdigest() + ".json", dtype=False, convert_dates=False
    )
import mlcroissant

def plain(value):
    if isinstance(value, list): return [plain(each) for each in value]
    if isinstance(value, bytes): return value.decode()
    return str(value.date()) if isinstance(value, pandas.Timestamp) else value

dataset = mlcroissant.Dataset(sys.argv[1])
issues = dataset.metadata.ctx.issues
print(json.dumps({
    "issues": sorted([*issues.errors, *issues.warnings]),
    "direct": "pyarrow" in sys.modules,
    "rows": {
        table.id: [[plain(value) for value in row.values()] for row in dataset.records(table.id)]
        for table in dataset.metadata.record_sets
    },
}))`

interface Loaded {
  readonly issues: readonly string[]
  readonly direct: boolean
  readonly rows: Readonly<Record<TableId, readonly (readonly unknown[])[]>>
}

export async function readCroissant(asked: Asked): Promise<Seen> {
  const { dossier, folder, address, work } = asked
  const python = (...args: string[]) => ask(work, '/usr/bin/python3', ['-c', ...args])
  const named = 'from importlib.metadata import version; print(version("mlcroissant"))'
  const version = await python(named).catch(() => null)
  if (version === null) return notInstalled('mlcroissant')
  for (const table of TABLE_IDS) {
    const path = `${folder}${table}.parquet`
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
    await runInDuckDb(work, `COPY (FROM '${path}') TO '${work}/${hash}.json' (ARRAY true)`)
  }
  const text = readFileSync(`${folder}croissant.json`, 'utf8')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by ourselves
  const { url } = JSON.parse(text) as { readonly url: string }
  writeFileSync(join(work, 'croissant.json'), text.replaceAll(`${url}data/latest/`, address))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the lines above
  const { issues, direct, rows } = JSON.parse(
    await python(LOAD, `${address}work/croissant.json`),
  ) as Loaded
  const everything = { dossier, statements: dossier.statements }
  const counts = TABLE_IDS.map((table) => {
    const expected = TABLES[table].toRows(everything, testFrame)
    const same = expected.filter(
      (row, index) => JSON.stringify(row) === JSON.stringify(rows[table][index]),
    )
    return `${same.length} of ${rows[table].length} ${table}`
  })
  const copied = direct ? '' : ' (DuckDB copied them from Parquet, as pyarrow is not installed)'
  return {
    program: `mlcroissant ${version}`,
    seen: `${issues.length === 0 ? 'valid, without a warning' : issues.join('; ')}; rows as in the dossier: ${counts.join(', ')}${copied}`,
  }
}
