/** Compiles seeds of a size, and prints as JSON what that took: run as a program of its own, so that its memory is its own. */
import { brotliCompressSync, constants } from 'node:zlib'
import { compileSeeds } from '../../src/compile/compile-seeds'
import { toFiles } from '../../src/compile/emit/to-files'
import { formatReport } from '../../src/compile/problem'
import { generateSeeds, toScale } from './generate-seeds'

const seeds = generateSeeds(toScale(Number(process.argv[2])))
const before = process.cpuUsage()
const { dossier, problems } = compileSeeds(seeds)
if (dossier === null) throw new Error(formatReport(problems, ''))
const { files, indexPath } = toFiles(dossier)
const { user, system } = process.cpuUsage(before)
const texts = [...files.keys()].find((path) => path.startsWith('data/texts-')) ?? ''
console.log(
  JSON.stringify({
    statements: dossier.index.statements.length,
    cpuSeconds: (user + system) / 1e6,
    // With the seeds themselves, which a build reads too.
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    index: weigh(files.get(indexPath)),
    texts: weigh(files.get(texts)),
  }),
)

/** Bytes, as they are and under brotli at the quality of a server that packs as it sends. */
function weigh(text = '') {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  return { raw: Buffer.byteLength(text), packed: brotliCompressSync(text, { params }).length }
}
