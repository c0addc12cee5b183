import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { selectStatements } from '../../selection/select-statements'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { writeDataFolder } from '../../testing/data-folder'
import { compileOurDossier } from '../../testing/our-dossier'
import { runInDuckDb } from '../../testing/run-in-duckdb'
import { serveFolder } from '../../testing/serve-folder'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import type { Dossier } from '../../model/dossier'
import { toClusterCommands, toLoadCommands } from './load-commands'
import { toQuestion, type Question } from './question'

const ours = compileOurDossier()
const toy = { dossier: toyDossier.index, bodies: toyDossier.bodies }
const folders = [ours, toy].map(({ dossier, bodies }) => writeDataFolder(dossier, bodies))
const [ourFolder = '', toyFolder = ''] = folders
const work = mkdtempSync(join(tmpdir(), 'programs-'))
afterAll(() => {
  for (const folder of [...folders, work]) rmSync(folder, { recursive: true })
})

function ask(dossier: Dossier): Question {
  const question = toQuestion(dossier)
  if (question === null) throw new Error('The dossier has no statements.')
  return question
}

/** A question that nobody answers rightly who takes several actors of one statement for one. */
function askOfSeveral(dossier: Dossier): Question {
  const together = dossier.statements.find(({ actors }) => actors.length > 1)
  if (together === undefined) throw new Error('No statement of the dossier has several actors.')
  return { ...together, actors: listOnBoard(dossier, together) }
}

/** Who is on the board with the filters of the question. */
function listOnBoard(
  dossier: Dossier,
  { commitment, stance }: Pick<Question, 'commitment' | 'stance'>,
): readonly string[] {
  const selection = { ...DEFAULT_SELECTION, commitment: [commitment], stance: [stance] }
  const statements = selectStatements(toStages(dossier).matching, selection)
  return [...new Set(statements.flatMap(({ actors }) => actors))].toSorted()
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

/** Not waited for in place, as our own server has to answer it. */
const runInR = async (code: string) =>
  (await promisify(execFile)('Rscript', ['-e', code], { cwd: work })).stdout

function hasInR(...libraries: readonly string[]): boolean {
  if (!has('Rscript')) return false
  const each = libraries.map((library) => `requireNamespace("${library}", quietly = TRUE)`)
  return runInShell(`Rscript -e 'cat(${each.join(' && ')})' 2>/dev/null`) === 'TRUE'
}

describe.each([
  ['ours', ours.dossier, ourFolder, ask],
  ['what several say together in ours', ours.dossier, ourFolder, askOfSeveral],
  ['the toy', toy.dossier, toyFolder, ask],
])('the question about %s', (_, dossier, folder, choose) => {
  const question = choose(dossier)

  it('is one that several actors answer alike, as the board shows', () => {
    expect(question.actors.length).toBeGreaterThan(0)
    expect(question.actors).toEqual(listOnBoard(dossier, question))
  })

  it('has the same answer in DuckDB, by the command as it is shown', async () => {
    const rows = await runInDuckDb(work, toLoadCommands(folder, question).duckdb)
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

  it.skipIf(!hasInR('readr', 'tidyr'))(
    'has the same answer in R, by the commands as they are shown',
    async () => {
      const site = await serveFolder(folder)
      try {
        const printed = await runInR(toLoadCommands(site.url, question).r)
        const answer = [...printed.matchAll(/"([^"]*)"/g)].map(([, actor]) => String(actor))
        // R sorts by the machine's language.
        expect(answer.toSorted()).toEqual(question.actors)
      } finally {
        site.close()
      }
    },
    60_000,
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
  const rows = await runInDuckDb(work, toClusterCommands(ourFolder).duckdb)
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
    work,
    `SELECT column_name, column_type FROM (DESCRIBE FROM '${ourFolder}statements.parquet')`,
  )
  const types = new Map(described.map(([name, type]) => [name, type]))
  const toTrino = { VARCHAR: 'varchar', DATE: 'date', 'VARCHAR[]': 'array(varchar)' }
  for (const [name, type] of told.slice(0, -1)) {
    const own = Object.entries(toTrino).find(([duckdb]) => duckdb === types.get(name ?? ''))
    expect([name, type]).toEqual([name, own?.[1]])
  }
})
