import type { Locator, Page } from '@playwright/test'
import { Board, containing, startsWith } from './board'
import { expect, test } from './story'

/** A page about one subject, or several side by side. */
class Brief {
  constructor(readonly page: Page) {}

  async open(address: string): Promise<void> {
    await this.page.goto(address)
    await new Board(this.page).untilAlive()
    await expect(this.page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible()
  }

  async expectTitle(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  link(name: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name, exact: true })
  }

  /** The number of statements in a section's heading. */
  async countIn(section: string): Promise<number> {
    const line = this.section(section).getByText(/^\d+ statements? in \d+ sentences?/)
    return parseInt(await line.first().innerText(), 10)
  }
}

test('I read what Brasília says itself apart from what others say of it', async ({ board }) => {
  const { page } = board
  const brief = new Brief(page)
  await brief.open('/actors')
  await brief.link('Brazil').click()
  await expect(page).toHaveURL('/actors/BR')
  await brief.expectTitle('Brazil')
  await expect(brief.section('In short')).toContainText('Partner outside the coalition')
  await expect(brief.section('Where it stands')).toContainText('Ships in Fijian waters declines')
  const own = brief.section('In its own words')
  const reported = brief.section('What others say of it')
  await expect(own).toContainText('Paulo Duarte')
  await expect(own).not.toContainText('reported by')
  await expect(reported).toContainText('reported by Tevita Ravula')
  await expect(reported).not.toContainText('own words')

  const told = await brief.countIn('What others say of it')
  await reported.getByRole('link', { name: 'On the board', exact: true }).click()
  await expect(page).toHaveURL('/?country=BR&voice=reported')
  await expect(board.chips).toHaveText([/^Brazil/, /^reported by others/])
  await board.expectStatements(told)
})

test('Where a country stands is told document by document, and what rests on open readings alone says so', async ({
  board,
}) => {
  const { page } = board
  const brief = new Brief(page)
  await brief.open('/actors/BR')
  const stands = brief.section('Where it stands').getByRole('listitem')
  await expect(stands.filter({ hasText: 'Reef guarantees' })).toContainText([
    'Guarantee package for the Brazilian Congress stands ready',
    'Document not named supports',
    'The parties’ agreement in Nouméa commits (open reading)',
    'Nouméa Declaration commits',
  ])
  await expect(stands.filter({ hasText: 'Ships in Fijian waters' })).not.toContainText(
    'open reading',
  )
  await brief.link('Officials of the divided Brazilian administration').click()
  await brief.expectTitle('Officials of the divided Brazilian administration')
  await expect(page.getByRole('article')).toContainText(
    'What unnamed parts say is never taken for a stance of the whole.',
  )
})

test('I open the brief of a commitment from the board, and a stance from the brief, and silence is none', async ({
  board,
}) => {
  const { page } = board
  const brief = new Brief(page)
  await board.open('/?cell=PT.ships-in-fiji')
  await board
    .quotes('Portugal', 'ships in Fijian waters')
    .getByRole('link', { name: 'ships in Fijian waters', exact: true })
    .click()
  await expect(page).toHaveURL('/commitments/ships-in-fiji')
  await brief.expectTitle('Ships in Fijian waters')
  const stands = brief.section('Who stands where')
  await expect(stands).toContainText('Portugal declines')
  await expect(stands).toContainText('Norway opposes')
  await expect(stands).toContainText('Silence is not a refusal.')
  const silent = stands.getByRole('list').last().getByRole('listitem')
  await expect(silent.filter({ hasText: /^Japan$/ })).toBeVisible()
  await expect(silent.filter({ hasText: 'Portugal' })).toHaveCount(0)
  // The article doesn't say where its ships would be.
  await expect(silent.filter({ hasText: 'France' })).toHaveCount(0)
  const ofFrance = stands.getByRole('listitem').filter({ hasText: 'France · Joint fleet' })
  await expect(ofFrance).toContainText('Another reading: stands ready, ships in Fijian waters.')
  await expect(stands).toContainText('May also be read here')

  await board.readInContext('bác bỏ mọi khả năng đưa tàu tuần tra nước ngoài vào vùng biển Fiji')
  await expect(page).toHaveURL(/^[^?]*\/articles\/noumea-summit\?at=moe-rejects-foreign-ships/)
  await board.goBack()
  await stands.getByRole('link', { name: 'Malta' }).click()
  await expect(board.quotes('Malta', 'ships in Fijian waters')).toContainText('declines')
})

