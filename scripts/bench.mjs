/**
 * `npm run bench`: builds the site, opens it in Chromium, and prints how long a reader waits.
 * Times are taken inside the page; a paint counts when the frame after the change has been drawn.
 * `npm run bench -- --scale` measures generated seeds of growing size instead (`scale/bench-scale.mjs`).
 */
/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page brings all that it needs */
import { cpus } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { browserArguments, provideBrowser } from './browser.mjs'
import { installPackages } from './install.mjs'
import { Missing, runCommand, runNpm, TOP } from './run.mjs'
import { serve } from './serve.mjs'
import { summarize } from './statistics.mjs'

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ measureMatrix: Promise<number>, measureChange: () => void, change: Promise<number> }} Probe */

const ROUNDS = 15
/** Rounds before those that count, in which the browser and the machine warm up. */
const WARM_UP = 2

/**
 * Runs in the page before anything else. `measureMatrix` resolves to the milliseconds from the
 * start of navigation until a frame with a marked cell was drawn that answers a press. After `measureChange()`, `change`
 * resolves to the milliseconds from the next click to the frame with the new count.
 */
function installProbe() {
  const nextFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
  // A message that is sent just before a frame is drawn arrives just after it.
  const afterPaint = () =>
    new Promise((/** @type {(time: number) => void} */ resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(performance.now()), { once: true })
      port1.start()
      port2.postMessage(null)
    })
  /** @param {() => boolean} isTrue */
  const until = async (isTrue) => {
    do await nextFrame()
    while (!isTrue())
    return afterPaint()
  }
  // Seen is not yet usable: the page is written as HTML, and React marks what it has brought to life.
  const isMatrixUsable = () =>
    Object.keys(document.querySelector('[role=grid]:has(td svg)') ?? {}).some((key) =>
      key.startsWith('__reactProps'),
    )
  const readCount = () =>
    [...document.querySelectorAll('[role=status]')]
      .map((status) => status.textContent)
      .find((text) => /\d+ of \d+ statements/.test(text ?? ''))

  /** @type {Probe} */
  const probe = {
    measureMatrix: until(isMatrixUsable),
    change: Promise.resolve(0),
    measureChange: () => {
      const before = readCount()
      /** @type {Promise<number>} */
      const started = new Promise((resolve) => {
        addEventListener('click', (event) => resolve(event.timeStamp), {
          capture: true,
          once: true,
        })
      })
      probe.change = (async () => {
        const start = await started
        return (await until(() => readCount() !== before)) - start
      })()
    },
  }
  Object.assign(globalThis, { probe })
}

/**
 * @param {Page} page
 * @param {() => Promise<void>} act what a reader does, ending in the click that narrows
 * @returns {Promise<number>} milliseconds
 */
async function measureChange(page, act) {
  await page.evaluate('probe.measureChange()')
  await act()
  return Number(await page.evaluate('probe.change'))
}

/**
 * One visit in a fresh browser context, so that nothing is cached.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
async function visit(browser, url) {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
  })
  try {
    const page = await context.newPage()
    await page.addInitScript(installProbe)
    await page.goto(url)
    await page.getByRole('grid', { name: /Countries and commitments/ }).waitFor()
    const matrix = Number(await page.evaluate('probe.measureMatrix'))
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Countries and groups', exact: true }).click()
    const france = page.getByRole('checkbox', { name: /France/ })
    await france.waitFor()
    const country = await measureChange(page, () => france.click())
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Period', exact: true }).click()
    await page.getByRole('dialog', { name: 'Period' }).getByLabel('From').fill('2026-01-01')
    const show = page.getByRole('button', { name: /Show this period/ })
    const period = await measureChange(page, () => show.click())
    return { matrix, country, period }
  } finally {
    await context.close()
  }
}

/**
 * @param {string} title
 * @param {readonly number[]} times milliseconds
 */
function print(title, times) {
  const { n, median, low, high } = summarize(times)
  const [middle, from, to] = [median, low, high].map((time) => time.toFixed(0).padStart(4))
  console.log(`${title.padEnd(38)} ${middle} ms   (half within ${from} … ${to} ms, n = ${n})`)
}

/** @returns {Promise<void>} */
async function main() {
  await installPackages()
  const [mode, ...more] = process.argv.slice(2)
  if (mode === '--scale') {
    const { benchScale } = await import('./scale/bench-scale.mjs')
    await benchScale(more)
    return
  }
  const { ok } = await runNpm(['run', '--silent', 'build'])
  if (!ok) throw new Missing('The site could not be built; what is wrong stands above.')
  const executablePath = await provideBrowser()
  const site = await serve({ folder: join(TOP, 'dist'), port: 0 })
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    const visits = []
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      visits.push(await visit(browser, site.url))
    }
    const counted = visits.slice(WARM_UP)
    console.log(
      `\nChromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`,
    )
    print(
      'Time to usable matrix',
      counted.map(({ matrix }) => matrix),
    )
    print(
      'Filter to paint, country toggled',
      counted.map(({ country }) => country),
    )
    print(
      'Filter to paint, period changed',
      counted.map(({ period }) => period),
    )
  } finally {
    await browser.close()
    await site.close()
  }
}

await runCommand(main)
