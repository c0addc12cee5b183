import type { Board } from './board'
import { expect, test } from './story'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const QUOTE = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'

async function expectNoSidewaysScroll({ page }: Board): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
}

test('On a phone, I open a cell as a sheet, read in context, and come back to the sheet', async ({
  board,
}) => {
  await board.open()
  await expect(board.view('Matrix')).toHaveAttribute('aria-current', 'page')
  await expectNoSidewaysScroll(board)
  await board.cell('Portugal', 'ships in Fijian waters').tap()
  const sheet = board.page.getByRole('dialog', { name: 'Portugal, ships in Fijian waters' })
  await expect(sheet.getByRole('blockquote')).toHaveText(`“${QUOTE}”`)
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toBeInViewport({ ratio: 0.5 })
  await expectNoSidewaysScroll(board)

  await board.readButton(QUOTE).tap()
  await expect(board.page).toHaveURL(
    '/articles/noumea-summit?cell=PT.ships-in-fiji&at=tavares-no-portuguese-ships&quote=aa69a7',
  )
  await expect(board.view('Articles')).toHaveAttribute('aria-current', 'page')
  await expect(board.focused).toHaveText(QUOTE)
  await expect(board.focused).toBeInViewport({ ratio: 1 })
  await expect(sheet).toHaveCount(0)
  await expectNoSidewaysScroll(board)

  await board.goBack()
  await expect(sheet).toBeVisible()
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await expect(sheet).toHaveCount(0)
})

test('On a phone, a link to a cell draws no frame around the title that it leads to', async ({
  board,
}) => {
  await board.open('/?cell=PT.ships-in-fiji')
  const title = board.quotes('Portugal', 'ships in Fijian waters').getByRole('heading').first()
  await expect(title).toBeFocused()
  await expect(title).toHaveCSS('outline-style', 'none')
})

test('On a phone, each view has the whole screen, one tab away, and nothing scrolls sideways', async ({
  board,
}) => {
  await board.open()
  await expect(board.view('Board')).toHaveCount(0)
  await board.view('Timeline').tap()
  await expect(board.page).toHaveURL('/timeline')
  await expect(board.timeline).toBeVisible()
  await expect(board.grid).toHaveCount(0)
  await expectNoSidewaysScroll(board)
  await board.timelineButton('Documents').tap()
  await expect(board.lanes.filter({ hasText: 'Nouméa Declaration' })).toHaveCount(1)
  await expectNoSidewaysScroll(board)
  await board.timelineButton('Table').tap()
  await expect(board.page.getByRole('table')).toBeVisible()
  await expectNoSidewaysScroll(board)
  await board.view('Articles').tap()
  await expect(board.questions.first()).toBeVisible()
  await expectNoSidewaysScroll(board)
  await board.articleLink('New progress').tap()
  await expect(board.article).toBeVisible()
  await expectNoSidewaysScroll(board)
  await board.view('Matrix').tap()
  await expect(board.grid).toBeVisible()
})

test('On a phone, I choose one of the plans that a cell tells apart', async ({ board }) => {
  await board.open('/?cell=FJ.ocean-treaty')
  const sheet = board.page.getByRole('dialog', { name: 'Fiji, ocean treaty' })
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveCount(2)
  await expectNoSidewaysScroll(board)
  await sheet.getByRole('link', { name: '20-point document', exact: true }).first().tap()
  await expect(board.page).toHaveURL('/?cell=FJ.ocean-treaty.document-20-points')
  await expect(sheet.getByRole('blockquote')).toHaveText([/20 điểm/])
  await expectNoSidewaysScroll(board)
})

