/**
 * Compiles seeds of a size by the compiler of a checkout, and prints as JSON what that took: run as a
 * program of its own, so that its memory is its own.
 */
import { resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type * as CompileSeeds from '../../src/compile/compile-seeds'
import type * as ToFiles from '../../src/compile/emit/to-files'
import type * as Problem from '../../src/compile/problem'
import { generateSeeds, toScale } from './generate-seeds'

const [articles, checkout = '.'] = process.argv.slice(2)
const load = (path: string): Promise<unknown> => import(resolve(checkout, 'src/compile', path))
// oxlint-disable typescript/no-unsafe-type-assertion -- these are their types in this checkout
const { compileSeeds } = (await load('compile-seeds.ts')) as typeof CompileSeeds
const { toFiles } = (await load('emit/to-files.ts')) as typeof ToFiles
const { formatReport } = (await load('problem.ts')) as typeof Problem
// oxlint-enable typescript/no-unsafe-type-assertion
const seeds = generateSeeds(toScale(Number(articles)))
const before = process.cpuUsage()
const { dossier, problems } = compileSeeds(seeds)
if (dossier === null) throw new Error(formatReport(problems, ''))
const { files, indexPath } = toFiles(dossier)
const { user, system } = process.cpuUsage(before)
const weighFolder = (folder: string) =>
  [...files]
    .filter(([path]) => path.startsWith(folder))
    .map(([, json]) => weigh(json))
    .reduce(add, { raw: 0, packed: 0 })
console.log(
  JSON.stringify({
    statements: dossier.index.statements.length,
    cpuSeconds: (user + system) / 1e6,
    // With the seeds themselves, which a build reads too.
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    index: weigh(files.get(indexPath)),
    texts: weighFolder('data/texts-'),
    words: weighFolder('data/words/'),
    search: weighFolder('data/search/'),
  }),
)

type Size = ReturnType<typeof weigh>

function add(sum: Size, { raw, packed }: Size): Size {
  return { raw: sum.raw + raw, packed: sum.packed + packed }
}

/** Bytes, as they are and under brotli at the quality of a server that packs as it sends. */
function weigh(text = '') {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  return { raw: Buffer.byteLength(text), packed: brotliCompressSync(text, { params }).length }
}
