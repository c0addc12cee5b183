/**
 * `npm run --silent dossier`: the whole compiled dossier as one JSON document on standard output:
 * index and texts joined, the articles’ paragraphs as `bodies`, and the method.
 */
import { compileSeeds } from '../src/compile/compile-seeds'
import { toFiles } from '../src/compile/emit/to-files'
import { formatReport } from '../src/compile/problem'
import { readSeedFiles } from '../src/compile/read/read-seed-files'

const FOLDER = 'seeds'

function main(): number {
  const { dossier, problems } = compileSeeds(readSeedFiles(FOLDER))
  if (dossier === null) {
    console.error(formatReport(problems, `${FOLDER}/`))
    return 1
  }
  const { bodies, method } = dossier
  console.log(JSON.stringify({ ...toFiles(dossier).dossier, bodies, method }, null, 2))
  return 0
}

process.exitCode = main()
