/**
 * `npm run seeds`: compiles the seeds and prints what is wrong with them, or what they hold;
 * `npm run seeds -- e2e/seeds` does it for another folder.
 */
import { compileSeeds } from '../src/compile/compile-seeds'
import { formatReport } from '../src/compile/problem'
import { readSeedFiles } from '../src/compile/read/read-seed-files'
import type { CompiledDossier } from '../src/compile/emit/to-dossier'

const FOLDER = process.argv[2] ?? 'seeds'

function main(): number {
  const started = performance.now()
  const { dossier, problems } = compileSeeds(readSeedFiles(FOLDER))
  const milliseconds = Math.round(performance.now() - started)
  if (dossier === null) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    console.log(`${formatReport(problems, `${FOLDER}/`)}\n\n${count} in the seeds.`)
    return 1
  }
  console.log(`${formatCounts(dossier)}\n\nThe seeds are sound (compiled in ${milliseconds} ms).`)
  return 0
}

function formatCounts({ index }: CompiledDossier): string {
  const perArticle = index.articles.map(({ id }) => {
    const count = index.statements.filter(({ article }) => article === id).length
    return [`  ${id}`, count] as const
  })
  const rows = [
    ['articles', index.articles.length],
    ['statements', index.statements.length],
    ...perArticle,
    ['events', index.events.length],
    ['people', index.people.length],
    ['instruments', index.instruments.length],
    ['figures', index.figures.length],
    ['disputes', index.disputes.length],
  ] as const
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows
    .map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(4)}`)
    .join('\n')
}

process.exitCode = main()
