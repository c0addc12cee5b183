/** The programs of the page's commands, and readers of the same files that it shows no command for. */
import { readFileSync } from 'node:fs'
import { TABLES } from '../../src/export/data/fields/tables'
import { runInDuckDb } from '../../src/testing/run-in-duckdb'
import type { Cluster, Program } from '../../src/views/data/load-commands'
import { ask, compare, load, named, versionOf, type Asked, type Seen } from './asked'
import { runDatasette } from './datasette'

const nameDuckDb = async (work: string) =>
  `DuckDB ${versionOf(String((await runInDuckDb(work, 'SELECT version()'))[0]))}`

/** The answer as R and Python print it: words in quotes. */
const readQuoted = (text: string) => [...text.matchAll(/["']([^"']*)["']/g)].map(([, word]) => word)
const untried = (program: string, why: string) => () =>
  Promise.resolve({ program, seen: `not tried: ${why}. The command follows its documentation` })

type Run = (command: string, asked: Asked) => Promise<Seen>

export const COMMANDS: Readonly<Record<Program, Run>> = {
  sheets: untried('Google Sheets', 'it runs at Google alone'),
  duckdb: async (command, { work, folder, address, question }) => ({
    program: await nameDuckDb(work),
    // Its extension for addresses, httpfs, comes from a host of its own.
    seen: compare(
      (await runInDuckDb(work, command.replace(address, folder))).flat(),
      question.actors,
      'from a path, as httpfs could not be installed: ',
    ),
  }),
  python: async (command, { work, folder, question }) => {
    const python = (code: string) => ask(work, '/usr/bin/python3', ['-c', code])
    const program = `pandas ${await python('import pandas; print(pandas.__version__)')}`
    try {
      return { program, seen: compare(readQuoted(await python(command)), question.actors) }
    } catch {
      const copy = `COPY (FROM '${folder}statements.parquet') TO '${work}/rows.json' (ARRAY true)`
      await runInDuckDb(work, copy)
      const rest = command.replace(/read_parquet\(.*\)/, 'read_json("rows.json")')
      const seen = compare(readQuoted(await python(rest)), question.actors, 'the lines after it: ')
      return {
        program,
        seen: `\`read_parquet\` asks for pyarrow or fastparquet, not installed; ${seen}`,
      }
    }
  },
  r: async (command, { work, question }) => {
    const versions = 'for (p in c("readr", "tidyr")) cat(p, as.character(packageVersion(p)), "")'
    return {
      program: `R, ${await ask(work, 'Rscript', ['-e', versions])}`,
      seen: compare(readQuoted(await ask(work, 'Rscript', ['-e', command])), question.actors),
    }
  },
  datasette: runDatasette,
}

const NO_JAVA = 'it could not be installed from npm or Debian'
export const CLUSTER_COMMANDS: Readonly<Record<Exclude<Cluster, 'shell'>, Run>> = {
  duckdb: async (command, { work, counted }) => ({
    program: await nameDuckDb(work),
    seen: compare(await runInDuckDb(work, command), counted),
  }),
  clickhouse: async (command, asked) => {
    // In a process of its own, with the shell's folder.
    const code = `const { query } = require('chdb'); process.stdout.write(query(process.argv[1], 'JSONCompactEachRow'))`
    const inClickHouse = async (sql: string) => {
      const answer = await ask(asked.work, process.execPath, ['-e', code, sql])
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows in JSONCompactEachRow
      return answer.split('\n').map((line) => JSON.parse(line) as readonly unknown[])
    }
    const [version] = await inClickHouse('SELECT version()')
    const rows = (await inClickHouse(command.replace(/;$/, ''))).map((row) => row.map(String))
    const described = await inClickHouse(
      `DESCRIBE file('${asked.folder}statements.parquet', Parquet)`,
    )
    const types = countTypes(
      described.map(([name, type]) => [String(name), String(type)]),
      {
        text: /String/,
        date: /Date32/,
        integer: /Int32/,
        number: /Float64/,
        boolean: /Bool/,
        list: /^Array/,
      },
    )
    return {
      program: `ClickHouse ${String(version)} (${named('chdb')})`,
      seen: `${compare(rows, asked.counted)}; ${types}`,
    }
  },
  spark: untried('Spark', NO_JAVA),
  trino: untried('Trino', NO_JAVA),
}

type TypePatterns = Readonly<
  Record<'text' | 'date' | 'integer' | 'number' | 'boolean' | 'list', RegExp>
>

/** How many of the columns have the type that their field is described with. */
function countTypes(
  columns: readonly (readonly [string, string])[],
  patterns: TypePatterns,
): string {
  const types = new Map(columns)
  const { fields } = TABLES.statements
  const right = fields.filter(({ name, type, delimiter }) => {
    const own = type === 'edtf' || type === 'link' ? 'text' : type
    const given = types.get(name) ?? ''
    return patterns[own].test(given) && patterns.list.test(given) === (delimiter !== null)
  })
  return `${right.length} of ${fields.length} columns with their type`
}

/** The statements, in readers of Parquet that the page shows no command for. */
export async function readParquet(asked: Asked): Promise<readonly Seen[]> {
  const { folder, question, dossier } = asked
  const bytes = new Uint8Array(readFileSync(`${folder}statements.parquet`))
  interface Row {
    readonly actors: Iterable<string>
    readonly commitment: string
    readonly stance: string
  }
  const answer = (rows: readonly Row[]) => {
    const own = rows.filter(
      ({ commitment, stance }) => commitment === question.commitment && stance === question.stance,
    )
    const actors = [...new Set(own.flatMap((row) => [...row.actors]))].toSorted()
    return `${rows.length} of ${dossier.statements.length} rows; ${compare(actors, question.actors)}`
  }
  const { parquetReadObjects } = await load<{
    parquetReadObjects: (options: { file: ArrayBuffer }) => Promise<readonly Row[]>
  }>(asked, 'hyparquet')
  const { readParquet: readInRust } = await load<{
    readParquet: (bytes: Uint8Array) => { intoIPCStream: () => Uint8Array }
  }>(asked, 'parquet-wasm/node')
  const { tableFromIPC } = await load<{
    tableFromIPC: (bytes: Uint8Array) => {
      readonly toArray: () => readonly Row[]
      readonly schema: { readonly fields: readonly { name: string; type: unknown }[] }
    }
  }>(asked, 'apache-arrow')
  const table = tableFromIPC(readInRust(bytes).intoIPCStream())
  const types = table.schema.fields.map(({ name, type }) => [name, String(type)] as const)
  const checked = countTypes(types, {
    text: /Utf8/,
    date: /Date32/,
    integer: /Int32/,
    number: /Float64/,
    boolean: /Bool/,
    list: /^List/,
  })
  return [
    { program: named('hyparquet'), seen: answer(await parquetReadObjects({ file: bytes.buffer })) },
    {
      program: `${named('parquet-wasm')}, ${named('apache-arrow')}`,
      seen: `${answer(table.toArray())}; ${checked}`,
    },
  ]
}
