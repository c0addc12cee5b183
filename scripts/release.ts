/**
 * `npm run release -- seeds 2026-11-29`: keeps the present dossier of a seeds folder as a release of
 * that day, in its `versions/`, so that every later build can show it. Does nothing where nothing has
 * changed since the last release.
 */
import { compileSeeds } from '../src/compile/compile-seeds'
import { formatReport } from '../src/compile/problem'
import { readSeedFiles } from '../src/compile/read/read-seed-files'
import { readKept } from '../src/compile/releases/kept'
import { makeRelease } from '../src/compile/releases/make-release'
import { writeRelease } from '../src/compile/releases/write-release'

const [, , folder, date] = process.argv

async function main(): Promise<number> {
  if (folder === undefined || date === undefined) {
    console.error('Say which seeds, and of which day: npm run release -- seeds 2026-11-29')
    return 1
  }
  const files = readSeedFiles(folder)
  const { dossier, problems } = compileSeeds(files)
  if (dossier === null) {
    console.error(formatReport(problems, `${folder}/`))
    return 1
  }
  const kept = readKept(files)
  const made = makeRelease(dossier, kept, date)
  if (!made.ok) {
    console[made.reason === 'refused' ? 'error' : 'log'](made.sentence)
    return made.reason === 'refused' ? 1 : 0
  }
  await writeRelease(folder, kept.releases, made.release, made.files)
  console.log(`Released ${made.release.version}, of ${date}.`)
  return 0
}

process.exitCode = await main()
