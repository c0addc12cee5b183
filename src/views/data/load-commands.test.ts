import { DuckDBInstance } from '@duckdb/node-api'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { selectStatements } from '../../selection/select-statements'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { writeDataFolder } from '../../testing/data-folder'
import { compileOurDossier } from '../../testing/our-dossier'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import type { Dossier } from '../../model/dossier'
import { toClusterCommands, toLoadCommands } from './load-commands'
import { toQuestion } from './question'

const ours = compileOurDossier()
const toy = { dossier: toyDossier.index, bodies: toyDossier.bodies }
const folders = [ours, toy].map(({ dossier, bodies }) => writeDataFolder(dossier, bodies))
const [ourFolder = '', toyFolder = ''] = folders
const work = mkdtempSync(join(tmpdir(), 'programs-'))
afterAll(() => {
  for (const folder of [...folders, work]) rmSync(folder, { recursive: true })
})

function ask(dossier: Dossier) {
  const question = toQuestion(dossier)
  if (question === null) throw new Error('The dossier has no statements.')
  return question
}

/** Who is on the board with the filters of the question. */
function listOnBoard(dossier: Dossier): readonly string[] {
  const { commitment, stance } = ask(dossier)
  const selection = { ...DEFAULT_SELECTION, commitment: [commitment], stance: [stance] }
  const statements = selectStatements(toStages(dossier).matching, selection)
  return [...new Set(statements.flatMap(({ actors }) => actors))].toSorted()
}

/** In a folder of its own for each, as on the page the shell has the working directory. */
async function runInDuckDb(sql: string) {
  const duckdb = await (await DuckDBInstance.create()).connect()
  try {
    await duckdb.run(`SET file_search_path = '${work}'`)
    return (await duckdb.runAndReadAll(sql)).getRowsJson()
  } finally {
    duckdb.closeSync()
  }
}

const runInShell = (code: string) =>
  execFileSync('sh', ['-euc', code], { cwd: work, encoding: 'utf8', stdio: 'pipe' })

function has(...programs: readonly string[]): boolean {
  try {
    for (const program of programs) runInShell(`command -v ${program}`)
    return true
  } catch {
    return false
  }
}

describe.each([
  ['ours', ours.dossier, ourFolder],
  ['the toy', toy.dossier, toyFolder],
])('the question about %s', (_, dossier, folder) => {
  const question = ask(dossier)

  it('is one that several actors answer alike, as the board shows', () => {
    expect(question.actors.length).toBeGreaterThan(0)
    expect(question.actors).toEqual(listOnBoard(dossier))
  })

  it('has the same answer in DuckDB, by the command as it is shown', async () => {
    const rows = await runInDuckDb(toLoadCommands(folder, question).duckdb)
    expect(rows.flat()).toEqual(question.actors)
  })

  // Where the machine has none, there is nothing to ask.
  it.skipIf(!has('sqlite3', 'curl'))(
    'has the same answer in SQLite, by the commands as they are shown',
    () => {
      const { datasette } = toLoadCommands(`file://${folder}`, question)
      const code = datasette.replace('datasette pledges.db', 'rm pledges.db')
      expect(code).not.toBe(datasette)
      expect(runInShell(code).trim().split('\n')).toEqual(question.actors)
    },
  )
})

it('of the real dossier, the question is who refuses, and more than one does', () => {
  const { stance, actors } = ask(ours.dossier)
  expect(ours.dossier.stances.find(({ id }) => id === stance)?.hue).toBe('against')
  expect(actors.length).toBeGreaterThan(1)
})

it('two dossiers in one folder are asked together in DuckDB', async () => {
  for (const [name, folder] of [
    ['one', ourFolder],
    ['two', toyFolder],
  ] as const) {
    mkdirSync(join(work, `dossiers/dossier=${name}`), { recursive: true })
    cpSync(
      join(folder, 'statements.parquet'),
      join(work, `dossiers/dossier=${name}/statements.parquet`),
    )
  }
  const rows = await runInDuckDb(toClusterCommands(ourFolder).duckdb)
  const count = (name: string, { statements }: Dossier) =>
    [...new Set(statements.map(({ stance }) => stance))].toSorted().map((stance) => {
      const own = statements.filter((statement) => statement.stance === stance)
      return [name, stance, String(own.length)]
    })
  expect(rows).toEqual([...count('one', ours.dossier), ...count('two', toy.dossier)])
})

it('Trino is told the types that Parquet has', async () => {
  const { trino } = toClusterCommands(ourFolder)
  const told = [...trino.matchAll(/^ {2}(\w+) (varchar|date|array\(varchar\)),?$/gm)].map(
    ([, name, type]) => [name, type],
  )
  expect(told.length).toBeGreaterThan(5)
  const described = await runInDuckDb(
    `SELECT column_name, column_type FROM (DESCRIBE FROM '${ourFolder}statements.parquet')`,
  )
  const types = new Map(described.map(([name, type]) => [name, type]))
  const toTrino = { VARCHAR: 'varchar', DATE: 'date', 'VARCHAR[]': 'array(varchar)' }
  for (const [name, type] of told.slice(0, -1)) {
    const own = Object.entries(toTrino).find(([duckdb]) => duckdb === types.get(name ?? ''))
    expect([name, type]).toEqual([name, own?.[1]])
  }
})
