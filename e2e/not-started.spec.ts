import type { Page } from '@playwright/test'
import { expect, test } from './story'

const SCRIPT = '**/assets/index-*.js'

const sentence = (page: Page) => page.getByText('This page has not loaded yet.')

/** Milliseconds until the sentence appears on a page that has not started. */
function readDelay(page: Page): Promise<number | undefined> {
  return page.evaluate(() => {
    const animations = document.querySelector('.not-started')?.getAnimations() ?? []
    return Number(animations[0]?.effect?.getTiming().delay)
  })
}

test.describe('with a script that does not run', () => {
  test.use({
    expectedTroubles: /Failed to load resource|dynamically imported|SyntaxError|Unexpected/,
  })

  test('I am told in both languages, and try again', async ({ board }) => {
    await board.page.route(SCRIPT, (route) => route.abort())
    await board.page.goto('/?country=PT')
    await expect(sentence(board.page)).toBeVisible()
    await expect(board.page.getByText('Trang chưa tải xong.')).toBeVisible()
    await expect(board.page.locator('html')).toHaveCSS('background-color', 'rgb(251, 249, 244)')
    await board.page.unroute(SCRIPT)
    await board.page.getByRole('link', { name: 'try again' }).click()
    await expect(board.chips).toHaveText([/^Portugal/])
    await expect(sentence(board.page)).toBeHidden()
  })

  test('A browser that cannot read it names those that can', async ({ page }) => {
    await page.route(SCRIPT, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'let let = #' }),
    )
    await page.goto('/?country=PT')
    await expect(sentence(page)).toContainText('Firefox 125, Safari 17 or later')
  })
})

test.describe('in a browser that is too old', () => {
  test.use({ expectedTroubles: /is not a function/ })

  test('A browser without what the page needs names those that have it', async ({ page }) => {
    // As in Safari 15.
    await page.addInitScript(() => {
      for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast']) {
        Reflect.deleteProperty(Array.prototype, name)
      }
      Reflect.deleteProperty(String.prototype, 'toWellFormed')
      Reflect.deleteProperty(HTMLElement.prototype, 'popover')
    })
    await page.goto('/?country=PT')
    await expect(sentence(page)).toContainText('Firefox 125, Safari 17 or later')
  })
})

test('A slow script is no blank page, and a fast one shows no sentence @browsers', async ({
  board,
}) => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await board.page.route(SCRIPT, async (route) => {
    await asked
    await route.continue()
  })
  await board.page.goto('/?country=PT', { waitUntil: 'commit' })
  await expect.poll(() => readDelay(board.page)).toBe(3000)
  await expect(sentence(board.page)).toBeVisible()
  answer()
  await expect(board.grid).toBeVisible()
  await expect(sentence(board.page)).toBeHidden()
})