test('I look up the documents of Nouméa, and none is taken for another', async ({ page }) => {
  const brief = new Brief(page)
  await brief.open('/instruments')
  const commitments = brief.section('Packages').getByRole('listitem').first()
  await expect(commitments.getByRole('link').first()).toHaveText('Political and legal commitments')
  await expect(commitments.getByRole('listitem')).toHaveText([
    /^\s*Monitoring mechanism proposed by Brazil/,
    /^\s*Continuous monitoring mechanism/,
    /^\s*Special commission on violations/,
  ])
  await expect(brief.section('Plans')).toContainText('Each is kept apart')
  await brief.link('Nouméa Declaration').click()
  await brief.expectTitle('Nouméa Declaration')
  await expect(brief.section('In short')).toContainText('No article names parts of it.')
  await expect(brief.section('Dated alike')).toContainText('Nouméa meeting')
  const apart = brief.section('Kept apart from')
  await expect(apart).toContainText('No article says that one of these is the same as it.')
  await apart.getByRole('link', { name: 'Joint statement after the Nouméa meeting' }).click()
  await expect(page).toHaveURL('/instruments/noumea-joint-statement')
  await expect(brief.section('About it, and from it').getByRole('listitem').first()).toContainText(
    'Said as: joint statement',
  )
})

test('From the brief of a document I go to the board, and see what is said of it and of no other', async ({
  board,
}) => {
  const { page } = board
  const brief = new Brief(page)
  const framework = 'Fiji–Brazil framework of long-term guarantees'
  const other = 'Brazil–Fiji arrangements (December 2025)'
  await brief.open('/instruments/fiji-brazil-framework')
  await expect(brief.section('Kept apart from')).toContainText(other)
  const told = await brief.countIn('About it, from others')
  expect(told).toBeGreaterThan(0)
  await brief
    .section('Go on from here')
    .getByRole('link', { name: 'On the board', exact: true })
    .click()
  await expect(page).toHaveURL('/?instrument=fiji-brazil-framework')
  await expect(board.chips).toHaveAccessibleName(`Remove filter Document: ${framework}`)
  await board.expectStatements(told)

  const cell = board.cell('Brazil', 'bilateral agreements')
  await expect(cell).toHaveAccessibleName(
    containing(`(${framework}: commits; ${other}: left out by the filters; `),
  )
  await cell.press('Enter')
  const quotes = board.quotes('Brazil', 'bilateral agreements')
  await expect(quotes.getByRole('blockquote')).toHaveCount(1)
  await expect(quotes).toContainText('Latest: commits, 5 or 6 Dec 2025, left out by the filters.')

  await board.toggle('Document', other)
  await expect(page).toHaveURL(
    '/?instrument=fiji-brazil-arrangements-2025~fiji-brazil-framework&cell=BR.bilateral-agreements',
  )
  await expect(quotes.getByRole('blockquote')).toHaveCount(2)
})

test('I follow a person to an event, and the event to the timeline', async ({ board }) => {
  const { page } = board
  const brief = new Brief(page)
  await brief.open('/people')
  await brief.link('Jone Vuki').click()
  await expect(brief.section('Role, as each article gives it').getByRole('listitem')).toHaveText([
    /^Secretary of Fiji’s Ocean Council/,
    /^Fisheries Minister of Fiji/,
  ])
  await brief.section('In time').getByRole('link', { name: 'Vuki announces the outcome' }).click()
  await expect(page).toHaveURL('/events/vuki-announcement-2025-12')
  await expect(brief.section('Said then')).toContainText('Jone Vuki')
  await brief.link('On the timeline').click()
  await expect(page).toHaveURL('/timeline?event=vuki-announcement-2025-12')
  await expect(board.timeline).toBeVisible()
})

test('A country that no article names has an honest brief', async ({ page }) => {
  const brief = new Brief(page)
  await brief.open('/actors/AU')
  await brief.expectTitle('Australia')
  const article = page.getByRole('article')
  await expect(article).toContainText('These articles hold no statement by this state')
  await expect(article).toContainText('Silence is not a refusal.')
  await expect(article).toContainText('The Ocean Post')
  await expect(article.getByRole('blockquote')).toHaveCount(0)
})

