import { expect, test } from './story'

const GUARANTEES = 'Bước tiến mới trong bảo đảm cho rạn san hô Fiji'

test('I see of each article where it is from, how its date is known, and how much it proves', async ({
  board,
}) => {
  await board.open('/articles')
  const items = board.main.getByRole('listitem').filter({ has: board.page.getByRole('heading') })
  await expect(items).toHaveCount(5)
  await expect(items.filter({ hasText: GUARANTEES })).toContainText(
    /Tin Đảo.*7 Jan 2026.*\d+ statements in \d+ sentences/,
  )
  await expect(items.filter({ hasText: 'Cuộc họp ngày 6/1 tại Nouméa' })).toContainText(
    'Outlet not stated',
  )
  const guessed = items.filter({ hasText: 'trước khi gia nhập IFC' })
  await expect(guessed).toContainText('Outlet not stated')
  await expect(guessed.getByRole('button', { name: 'perhaps Báo Đảo' })).toBeVisible()

  const proved = await items.getByText(/^\d+ statements in \d+ sentences$/).allInnerTexts()
  const numbers = proved.map((text) => text.match(/\d+/g)?.map(Number) ?? [])
  const sumOf = (at: number) => numbers.reduce((all, each) => all + (each[at] ?? NaN), 0)
  const { statements, sentences } = await board.counts()
  expect([sumOf(0), sumOf(1)]).toEqual([statements, sentences])

  const inferred = items.filter({ hasText: 'Mar – Jun 2025' })
  await inferred.getByRole('button', { name: 'inferred' }).click()
  await expect(board.page.getByText('The year 2025 follows from')).toBeVisible()
})

test('In the list of articles a point stands before each count', async ({ board }) => {
  await board.open('/articles')
  const before = await board.main
    .getByText(/^\d+ statements in \d+ sentences$/)
    .evaluateAll((counts) => counts.map((count) => getComputedStyle(count, '::before').content))
  expect(before).toEqual(Array(5).fill('"·"'))
})

for (const [address, width] of [
  ['/articles', 390],
  ['/', 1440],
] as const) {
  test(`At ${width} px the lists of ${address} have one left edge`, async ({ board }) => {
    const { page, main } = board
    await page.setViewportSize({ width, height: 900 })
    await board.open(address)
    const headings = [
      main.getByRole('heading', { name: 'Start with a question' }),
      main.getByRole('heading', { name: 'Articles', exact: true }),
    ]
    const [start, articles] = await Promise.all(headings.map((each) => each.boundingBox()))
    expect(start?.x).toBe(articles?.x)
  })
}

test('I read an article in the original, in English, and in both', async ({ board }) => {
  await board.open('/articles')
  await board.articleLink('New progress on guarantees').click()
  await expect(board.page).toHaveURL('/articles/noumea-guarantees')
  const original = board.article.getByText('Fiji, Brazil và Liên minh các nước vì rạn san hô')
  const english = board.article.getByText('Alliance for the reefs had reached')
  await expect(board.textButton('Both')).toHaveAttribute('aria-pressed', 'true')
  await expect(original.first()).toBeVisible()
  await expect(english.first()).toBeVisible()
  await board.textButton('Original').click()
  await expect(english).toHaveCount(0)
  await board.textButton('English').click()
  await expect(original).toHaveCount(0)
  await expect(english.first()).toBeVisible()
  await expect(board.article).toContainText('Only the Vietnamese is evidence.')
})

test('I see what the page around an article held only when I ask for it', async ({ board }) => {
  await board.open('/articles/draft-treaty-consultations')
  const furniture = board.article.getByText('menu', { exact: true })
  const show = board.article.getByRole('button', { name: /^Show page furniture \(\d+ lines\)$/ })
  await expect(show).toBeVisible()
  await expect(furniture).toHaveCount(0)
  await show.click()
  await expect(furniture.first()).toBeVisible()
  await board.article.getByRole('button', { name: 'Hide page furniture' }).click()
  await expect(furniture).toHaveCount(0)
})

test('I see the doubts about an article', async ({ board }) => {
  await board.open('/articles/noumea-summit')
  const doubts = board.article.getByRole('group').filter({ hasText: 'Sources and doubts' })
  await expect(doubts.getByText('File as received', { exact: true })).toBeVisible()
})

test('I go from passage to passage by button and by key', async ({ board }) => {
  const { page } = board
  await board.open('/articles/noumea-guarantees')
  const next = board.passageSteps.getByRole('button', { name: 'Next passage' })
  const previous = board.passageSteps.getByRole('button', { name: 'Previous passage' })
  await next.click()
  await expect(board.passageSteps).toContainText(/1 of \d+/)
  await expect(board.announcement(/^Passage 1 of \d+: /)).toHaveCount(1)
  await next.click()
  await expect(board.passageSteps).toContainText(/2 of \d+/)
  await expect(next).toBeFocused()
  await previous.click()
  await expect(board.passageSteps).toContainText(/1 of \d+/)
  const first = page.url()
  await page.keyboard.press('j')
  await expect(board.passageSteps).toContainText(/2 of \d+/)
  await page.keyboard.press('k')
  await expect(board.passageSteps).toContainText(/1 of \d+/)
  expect(page.url()).toBe(first)
})

