import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../scripts/serve.mjs'
import { buildWorker } from '../scripts/service-worker'
import type { Board } from './board'
import { expect, test as base } from './story'

/** A site with a server of its own, which can go away and come back with another build. */
interface Site {
  readonly folder: string
  readonly url: string
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
}

const test = base.extend<{ readonly site: Site }>({
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-'))
    cpSync('dist-stories', folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) })
    let server = await serve({ folder, port: 0 })
    const { url } = server
    await use({
      folder,
      url,
      stop: () => server.close(),
      start: async () => {
        server = await serve({ folder, port: Number(new URL(url).port) })
      },
    })
    await server.close()
    rmSync(folder, { recursive: true })
  },
  baseURL: async ({ site }, use) => use(site.url),
})

test.use({
  serviceWorkers: 'allow',
  // What the worker asks in vain, it answers from what it keeps.
  // Firefox reports code and typefaces that were still on their way when the page was left; the number is
  // that of a download that was given up (NS_BINDING_ABORTED), and of an error that React logs it tells the
  // name alone. What is missing on a page, the stories see.
  expectedTroubles:
    /ERR_CONNECTION_REFUSED|Failed to (fetch|load)|integrity|error loading dynamically imported module|status=2152398850|^console: Error$/,
})

/**
 * Waits until the site is kept and the worker answers: it takes over once it has all files. Its state is no
 * sign, as a page in Firefox may see it as `activating` for ever.
 */
async function untilKept({ page }: Board): Promise<void> {
  const isTaken = () => page.evaluate(() => navigator.serviceWorker.controller !== null)
  await expect.poll(isTaken).toBe(true)
}

/** As a browser does it from time to time by itself. Resolves once the worker has its files, or failed. */
async function askForNewer({ page }: Board): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const worker = registration.installing
    if (worker === null) return
    await new Promise<void>((resolve) => {
      worker.addEventListener('statechange', () => {
        if (['activated', 'redundant'].includes(worker.state)) resolve()
      })
    })
  })
}

/**
 * Puts another build in the place of the one that stands there: of the same code, under other names,
 * as if each file had changed. Only the service worker's name has no hash.
 */
async function deploy({ folder }: Site): Promise<void> {
  const rename = (text: string) => text.replaceAll(/-(?!worker)(?=[\w-]{6}\.js\b)/g, '-other-')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/^assets.*\.js$|\.html$/.test(name)) continue
    const text = readFileSync(join(folder, name), 'utf8')
    rmSync(join(folder, name))
    writeFileSync(join(folder, rename(name)), rename(text))
  }
  await buildWorker(process.cwd(), folder)
}

/** The address of the page's main script. */
const readMainScript = ({ page }: Board) =>
  page
    .locator('link[data-main], script[type="module"]')
    .evaluate((element) => element.getAttribute('href') ?? element.getAttribute('src'))
const OTHER_BUILD = /-other-[\w-]{6}\.js$/

const noNetwork = ({ page }: Board) =>
  page.getByRole('status').filter({ hasText: /The network does not answer.*saved on this device/ })
const newVersion = ({ page }: Board) =>
  page.getByRole('status').filter({ hasText: 'A new version of this site is ready.' })

