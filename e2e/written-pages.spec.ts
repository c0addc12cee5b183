import { expect, test } from './story'
import { watchLayout } from './watch-layout'

const QUOTE = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('I read a brief with its quotes, and go on from link to link', async ({ page }) => {
    await page.goto('/en/actors/PT')
    await expect(page).toHaveTitle('Portugal · Who Pledged What')
    await expect(page.getByRole('heading', { level: 2, name: 'Portugal' })).toBeVisible()
    await expect(page.getByRole('blockquote').filter({ hasText: QUOTE }).first()).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Rui Tavares' }).first().click()
    await expect(page).toHaveURL('/en/people/rui-tavares')
    await expect(page.getByRole('heading', { level: 2, name: 'Rui Tavares' })).toBeVisible()
    await page.getByRole('link', { name: 'Board', exact: true }).click()
    await expect(page).toHaveURL('/en/')
  })

  test('I read an article with its passages', async ({ page }) => {
    await page.goto('/vi/articles')
    await page.locator('main a[href^="/vi/articles/"]').first().click()
    await expect(page).toHaveURL(/\/vi\/articles\/.+/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
  })

  test('The matrix and the timeline are tables with links', async ({ page }) => {
    await page.goto('/en/matrix')
    // Nothing within `noscript` has a role for the test's own accessibility tree.
    const matrix = page.locator('noscript table').filter({ hasText: 'The matrix as a table' })
    const row = matrix.locator('tr').filter({ has: page.locator('th', { hasText: /^Portugal$/ }) })
    await expect(row).toContainText('declines')
    await expect(row.locator('th a')).toHaveAttribute('href', '/en/actors/PT')
    await page.goto('/en/timeline')
    const timeline = page.locator('noscript table').filter({ hasText: 'The timeline as a table' })
    await expect(timeline.locator('tr').filter({ hasText: 'Portugal' }).first()).toBeVisible()
  })
})

test('Coming alive, a page is told neither its language nor its style sheet again, for which all of it would be laid out anew', async ({
  board,
}) => {
  const { page } = board
  await page.addInitScript(() => {
    const told: unknown[] = []
    new MutationObserver((changes) => {
      const own = changes.filter(({ target }) => target === document.documentElement)
      told.push(...own.map(({ attributeName }) => attributeName))
    }).observe(document, { subtree: true, attributeFilter: ['lang'] })
    Object.assign(window, { told })
  })
  await page.goto('/en/')
  await board.untilAlive()
  // The last that the page loads by itself, with its sheets.
  const sheets = page.locator('link[rel=stylesheet]:not([disabled])')
  await expect(page.locator('link[rel=stylesheet][href*="FilterPanel"]')).toBeAttached()
  await expect
    .poll(() => sheets.evaluateAll((links) => links.filter((link) => !Reflect.get(link, 'sheet'))))
    .toEqual([])
  const faces = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [rule.cssText] : [])),
    ),
  )
  expect(faces.length).toBeGreaterThan(3)
  expect(new Set(faces).size).toBe(faces.length)
  expect(await page.evaluate('told')).toEqual([])
})

test.describe('a written page', () => {
  test.use({ expectedTroubles: /ERR_FAILED/ })

  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    for (const address of ['/en/', '/vi/', '/en/actors/PT', '/en/articles/noumea-summit']) {
      test(`${address} comes alive as it was written, and nothing moves (${width} px)`, async ({
        board,
      }) => {
        const { page } = board
        await page.setViewportSize({ width, height })
        const look = await watchLayout(page)
        await page.goto(address)
        await board.untilAlive()
        const { moved, gone } = await look()
        expect(moved).toBeLessThan(0.02)
        expect(gone).toEqual([])
        // It is alive: a link changes the page without loading it anew.
        await page.evaluate(() => document.body.setAttribute('data-before', ''))
        await board.main.getByRole('link').first().click()
        await expect(page.locator('[data-before]')).toHaveCount(1)
      })
    }
  }
})

test('A link in another language than mine, a filter or a theme shows nothing else meanwhile', async ({
  board,
}) => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await board.page.route('**/assets/index-*.js', async (route) => {
    await asked
    await route.continue()
  })
  await board.page.goto('/matrix?country=PT', { waitUntil: 'commit' })
  await expect(board.page.locator('.not-started')).toBeVisible()
  await expect(board.grid).toBeHidden()
  answer()
  await expect(board.chips).toHaveText([/^Portugal/])
})

test('What I scrolled to before the page came alive stays in sight', async ({ board }) => {
  const { page } = board
  let start = () => {}
  const started = new Promise<void>((resolve) => {
    start = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await started
    await route.continue()
  })
  await page.goto('/actors/FJ', { waitUntil: 'commit' })
  const heading = page.getByRole('heading', { name: 'In time' })
  await heading.scrollIntoViewIfNeeded()
  await expect(heading).toBeInViewport()
  start()
  await board.untilAlive()
  await expect(heading).toBeInViewport()
})

test('Each page names itself, its language and its twin in the other one', async ({ page }) => {
  await page.goto('/vi/commitments/ships-in-fiji')
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  const href = (selector: string) => page.locator(selector).getAttribute('href')
  expect(await href('link[rel=canonical]')).toBe('/vi/commitments/ships-in-fiji')
  expect(await href('link[hreflang=en]')).toBe('/en/commitments/ships-in-fiji')
  expect(await href('link[hreflang=x-default]')).toBe('/commitments/ships-in-fiji')
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /Bồ Đào Nha/)
})

test('Where there is no page, the host says so, and I am helped on', async ({ board }) => {
  const response = await board.page.request.get('/articles/noumea-sumit')
  expect(response.status()).toBe(404)
  expect(await response.text()).toContain('There is no page here.')
})