test('A link to a passage opens on it: in sight, focused, announced @browsers', async ({
  board,
}) => {
  await board.open('/articles/talks-before-the-seat?at=fiji-no-talks-until-withdrawal')
  await expect(board.focused).toContainText(
    'họ sẽ không tham gia bất kỳ cuộc đàm phán nào nữa với Na Uy',
  )
  await expect(board.focused).toBeInViewport()
  await expect(
    board.announcement(/^Passage \d+ of \d+: Fiji, Treaty talks \(with Norway\): declines$/),
  ).toHaveCount(1)
})

test('A passage that can be read otherwise says so where it stands, and what the other reading is', async ({
  board,
}) => {
  await board.open('/articles/noumea-summit?at=tavares-rules-nothing-out')
  await expect(board.focused).toHaveText('về nguyên tắc, chúng tôi không loại trừ bất cứ điều gì')
  await expect(
    board.announcement(
      /^Passage \d+ of \d+: Portugal, Reef guarantees.*undecided \(open reading\)$/,
    ),
  ).toHaveCount(1)
  await expect(board.passageCard).toContainText('Open reading')
  await expect(board.passageCard).toContainText('Another reading: ships in Fijian waters.')
  // The refusal of ships, in the same article, is a firm reading.
  await board.article.getByText('việc triển khai tàu Bồ Đào Nha sẽ không diễn ra').last().click()
  await expect(board.passageCard).toContainText('Portugal declines')
  await expect(board.passageCard).not.toContainText('Open reading')
  await expect(board.passageCard).not.toContainText('Another reading')
})

test('I click a highlight, and matrix and timeline point at its statement', async ({ board }) => {
  await board.open('/?read=noumea-summit')
  await board.article
    .getByText('việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji')
    .last()
    .click()
  await expect(board.page).toHaveURL('/?at=tavares-no-portuguese-ships&quote=aa69a7')
  await expect(board.timelineMark('Portugal, Ships in Fijian waters: declines')).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(board.passageCard).toContainText('Portugal declines')
  await board.passageCard.getByRole('button', { name: 'Close passage' }).click()
  await expect(board.passageCard).toHaveCount(0)
  await expect(board.page).toHaveURL('/?read=noumea-summit')
})

test('Evidence that the filters leave out is told to be outside them', async ({ board }) => {
  await board.open('/articles/noumea-summit?country=FR&at=tavares-no-portuguese-ships')
  await expect(board.announcement(/^Passage outside the filters: Portugal/)).toHaveCount(1)
  await expect(board.passageSteps).toContainText('outside the filters')
})

test('I go on from one article to the next', async ({ board }) => {
  await board.open('/articles/noumea-guarantees')
  const more = board.page.getByRole('navigation', { name: 'More articles' })
  await more.getByRole('link', { name: /^Older/ }).click()
  await expect(board.page).not.toHaveURL('/articles/noumea-guarantees')
  await expect(board.article.getByRole('heading', { level: 2 })).toBeInViewport()
  await board.main.getByRole('link', { name: 'Articles', exact: true }).click()
  await expect(board.page).toHaveURL('/articles')
})

test('I click words that several statements share, and choose one of them', async ({ board }) => {
  await board.open('/articles/noumea-summit')
  await board.article
    .getByText('Nhật Bản và Pháp dự kiến thiết lập các căn cứ kiểm ngư')
    .last()
    .click()
  const choice = board.page.getByRole('dialog', { name: '2 statements in this passage' })
  await expect(choice.getByRole('button').first()).toBeFocused()
  await expect(choice.getByRole('button', { name: 'France, Bases in Fiji: plans' })).toBeVisible()
  await choice.getByRole('button', { name: 'Japan, Bases in Fiji: plans' }).click()
  await expect(choice).toHaveCount(0)
  await expect(board.page).toHaveURL(
    '/articles/noumea-summit?at=vasseur-on-japanese-bases&quote=b54548',
  )
})

test('words that run from right to left are laid out so, in the article and in quotes', async ({
  board,
  page,
}) => {
  const quote = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'
  const toArabic = (text: string) => text.normalize('NFC').replaceAll(/\p{L}/gu, 'س')
  // As if the article were Arabic: as many letters, in the same places.
  await page.route(/\/data\/(texts|articles\/noumea-summit)-/, async (route) => {
    const response = await route.fetch()
    const json = (await response.text())
      .replaceAll(/"text":"([^"]*)"/g, (_, text: string) => `"text":"${toArabic(text)}"`)
      .replaceAll(`"${quote}"`, `"${toArabic(quote)}"`)
    await route.fulfill({ response, body: json })
  })
  await board.open('/articles/noumea-summit?at=tavares-no-portuguese-ships')
  const paragraph = board.article.locator('p', { hasText: toArabic(quote) })
  await expect(paragraph).toHaveCSS('direction', 'rtl')
  await expect(board.article.getByText('Portuguese ships will not').first()).toHaveCSS(
    'direction',
    'ltr',
  )
  await board.open('/matrix?cell=PT.ships-in-fiji')
  await expect(page.getByRole('blockquote')).toHaveText(`“${toArabic(quote)}”`)
  await expect(page.getByRole('blockquote')).toHaveCSS('direction', 'rtl')
})
