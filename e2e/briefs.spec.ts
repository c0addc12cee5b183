import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { containing, startsWith } from './board'
import { expect, test } from './story'

/** A page about one subject, or side by side: found as its readers find it. */
class Brief {
  constructor(readonly page: Page) {}

  async open(address: string): Promise<void> {
    await this.page.goto(address)
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

  /** How many statements a section says that it holds. */
  async countIn(section: string): Promise<number> {
    const line = this.section(section).getByText(/^\d+ statements? in \d+ sentences?/)
    return parseInt(await line.first().innerText(), 10)
  }
}

test('I read what Washington says itself apart from what others say of it', async ({ board }) => {
  const { page } = board
  const brief = new Brief(page)
  await brief.open('/actors')
  await brief.link('United States').click()
  await expect(page).toHaveURL('/actors/US')
  await brief.expectTitle('United States')
  await expect(brief.section('In short')).toContainText('Partner outside the coalition')
  await expect(brief.section('Where it stands')).toContainText('Troops in Ukraine declines')
  const own = brief.section('In its own words')
  const reported = brief.section('What others say of it')
  await expect(own).toContainText('Steve Witkoff')
  await expect(own).not.toContainText('reported by')
  await expect(reported).toContainText('reported by Volodymyr Zelensky')
  await expect(reported).not.toContainText('own words')

  const told = await brief.countIn('What others say of it')
  await reported.getByRole('link', { name: 'On the board', exact: true }).click()
  await expect(page).toHaveURL('/?country=US&voice=reported')
  await expect(board.chips).toHaveText([/^United States/, /^reported by others/])
  await board.expectStatements(told)
})

test('Where a country stands is told document by document, and what rests on open readings alone says so', async ({
  board,
}) => {
  const { page } = board
  const brief = new Brief(page)
  await brief.open('/actors/US')
  const stands = brief.section('Where it stands').getByRole('listitem')
  await expect(stands.filter({ hasText: 'Security guarantees' })).toContainText([
    'The parties’ agreement in Paris commits (open reading)',
    'Document not named supports',
    'Security guarantee package for the US Congress stands ready',
    'Paris Declaration commits',
  ])
  await expect(stands.filter({ hasText: 'Troops in Ukraine' })).not.toContainText('open reading')
  await brief.link('Officials of the divided US administration').click()
  await brief.expectTitle('Officials of the divided US administration')
  await expect(page.getByRole('article')).toContainText(
    'What unnamed parts say is never taken for a stance of the whole.',
  )
})

test('I open the brief of a commitment from the board, and a stance from the brief, and silence is none', async ({
  board,
}) => {
  const { page } = board
  const brief = new Brief(page)
  await board.open('/?cell=DE.troops-in-ukraine')
  await board
    .quotes('Germany', 'troops in Ukraine')
    .getByRole('link', { name: 'troops in Ukraine', exact: true })
    .click()
  await expect(page).toHaveURL('/commitments/troops-in-ukraine')
  await brief.expectTitle('Troops in Ukraine')
  const stands = brief.section('Who stands where')
  await expect(stands).toContainText('Germany declines')
  await expect(stands).toContainText('Russia opposes')
  await expect(stands).toContainText('Silence is not a refusal.')
  const silent = stands.getByRole('list').last().getByRole('listitem')
  await expect(silent.filter({ hasText: /^France$/ })).toBeVisible()
  await expect(silent.filter({ hasText: 'Germany' })).toHaveCount(0)

  await board.readInContext(
    'Tổng thống Nga Vladimir Putin cũng từng bác bỏ mọi khả năng triển khai quân đội từ các nước NATO trên lãnh thổ Ukraine',
  )
  await expect(page).toHaveURL(
    /^[^?]*\/articles\/paris-summit\?at=putin-rejects-nato-states-troops/,
  )
  await board.goBack()
  await stands.getByRole('link', { name: 'Croatia' }).click()
  await expect(board.quotes('Croatia', 'troops in Ukraine')).toContainText('declines')
})

test('I look up the documents of Paris, and none is taken for another', async ({ page }) => {
  const brief = new Brief(page)
  await brief.open('/instruments')
  const commitments = brief.section('Packages').getByRole('listitem').first()
  await expect(commitments.getByRole('link').first()).toHaveText('Political and legal commitments')
  await expect(commitments.getByRole('listitem')).toHaveText([
    /^\s*US-proposed monitoring and verification mechanism/,
    /^\s*Continuous monitoring mechanism/,
    /^\s*Special commission on violations/,
  ])
  await expect(brief.section('Plans')).toContainText('Each is kept apart')
  await brief.link('Paris Declaration').click()
  await brief.expectTitle('Paris Declaration')
  await expect(brief.section('In short')).toContainText('No article names parts of it.')
  await expect(brief.section('Dated alike')).toContainText('Paris meeting')
  const apart = brief.section('Kept apart from')
  await expect(apart).toContainText('Two are one only where an article says so; none does here.')
  await apart.getByRole('link', { name: 'Joint statement after the Paris meeting' }).click()
  await expect(page).toHaveURL('/instruments/paris-joint-statement')
  await expect(brief.section('About it, and from it').getByRole('listitem').first()).toContainText(
    'Said as: joint statement',
  )
})

test('From the brief of a document I go to the board, and see what is said of it and of no other', async ({
  board,
}) => {
  const { page } = board
  const brief = new Brief(page)
  const framework = 'Ukraine–US framework of long-term security guarantees'
  const other = 'US–Ukraine security arrangements (December 2025)'
  await brief.open('/instruments/us-ukraine-framework')
  await expect(brief.section('Kept apart from')).toContainText(other)
  const told = await brief.countIn('About it, from others')
  expect(told).toBeGreaterThan(0)
  await brief
    .section('Go on from here')
    .getByRole('link', { name: 'On the board', exact: true })
    .click()
  await expect(page).toHaveURL('/?instrument=us-ukraine-framework')
  await expect(board.chips).toHaveAccessibleName(`Remove filter Document: ${framework}`)
  await board.expectStatements(told)

  const cell = board.cell('United States', 'bilateral agreements')
  await expect(cell).toHaveAccessibleName(
    containing(`(${framework}: commits; ${other}: left out by the filters; `),
  )
  await cell.press('Enter')
  const quotes = board.quotes('United States', 'bilateral agreements')
  await expect(quotes.getByRole('blockquote')).toHaveCount(1)
  await expect(quotes).toContainText('Latest: commits, 5 or 6 Dec 2025, left out by the filters.')

  await board.toggle('Document', other)
  await expect(page).toHaveURL(
    '/?instrument=us-ukraine-framework~us-ukraine-security-arrangements-2025&cell=US.bilateral-agreements',
  )
  await expect(quotes.getByRole('blockquote')).toHaveCount(2)
})

test('I follow a person to an event, and the event to the timeline', async ({ board }) => {
  const { page } = board
  const brief = new Brief(page)
  await brief.open('/people')
  await brief.link('Rustem Umerov').click()
  await expect(brief.section('Role, as each article gives it').getByRole('listitem')).toHaveText([
    /^Secretary of Ukraine’s National Security and Defence Council/,
    /^Defence Minister of Ukraine/,
  ])
  await brief.section('In time').getByRole('link', { name: 'Umerov announces the outcome' }).click()
  await expect(page).toHaveURL('/events/umerov-announcement-2025-12')
  await expect(brief.section('Said then')).toContainText('Rustem Umerov')
  await brief.link('On the timeline').click()
  await expect(page).toHaveURL('/timeline?time=2025-12-05..2025-12-05')
  await expect(board.timeline).toBeVisible()
})

test('A country that no article names has an honest brief', async ({ page }) => {
  const brief = new Brief(page)
  await brief.open('/actors/PL')
  await brief.expectTitle('Poland')
  const article = page.getByRole('article')
  await expect(article).toContainText('These articles hold no statement by Poland')
  await expect(article).toContainText('Silence is not a refusal.')
  await expect(article).toContainText('European Pravda')
  await expect(article.getByRole('blockquote')).toHaveCount(0)
})

test('In the past a brief tells only what was known', async ({ page }) => {
  const brief = new Brief(page)
  await brief.open('/actors/US?asOf=2025-06-30')
  const article = page.getByRole('article')
  await expect(article).toContainText('As known on 30 Jun 2025')
  await expect(article).not.toContainText('In its own words')
  await brief.open('/events/paris-meeting-2026-01?asOf=2025-06-30')
  await brief.expectTitle('Not yet known on 30 Jun 2025.')
  await brief.link('Show everything').click()
  await brief.expectTitle('Paris meeting')
})

test('I set three countries side by side', async ({ board }) => {
  const { page } = board
  const brief = new Brief(page)
  await brief.open('/actors/DE')
  await brief.section('Compare with …').getByRole('link', { name: 'Choose others' }).click()
  await expect(page).toHaveURL('/compare?country=DE')
  await page.getByRole('button', { name: startsWith('France') }).click()
  const table = page.getByRole('table', { name: 'Stances side by side' })
  await expect(table.getByRole('columnheader')).toHaveText(['Commitment', /France/, /Germany/])
  await page.getByRole('combobox', { name: 'Add a country or group' }).selectOption('Russia')
  await expect(page).toHaveURL('/compare?country=DE~FR~RU')

  const troops = table.getByRole('row', { name: /^Troops in Ukraine/ })
  await expect(troops).toContainText('stances differ')
  await expect(troops.getByRole('cell')).toContainText([
    /^\s*no stance of its own/,
    /^\s*declines/,
    /^\s*opposes/,
  ])
  const agreements = table.getByRole('row', {
    name: /^Bilateral agreements Individual agreements of the G7 states same stance/,
  })
  await expect(agreements.getByRole('cell')).toContainText([
    /đàm phán các thỏa thuận riêng lẻ/,
    /In the same passage as France\./,
    /no stance of its own/,
  ])
  const guarantees = table.getByRole('row', { name: /^Security guarantees Document not named/ })
  await expect(guarantees.getByRole('cell').nth(1)).toContainText('stands ready (open reading)')
  await expect(guarantees.getByRole('cell').nth(1)).toContainText(
    'Another reading: political support.',
  )
  await expect(table.getByRole('row', { name: /^Sanctions/ })).toHaveCount(0)
  await page.getByRole('button', { name: /on which no stance is shown$/ }).click()
  await expect(table.getByRole('row', { name: /^Sanctions/ }).getByRole('cell')).toHaveText([
    'no stance of its own',
    'no stance of its own',
    'no stance of its own',
  ])

  await page.getByRole('button', { name: 'Remove Germany' }).click()
  await expect(page).toHaveURL('/compare?country=FR~RU')
  await troops.getByRole('link', { name: startsWith('Russia, troops in Ukraine') }).click()
  await expect(board.quotes('Russia', 'troops in Ukraine')).toContainText('opposes')
})

test('Tôi đọc hồ sơ bằng tiếng Việt', async ({ page }) => {
  const brief = new Brief(page)
  await brief.open('/actors/FR?lang=vi')
  await expect(page.getByText('Đồng dẫn đầu').first()).toBeVisible()
  await expect(brief.section('Lập trường')).toContainText('Căn cứ tại Ukraine dự kiến')
  await expect(brief.section('Lập trường')).toContainText(
    'Vai trò trong Liên minh dẫn đầu (còn cách đọc khác)',
  )
  await brief.section('So sánh với…').getByRole('link', { name: 'Anh', exact: true }).click()
  await expect(page).toHaveURL('/compare?country=FR~GB&lang=vi')
  await expect(
    page.getByRole('table').getByRole('row', { name: /^Căn cứ tại Ukraine/ }),
  ).toContainText('cùng lập trường')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a brief is one column, and its parts are one tap away', async ({ page }) => {
    const brief = new Brief(page)
    await brief.open('/actors/UA')
    const jump = page.getByRole('navigation', { name: 'On this page' })
    await jump.getByRole('link', { name: 'In time' }).click()
    await expect(page.getByRole('heading', { name: 'In time' })).toBeInViewport()
    await expect(page.getByRole('heading', { name: 'In time' })).toBeFocused()
    await brief.open('/compare?country=UA~US')
    const [columns, width] = await page
      .getByRole('table')
      .evaluate((table) => [table.scrollWidth, document.documentElement.clientWidth])
    expect(columns).toBeLessThanOrEqual(width ?? 0)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test(`axe finds nothing in briefs and comparisons (${colorScheme})`, async ({ page }) => {
      // Many states in one story; how long they take is no finding.
      test.setTimeout(300_000)
      const brief = new Brief(page)
      for (const address of [
        '/actors',
        '/actors/US',
        '/commitments/troops-in-ukraine',
        '/actors/six-unnamed-states',
        '/instruments',
        '/instruments/monitoring-mechanism',
        '/events/paris-meeting-2026-01',
        '/compare',
        '/compare?country=DE~FR~RU',
      ]) {
        await brief.open(address)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        expect(violations.map(({ id, nodes }) => [address, id, nodes[0]?.html])).toEqual([])
      }
    })
  })
}
