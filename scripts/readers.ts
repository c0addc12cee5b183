/**
 * `npm run readers`: writes `docs/readers.md`, what programs keep of our citations. It installs pinned
 * packages in a folder of its own and has each read what our writers write of the invented dossier;
 * pandoc, bibutils and biber are read with where they are installed, Zotero's translators where
 * `ZOTERO` names their folder, and each is named as missing where it isn't.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Citable } from '../src/export/citations/citable'
import { toBibtex } from '../src/export/citations/to-bibtex'
import { toCslJson } from '../src/export/citations/to-csl-json'
import { toRis } from '../src/export/citations/to-ris'
import {
  findBiber,
  findBibutils,
  findPandoc,
  loadPackages,
  PACKAGES,
  type Format,
  type Program,
} from './readers/programs'
import { ROWS, type Read, type Row } from './readers/rows'
import { TOLD } from './readers/told'
import { findZotero } from './readers/zotero'
import { Missing, runCommand, runNpm } from './run.mjs'

const FILE = 'docs/readers.md'

const WRITERS: Readonly<Record<Format, (samples: readonly Citable[]) => string>> = {
  RIS: (samples) => samples.map((sample) => toRis(sample, 'en')).join(''),
  BibTeX: (samples) => samples.map((sample) => toBibtex(sample, 'en')).join('\n'),
  'CSL-JSON': (samples) => JSON.stringify(samples.map((sample) => toCslJson(sample, 'en'))),
}
const FORMATS = ['RIS', 'BibTeX', 'CSL-JSON'] as const

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'readers-'))
  try {
    const packages = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`)
    const quiet = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--silent']
    const { ok } = await runNpm(['install', ...quiet, ...packages])
    if (!ok) throw new Missing('The readers could not be installed; npm says above why.')
    const installed = Object.entries({
      pandoc: findPandoc(),
      bibutils: findBibutils(),
      biber: findBiber(folder),
      Zotero: findZotero(),
    })
    const missing = installed.filter(([, program]) => program === null).map(([name]) => name)
    const programs = [
      ...(await loadPackages(folder)),
      ...installed.flatMap(([, program]) => program ?? []),
    ]
    const tables: string[] = []
    for (const format of FORMATS) tables.push(await toTable(format, programs))
    const absent =
      missing.length === 0
        ? ''
        : `\nNot installed where this was written, so without a column: ${missing.join(', ')}.\n`
    writeFileSync(FILE, `${HEAD}${absent}\n${tables.join('\n')}${TOLD}`)
    console.log(FILE)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const HEAD = `# What programs keep of our citations

Written by \`npm run readers\`: each cell is what the program of that column, in that version, gave back
of what our own writers wrote of the invented dossier of the tests.

| cell | meaning |
|---|---|
| whole | as we wrote it: a name in one piece or its two parts, a date no more and no less exact |
| in the note | the field has no room for it, and the note says it in words |
| changed | something else, and what |
| lost | nowhere in what the program gave back |
`

async function toTable(format: Format, programs: readonly Program[]): Promise<string> {
  const able = programs.filter(({ reads }) => reads[format] !== undefined)
  const lines: string[] = []
  for (const row of ROWS) {
    const cells: string[] = []
    for (const { reads } of able) cells.push(await toCell(format, row, reads[format]))
    lines.push(toLine([row.name, ...cells]))
  }
  const head = ['', ...able.map(({ name }) => name)]
  return [`## ${format}\n`, toLine(head), toLine(head.map(() => '---')), ...lines, ''].join('\n')
}

async function toCell(
  format: Format,
  { samples, judge }: Row,
  read: ((text: string) => Promise<readonly Read[]>) | undefined,
): Promise<string> {
  try {
    return judge((await read?.(WRITERS[format](samples))) ?? [])
  } catch (error) {
    return `the file is refused: ${error instanceof Error ? error.message : String(error)}`
  }
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
}

await runCommand(main)
