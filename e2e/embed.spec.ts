import type { FrameLocator, Page } from '@playwright/test'
import { startsWith } from './board'
import { expect, test } from './story'

const HOST = '/another-site.html'

/** A page of another site that embeds one of our addresses in a frame. */
async function openHost(page: Page, address: string, box: readonly [number, number]) {
  const [width, height] = box
  const frame = `<iframe title="Pledges" src="${address.replaceAll('&', '&amp;')}" width="${width}" height="${height}"></iframe>`
  await page.route(HOST, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><p>A story</p>${frame}` }),
  )
  await page.goto(HOST)
  const inside = page.frameLocator('iframe')
  await expect(inside.getByRole('contentinfo')).toBeVisible()
  return inside
}

/** Nothing is cut off at the sides, and the footer is inside the frame. */
async function expectFits(inside: FrameLocator, [width, height]: readonly [number, number]) {
  const root = inside.locator('html')
  expect(await root.evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(width)
  expect(await root.evaluate((html) => html.scrollHeight)).toBeLessThanOrEqual(height)
}

const link = (inside: FrameLocator) =>
  inside.getByRole('contentinfo').getByRole('link', { name: 'Open in Who Pledged What' })

const BOXES = [
  [200, 150],
  [280, 200],
  [320, 300],
  [600, 400],
  [1200, 800],
] as const

for (const box of BOXES) {
  test(`A matrix stands alone in a box of ${box.join(' × ')}, and leads to all of it`, async ({
    page,
  }) => {
    const inside = await openHost(page, '/?embed=1&country=FR~PT&asOf=2026-01-07', box)
    await expect(inside.getByRole('grid', { name: 'Countries and commitments' })).toBeVisible()
    await expect(inside.getByRole('banner')).toHaveCount(0)
    await expect(inside.getByRole('region', { name: 'Filters' })).toHaveCount(0)
    await expect(inside.getByRole('navigation', { name: 'Views' })).toHaveCount(0)
    const footer = inside.getByRole('contentinfo')
    await expect(footer).toContainText('Matrix')
    await expect(footer).toContainText('Countries and groups: France or Portugal')
    await expect(footer).toContainText('As known on 7 Jan 2026, by day of saying')
    await expectFits(inside, box)
    await expect(link(inside)).toHaveAttribute('href', '/?country=FR~PT&asOf=2026-01-07')
    await link(inside).click({ trial: true })
  })
}

test('The link of a matrix opens all of it, in a tab of its own', async ({ page }) => {
  const inside = await openHost(page, '/?embed=1&country=FR~PT&asOf=2026-01-07', BOXES[0])
  const [whole] = await Promise.all([page.waitForEvent('popup'), link(inside).click()])
  await expect(whole).toHaveURL('/?country=FR~PT&asOf=2026-01-07')
  await expect(whole.getByRole('banner')).toBeVisible()
  await expect(
    whole.getByRole('grid').getByRole('rowheader', { name: 'Portugal', exact: true }),
  ).toBeVisible()
})

test('In a small box a cell opens as a sheet, and the link follows it', async ({ page }) => {
  const inside = await openHost(page, '/matrix?embed=1&country=PT', [600, 400])
  await inside
    .getByRole('gridcell', { name: startsWith('Portugal, ships in Fijian waters: ') })
    .click()
  const sheet = inside.getByRole('dialog', { name: 'Portugal, ships in Fijian waters' })
  await expect(sheet.getByRole('blockquote')).toContainText('tàu Bồ Đào Nha')
  await expect(link(inside)).toHaveAttribute('href', '/matrix?country=PT&cell=PT.ships-in-fiji')
})

test('In a large box a cell opens beside the matrix', async ({ page }) => {
  const inside = await openHost(page, '/matrix?embed=1', [1200, 800])
  await inside
    .getByRole('gridcell', { name: startsWith('Portugal, ships in Fijian waters: ') })
    .click()
  await expect(
    inside.getByRole('region', { name: 'Portugal, ships in Fijian waters' }),
  ).toBeVisible()
  await expect(inside.getByRole('grid')).toBeVisible()
  await expect(inside.getByRole('navigation', { name: 'Start with a question' })).toHaveCount(0)
})

test('A cell that is open on one of its documents says on which, and the link keeps it', async ({
  page,
}) => {
  const inside = await openHost(
    page,
    '/matrix?embed=1&country=BR&cell=BR.bilateral-agreements.fiji-brazil-framework',
    [1200, 800],
  )
  const name = 'Brazil, bilateral agreements: Fiji–Brazil framework of long-term guarantees'
  await expect(inside.getByRole('region', { name, exact: true })).toBeVisible()
  await expect(inside.getByRole('contentinfo')).toContainText(
    'Fiji–Brazil framework of long-term guarantees',
  )
  await expect(link(inside)).toHaveAttribute(
    'href',
    '/matrix?country=BR&cell=BR.bilateral-agreements.fiji-brazil-framework',
  )
})

/** The height that remains for the view, in CSS pixels. */
const heightOf = (inside: FrameLocator) =>
  inside.getByRole('main').evaluate((main) => main.clientHeight)

test('A key of the other site costs the view no room, and is not told of', async ({ page }) => {
  const inside = await openHost(page, '/?embed=1&country=PT&teaser=12', [200, 150])
  await expect(inside.getByRole('heading', { name: 'Matrix', level: 1 })).toBeAttached()
  await expect(inside.getByRole('grid')).toBeVisible()
  await expect(inside.getByText('teaser')).toHaveCount(0)
  expect(await heightOf(inside)).toBeGreaterThan(100)
})

test.describe('A version that is gone', () => {
  test.use({ expectedTroubles: /404 \(Not Found\)/ })

  for (const box of [
    [320, 240],
    [200, 150],
  ] as const) {
    test(`and a value that nothing has share a line in a box of ${box.join(' × ')}, which the pointer tells in full`, async ({
      page,
    }) => {
      const address = '/actors/PT?embed=1&version=0000000000&stance=certain'
      const inside = await openHost(page, address, box)
      await expect(inside.getByTitle(/version 0000000000 .* present one/)).toBeVisible()
      await expect(inside.getByTitle(/certain/)).toBeVisible()
      for (const said of ['version 0000000000', 'certain']) {
        const notice = await inside.getByRole('status').filter({ hasText: said }).boundingBox()
        expect(notice?.height).toBeGreaterThan(10)
        expect(notice?.height).toBeLessThan(32)
      }
      expect(await heightOf(inside)).toBeGreaterThan(box[1] - 72)
      await expectFits(inside, box)
    })
  }
})

test('An id that was taken out costs the view a line, and the pointer tells what became of it', async ({
  page,
}) => {
  const box = [320, 240] as const
  const inside = await openHost(page, '/matrix?embed=1&country=FR&at=france-dozens-of-ships', box)
  await expect(
    inside.getByTitle(/no longer in the dossier\. Taken out on .* would be/),
  ).toBeVisible()
  const notice = inside.getByRole('status').filter({ hasText: 'no longer in the dossier' })
  expect((await notice.boundingBox())?.height).toBeLessThan(32)
  await expect(inside.getByRole('grid')).toBeVisible()
  await expectFits(inside, box)
})

test('A brief stands alone as well; what it leads to stays within the box, and so does the way back', async ({
  page,
}) => {
  const inside = await openHost(page, '/actors/PT?embed=1', [600, 400])
  await expect(inside.getByRole('heading', { name: 'Portugal', level: 2 })).toBeVisible()
  await expect(inside.getByRole('contentinfo')).toContainText('Portugal')
  await inside.getByRole('link', { name: 'Rui Tavares' }).first().click()
  await expect(inside.getByRole('heading', { name: 'Rui Tavares', level: 2 })).toBeVisible()
  await expect(inside.getByRole('banner')).toHaveCount(0)
  await expect(link(inside)).toHaveAttribute('href', /^\/people\//)
  await inside.getByRole('link', { name: 'Back to Portugal' }).click()
  await expect(inside.getByRole('heading', { name: 'Portugal', level: 2 })).toBeVisible()
})

const LED_TO = [
  ['/matrix?embed=1&cell=PT.ships-in-fiji', '[data-column="ships-in-fiji"][data-emphasis]'],
  [
    '/articles/noumea-summit?embed=1&at=tavares-no-portuguese-ships',
    'mark[data-emphasis="selected"]',
  ],
  ['/timeline?embed=1&table=1&at=tavares-no-portuguese-ships', 'tr[aria-current]'],
  ['/timeline?embed=1&at=tavares-no-portuguese-ships', '[data-item][aria-current]'],
  ['/shifts?embed=1&cell=FJ.treaty-talks', 'li[aria-current]'],
] as const

for (const width of [400, 800]) {
  for (const [address, shown] of LED_TO) {
    test(`In a box ${width} wide, ${address} shows what it leads to, and the page around it keeps its place and its focus`, async ({
      page,
    }) => {
      await page.route(HOST, (route) => {
        const frame = `<iframe src="${address.replaceAll('&', '&amp;')}" width="${width}" height="600"></iframe>`
        const body = `<!doctype html><input autofocus><p style="height: 1500px">A story</p>${frame}`
        return route.fulfill({ contentType: 'text/html', body })
      })
      await page.goto(HOST)
      const inside = page.frameLocator('iframe')
      await expect(inside.locator(shown).first()).toBeVisible()
      if (address.includes('cell=PT')) await expect(inside.getByRole('blockquote')).toBeVisible()
      const isInFrame = () =>
        inside
          .locator(shown)
          .first()
          .evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect()
            return top >= 0 && bottom <= innerHeight
          })
      await expect.poll(isInFrame).toBe(true)
      expect(await page.evaluate(() => scrollY)).toBe(0)
      await expect(page.locator('input')).toBeFocused()
    })
  }
}

for (const box of [
  [320, 300],
  [600, 400],
] as const) {
  test(`In a box of ${box.join(' × ')} the key is one press away, and stays in the box`, async ({
    page,
  }) => {
    const inside = await openHost(page, '/matrix?embed=1', box)
    await inside.getByRole('button', { name: 'Key' }).click()
    const panel = inside.getByRole('dialog', { name: 'What the signs mean' })
    await expect(panel.getByRole('term').filter({ hasText: 'Leads' })).toBeInViewport()
    const size = await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(size).toBe(0)
    await expectFits(inside, box)
  })
}

test('A box with room carries its key, with only the stances that it shows', async ({ page }) => {
  const inside = await openHost(page, '/matrix?embed=1&country=PT&stance=declines', [900, 600])
  const key = inside.getByRole('contentinfo').getByRole('list')
  await expect(key).toContainText('declines')
  await expect(key).not.toContainText('leads')
  await expectFits(inside, [900, 600])
})

test.describe('on a dark system', () => {
  test.use({ colorScheme: 'dark' })

  test('An embedded view has the theme and language that its address asks for, wherever it leads', async ({
    page,
  }) => {
    const light = 'rgb(251, 249, 244)'
    const inside = await openHost(page, '/actors/PT?embed=1&theme=light&lang=vi', [600, 400])
    await expect(inside.locator('html')).toHaveCSS('background-color', light)
    await expect(inside.locator('html')).toHaveAttribute('lang', 'vi')
    await inside.getByRole('link', { name: 'Rui Tavares' }).first().click()
    await expect(inside.getByRole('heading', { name: 'Rui Tavares', level: 2 })).toBeVisible()
    await expect(inside.locator('html')).toHaveCSS('background-color', light)
    const leave = inside.getByRole('contentinfo').getByRole('link', { name: /Ai hứa gì/ })
    await expect(leave).toHaveAttribute('href', /^\/vi\/people\/[^?]+$/)
  })

  test('The theme of a link is not that of the site, where it is the reader’s', async ({
    board,
  }) => {
    await board.open('/matrix?theme=light')
    await expect(board.page.locator('html')).toHaveCSS('background-color', 'rgb(21, 20, 15)')
    await expect(board.page).toHaveURL('/matrix')
    await expect(board.brokenLinkNotice).toHaveCount(0)
  })
})
