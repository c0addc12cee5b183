/**
 * Finds a Chromium for the end-to-end tests and the benchmark, and installs one when there is none.
 * Finds or installs a Firefox too, for the stories that run in both.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'
import { hasPackages, installWithApt, isRoot } from './apt.mjs'
import { blamesNetwork, Missing, runNpm } from './run.mjs'

/**
 * Without the windows of a browser, of which a whole one draws more for each story than the story
 * asks for: the stories take half the time.
 */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell']
const NAMES = [...SHELLS, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const FIREFOX_NAMES = ['firefox', 'firefox-esr']
const FIREFOX_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox']
/** The first version that understands what Playwright asks of it over WebDriver BiDi. */
const FIREFOX_NEEDED = 153

/** What the browser is started with: nothing of its own to fetch, and no sandbox only where it cannot have one. */
export const browserArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
]

/**
 * The browser to use: the one that CHROMIUM_PATH names, else an installed Chromium or Chrome, best
 * without windows, else Playwright's own.
 * @returns {string | null} path of the program, or null when there is none
 * @throws {Missing} when CHROMIUM_PATH names a program that does not start
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (starts(named)) return named
    throw new Missing(`CHROMIUM_PATH names ${named}, which is no browser that starts.`)
  }
  return (
    [...onPath(NAMES), ...PLACES, chromium.executablePath()].find((path) => starts(path)) ?? null
  )
}

/**
 * A Firefox that the stories can run in: the one that FIREFOX_PATH names, else an installed one.
 * @returns {string | null} path of the program, or null when there is none, or only an older one
 */
export function findFirefox() {
  const named = process.env['FIREFOX_PATH']
  const paths = named ? [named] : [...onPath(FIREFOX_NAMES), ...FIREFOX_PLACES]
  return paths.find((path) => readFirefoxVersion(path) >= FIREFOX_NEEDED) ?? null
}

/**
 * A Firefox, installed where that takes no more than the system's own packages.
 * @returns {Promise<string | null>} path of the program, or null: nothing depends on it
 */
export async function provideFirefox() {
  const found = findFirefox()
  if (found !== null || !hasPackages) return found
  console.log('Installing Firefox …')
  await installWithApt(['firefox-esr'])
  return findFirefox()
}

/**
 * @param {string} path
 * @returns {number} 0 where it is no Firefox that starts
 */
function readFirefoxVersion(path) {
  if (!existsSync(path)) return 0
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1] ?? 0)
}

/**
 * @param {readonly string[]} names
 * @returns {string[]} where they may be on the PATH
 */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * A browser to use, installed when there is none, or only one with windows.
 * @returns {Promise<string>} path of the program
 * @throws {Missing} when none can be installed
 */
export async function provideBrowser() {
  const found = findBrowser()
  const isNamed = (process.env['CHROMIUM_PATH'] ?? '') !== ''
  const isShell = SHELLS.some((name) => found?.endsWith(name))
  if (found !== null && (isNamed || isShell || !hasPackages)) return found
  console.log('Installing a browser …')
  let errors = ''
  if (hasPackages) {
    // Few systems have the first.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      errors += await installWithApt([name])
      const installed = findBrowser()
      if (installed !== null) return installed
    }
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
