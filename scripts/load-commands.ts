/**
 * `npx jiti scripts/load-commands.ts` writes docs/load-commands.md: how the commands that `/data` shows
 * went in the programs that they are for, and what programs make of the Parquet files and of
 * `datapackage.json`. Outside the checks: it installs pinned packages of npm in a temporary folder, of
 * which ClickHouse takes 550 MB, and asks for sqlite3, curl, r-cran-readr, r-cran-tidyr and
 * python3-pandas, as Debian has them. Where they are installed it runs `datasette` too, and Debian's
 * Python with mlcroissant and frictionless, of PyPI or from their repositories by `PYTHONPATH`.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDataFolder } from '../src/testing/data-folder'
import { compileOurDossier } from '../src/testing/our-dossier'
import { runInDuckDb } from '../src/testing/run-in-duckdb'
import { serveFolder } from '../src/testing/serve-folder'
import { toyDossier } from '../src/testing/toy-dossier'
import {
  CLUSTERS,
  PROGRAMS,
  toClusterCommands,
  toLoadCommands,
} from '../src/views/data/load-commands'
import { toQuestion } from '../src/views/data/question'
import { PACKAGES, type Asked, type Seen } from './load-commands/asked'
import { readCroissant } from './load-commands/croissant'
import { readDataPackage } from './load-commands/data-package'
import { CLUSTER_COMMANDS, COMMANDS, readParquet } from './load-commands/programs'
import { Missing, runCommand, runNpm } from './run.mjs'

const FILE = 'docs/load-commands.md'

async function main(): Promise<void> {
  const { dossier, bodies } = compileOurDossier()
  const folder = writeDataFolder(dossier, bodies)
  const other = writeDataFolder(toyDossier.index, toyDossier.bodies)
  const work = join(folder, 'work')
  for (const [name, from] of Object.entries({ one: folder, two: other })) {
    const part = join(work, `dossiers/dossier=${name}`)
    mkdirSync(part, { recursive: true })
    cpSync(join(from, 'statements.parquet'), join(part, 'statements.parquet'))
  }
  const site = await serveFolder(folder)
  try {
    writeFileSync(join(work, 'package.json'), '{}')
    const packages = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`)
    const quiet = ['--prefix', work, '--no-audit', '--no-fund', '--ignore-scripts', '--silent']
    const { ok } = await runNpm(['install', ...quiet, ...packages])
    if (!ok) throw new Missing('The programs could not be installed; npm says above why.')
    const question = toQuestion(dossier)
    if (question === null) throw new Missing('The dossier has no statements to ask about.')
    const counted = await runInDuckDb(
      work,
      `SELECT regexp_extract(filename, 'dossier=(\\w+)', 1) AS dossier, stance, count(*)::VARCHAR
       FROM read_parquet('dossiers/*/statements.parquet', filename = true, hive_partitioning = false)
       GROUP BY ALL ORDER BY ALL`,
    )
    const asked = { dossier, question, folder, address: site.url, work, counted }
    writeFileSync(FILE, await toDocument(asked))
    console.log(FILE)
  } finally {
    site.close()
    for (const each of [folder, other]) rmSync(each, { recursive: true })
  }
}

async function toDocument(asked: Asked): Promise<string> {
  const commands = toLoadCommands(asked.address, asked.question)
  const clusters = toClusterCommands(asked.address)
  const ran: string[][] = []
  for (const program of ['sheets', 'duckdb', 'python', 'r', 'datasette'] as const) {
    const { program: version, seen } = await COMMANDS[program](commands[program], asked)
    ran.push([PROGRAMS[program], version, seen])
  }
  for (const cluster of ['duckdb', 'clickhouse', 'spark', 'trino'] as const) {
    const { program, seen } = await CLUSTER_COMMANDS[cluster](clusters[cluster], asked)
    ran.push([`${CLUSTERS[cluster]}, many dossiers`, program, seen])
  }
  return `# The commands of the page “Data”

Written by \`npx jiti scripts/load-commands.ts\`, which runs each command as the page shows it, on the files
of the real dossier behind a local server. “As on the page” is the answer to the question that the page
answers, too; of many dossiers together, the number of statements of each stance in each of two.

| command | program | what was seen |
|---|---|---|
${toRows(ran)}

## \`statements.parquet\` in other readers

| reader | what was seen |
|---|---|
${toRows(toCells(await readParquet(asked)))}

## \`datapackage.json\`

The standard has lists since version 2; its profile of that version forgot them, so the tests hold the file
against the profile with lists. frictionless-py knows version 2, the two others version 1.

| program | what was seen |
|---|---|
${toRows(toCells(await readDataPackage(asked)))}

## \`croissant.json\`

| program | what was seen |
|---|---|
${toRows(toCells([await readCroissant(asked)]))}
`
}

const toRows = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
const toCells = (all: readonly Seen[]) => all.map(({ program, seen }) => [program, seen])

await runCommand(main)
