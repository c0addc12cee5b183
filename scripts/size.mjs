/** `npm run size`: weighs the built site, and fails when the first load is over its budget. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Missing, runCommand, TOP } from './run.mjs'
import { readSiteAddress } from './site-url.mjs'

/** Bytes under brotli for all code and data that a usable matrix needs, fonts apart. */
const BUDGET = 130_000

/**
 * Bytes under brotli for the board as it is written, with the rules that it is painted by: all that has to
 * come before it is read.
 */
const WRITTEN_BUDGET = 26_000

/** The page without any content of its own. */
const SHELL = '404.html'

/** Class names of Recharts' elements, which outlive minification. */
const CHART_CODE = 'recharts-'

/** @typedef {{ file: string, bytes: number }} Weight a file of the site and its bytes under brotli */

/**
 * Weighs what a browser must fetch before the matrix can be used: the page without what is written in
 * it, and the scripts, styles and data that it names. Vite names there whatever the entry imports statically.
 * @param {string} folder with a built site, its files compressed
 * @param {string} base path that the site is built for, such as `/`
 * @param {number} budget bytes
 * @returns {{ firstLoad: Weight[], written: Weight[], charts: Weight[], problems: string[] }} one sentence for each
 *   problem
 */
export function weighSite(folder, base, budget) {
  const html = readFileSync(join(folder, SHELL), 'utf8')
  const names = [SHELL, ...findReferences(html, base)]
  const chartNames = readdirSync(join(folder, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((name) => name.endsWith('.js'))
    .filter((name) => readFileSync(join(folder, name)).includes(CHART_CODE))
  /** @param {string} file */
  const weigh = (file) => ({ file, bytes: statSync(join(folder, `${file}.br`)).size })
  const firstLoad = names.map(weigh)
  const over = sum(firstLoad) - budget
  const written = weigh('index.html')
  const problems = [
    ...(written.bytes > WRITTEN_BUDGET
      ? [`The written board is over its budget of ${WRITTEN_BUDGET} bytes.`]
      : []),
    ...(over > 0 ? [`The first load is ${over} bytes over its budget of ${budget}.`] : []),
    ...names
      .filter((name) => chartNames.includes(name))
      .map((name) => `${name} holds chart code, which must load after the matrix.`),
    ...(chartNames.length === 0
      ? ['No file holds chart code, so nobody knows whether it loads after the matrix.']
      : []),
    ...(names.some((name) => /^data\/index-.*\.json$/.test(name))
      ? []
      : [`${SHELL} does not preload the statements (data/index-….json).`]),
  ]
  return { firstLoad, written: [written], charts: chartNames.map(weigh), problems }
}

/**
 * The site's own scripts, styles and data in `html`; fonts, icons and other hosts are left out.
 * @param {string} html
 * @param {string} base
 * @returns {string[]}
 */
function findReferences(html, base) {
  return [...html.matchAll(/\b(?:src|href)="([^"]+\.(?:js|css|json))"/g)]
    .map(([, reference]) => reference ?? '')
    .filter((reference) => reference.startsWith(base))
    .map((reference) => reference.slice(base.length))
}

/** @param {readonly Weight[]} weights */
function sum(weights) {
  return weights.reduce((total, { bytes }) => total + bytes, 0)
}

/**
 * @param {string} title
 * @param {readonly Weight[]} weights
 */
function print(title, weights) {
  console.log(`\n${title}: ${sum(weights).toLocaleString('en')} bytes`)
  for (const { file, bytes } of weights) {
    console.log(`${bytes.toLocaleString('en').padStart(10)}  ${file}`)
  }
}

/** @returns {Promise<void>} */
async function main() {
  const folder = join(TOP, 'dist')
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Missing('There is no built site to weigh; run "npm run build" first.')
  }
  const { firstLoad, written, charts, problems } = weighSite(
    folder,
    readSiteAddress(process.env).base,
    BUDGET,
  )
  print(`First load, of ${BUDGET.toLocaleString('en')}`, firstLoad)
  print(`The written board, of ${WRITTEN_BUDGET.toLocaleString('en')}`, written)
  print('Chart code, after the matrix', charts)
  if (problems.length > 0) throw new Missing(`\n${problems.join('\n')}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runCommand(main)
