/** Finds a Chromium for the end-to-end tests and the benchmark, and installs one when there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'
import { blamesNetwork, Missing, run, runNpm } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const isRoot = process.getuid?.() === 0

/** What the browser is started with: nothing of its own to fetch, and no sandbox only where it cannot have one. */
export const browserArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
]

/**
 * The browser to use: the one that CHROMIUM_PATH names, else an installed Chromium or Chrome, else
 * Playwright's own.
 * @returns {string | null} path of the program, or null when there is none
 * @throws {Missing} when CHROMIUM_PATH names a program that does not start
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (starts(named)) return named
    throw new Missing(`CHROMIUM_PATH names ${named}, which is no browser that starts.`)
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => starts(path)) ?? null
}

/**
 * A browser to use, installed when there is none.
 * @returns {Promise<string>} path of the program
 * @throws {Missing} when none can be installed
 */
export async function provideBrowser() {
  const found = findBrowser()
  if (found !== null) return found
  console.log('Installing a browser …')
  let errors = ''
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const update = await run('apt-get', ['update'], { env })
    const packages = ['install', '-y', '--no-install-recommends', 'chromium']
    const install = await run('apt-get', packages, { env })
    const installed = findBrowser()
    if (installed !== null) return installed
    errors = update.errors + install.errors
  }
  const own = await runNpm(['exec', '--', 'playwright', 'install', 'chromium'])
  const installed = findBrowser()
  if (installed !== null) return installed
  const why = blamesNetwork(errors + own.errors) ? ' because the network is not reached' : ''
  throw new Missing(
    `No browser could be installed${why}; install Chromium or Chrome, or name one with CHROMIUM_PATH=/path/to/chromium.`,
  )
}

/**
 * Whether a program is there and starts: distributions ship stand-ins that only tell where to get
 * the browser, and a browser may lack libraries. Windows opens a window instead of answering.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}
