import type { Locator, Page } from '@playwright/test'
import { expect, test } from './story'

class SearchBox {
  constructor(
    readonly page: Page,
    readonly name: 'Search' | 'Tìm kiếm' = 'Search',
  ) {}

  get input(): Locator {
    return this.page.getByRole('combobox', { name: this.name, exact: true })
  }

  get list(): Locator {
    return this.page.getByRole('listbox', { name: this.name === 'Search' ? 'Results' : 'Kết quả' })
  }

  get filter(): Locator {
    return this.list.getByRole('option', { name: /^(Filter all views by|Lọc mọi góc nhìn theo) / })
  }

  /** The number of statements that the filter would keep. */
  async offered(): Promise<number> {
    await expect(this.filter).toHaveText(/ \d+ (statements?|phát biểu) (in|trong) \d+ /)
    return Number(/ (\d+) (?:statements?|phát biểu) /.exec(await this.filter.innerText())?.[1])
  }

  group(name: string): Locator {
    return this.list.getByRole('group', { name, exact: true }).getByRole('option')
  }

  /** The option that Enter would open. */
  get active(): Locator {
    return this.list.getByRole('option', { selected: true })
  }

  /** The highlighted texts among the results of one kind, without duplicates. */
  async marked(group: string): Promise<readonly string[]> {
    const texts = await this.group(group).locator('mark').allTextContents()
    return [...new Set(texts)].toSorted()
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.press('/')
    await expect(this.input).toBeFocused()
    await this.input.fill(words)
  }
}

const searchFiles = /assets\/(search-of|FoundInTexts)-/

test('I find a country without touching the mouse @browsers', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open('/matrix')
  await board.page.keyboard.press('/')
  await expect(search.input).toBeFocused()
  await expect(search.input).toHaveAttribute('aria-expanded', 'false')
  await board.page.keyboard.type('Portugal')
  await expect(search.input).toHaveAttribute('aria-expanded', 'true')
  await expect(board.page.getByRole('status').filter({ hasText: /^\d+ results$/ })).toHaveCount(1)
  await expect(search.active).toHaveText(/^Filter all views by “Portugal”/)

  await board.page.keyboard.press('ArrowDown')
  await expect(search.active).toContainText('Portugal')
  const active = await search.input.getAttribute('aria-activedescendant')
  await expect(search.active).toHaveAttribute('id', active ?? '')
  await board.page.keyboard.press('ArrowUp')
  await board.page.keyboard.press('ArrowUp')
  await expect(search.list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await board.page.keyboard.press('ArrowDown')
  await board.page.keyboard.press('ArrowDown')
  await board.page.keyboard.press('Enter')
  await expect(board.page).toHaveURL('/actors/PT')
  await expect(board.main).toBeFocused()
  await expect(search.list).toHaveCount(0)
  await board.goBack()
  await expect(board.page).toHaveURL('/matrix')
})

test('A passage that I find takes the focus, so that I read on from it', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open()
  await search.type('việc triển khai tàu Bồ Đào Nha')
  await search.group('Passages').first().click()
  await expect(board.page).toHaveURL(/at=tavares-no-portuguese-ships/)
  await expect(board.article.locator(':focus')).toContainText('việc triển khai tàu Bồ Đào Nha')
})

test('A press beside the results leaves the box open', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open('/matrix')
  await search.type('Portugal')
  await search.list.getByText('Countries and groups', { exact: true }).click()
  await expect(search.input).toBeFocused()
  await expect(search.active).toBeVisible()
  await board.page.getByRole('heading', { level: 1 }).first().click()
  await expect(search.list).toHaveCount(0)
})

test('A link to words without a letter leaves nothing out, and says what it could not read', async ({
  board,
}) => {
  await board.open('/?q=%22&country=FJ')
  await expect(
    board.page.getByRole('status').filter({ hasText: 'q: “"” can’t be read' }),
  ).toBeVisible()
  await expect(board.chips).toHaveText([/^Fiji/])
  expect((await board.counts()).statements).toBeGreaterThan(0)
  const search = new SearchBox(board.page)
  await search.type('?')
  await expect(board.page.getByText('Accents are optional', { exact: false })).toBeVisible()
})

