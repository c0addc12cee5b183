import { readdirSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { Board, startsWith } from './board'
import { expect, test } from './story'

interface Place {
  readonly address: string
  readonly isPhone?: boolean
  /** What asks for more files, once the page is there. */
  readonly act?: (board: Board) => Promise<void>
}

/** Saves a file from the share dialog, by the start of its button's name. */
function saving(name: string): Place {
  return {
    address: '/',
    act: async ({ header, page, words }) => {
      await header.getByRole('button', { name: words.share, exact: true }).click()
      const dialog = page.getByRole('dialog', { name: words.share, exact: true })
      await expect(dialog.or(page.getByRole('alert')).first()).toBeVisible()
      if (!(await dialog.isVisible())) return
      await dialog
        .getByRole('button', { name: startsWith(name) })
        .first()
        .click()
    },
  }
}

/** Between them they load every file of the site's code, each first where its absence is seen. */
const PLACES: readonly Place[] = [
  {
    address: '/?cell=PT.ships-in-fiji&at=tavares-no-portuguese-ships',
    act: async ({ filters, words }) => {
      await filters.getByRole('button', { name: words.country, exact: true }).click()
    },
  },
  {
    address: '/matrix',
    act: async ({ header }) => {
      await header.getByRole('button', { name: 'More', exact: true }).click()
    },
  },
  {
    address: '/matrix',
    act: async ({ filters, words }) => {
      await filters.getByRole('button', { name: words.asOf, exact: true }).click()
    },
  },
  {
    address: '/matrix',
    act: async ({ page }) => {
      await page.keyboard.press('/')
      await page.getByRole('combobox').and(page.locator(':focus')).fill('Fiji')
    },
  },
  { address: '/matrix?q=ships' },
  saving('Download SVG: matrix'),
  saving('Download SVG: timeline'),
  saving('Download CSV'),
  saving('Download JSON'),
  saving('Download Web Annotations'),
  { address: '/?country=PT', isPhone: true },
  { address: '/', isPhone: true },
  { address: '/?story=1' },
  {
    address: '/matrix',
    act: async ({ grid }) => {
      await grid.getByRole('rowheader').getByRole('button').first().click()
    },
  },
  {
    address: '/matrix',
    act: async ({ filters }) => {
      await filters.getByRole('button', { name: 'Key', exact: true }).click()
    },
  },
  { address: '/matrix?country=XX' },
  { address: '/matrix?embed=1' },
  { address: '/changes' },
  { address: '/shifts' },
  { address: '/disputes' },
  { address: '/conditions' },
  { address: '/coverage' },
  { address: '/compare?country=PT~FR' },
  { address: '/actors/PT' },
  { address: '/method' },
  { address: '/data' },
  { address: '/versions' },
  { address: '/notebook' },
  {
    address: '/statements/tavares-no-portuguese-ships',
    act: async ({ main }) => {
      await main
        .getByRole('button', { name: startsWith('Report an error: ') })
        .first()
        .click()
    },
  },
]

test.use({
  expectedTroubles:
    // The last: a part of a written page could not be brought to life, and is drawn anew. Whether it
    // is, or was drawn before, hangs on which file comes first.
    /Failed to load resource|dynamically imported|The above error|React error #422/,
})

/** What nobody asked for yet, or the page tells without it: not worth a word of its own. */
const QUIET = /\/(Later|follow-mangled|GuideStrip|CurrentQuestion|PageFoot)-/

/**
 * By file, the first place that asks for it. Each place stays open until every file has been asked
 * for: that nothing is on its way for a while is no sign that nothing will be.
 */
async function findPlaces(
  context: BrowserContext,
  built: readonly string[],
): Promise<ReadonlyMap<string, Place>> {
  const asking = new Map(PLACES.map((place) => [place, new Set<string>()]))
  const pages: Page[] = []
  for (const [place, files] of asking) {
    const page = await context.newPage()
    pages.push(page)
    page.on('request', (request) => files.add(new URL(request.url()).pathname))
    await visit(page, place)
  }
  const toMissing = () => built.filter((file) => ![...asking.values()].some((of) => of.has(file)))
  await expect.poll(toMissing).toEqual([])
  await Promise.all(pages.map((page) => page.close()))
  const found = PLACES.toReversed().flatMap((place) =>
    [...(asking.get(place) ?? [])].map((file) => [file, place] as const),
  )
  return new Map(found.filter(([file]) => built.includes(file)))
}

async function visit(page: Page, { address, isPhone = false, act }: Place): Promise<Board> {
  await page.setViewportSize(isPhone ? { width: 390, height: 844 } : { width: 1440, height: 900 })
  await page.goto(address)
  const board = new Board(page)
  await expect(board.main).toBeVisible()
  if (act !== undefined) await board.untilAlive()
  await act?.(board)
  return board
}

async function refuse(page: Page, file: string, place: Place): Promise<Board> {
  await page.route(`**${file}`, (route) => route.abort())
  const refused = page.waitForEvent('requestfailed', (request) => request.url().endsWith(file))
  const board = await visit(page, place)
  await refused
  return board
}

test('Whichever file of the code is refused, I am told, and bring it in without losing the page', async ({
  context,
}) => {
  const built = readdirSync('dist-stories/assets')
    .filter((name) => name.endsWith('.js') && !name.startsWith('index-'))
    .map((name) => `/assets/${name}`)
  const places = await findPlaces(context, built)
  for (const [file, place] of places) {
    await test.step(file, async () => {
      const board = await refuse(await context.newPage(), file, place)
      await expectToBeTold(board, file)
      await board.page.unroute(`**${file}`)
      await expectToBeMended(board)
      await board.page.close()
    })
  }
})

async function expectToBeTold({ page, main, words }: Board, file: string): Promise<void> {
  if (QUIET.test(file)) {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  } else {
    const told = page.getByText(/could not be (shown|loaded|made)/)
    const siteLink = page.getByRole('link', { name: 'Who Pledged What' })
    await expect(/EmbedFooter/.test(file) ? siteLink : told.first()).toBeVisible()
  }
  await expect(main.or(page.getByRole('dialog', { name: words.share })).first()).toBeVisible()
}

/** Several parts may wait for one file, each with a button of its own, and fail one after another. */
async function expectToBeMended({ page }: Board): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-before', ''))
  const again = page.getByRole('alert').getByRole('button', { name: 'Show it again' })
  await expect(async () => {
    if ((await again.count()) > 0) await again.first().click()
    expect(await page.getByRole('alert').count()).toBe(0)
  }).toPass()
  await expect(page.locator('[data-before]')).toHaveCount(1)
}
