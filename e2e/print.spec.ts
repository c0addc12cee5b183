import { inflateSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import { narrowToPaper, showOnPaper } from './paper'
import { expect, test } from './story'

/** The number of pages in a PDF of the page; Firefox compresses what tells it. */
async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const raw = pdf.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, stream = '']) =>
    inflate(Buffer.from(stream, 'latin1')),
  )
  const counts = [raw, ...streams].flatMap((part) => [
    ...part.matchAll(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/g),
  ])
  return Math.max(...counts.map(([, count]) => Number(count)))
}

/** Empty for what is not compressed. */
function inflate(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    return ''
  }
}

/** The furthest right edge among the elements, in CSS pixels. */
async function reachOf(all: Locator): Promise<number> {
  const boxes = await all.evaluateAll((nodes) =>
    nodes.map((node) => node.getBoundingClientRect().right),
  )
  return Math.max(...boxes)
}

/** The addresses of passages that are printed. */
async function writtenLinks(page: Page): Promise<readonly string[]> {
  const written = await page
    .locator('[data-link]')
    .filter({ visible: true })
    .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node, '::after').content))
  return written
    .map((content) => content.replaceAll('"', ''))
    .filter((content) =>
      /^http:\/\/127\.0\.0\.1:\d+(\/vi)?\/articles\/.+&quote=\w{6}/.test(content),
    )
}

const QUOTE = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'