test('“/” is a letter where I write, and Escape brings me back to where I was', async ({
  board,
}) => {
  const search = new SearchBox(board.page)
  await board.open('/matrix')
  const cell = board.cell('Portugal', 'ships in Fijian waters')
  await cell.focus()
  await search.type('lenh cam')
  await expect(search.active).toBeVisible()
  await board.page.keyboard.press('Escape')
  await expect(search.input).toHaveValue('')
  await expect(search.input).toBeFocused()
  await board.page.keyboard.press('Escape')
  await expect(search.list).toHaveCount(0)
  await expect(cell).toBeFocused()

  const panel = await board.openFilter(board.words.country)
  const field = panel.getByRole('searchbox')
  await field.focus()
  await board.page.keyboard.type('a/b')
  await expect(field).toHaveValue('a/b')
})

test('It does not matter how I type Vietnamese', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open('/matrix')
  const offers = new Set<number>()
  const found: string[][] = []
  for (const typed of [
    'thỏa thuận',
    'thoả thuận',
    'thoa thuan',
    'THOA THUAN',
    'thỏa thuận'.normalize('NFD'),
  ]) {
    await search.type(typed)
    offers.add(await search.offered())
    expect(await search.marked('Passages')).toEqual(['thỏa thuận'])
    found.push((await search.group('Passages').allTextContents()).toSorted())
    await board.page.keyboard.press('Escape')
  }
  expect([...offers]).toEqual([8])
  for (const texts of found) expect(texts.length).toBe(found[0]?.length)
  await search.type('bo dao nha')
  await expect(search.group('Countries and groups').first()).toContainText('Portugal')
})

test('A phrase in quotation marks stays together', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open('/matrix')
  await search.type('vùng biển Fiji')
  const apart = await search.offered()
  await search.input.fill('“vung bien Fiji”')
  await expect(search.filter).toContainText('“vung bien Fiji”')
  const together = await search.offered()
  expect(together).toBeGreaterThan(0)
  expect(together).toBeLessThan(apart)
  expect(await search.marked('Passages')).toEqual(['vùng biển Fiji'])
})

test('One thing is found by all its names', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open('/matrix')
  const names = {
    'Reef Alliance': [
      'Liên minh các nước vì rạn san hô',
      'lien minh ran san ho',
      'liên minh tự nguyện',
      'Khối san hô',
      'reef alliance',
    ],
    Brazil: ['Bra-xin', 'bra xin', 'Cộng hòa Liên bang Brazil', 'Brasília', 'brazil'],
    'United Kingdom': ['Anh', 'London', 'britain'],
    Norway: ['Na Uy', 'Oslo', 'Norway'],
  }
  for (const [thing, typed] of Object.entries(names)) {
    const offers = new Set<string>()
    for (const name of typed) {
      await search.type(name)
      await expect(search.group('Countries and groups').first()).toContainText(thing)
      await expect(search.filter).toContainText(name)
      offers.add((await search.filter.innerText()).replace(name, ''))
      await board.page.keyboard.press('Escape')
    }
    expect([...offers], `${thing} has the same statements by each name`).toHaveLength(1)
  }
})

test('A name is not found inside other words', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open('/matrix')
  for (const [typed, country, marked] of [
    ['Pháp', 'France', ['France', 'Pháp']],
    ['phap', 'France', ['France', 'Pháp']],
    ['Ý', 'Italy', ['Italy', 'Ý']],
    ['anh', 'United Kingdom', ['Anh', 'Britain', 'United Kingdom']],
  ] as const) {
    await search.type(typed)
    await expect(search.group('Countries and groups').first()).toContainText(country)
    const found = await search.marked('Passages')
    expect(found.length).toBeGreaterThan(0)
    expect(marked).toEqual(expect.arrayContaining([...found]))
    await board.page.keyboard.press('Escape')
  }
  await search.type('biện pháp')
  expect(await search.offered()).toBeGreaterThan(0)
  expect(await search.marked('Passages')).toEqual(['biện pháp'])
  await search.input.fill('ý kiến hay')
  await expect(board.page.getByText('Nothing found for “ý kiến hay”.').last()).toBeVisible()
  await expect(search.list).toHaveCount(0)
})

