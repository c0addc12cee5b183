/** `npm run size`: weighs the built site, and fails when the first load is over its budget. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { findSizeProblems, toFirstLoad, toReferences } from './first-load.mjs'
import { Missing, runCommand, TOP } from './run.mjs'

/** Bytes under brotli for everything that a usable matrix needs, fonts apart. */
const BUDGET = 130_000

/**
 * Lazy chunks that the matrix waits for, as the manifest calls them.
 * @type {readonly string[]}
 */
const PRELOADED = []

/** Class names of Recharts' elements, which outlive minification. */
const CHART_CODE = 'recharts-'

const DIST = join(TOP, 'dist')

/** @param {string} file */
const read = (file) => readFileSync(join(DIST, file))

/**
 * @param {string} file
 * @returns {{ file: string, bytes: number }}
 */
function weigh(file) {
  const body = read(file)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  // WOFF2 is brotli already.
  const bytes = file.endsWith('.woff2') ? body.length : brotliCompressSync(body, { params }).length
  return { file, bytes }
}

/**
 * @param {string} title
 * @param {{ file: string, bytes: number }[]} files
 */
function print(title, files) {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(`\n${title}: ${total.toLocaleString('en')} bytes`)
  for (const { file, bytes } of files.toSorted((a, b) => b.bytes - a.bytes)) {
    console.log(`${bytes.toLocaleString('en').padStart(10)}  ${file}`)
  }
}

/** @returns {Promise<void>} */
async function main() {
  const manifestFile = join('.vite', 'manifest.json')
  if (!existsSync(join(DIST, manifestFile))) {
    throw new Missing('There is no built site to weigh; run "npm run build" first.')
  }
  const all = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(js|css|json|woff2)$/.test(file) && !file.startsWith('.vite/'))
  const scripts = all.filter((file) => file.endsWith('.js'))
  const chartFiles = scripts.filter((file) => read(file).includes(CHART_CODE))

  /** @type {import('./first-load.mjs').Manifest} */
  const manifest = JSON.parse(read(manifestFile).toString())
  const base = process.env['BASE_PATH'] ?? '/'
  const names = new Set([
    'index.html',
    ...toFirstLoad(manifest, PRELOADED),
    ...toReferences(read('index.html').toString(), base),
  ])
  const files = [...names].map(weigh)
  print(`First load, of ${BUDGET.toLocaleString('en')}`, files)
  print('Chart code, after the matrix', chartFiles.map(weigh))
  const later = all.filter((file) => !names.has(file) && !chartFiles.includes(file))
  print(
    'Fonts, as the text asks for them',
    later.filter((file) => file.endsWith('.woff2')).map(weigh),
  )
  print('Later', later.filter((file) => !file.endsWith('.woff2')).map(weigh))

  const problems = findSizeProblems({ files, chartFiles, budget: BUDGET })
  if (problems.length > 0) throw new Missing(`\n${problems.join('\n')}`)
}

await runCommand(main)
