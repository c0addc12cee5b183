/**
 * `npm run bench -- --scale [articles …] [--peers] [--against <commit>]`: generated seeds of growing
 * size, how long they take to compile, how large their files are, and what each page takes in Chromium.
 * With `--peers`, dashboards of the same statements by common libraries beside it; with `--against`, the
 * build of another commit, turn by turn.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { browserArguments, provideBrowser } from '../browser.mjs'
import { TOP } from '../run.mjs'
import { measurePages } from './measure-pages.mjs'
import { measurePeers } from './measure-peers.mjs'

/** Articles, unless others are asked for. */
const SIZES = [5, 500, 2000]

/**
 * @typedef {{ statements: number, cpuSeconds: number, peakMegabytes: number, index: Size, texts: Size, words: Size, search: Size }} Compiled
 * @typedef {{ raw: number, packed: number }} Size
 * @typedef {{ name: string, folder: string }} Checkout
 */

/** @param {readonly string[]} words of the command line, after `--scale` */
export async function benchScale(words) {
  const place = words.indexOf('--against')
  const commit = place === -1 ? null : (words[place + 1] ?? 'HEAD')
  const own = words.slice(0, place === -1 ? undefined : place)
  const hasPeers = own.includes('--peers')
  const numbers = own.filter((word) => word !== '--peers').map(Number)
  const sizes = numbers.length > 0 ? numbers : SIZES
  const scratch = mkdtempSync(join(tmpdir(), 'scale-'))
  const checkouts = [{ name: 'this', folder: TOP }]
  if (commit !== null) {
    const folder = join(scratch, 'against')
    execFileSync('git', ['worktree', 'add', '--detach', folder, commit], { cwd: TOP })
    symlinkSync(join(TOP, 'node_modules'), join(folder, 'node_modules'))
    checkouts.unshift({ name: commit, folder })
  }
  const browser = await chromium.launch({
    executablePath: await provideBrowser(),
    args: browserArguments,
  })
  try {
    console.log(
      `Chromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`,
    )
    printCompiled(sizes, checkouts)
    for (const articles of sizes) {
      await printPages(browser, articles, checkouts, scratch, hasPeers)
    }
  } finally {
    await browser.close()
    rmSync(scratch, { recursive: true, force: true })
    if (commit !== null) execFileSync('git', ['worktree', 'prune'], { cwd: TOP })
  }
}

/**
 * @param {string} script in this folder
 * @param {readonly (string | number)[]} words
 */
function run(script, words) {
  const program = ['node_modules/jiti/lib/jiti-cli.mjs', `scripts/scale/${script}`]
  const output = execFileSync(process.execPath, [...program, ...words.map(String)], { cwd: TOP })
  return String(output)
}

/**
 * @param {readonly number[]} sizes
 * @param {readonly Checkout[]} checkouts
 */
function printCompiled(sizes, checkouts) {
  console.log('\nCompiling; files under brotli at quality 5')
  print([
    'articles',
    'build',
    'statements',
    'CPU s',
    'peak MB',
    'index kB (br)',
    'texts kB (br)',
    'words kB (br)',
    'search kB (br)',
  ])
  for (const articles of sizes) {
    for (const { name, folder } of checkouts) {
      /** @type {Compiled} */
      const compiled = JSON.parse(run('measure-compile.ts', [articles, folder]))
      const { statements, cpuSeconds, peakMegabytes, index, texts, words, search } = compiled
      const measured = [cpuSeconds.toFixed(1), peakMegabytes.toFixed(0)]
      const files = [index, texts, words, search].map(toKilobytes)
      print([articles, name, statements, ...measured, ...files])
    }
  }
}

/**
 * @param {import('playwright').Browser} browser
 * @param {number} articles
 * @param {readonly Checkout[]} checkouts
 * @param {string} scratch
 * @param {boolean} hasPeers
 */
async function printPages(browser, articles, checkouts, scratch, hasPeers) {
  for (const { name, folder } of checkouts) {
    const site = join(scratch, `${articles}-${name}`)
    // So that each is a first build, whatever was built before.
    rmSync(join(folder, 'node_modules/.cache/who-pledged-what'), { recursive: true, force: true })
    const start = Date.now()
    run('build-site.ts', [articles, site, folder])
    const seconds = ((Date.now() - start) / 1000).toFixed(0)
    console.log(`\n${articles} articles, build ${name}: built in ${seconds} s`)
    print(['page', 'CPU s', 'elements', 'heap MB'])
    await measurePages(browser, join(site, 'dist'), { slowdown: 1 }, (measured) =>
      print([
        measured.name,
        measured.seconds.toFixed(2),
        measured.elements,
        measured.megabytes.toFixed(0),
      ]),
    )
    if (hasPeers && folder === TOP) {
      await printPeers(browser, articles, join(site, 'dist'), scratch)
    }
    rmSync(site, { recursive: true })
  }
}

/**
 * @param {import('playwright').Browser} browser
 * @param {number} articles
 * @param {string} dist the built site
 * @param {string} scratch
 */
async function printPeers(browser, articles, dist, scratch) {
  const plain = join(scratch, `${articles}.json`)
  run('write-plain.ts', [articles, plain])
  console.log(`\n${articles} articles, beside others`)
  print(['page', 'CPU', 'act', 'CPU s', 'elements', 'heap MB', 'loaded kB (br)'])
  await measurePeers(browser, dist, plain, ({ name, slowdown, kilobytes, acts }) => {
    for (const [place, act] of acts.entries()) {
      const loaded = place === 0 ? kilobytes.toFixed(0) : ''
      const numbers = [act.seconds.toFixed(2), act.elements, act.megabytes.toFixed(0), loaded]
      print([place === 0 ? name : '', `${1 / slowdown}×`, act.name, ...numbers])
    }
  })
}

/** @param {readonly (string | number)[]} cells */
function print([first, ...cells]) {
  console.log(String(first).padEnd(32) + cells.map((cell) => String(cell).padStart(15)).join(''))
}

/** @param {Size} size bytes */
function toKilobytes({ raw, packed }) {
  return `${(raw / 1000).toFixed(0)} (${(packed / 1000).toFixed(0)})`
}