test('I find words that no passage has, and read them in their article', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open()
  for (const typed of ['chia rẽ', 'CHIA RE', '“chia rẽ”', 'c\u0068ia re\u0303']) {
    await search.type(typed)
    await expect(search.group('In the articles’ text')).toHaveCount(1)
    await expect(search.filter).toHaveCount(0)
    expect(await search.marked('In the articles’ text')).toEqual(['chia rẽ'])
    await board.page.keyboard.press('Escape')
  }
  await search.type('chia rẽ')
  await search.group('In the articles’ text').click()
  const link = '/?read=pledges-from-partners&find=chia%20r%E1%BA%BD&line=11'
  await expect(board.page).toHaveURL(link)
  const shown = board.article.locator('mark[data-current]')
  await expect(shown).toHaveText('chia rẽ')
  await expect(shown).toBeInViewport()

  await board.open(link)
  await expect(shown).toBeInViewport()
  await expect(board.page.getByRole('textbox', { name: 'Words in this article' })).toHaveValue(
    'chia rẽ',
  )
})

test('An old keyboard’s ð is đ', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open('/matrix')
  await search.type('ð\u00e1nh bắt')
  const offered = await search.offered()
  expect(offered).toBeGreaterThan(0)
  await search.input.fill('đánh bắt')
  expect(await search.offered()).toBe(offered)
})

test('A country and what it is about lead to their cell, and to every passage on it', async ({
  board,
}) => {
  const { page } = board
  await board.open('/')
  const options = page.getByRole('listbox').getByRole('option')
  const type = async (words: string) => {
    await page.keyboard.press('/')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(words)
  }
  // No passage on it has the word “vessels”.
  await type('portugal vessels')
  const cells = page.getByRole('group', { name: 'Cells of the matrix' })
  await expect(cells.getByRole('option')).toHaveText([
    /^Portugal, ships in Fijian waters.*declines · 6 or 7 Jan 2026/,
    /^Portugal, ships in neighbouring waters/,
  ])
  const passages = page.getByRole('group', { name: 'Passages' })
  await expect(passages.getByRole('option')).toHaveCount(2)
  await cells.getByRole('option').first().click()
  await expect(page).toHaveURL('/?cell=PT.ships-in-fiji')
  // From its panel I read on.
  await expect(board.focused).toHaveText('Portugal, ships in Fijian waters')

  await type('december 2025')
  const events = page.getByRole('group', { name: 'Events' })
  await expect(events.getByRole('option').first()).toHaveText(/^Duarte meets Moe in Oslo/)
  await type('tháng 12 năm 2025')
  await expect(events.getByRole('option').first()).toHaveText(/^Duarte meets Moe in Oslo/)
  await type('brazil 5/12/2025')
  await expect(options.filter({ hasText: 'Two days of Fiji–Brazil talks' })).toHaveCount(1)
})

test('What is not the article’s own text is found as what it is', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open('/matrix')
  await search.type('ý kiến')
  const found = search.group('In the articles’ text')
  await expect(found.first()).toContainText('Not the article’s own text: comment box')
  await expect(search.group('Passages')).toHaveCount(0)
  await found.first().click()
  await expect(board.page).toHaveURL(/\/articles\/.*find=.*furniture=1/)
  await expect(board.article.locator('mark[data-current]')).toHaveText('Ý KIẾN')
  await expect(board.article.locator('mark[data-current]')).toBeInViewport()
})

test('Every result is a link of its own', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open('/?country=FJ')
  const lead = async (typed: string, group: string) => {
    await search.type(typed)
    const href = await search.group(group).first().getAttribute('href')
    await board.page.keyboard.press('Escape')
    return href
  }
  expect(await lead('vasseur', 'People')).toBe('/people/claire-vasseur')
  expect(await lead('tuyen bo noumea', 'Documents and bodies')).toBe(
    '/instruments/noumea-declaration',
  )
  expect(await lead('ships', 'Commitments')).toBe('/commitments/ships-in-fiji')
  expect(await lead('treaty first', 'Disagreements')).toMatch(/^\/disputes\//)
  expect(await lead('IFC', 'Articles')).toBe('/articles/talks-before-the-seat?country=FJ')
  expect(await lead('Cebu', 'Events')).toBe('/events/cebu-meeting-2023')

  await search.type('tàu Bồ Đào Nha')
  await search.group('Passages').first().click()
  await expect(board.page).toHaveURL(/at=tavares-no-portuguese-ships/)
  await expect(board.passageCard).toContainText('Portugal')
})