test('The board on paper is the whole matrix and every passage that it shows, with its source and link', async ({
  board,
}) => {
  const { page } = board
  await board.open('/?country=PT')
  const { statements, ofStatements, sentences, articles } = await board.counts()
  const countLine = `${statements} of ${ofStatements} statements, in ${sentences} sentences of ${articles} articles`
  await showOnPaper(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Countries and commitments')
  const matrix = page.getByRole('table', { name: /^Latest stance known/ })
  await expect(matrix.getByRole('rowheader')).toHaveText(['Portugal'])
  await expect(
    matrix.getByRole('img', { name: /^declines; 1 statement in 1 sentence; own words/ }),
  ).toBeVisible()
  await expect(page.getByText('Countries and groups: Portugal', { exact: true })).toBeVisible()
  await expect(page.getByText(countLine)).toBeVisible()
  await expect(page.getByRole('blockquote')).toHaveCount(statements)
  await expect(page.getByRole('blockquote').filter({ hasText: QUOTE })).toBeVisible()
  const source = 'http://127.0.0.1'
  const link = page.getByRole('link', { name: /tavares-no-portuguese-ships&quote=aa69a7$/ })
  await expect(link).toHaveText(new RegExp(`^${source}`))
  await expect(
    page.getByText(/^Rui Tavares, Prime Minister of Portugal · own words/).first(),
  ).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(board.filters).toBeHidden()

  await page.emulateMedia({ media: 'screen' })
  await expect(board.grid).toBeVisible()
  await expect(matrix).toHaveCount(0)
})

test('An open cell is printed alone', async ({ board }) => {
  await board.open('/matrix?cell=PT.ships-in-fiji')
  await showOnPaper(board.page)
  await expect(board.page.getByRole('heading', { level: 1 })).toHaveText(
    'Portugal, ships in Fijian waters',
  )
  await expect(board.page.getByRole('blockquote')).toHaveText([`“${QUOTE}”`])
})

test('A passage that can be read otherwise says so on paper, and what the other reading is', async ({
  board,
}) => {
  const { page } = board
  await board.open('/?country=PT&commitment=reef-guarantees~ships-in-fiji')
  await showOnPaper(page)
  const matrix = page.getByRole('table', { name: /^Latest stance known/ })
  await expect(matrix.getByRole('img', { name: /^stands ready \(open reading\); / })).toBeVisible()
  await expect(
    page.getByText('open to another reading', { exact: true }).filter({ visible: true }),
  ).toBeVisible()
  await expect(page.getByText(/(stands ready|undecided) \(open reading\)\s*$/)).toHaveCount(3)
  await expect(page.getByText('Another reading: ships in Fijian waters.')).toBeVisible()
  // The refusal is a firm reading.
  await expect(
    page
      .getByText(/^\s*declines\s*$/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible()
  await expect(page.getByText(/declines \(open reading\)/)).toHaveCount(0)
  await expect(page.getByText('Another reading: ')).toHaveCount(3)
})

test('What is no shift is printed with its stances and the reason', async ({ board }) => {
  const { page } = board
  await board.open('/shifts?country=FJ')
  const region = page.getByRole('region', { name: 'Not comparable' })
  await expect(region).toBeVisible()
  await showOnPaper(page)
  await narrowToPaper(page)
  const items = region.getByRole('listitem').filter({ has: page.getByRole('heading') })
  await expect(items.first()).toBeVisible()
  await expect(region.getByRole('list', { name: 'Why this is no shift' })).toHaveCount(
    await items.count(),
  )
  expect(await reachOf(region.getByRole('listitem'))).toBeLessThanOrEqual(680)
})

test('The timeline on paper is its passages in the order of time', async ({ board }) => {
  const vietnamese = board.inVietnamese()
  await vietnamese.open('/timeline?country=PT&lang=vi')
  const { statements } = await vietnamese.counts()
  await showOnPaper(board.page)
  const table = board.page.getByRole('table', { name: 'Các đoạn trích, theo thứ tự thời gian' })
  await expect(table.getByRole('blockquote')).toHaveCount(statements)
  await expect(table.getByRole('blockquote').filter({ hasText: QUOTE })).toHaveCount(1)
  await expect(table.getByRole('row').nth(1)).toContainText('7/2023')
  await expect(table.getByRole('row').last()).toContainText('2026')
})

test('An article on paper has its passages numbered in the text and listed below it', async ({
  board,
}) => {
  const { page } = board
  await board.open('/articles/noumea-summit?country=PT&article=noumea-summit')
  const { statements } = await board.counts()
  expect(statements).toBeGreaterThan(1)
  await expect(board.article).toBeVisible()
  await showOnPaper(page)
  await expect(page.getByRole('heading', { name: 'The passages of this article' })).toBeVisible()
  await expect(page.getByRole('blockquote')).toHaveCount(statements)
  await expect(page.locator('sup').last()).toHaveText(new RegExp(`${statements}$`))
  await expect(page.locator('u').filter({ hasText: QUOTE })).toBeVisible()
})

test('A brief is printed as it stands, under where it is from', async ({ board }) => {
  const { page } = board
  await page.goto('/actors/PT')
  await board.untilAlive()
  await expect(page.getByRole('heading', { name: 'Portugal', level: 2 })).toBeVisible()
  await showOnPaper(page)
  await expect(
    page.getByText('Who Pledged What', { exact: false }).filter({ visible: true }).first(),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: /\/actors\/PT$/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Portugal', level: 2 })).toBeVisible()
  await expect(page.getByRole('blockquote').filter({ hasText: QUOTE }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Read in context/ }).first()).toBeHidden()
})

for (const width of ['wide', 'narrow']) {
  test(`Countries side by side fit the paper, each passage with its address (from a ${width} window)`, async ({
    board,
  }) => {
    const { page } = board
    if (width === 'narrow') await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/compare?country=BR~FR~PT')
    await expect(page.getByRole('table', { name: 'Stances side by side' })).toBeVisible()
    await showOnPaper(page)
    await narrowToPaper(page)
    const quotes = page.getByRole('blockquote')
    expect(await quotes.count()).toBeGreaterThan(10)
    expect(await reachOf(quotes)).toBeLessThanOrEqual(680)
    const links = await writtenLinks(page)
    expect(links).toHaveLength(await quotes.count())
    expect(links.join(' ')).toContain('at=tavares-ready-within-international-frame&quote=')
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await expect(page.getByRole('link', { name: /^Read in context/ })).toHaveCount(0)
  })
}

test('The notebook on paper has the words, the note, the source, the day and the address of each item', async ({
  board,
}) => {
  const { page } = board
  await board.open('/?cell=PT.reef-guarantees')
  const pins = page.getByRole('button', { name: /^Pin: / })
  for (const at of [0, 1, 2, 3]) {
    await pins.nth(at).click()
    await expect(pins.nth(at)).toHaveAttribute('aria-pressed', 'true')
  }
  await board.open('/timeline?stance=declines')
  await board.header.getByRole('button', { name: 'Share', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Pin: Timeline/ })
    .click()
  await page.goto('/notebook')
  const items = page
    .getByRole('list', { name: 'What you have pinned, in your order' })
    .getByRole('article')
  await expect(items).toHaveCount(5)
  await items.nth(1).getByRole('textbox').fill('Ask Suva\nby Friday')
  await showOnPaper(page)
  await narrowToPaper(page)
  await expect(page.getByText(/^Printed \d+ \w+ \d{4}$/)).toBeVisible()
  await expect(items.getByText(/^\d · (Cell|Passage|View) · pinned \d+ \w+ \d{4}$/)).toHaveCount(5)
  await expect(items.getByRole('blockquote')).toHaveCount(3)
  await expect(items.getByText(/ · own words · .* 2026$/).filter({ visible: true })).toHaveCount(3)
  const addresses = items.getByText(/^http:\/\/127\.0\.0\.1/).filter({ visible: true })
  await expect(addresses).toHaveText([
    /\/\?cell=PT\.reef-guarantees$/,
    /\/articles\/.+&quote=\w{6}$/,
    /\/articles\/.+&quote=\w{6}$/,
    /\/articles\/.+&quote=\w{6}$/,
    /\/timeline\?stance=declines$/,
  ])
  await expect(items.getByText(/^Note: /).filter({ visible: true })).toHaveText([
    'Note: Ask Suva by Friday',
  ])
  expect(await reachOf(items)).toBeLessThanOrEqual(680)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveCount(0)
})

test('An answer on paper unfolds every passage, once and with its address', async ({ board }) => {
  const { page } = board
  await board.inVietnamese().open('/conditions?lang=vi')
  const folded = page.getByRole('main').locator('summary q')
  await expect(folded.filter({ visible: true }).first()).toBeVisible()
  const count = await folded.count()
  await showOnPaper(page)
  await narrowToPaper(page)
  const quotes = page.getByRole('blockquote').filter({ visible: true })
  await expect(quotes).toHaveCount(count)
  expect(await writtenLinks(page)).toHaveLength(count)
  expect(await reachOf(quotes)).toBeLessThanOrEqual(680)
  await expect(folded.filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('button', { name: /^Đọc|^Ghim/ })).toHaveCount(0)
})

test('Paper is white whatever the theme, and the first print is as whole as the second', async ({
  board,
}) => {
  const { page } = board
  await page.emulateMedia({ colorScheme: 'dark' })
  await board.open('/?country=BR~PT')
  await expect(board.timelineMarks.first()).toBeVisible()
  // What is drawn together with the list of keys answers a print.
  await expect(page.getByRole('dialog', { name: 'Keyboard', includeHidden: true })).toBeAttached()
  await expect(page.getByText('Printed before the passages had loaded.')).toHaveCount(0)
  const first = await countPages(page)
  expect(first).toBeGreaterThan(2)
  expect(await countPages(page)).toBe(first)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  )
  expect(paper).toBe('rgb(255, 255, 255)')
})

test('On paper, everything has its pages @browsers', async ({ board }) => {
  await board.open('/matrix')
  await board.untilPrintable()
  expect(await countPages(board.page)).toBeGreaterThan(10)
})

test('A print that comes too early says so, and what it lacks', async ({ board }) => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await board.page.route('**/data/texts-*.json', async (route) => {
    await asked
    await route.continue()
  })
  const code = board.page.waitForResponse(/\/assets\/Later-/)
  await board.page.goto('/matrix')
  await code
  const { tooEarly } = board
  await expect(tooEarly).toHaveCount(1)
  await expect(tooEarly).toBeHidden()
  await board.page.emulateMedia({ media: 'print' })
  await expect(tooEarly).toBeVisible()
  answer()
  await expect(board.page.getByRole('blockquote').first()).toBeVisible()
  await expect(tooEarly).toHaveCount(0)
})

test('A print before any script has run says so, where it lacks passages, and is whole where it lacks none', async ({
  board,
}) => {
  const { page } = board
  // Never answered.
  await page.route('**/assets/*.js', () => undefined)
  for (const [path, isEarly] of [
    ['/matrix', true],
    ['/articles/noumea-summit', true],
    ['/actors/PT', false],
  ] as const) {
    await page.goto(path, { waitUntil: 'commit' })
    await page.emulateMedia({ media: 'screen' })
    // The other says that the page has not started, until the style sheet hides it.
    await expect(board.main.filter({ visible: true })).toHaveCount(1)
    await expect(board.tooEarly).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(board.tooEarly.filter({ visible: true })).toHaveCount(isEarly ? 1 : 0)
  }
  await expect(page.getByRole('blockquote').filter({ hasText: QUOTE }).first()).toBeVisible()
})