test('On a phone, I pick a mark on the timeline and read what it stands for', async ({ board }) => {
  await board.open('/timeline?country=PT&commitment=ships-in-fiji')
  await board.timelineMark('Portugal, Ships in Fijian waters: declines').hover()
  await expect(board.page.getByRole('tooltip')).toBeVisible()
  await board.timelineMark('Portugal, Ships in Fijian waters: declines').tap()
  const card = board.page.getByRole('region', { name: 'Chosen on the timeline' })
  await expect(card.getByRole('blockquote')).toHaveText(`“${QUOTE}”`)
  await board.timelineMark('Portugal, Ships in Fijian waters: declines').hover()
  await expect(board.page.getByRole('tooltip')).toHaveCount(0)
  await card.getByRole('button', { name: 'Read in context' }).tap()
  await expect(board.focused).toHaveText(QUOTE)
  await board.goBack()
  await expect(card).toBeVisible()
})

test('On a phone, each event of the timeline begins right below its date', async ({ board }) => {
  await board.open('/timeline')
  const rows = board.main
    .getByRole('list', { name: 'Dates, events and articles' })
    .getByRole('listitem')
  await expect(rows.first()).toBeVisible()
  const gaps = await rows.evaluateAll((items) =>
    items.flatMap((item) => {
      const [date, event] = [item.querySelector('span'), item.querySelector('button')]
      if (date === null || event === null || event.contains(date)) return []
      const words = document.createRange()
      words.selectNodeContents(event)
      return [words.getBoundingClientRect().top - date.getBoundingClientRect().bottom]
    }),
  )
  expect(gaps.length).toBeGreaterThan(3)
  expect(Math.max(...gaps)).toBeLessThan(3)
})

test('On a phone, I filter by a country @browsers', async ({ board }) => {
  await board.open()
  await board.filterByCountry('France')
  await expect(board.chips).toHaveText([/^France/])
  await expect(board.grid.getByRole('rowheader').getByRole('button')).toHaveText(['France'])
  await expectNoSidewaysScroll(board)
})

test('On a phone, I follow a link that was copied on a wide screen, and am at its passage', async ({
  board,
}) => {
  await board.open('/?cell=PT.ships-in-fiji&at=tavares-no-portuguese-ships')
  await expect(board.focused).toHaveText(QUOTE)
  await expect(board.focused).toBeInViewport({ ratio: 1 })
  await expect(board.view('Articles')).toHaveAttribute('aria-current', 'page')
  await board.view('Matrix').tap()
  await expect(board.grid).toBeVisible()
})

test('On a phone, the question and its filters stay in sight, and the rest folds away', async ({
  board,
}) => {
  await board.open('/?stance=declines~opposes')
  const question = board.filters.getByText('Who says no, and to what?')
  await expect(board.foldedFilters).toHaveText(/^Filters \(2\)/)
  await board.grid.getByRole('rowheader').last().scrollIntoViewIfNeeded()
  await expect(question).toBeInViewport({ ratio: 1 })
  for (const chip of await board.chips.all()) await expect(chip).toBeInViewport({ ratio: 1 })

  // Above text, one row has to do.
  await board.view('Articles').tap()
  await board.articleLink('New progress').or(board.main.getByRole('article')).first().waitFor()
  await expect(question).toBeInViewport({ ratio: 1 })
  expect((await board.filters.boundingBox())?.height).toBeLessThan(90)
  await board.foldedFilters.tap()
  const sheet = board.page.getByRole('dialog', { name: 'Filters' })
  await expect(sheet.getByRole('group', { name: board.words.legend })).toBeVisible()
  await sheet.getByRole('button', { name: 'Clear all' }).tap()
  await expect(board.chips).toHaveCount(0)
  await expect(question).toHaveCount(0)
  await expectNoSidewaysScroll(board)
})

