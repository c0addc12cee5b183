import type { Page, Route } from '@playwright/test'
import { expect, test } from './story'
import { watchLayout } from './watch-layout'

/** Of pages whose parts differ. */
const ADDRESSES = [
  '/en/',
  '/vi/articles/noumea-summit',
  '/en/actors/PT',
  '/en/matrix',
  '/en/method',
  '/en/disputes',
]

/**
 * Holds back the style sheet and all code.
 * @returns what lets the sheet go on
 */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = []
  const isHeld = new Promise<void>((resolve) => {
    void page.route('**/assets/*.css', (route) => {
      held.push(route)
      resolve()
    })
  })
  await page.route('**/assets/*.js', () => {})
  return async () => {
    await isHeld
    await Promise.all(held.map((route) => route.continue()))
    await expect
      .poll(() =>
        page
          .locator('link[data-later=stylesheet]')
          .evaluate((link: HTMLLinkElement) => link.sheet !== null),
      )
      .toBe(true)
  }
}

async function untilPainted(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1)
}

const PROPERTIES = [
  'display, visibility, position, overflow, opacity, z-index, color, background, border, outline',
  'box-shadow, fill, stroke, font, text-decoration, text-transform, white-space, list-style, cursor',
].flatMap((line) => line.split(', '))

/** How each element of the page looks and where it stands, in one line each. */
function look(page: Page): Promise<readonly string[]> {
  return page.evaluate((properties) => {
    return [...document.querySelectorAll('html, body, body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      const parts = ['::before', '::after'].map((part) => getComputedStyle(element, part).content)
      const place = [x, y, width, height].map(Math.round)
      const values = properties.map((property) => style.getPropertyValue(property))
      return [element.outerHTML.slice(0, 80), ...place, ...values, ...parts].join(' | ')
    })
  }, PROPERTIES)
}

test.describe('before its style sheet has come', () => {
  // Typefaces, see `watchLayout`.
  test.use({ expectedTroubles: /ERR_FAILED/ })

  for (const [where, width, height, media] of [
    ['a wide window', 1440, 900, { colorScheme: 'dark' }],
    ['a phone', 390, 844, { colorScheme: 'light' }],
    ['paper', 794, 1123, { media: 'print' }],
  ] as const) {
    for (const address of ADDRESSES) {
      test(`${address} is painted as it stays (${where})`, async ({ page }) => {
        await page.setViewportSize({ width, height })
        await page.emulateMedia(media)
        const readLayout = await watchLayout(page)
        const goOn = await holdBack(page)
        await page.goto(address, { waitUntil: 'commit' })
        await untilPainted(page)
        await page.waitForFunction(() => document.readyState !== 'loading')
        const early = await look(page)
        await goOn()
        const late = await look(page)
        expect(late.filter((line, place) => line !== early[place]).slice(0, 9)).toEqual([])
        expect(early.length).toBe(late.length)
        // Paper is not looked at while the page comes, piece by piece.
        if (!('media' in media)) expect((await readLayout()).moved).toBeLessThan(0.02)
      })
    }
  }
})

test('I read a page before its style sheet has come, in my theme @browsers', async ({ board }) => {
  const { page, header, main } = board
  await page.addInitScript(() => {
    // Firefox has an empty page of its own first, which may store nothing.
    if (location.protocol === 'http:') localStorage.setItem('who-pledged-what.theme', 'dark')
  })
  const goOn = await holdBack(page)
  await page.goto('/en/actors/PT', { waitUntil: 'commit' })
  await untilPainted(page)
  await expect(main.getByRole('blockquote').first()).toBeVisible()
  const expectStyles = async () => {
    await expect(header).toHaveCSS('display', 'flex')
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(21, 20, 15)')
  }
  await expectStyles()
  await goOn()
  await expectStyles()
})

test('Where another page is asked for, I read that it has not loaded yet, and it is drawn once all styles are there', async ({
  board,
}) => {
  const { page } = board
  let goOn = () => {}
  const going = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await page.route('**/assets/written-*.css', async (route) => {
    await going
    await route.continue()
  })
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if ('other' in document.documentElement.dataset) return
      const sheet = document.querySelector<HTMLLinkElement>('link[data-later=stylesheet]')?.sheet
      document.body.dataset['drawnWith'] ??= sheet === null ? 'no sheet' : 'its sheet'
    }).observe(document, {
      subtree: true,
      attributeFilter: ['data-other'],
    })
  })
  const has = (part: RegExp) => page.waitForResponse((response) => part.test(response.url()))
  const loaded = Promise.all([has(/assets\/index-.*js$/), has(/data\/index-.*json$/)])
  await page.goto('/matrix?country=PT', { waitUntil: 'commit' })
  await expect(page.getByText('This page has not loaded yet.')).toBeVisible()
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 249, 244)')
  for (const response of await loaded) await response.finished()
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  goOn()
  await expect(board.chips).toHaveText([/^Portugal/])
  await expect(page.locator('body')).toHaveAttribute('data-drawn-with', 'its sheet')
})

test.describe('with a style sheet that never comes', () => {
  test.use({ expectedTroubles: /Failed to load resource/ })

  test('a page comes alive all the same @browsers', async ({ board }) => {
    await board.page.route('**/assets/written-*.css', (route) => route.abort())
    await board.page.goto('/en/')
    await board.untilAlive()
    await expect(board.header).toHaveCSS('display', 'flex')
  })
})