test('I filter every view by what I typed, and take it away again @browsers', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open()
  await search.type('biện pháp')
  const offered = await search.offered()
  await expect(search.filter).toHaveAttribute('aria-selected', 'true')
  await board.page.keyboard.press('Enter')
  await expect(board.page).toHaveURL('/?q=bi%E1%BB%87n%20ph%C3%A1p')
  await board.expectStatements(offered)
  await expect(board.timelineMarks).toHaveCount(offered)
  await board.openCell('The parties in Nouméa', 'response to a spill')
  const quotes = board.quotes('The parties in Nouméa', 'response to a spill')
  await expect(quotes.locator('mark').first()).toHaveText('biện pháp')
  await board.goBack()
  const chip = board.chips.filter({ hasText: '“biện pháp”' })
  await expect(chip).toHaveAccessibleName('Remove filter Words: “biện pháp”')
  await chip.click()
  await expect(board.page).toHaveURL('/')
  expect((await board.counts()).statements).toBe((await board.counts()).ofStatements)
})

test('A link with words in it filters matrix, timeline, reader and counts from the start', async ({
  board,
}) => {
  await board.open('/?q=bien+phap')
  await expect(board.page).toHaveURL('/?q=bien%20phap')
  const { ofStatements } = await board.counts()
  await expect.poll(async () => (await board.counts()).statements).toBeLessThan(ofStatements)
  const counts = await board.counts()
  expect(counts.statements).toBeGreaterThan(0)
  await expect(board.timelineMarks).toHaveCount(counts.statements)
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toHaveAccessibleName(
    /: left out by the filters$/,
  )
  await board.open('/articles/noumea-guarantees?q=bien+phap')
  await expect(board.article.locator('mark[data-statements]').first()).toBeVisible()
  expect(await board.counts()).toEqual(counts)
  expect(counts.articles).toBeLessThan(counts.ofArticles)
})

test('Search loads when I first come to the box, and not before', async ({ board, page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await board.open()
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => searchFiles.test(url))).toEqual([])
  const search = new SearchBox(page)
  await search.input.focus()
  await expect(page.getByText('Accents are optional', { exact: false })).toBeVisible()
  expect(asked.filter((url) => searchFiles.test(url)).length).toBeGreaterThan(0)
})

test('With time turned back, I find only what was known', async ({ board }) => {
  const search = new SearchBox(board.page)
  await board.open('/?asOf=2023-12-31')
  await search.type('vasseur')
  await expect(board.page.getByText('Nothing found').first()).toBeVisible()
  await expect(search.group('People')).toHaveCount(0)
  await expect(search.group('Passages')).toHaveCount(0)
  await expect(search.filter).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the box has the whole screen', async ({ board, page }) => {
    const search = new SearchBox(page)
    await board.open()
    await expect(search.input).toBeHidden()
    const opener = board.header.getByRole('button', { name: 'Search', exact: true })
    await opener.tap()
    await expect(search.input).toBeFocused()
    await search.input.fill('fishing ban')
    await expect(search.active).toBeVisible()
    const box = await search.list.locator('..').boundingBox()
    expect(box?.width).toBe(390)
    await board.header.getByRole('button', { name: 'Close search' }).tap()
    await expect(search.input).toBeHidden()
    await expect(opener).toBeFocused()

    await opener.tap()
    await search.input.fill('fishing ban')
    await search.group('Passages').first().tap()
    await expect(page).toHaveURL(/^[^?]+\/articles\/[^?]+\?at=/)
    await expect(search.input).toBeHidden()
  })
})

test('The open box makes no page wider than its window', async ({ board, page }) => {
  const search = new SearchBox(page)
  await board.open('/matrix')
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await search.type('Portugal')
    await expect(search.active).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(search.list).toHaveCount(0)
  }
})

test('Tôi tìm bằng tiếng Việt', async ({ board: english }) => {
  const board = english.inVietnamese()
  await board.open('/matrix?lang=vi')
  const search = new SearchBox(board.page, 'Tìm kiếm')
  await search.type('Oslo')
  await expect(search.group('Nước và nhóm nước').first()).toContainText('Na Uy')
  await expect(search.filter).toHaveText(
    /^Lọc mọi góc nhìn theo “Oslo” \d+ phát biểu trong \d+ câu$/,
  )
  await expect(board.page.getByRole('status').filter({ hasText: /^\d+ kết quả$/ })).toHaveCount(1)
  const [first = ''] = await search.group('Đoạn trích').allTextContents()
  expect(first).toContain('Na Uy ·')
  await board.page.keyboard.press('Enter')
  await expect(board.page).toHaveURL('/vi/matrix?q=Oslo')
  await expect(board.chips.filter({ hasText: '“Oslo”' })).toHaveAccessibleName(
    'Bỏ lọc Từ tìm kiếm: “Oslo”',
  )
})