test('After one visit, I read every page, article and typeface without a network @browsers', async ({
  board,
  site,
}) => {
  await board.open('/')
  await untilKept(board)
  await site.stop()
  for (const [address, heading] of [
    ['/', 'Who Pledged What'],
    ['/?country=PT&asOf=2026-01-06', 'Who Pledged What'],
    ['/en/actors/PT', 'Portugal'],
    ['/commitments/ships-in-fiji.html', 'Ships in Fijian waters'],
    ['/vi/cells/PT/ships-in-fiji', /Bồ Đào Nha/],
    ['/statements/tavares-no-portuguese-ships', /Portugal/],
    ['/disputes', 'Disagreements'],
    ['/method', 'Method'],
    ['/data', 'Data'],
    ['/notebook', 'Notebook'],
  ] as const) {
    await board.page.goto(address)
    await expect(board.page.getByRole('heading', { name: heading }).first()).toBeVisible()
    // Comes last, so that the page is not left while its code is on its way.
    await expect(board.page.locator('#keyboard')).toBeAttached()
  }
  await board.page.goto('/articles/noumea-summit')
  await expect(board.article).toContainText('Fiji')
  await expect(noNetwork(board)).toBeVisible()
  const faces = await board.page.evaluate(async () => {
    const loaded = [...(await document.fonts.ready)].filter(({ status }) => status === 'loaded')
    return loaded.map(({ family }) => family.replaceAll('"', ''))
  })
  expect(faces).toEqual(expect.arrayContaining(['Be Vietnam Pro', 'Literata']))
  await board.page.goto('/articles/no-such-article')
  await expect(board.page.getByText(/no-such-article/)).toBeVisible()
})

test('The page says in Vietnamese too that the network is gone, and when it is back I go on @browsers', async ({
  board,
  site,
}) => {
  await board.inVietnamese().open('/vi/matrix')
  await untilKept(board)
  await site.stop()
  await board.page.goto('/vi/matrix')
  const told = board.page.getByRole('status').filter({ hasText: 'Không kết nối được mạng.' })
  await expect(told).toBeVisible()
  await site.start()
  await told.getByRole('button', { name: 'Thử lại' }).click()
  await expect(told).toHaveCount(0)
  await expect(board.page.locator('html[data-path]')).toBeAttached()
})

test('A page keeps all files of its own build when another is deployed, and a reload brings that one @browsers', async ({
  board,
  site,
}) => {
  await board.open('/matrix')
  await untilKept(board)
  await board.page.evaluate(() => document.body.setAttribute('data-before', ''))
  await deploy(site)
  await askForNewer(board)
  await expect(newVersion(board)).toBeVisible()
  await board.view('Articles').click()
  await expect(board.articleLink('New progress on guarantees')).toBeVisible()
  await expect(board.page.locator('[data-before]')).toHaveCount(1)
  await newVersion(board).getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => readMainScript(board)).toMatch(OTHER_BUILD)
  await board.untilAlive()
  await expect(newVersion(board)).toHaveCount(0)
  // With nothing open of the older build, it goes.
  await board.page.reload()
  await expect.poll(() => board.page.evaluate(async () => (await caches.keys()).length)).toBe(1)
  await site.stop()
  await board.page.goto('/shifts')
  await expect(noNetwork(board)).toBeVisible()
  await expect.poll(() => readMainScript(board)).toMatch(OTHER_BUILD)
})

test('Of a deploy that is not whole I notice nothing: what is kept stays @browsers', async ({
  board,
  site,
}) => {
  await board.open('/matrix')
  await untilKept(board)
  await deploy(site)
  const chunk = readdirSync(join(site.folder, 'assets')).find((name) => OTHER_BUILD.test(name))
  writeFileSync(join(site.folder, 'assets', chunk ?? ''), '<!doctype html>')
  await askForNewer(board)
  await site.stop()
  await board.page.goto('/shifts')
  await expect(noNetwork(board)).toBeVisible()
  expect(await readMainScript(board)).not.toMatch(OTHER_BUILD)
  expect(await board.page.evaluate(async () => (await caches.keys()).length)).toBe(1)
})

test('A frame on another site keeps nothing on my device @browsers', async ({ board }) => {
  await board.page.goto('/matrix?embed=1')
  await expect(board.grid).toBeVisible()
  await board.untilAlive()
  // What comes when the browser is idle is there by then.
  await expect(async () => {
    await board.page.keyboard.press('?')
    await expect(board.page.getByRole('dialog')).toBeVisible({ timeout: 2000 })
  }).toPass()
  const kept = await board.page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await caches.keys()).length,
  ])
  expect(kept).toEqual([0, 0])
})