test('On a narrow screen, the keyboard returns from a filter to its button, then to the first', async ({
  board,
}) => {
  await board.open()
  await board.openFilter('Countries and groups')
  const { page } = board
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Escape')
  await expect(board.filters.getByRole('button', { name: 'Countries and groups' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(board.foldedFilters).toBeFocused()
})

test('On a phone, a filtered matrix begins where its marks are', async ({ board }) => {
  await board.open('/?stance=leads')
  const marked = board.grid.getByRole('gridcell', { name: /: leads\b/ })
  await expect(marked.first()).toBeInViewport({ ratio: 1 })
  const names = await board.grid.getByRole('rowheader', { name: 'France' }).boundingBox()
  const box = await marked.first().boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual((names?.x ?? 0) + (names?.width ?? 0) - 1)

  // An open cell is where the link leads instead.
  await board.open('/?stance=leads&cell=FJ.joint-fleet')
  await expect(board.cell('Fiji', 'joint fleet')).toBeInViewport({ ratio: 1 })
})

for (const [width, height] of [
  [1024, 480],
  [844, 390],
  [390, 600],
  [320, 568],
] as const) {
  test(`In a window of ${width} × ${height} the matrix opens at its top`, async ({ board }) => {
    const { page } = board
    await page.setViewportSize({ width, height })
    await board.open()
    const marked = board.grid.getByRole('gridcell').filter({ has: page.locator('svg') })
    await expect(marked.first()).toBeAttached()
    // What would have scrolled has its size.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    await expect(board.header).toBeInViewport({ ratio: 1 })
    const scrolled = await page.evaluate(() =>
      [...document.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0).map(String),
    )
    expect(scrolled).toEqual([])
  })
}

for (const address of ['/', '/timeline', '/articles/noumea-summit', '/compare', '/actors/FR']) {
  test(`On a phone, method and notebook are two taps from ${address}`, async ({ board, page }) => {
    await page.goto(address)
    await board.openMore()
    await expect(board.more.getByRole('link', { name: 'Notebook' })).toBeInViewport({ ratio: 1 })
    await board.more.getByRole('link', { name: 'Method' }).tap()
    await expect(page).toHaveURL(/\/method/)
    await expect(board.more).toHaveCount(0)
    await expectNoSidewaysScroll(board)
  })
}

for (const [address, name] of [
  ['/compare?country=FJ~BR', 'Compare'],
  ['/events', 'Events'],
] as const) {
  test(`On a phone, the tab of ${address} is in sight, also in Vietnamese`, async ({ board }) => {
    const { page } = board
    await page.goto(address)
    const current = page
      .getByRole('navigation', { name: /^(Pages of this kind|Các trang cùng loại)$/ })
      .locator('[aria-current="page"]')
    await expect(current).toHaveText(name)
    await expect(current).toBeInViewport({ ratio: 1 })
    await board.switchLanguage('Tiếng Việt')
    await expect(current).not.toHaveText(name)
    await expect(current).toBeInViewport({ ratio: 1 })
  })
}

test('On a phone, the tab stays in sight when the typeface comes late', async ({ board }) => {
  const { page } = board
  let send = () => {}
  const asked = new Promise<void>((done) => (send = done))
  await page.route('**/*.woff2', async (route) => {
    await asked
    await route.continue()
  })
  await page.goto('/compare?country=FJ~BR', { waitUntil: 'commit' })
  await board.untilAlive()
  send()
  const tabs = page.getByRole('navigation', { name: 'Pages of this kind' })
  await expect(tabs.locator('[aria-current="page"]')).toBeInViewport({ ratio: 1 })
})

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const lang of ['en', 'vi'] as const) {
    test(`On a small phone, every tab and control of the header is in sight (${lang})`, async ({
      board: english,
    }) => {
      const board = lang === 'vi' ? english.inVietnamese() : english
      await board.open(`/?country=PT&lang=${lang}`)
      const tabs = board.page.getByRole('navigation', { name: board.words.views })
      for (const control of [
        ...(await tabs.getByRole('link').all()),
        ...(await board.header.getByRole('button').filter({ visible: true }).all()),
        board.foldedFilters,
        board.chips.first(),
      ]) {
        await expect(control).toBeInViewport({ ratio: 0.99 })
      }
      const width = await board.page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(320)
    })
  }
})

test('In Vietnamese too, each tool of the matrix is in the window', async ({ board: english }) => {
  const board = english.inVietnamese()
  await board.open('/matrix?lang=vi')
  for (const name of ['Hiện cả lập trường của nhóm', 'Ẩn cột trống']) {
    await expect(board.main.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
  }
})
