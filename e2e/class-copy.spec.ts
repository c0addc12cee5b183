import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import sirv from 'sirv'
import { listen } from './listen'
import { expect, test as base } from './story'

const ZIP = 'dist-stories/who-pledged-what.zip'

/** The copy as a teacher unpacks it, in a folder below a server's root. Its address ends with a slash. */
const test = base.extend<{ readonly copy: string }>({
  copy: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'class-'))
    for (const [path, content] of Object.entries(unzipSync(readFileSync(ZIP)))) {
      const file = join(folder, 'shelf/pledges', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    const { url, stop } = await listen(sirv(folder, { dev: true }))
    await use(`${url}shelf/pledges/`)
    await stop()
    rmSync(folder, { recursive: true })
  },
  baseURL: async ({ copy }, use) => use(copy),
})

test.use({ serviceWorkers: 'allow' })

test('The copy for class works on another server, below a path, and keeps its links there', async ({
  board,
  copy,
}) => {
  await board.page.goto(copy)
  await board.page.getByRole('link', { name: 'English' }).click()
  await expect(board.grid).toBeVisible()
  await board.openCell('Portugal', 'ships in Fijian waters')
  await expect(board.quotes('Portugal', 'ships in Fijian waters')).toBeVisible()
  expect(board.page.url()).toContain('/shelf/pledges/en/?cell=PT.ships-in-fiji')
  await board.view('Articles').click()
  await board.articleLink('New progress on guarantees').click()
  await expect(board.article).toContainText('Fiji')
  await board.page.reload()
  await expect(board.article).toContainText('Fiji')
  const flags = board.page.locator('img[src*="flags/"]')
  await board.page.goto(`${copy}en/actors/PT.html`)
  await expect(board.page.getByRole('heading', { name: 'Portugal' }).first()).toBeVisible()
  await expect(flags.first()).toHaveJSProperty('complete', true)
  // In other files than on the site.
  const listFaces = () =>
    board.page.evaluate(() =>
      [...document.fonts].flatMap(({ family, status }) => (status === 'loaded' ? [family] : [])),
    )
  await expect.poll(listFaces).toEqual(expect.arrayContaining(['Be Vietnam Pro', 'Literata']))
  await expect(board.header).toHaveCSS('display', 'flex')
  await board.openMore()
  await expect(board.more.getByRole('link', { name: /Save for class/ })).toHaveCount(0)
})

test('Without scripts, one page of the copy leads to the next', async ({ browser, copy }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${copy}en/actors/PT.html`)
  await page
    .getByRole('main')
    .getByRole('link', { name: /ships in Fijian waters/i })
    .first()
    .click()
  expect(page.url()).toMatch(/\/shelf\/pledges\/en\/.*\.html/)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  await context.close()
})

base('I save the whole site for class, and am told how large it is', async ({ board }) => {
  await board.open('/')
  await board.openMore()
  const link = board.more.getByRole('link', { name: /^Save for class \([\d.]+ MB\)$/ })
  const arriving = board.page.waitForEvent('download')
  await link.click()
  expect((await arriving).suggestedFilename()).toBe('who-pledged-what.zip')
})
