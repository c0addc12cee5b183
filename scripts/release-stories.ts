/**
 * `npm run release:stories`: makes the releases of `e2e/seeds` anew, which `e2e/earlier-seeds.yaml`
 * derives from the seeds as they are. To be run whenever those, or the format of the dossier, have
 * changed. The real releases are never made anew: they are what was published.
 */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { compileSeeds } from '../src/compile/compile-seeds'
import { formatReport } from '../src/compile/problem'
import { readSeedFiles } from '../src/compile/read/read-seed-files'
import type { SeedFiles } from '../src/compile/read/read-seeds'
import { readKept, VERSIONS } from '../src/compile/releases/kept'
import { makeRelease } from '../src/compile/releases/make-release'
import { writeRelease } from '../src/compile/releases/write-release'

const FOLDER = 'e2e/seeds'
const EARLIER = 'e2e/earlier-seeds.yaml'

interface Edit {
  /** With a list of entries that have an id. */
  readonly file: string
  readonly id: string
  readonly remove?: true
  readonly set?: Readonly<Record<string, unknown>>
}

interface Earlier {
  readonly date: string
  /** From the next release back to this one. */
  readonly edits: readonly Edit[]
}

async function main(): Promise<number> {
  rmSync(join(FOLDER, VERSIONS), { recursive: true, force: true })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its form is told in the file itself
  const earlier = parse(readFileSync(EARLIER, 'utf8')) as readonly Earlier[]
  let files = readSeedFiles(FOLDER)
  const states = earlier.map(({ date, edits }) => {
    files = edits.reduce(applyEdit, files)
    return { date, files }
  })
  for (const state of states.toReversed()) {
    const { dossier, problems } = compileSeeds(state.files)
    if (dossier === null) {
      console.error(`As of ${state.date}:\n${formatReport(problems, `${FOLDER}/`)}`)
      return 1
    }
    const kept = readKept(readSeedFiles(FOLDER))
    const made = makeRelease(dossier, kept, state.date)
    if (!made.ok) {
      console.error(made.sentence)
      return 1
    }
    await writeRelease(FOLDER, kept.releases, made.release, made.files)
    console.log(`Released ${made.release.version}, of ${state.date}.`)
  }
  return 0
}

/** Throws where there is no such entry. */
function applyEdit(files: SeedFiles, { file, id, remove, set }: Edit): SeedFiles {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the edits name only files with such a list
  const entries = parse(new TextDecoder().decode(files.get(file))) as readonly { id: string }[]
  if (!entries.some((entry) => entry.id === id)) throw new Error(`${file} has no “${id}”.`)
  const edited =
    remove === true
      ? entries.filter((entry) => entry.id !== id)
      : entries.map((entry) => (entry.id === id ? { ...entry, ...set } : entry))
  return new Map([...files, [file, new TextEncoder().encode(stringify(edited))]])
}

process.exitCode = await main()