test('In the past a brief tells only what was known', async ({ page }) => {
  const brief = new Brief(page)
  await brief.open('/actors/BR?asOf=2025-06-30')
  const article = page.getByRole('article')
  await expect(article).toContainText('As known on 30 Jun 2025')
  await expect(article).not.toContainText('In its own words')
  await brief.open('/events/noumea-meeting-2026-01?asOf=2025-06-30')
  await brief.expectTitle('Not yet known on 30 Jun 2025.')
  await brief.link('Show everything').click()
  await brief.expectTitle('Nouméa meeting')
})

test('I set three countries side by side @browsers', async ({ board }) => {
  const { page } = board
  const brief = new Brief(page)
  await brief.open('/actors/PT')
  await brief.section('Compare with …').getByRole('link', { name: 'Choose others' }).click()
  await expect(page).toHaveURL('/compare?country=PT')
  await page.getByRole('button', { name: startsWith('France') }).click()
  const table = page.getByRole('table', { name: 'Stances side by side' })
  await expect(table.getByRole('columnheader')).toHaveText(['Commitment', /France/, /Portugal/])
  await page.getByRole('combobox', { name: 'Add a country or group' }).selectOption('Norway')
  await expect(page).toHaveURL('/compare?country=FR~NO~PT')

  const ships = table.getByRole('row', { name: /^Ships in Fijian waters/ })
  await expect(ships).toContainText('stances differ')
  await expect(ships.getByRole('cell')).toContainText([
    /^\s*no stance of its own/,
    /^\s*declines/,
    /^\s*opposes/,
  ])
  const agreements = table.getByRole('row', {
    name: /^Bilateral agreements Individual agreements of the O7 states same stance/,
  })
  await expect(agreements.getByRole('cell')).toContainText([
    /đàm phán các thỏa thuận riêng lẻ/,
    /In the same passage as France\./,
    /no stance of its own/,
  ])
  const guarantees = table.getByRole('row', { name: /^Reef guarantees Document not named/ })
  await expect(guarantees.getByRole('cell').nth(1)).toContainText('stands ready (open reading)')
  await expect(guarantees.getByRole('cell').nth(1)).toContainText(
    'Another reading: political support.',
  )
  await expect(table.getByRole('row', { name: /^Port closures/ })).toHaveCount(0)
  await page.getByRole('button', { name: /on which no stance is shown$/ }).click()
  await expect(table.getByRole('row', { name: /^Port closures/ }).getByRole('cell')).toHaveText([
    'no stance of its own',
    'no stance of its own',
    'no stance of its own',
  ])

  await page.getByRole('button', { name: 'Remove Portugal' }).click()
  await expect(page).toHaveURL('/compare?country=FR~NO')
  await ships.getByRole('link', { name: startsWith('Norway, ships in Fijian waters') }).click()
  await expect(board.quotes('Norway', 'ships in Fijian waters')).toContainText('opposes')
})

test('Tôi đọc hồ sơ bằng tiếng Việt', async ({ page }) => {
  const brief = new Brief(page)
  await brief.open('/actors/FR?lang=vi')
  await expect(page.getByText('Đồng dẫn đầu').first()).toBeVisible()
  await expect(brief.section('Lập trường')).toContainText('Căn cứ tại Fiji dự kiến')
  await expect(brief.section('Lập trường')).toContainText(
    'Vai trò trong Liên minh dẫn đầu (còn cách đọc khác)',
  )
  await brief.section('So sánh với…').getByRole('link', { name: 'Nhật Bản', exact: true }).click()
  await expect(page).toHaveURL('/vi/compare?country=FR~JP')
  await expect(
    page.getByRole('table').getByRole('row', { name: /^Căn cứ tại Fiji/ }),
  ).toContainText('cùng lập trường')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a brief is one column, and its parts are one tap away', async ({ page }) => {
    const brief = new Brief(page)
    await brief.open('/actors/FJ')
    const jump = page.getByRole('navigation', { name: 'On this page' })
    await jump.getByRole('link', { name: 'In time' }).click()
    await expect(page.getByRole('heading', { name: 'In time' })).toBeInViewport()
    await expect(page.getByRole('heading', { name: 'In time' })).toBeFocused()
    await brief.open('/compare?country=FJ~BR')
    const [columns, width] = await page
      .getByRole('table')
      .evaluate((table) => [table.scrollWidth, document.documentElement.clientWidth])
    expect(columns).toBeLessThanOrEqual(width ?? 0)
  })
})
