import { expect, test } from './story'

test('I look up how a word is meant, and can send somebody to that very place @browsers', async ({
  board,
}) => {
  const { page } = board
  await page.goto('/method')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await contents.getByRole('link', { name: 'Stances, in order of strength' }).click()
  await expect(page).toHaveURL('/method#stances')
  const stances = page.getByRole('region', { name: 'Stances, in order of strength' })
  await expect(stances).toBeInViewport()
  await expect(stances.getByRole('term')).toContainText([
    'Leads',
    'Commits',
    'Stands ready',
    'Plans',
    'Conditional',
    'Supports',
    'Declines',
    'Opposes',
  ])
  const declines = stances.locator('#stance-declines')
  await expect(declines.getByRole('term')).toContainText('Declines')
  await expect(declines.getByRole('definition').first()).toContainText('Will not do it itself')

  await page.reload()
  await expect(page).toHaveURL('/method#stances')
  await expect(stances.getByRole('heading')).toBeInViewport()

  const vietnamese = await board.switchLanguage('Tiếng Việt')
  await expect(page).toHaveURL('/vi/method#stances')
  await expect(
    vietnamese.page.getByRole('region', { name: 'Các lập trường, từ mạnh đến yếu' }),
  ).toBeVisible()
})

test('A link to a ruling opens at the ruling', async ({ page }) => {
  await page.goto('/method#ruling-3')
  const ruling = page.locator('#ruling-3')
  await expect(ruling).toBeInViewport()
  await expect(ruling).toContainText('“Will not X until Y” is declines')
})

test('I see how far two codings agreed, what stays open to dispute, and where the roster is unsure', async ({
  page,
}) => {
  await page.goto('/method')
  const agreement = page.getByRole('table', { name: /^Statements found by both codings/ })
  await expect(agreement.getByRole('row', { name: /^All / })).toBeVisible()
  const rows = await agreement.getByRole('row').all()
  const [all, ...articles] = (
    await Promise.all(
      rows.slice(1).map(async (row) => {
        const cells = await row.getByRole('cell').allInnerTexts()
        return cells.map((cell) => parseInt(cell, 10))
      }),
    )
  ).toReversed()
  expect(articles).toHaveLength(5)
  expect(all).toEqual(all?.map((_, at) => articles.reduce((sum, row) => sum + (row[at] ?? NaN), 0)))
  await expect(
    page.getByRole('table', { name: /^A hostile reading of every row/ }).getByRole('row'),
  ).toHaveCount(7)

  const choices = page.getByRole('region', { name: 'Choices open to dispute', exact: true })
  const tavares = choices
    .getByRole('listitem')
    .filter({ hasText: 'Tavares’s “we do not rule anything out”' })
  await tavares.getByText('1 statement in 1 sentence, an open reading').click()
  await expect(tavares.getByRole('link', { name: /^Portugal: Reef guarantees/ })).toHaveAttribute(
    'href',
    /at=tavares-rules-nothing-out/,
  )
  const roster = page.getByRole('table', { name: 'States on the roster, by source and certainty' })
  await expect(roster.getByRole('row')).toHaveCount(21)
  await expect(roster.getByRole('row', { name: /^Iceland/ }).getByRole('cell')).toHaveText([
    'not stated',
    'no source that can be looked up',
    '',
    'By elimination alone: the one left to make up 20.',
  ])
})

test('I count the open readings article by article, and go to all of them on the board', async ({
  board,
  page,
}) => {
  await page.goto('/method')
  const open = page.getByRole('region', { name: 'Open readings', exact: true })
  await expect(open).toContainText('says which other reading there is')
  const all = open.getByRole('row', { name: /^All / }).getByRole('cell')
  const [statements, , readings, sentences] = (await all.allInnerTexts()).map(Number)
  await open.getByRole('link', { name: 'Show them on the board' }).click()
  await expect(page).toHaveURL('/?reading=open')
  await board.expectStatements(readings ?? NaN)
  expect(await board.counts()).toMatchObject({ ofStatements: statements, sentences })
})

test('I look up an id of an old link, and read when it was taken out, why, and where its passage is told now', async ({
  page,
}) => {
  await page.goto('/method#removed-ravula-states-ready-to-lead')
  const entry = page.locator('#removed-ravula-states-ready-to-lead')
  await expect(entry).toBeInViewport()
  await expect(entry).toContainText(
    /Taken out on \d+ \w+ \d{4}: “Which countries” are unnamed ones/,
  )
  await expect(entry.getByRole('listitem')).toHaveText([
    /^States ready to lead: /,
    /^States ready to lead: /,
  ])
  await entry.getByRole('link').first().click()
  await expect(page.getByRole('complementary', { name: 'Selected passage' })).toContainText(
    'States ready to lead',
  )
})

test('Another page begins at its top, with the keyboard there, and Back returns to where I was', async ({
  board,
}) => {
  const { page } = board
  await page.goto('/method')
  await board.untilAlive()
  await expect(page).toHaveTitle('Method · Who Pledged What')
  const brief = page.getByRole('region', { name: 'Countries and groups' })
  const portugal = brief.getByRole('link', { name: 'Portugal', exact: true })
  await portugal.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle('Portugal · Who Pledged What')
  await expect(page.getByRole('main', { name: 'Portugal' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Portugal', level: 2 })).toBeInViewport()

  await board.goBack()
  await expect(page).toHaveTitle('Method · Who Pledged What')
  await expect(portugal).toBeFocused()
  await expect(portugal).toBeInViewport()
})

test('From the header too, another page begins at its top, and a second visit does again', async ({
  board,
}) => {
  const { page } = board
  await page.goto('/method')
  await board.untilAlive()
  await page.getByRole('heading', { name: 'Licence' }).scrollIntoViewIfNeeded()
  await board.view('Answers').click()
  await expect(page.getByRole('main', { name: 'Disagreements' })).toBeFocused()
  await board.view('Method').click()
  await expect(page.getByRole('main', { name: 'Method' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Method', level: 2 })).toBeInViewport()
})

test('The title names what I look at, in my language', async ({ board }) => {
  const { page } = board
  await board.open()
  await expect(page).toHaveTitle('Who Pledged What')
  await board.openCell('Portugal', 'ships in Fijian waters')
  await expect(page).toHaveTitle('Portugal, ships in Fijian waters · Who Pledged What')
  await board.view('Timeline').click()
  await page.goto('/people/rui-tavares?lang=vi')
  await expect(page).toHaveTitle('Rui Tavares · Ai hứa gì')
  await page.goto('/articles/noumea-guarantees?lang=vi')
  await expect(page).toHaveTitle('Bước tiến mới trong bảo đảm cho rạn san hô Fiji · Ai hứa gì')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('five tabs lead everywhere, and the method is at the end of every page', async ({
    board,
  }) => {
    const { page } = board
    await board.open()
    await board.view('Answers').tap()
    await expect(page).toHaveURL('/disputes')
    await expect(board.view('Answers')).toHaveAttribute('aria-current', 'page')
    await page.getByRole('link', { name: 'Conditions' }).tap()
    await expect(page).toHaveURL('/conditions')
    await expect(board.view('Answers')).toHaveAttribute('aria-current', 'page')
    await board.view('Briefs').tap()
    await expect(page).toHaveURL('/actors')
    await expect(board.view('Briefs')).toHaveAttribute('aria-current', 'page')
    await board.openMore()
    await board.more.getByRole('link', { name: 'Method' }).tap()
    await expect(page).toHaveURL('/method')
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  })
})
