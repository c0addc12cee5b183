/**
 * Opens a built site in Chromium, page after page, and says what each takes: seconds of the main
 * thread, which noise changes less than seconds of the clock, elements, and the heap after a collection.
 */
import { serve } from '../serve.mjs'

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').CDPSession} Session */
/** @typedef {{ name: string, seconds: number, elements: number, megabytes: number }} Measured */

/** How long a page may take, in milliseconds. */
const PATIENCE = 180_000

/**
 * Resolves once nothing has changed on the page for a while.
 * @param {number} quiet milliseconds
 */
function untilQuiet(quiet) {
  return new Promise((/** @type {(value: void) => void} */ resolve) => {
    let last = performance.now()
    const observer = new MutationObserver(() => {
      last = performance.now()
    })
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    const look = () => {
      if (performance.now() - last < quiet) setTimeout(look, 50)
      else {
        observer.disconnect()
        resolve()
      }
    }
    look()
  })
}

/**
 * @param {Session} session
 * @returns {Promise<{ seconds: number, elements: number, megabytes: number }>}
 */
async function readMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (/** @type {string} */ name) => metrics.find((each) => each.name === name)?.value ?? 0
  return {
    seconds: of('TaskDuration'),
    elements: of('Nodes'),
    megabytes: of('JSHeapUsedSize') / 1e6,
  }
}

/**
 * @param {Page} page
 * @param {Session} session
 * @param {string} name
 * @param {() => Promise<unknown>} act
 * @returns {Promise<Measured>}
 */
export async function measure(page, session, name, act) {
  const before = await readMetrics(session)
  await act()
  await page.waitForLoadState('networkidle')
  const quiet = 500
  await page.getByText('Loading…').first().waitFor({ state: 'detached' })
  await page.evaluate(untilQuiet, quiet)
  const { seconds } = await readMetrics(session)
  await session.send('HeapProfiler.collectGarbage')
  const { megabytes } = await readMetrics(session)
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  return { name, seconds: seconds - before.seconds, elements, megabytes }
}

/**
 * @param {import('playwright').Browser} browser
 * @param {number} slowdown how many times slower the CPU is made
 */
export async function openPage(browser, slowdown) {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return { page, session, close: () => context.close() }
}

/** Paths below the site, by what they show. */
const PLACES = {
  matrix: 'matrix',
  board: '',
  'board, one year': '?time=2024-01..2024-12',
  'board, open cell': '?cell=FR.matter-1',
  timeline: 'timeline',
  'an article': 'articles/article-1',
  articles: 'articles',
  'a cell': 'cells/FR/matter-1',
  'an actor': 'actors/FR',
  'a commitment': 'commitments/matter-1',
  'what changed': 'changes',
  shifts: 'shifts',
  conditions: 'conditions',
  coverage: 'coverage',
  compare: 'compare?country=FR~DE',
  'narrowed to a word': 'matrix?q=France',
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} folder a built site
 * @param {object} options
 * @param {number} options.slowdown how many times slower the CPU is made
 * @param {(name: string) => boolean} [options.isWanted]
 * @param {(measured: Measured) => void} report
 */
export async function measurePages(browser, folder, { slowdown, isWanted = () => true }, report) {
  const site = await serve({ folder, port: 0 })
  /**
   * @param {string} path
   * @param {(page: Page, session: Session) => Promise<void>} visit
   */
  const onPage = async (path, visit) => {
    const { page, session, close } = await openPage(browser, slowdown)
    try {
      page.on('pageerror', (error) => console.error(`${path}: ${error.message}`))
      await visit(page, session)
    } catch (error) {
      console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      await close()
    }
  }
  for (const [name, path] of Object.entries(PLACES)) {
    if (!isWanted(name)) continue
    await onPage(path, async (page, session) => {
      const load = async () => {
        const url = new URL(path, site.url)
        url.searchParams.set('lang', 'en')
        await page.goto(String(url))
        await page.locator('#root h1, #root h2, #root [role=grid]').first().waitFor()
      }
      report(await measure(page, session, name, load))
      if (name === 'articles') {
        await page.locator('body').press('/')
        for (const letter of ['F', 'r']) {
          const type = async () => {
            await page.keyboard.type(letter)
            await page.getByRole('group', { name: 'Passages' }).waitFor()
          }
          report(await measure(page, session, `  ${letter} typed to search`, type))
        }
      }
      if (name !== 'board' && name !== 'matrix') return
      await page.getByRole('button', { name: 'Countries and groups', exact: true }).click()
      const france = page.getByRole('checkbox', { name: /^France/ })
      await france.waitFor()
      for (const act of ['country chosen', 'and taken back']) {
        report(await measure(page, session, `  ${act}`, () => france.click()))
      }
    })
  }
  await site.close()
}
