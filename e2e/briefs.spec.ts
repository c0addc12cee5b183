import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { startsWith } from './board'
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
  await expect(own).toContainText('12 passages')
  await expect(own).toContainText('Steve Witkoff')
  await expect(reported).not.toContainText('own words')

  await reported.getByRole('link', { name: 'On the board' }).click()
  await expect(page).toHaveURL('/?country=US&voice=reported')
  await expect(board.chips).toHaveText([/^United States/, /^reported by others/])
})

test('I open the brief of a commitment from the board, and a stance from the brief', async ({
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
  await expect(stands).toContainText('France commits')
  await expect(stands).toContainText('Russia opposes')
  await expect(stands).toContainText('Silence is not a refusal.')

  await board.readInContext('Pháp sẵn sàng cử hàng nghìn binh sỹ tham gia')
  await expect(page).toHaveURL(/^[^?]*\/articles\/paris-summit\?at=france-thousands-of-soldiers/)
  await board.goBack()
  await stands.getByRole('link', { name: 'Croatia' }).click()
  await expect(board.quotes('Croatia', 'troops in Ukraine')).toContainText('declines')
})

test('I look up the documents of Paris, and none is taken for another', async ({ page }) => {
  const brief = new Brief(page)
  await brief.open('/instruments')
  await expect(brief.section('Packages').getByRole('listitem').first()).toContainText(
    'Special commission on violations',
  )
  await expect(brief.section('Plans')).toContainText('Each is kept apart')
  await brief.link('Paris Declaration').click()
  await brief.expectTitle('Paris Declaration')
  await expect(brief.section('In short')).toContainText('No article names parts of it.')
  await expect(brief.section('Dated alike')).toContainText('Declaration of intent')
  await brief.link('Joint statement after the Paris meeting').first().click()
  await expect(page).toHaveURL('/instruments/paris-joint-statement')
  await expect(brief.section('What it says')).toContainText('4 passages')
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
  await expect(troops).toContainText('on opposite sides')
  await expect(troops.getByRole('cell')).toContainText([
    /^\s*commits/,
    /^\s*declines/,
    /^\s*opposes/,
  ])
  await expect(table.getByRole('row', { name: /^Sanctions/ })).toHaveCount(0)
  await page.getByRole('button', { name: /on which none has a stance/ }).click()
  await expect(table.getByRole('row', { name: /^Sanctions/ }).getByRole('cell')).toHaveText([
    'not mentioned',
    'not mentioned',
    'not mentioned',
  ])

  await page.getByRole('button', { name: 'Remove Germany' }).click()
  await expect(page).toHaveURL('/compare?country=FR~RU')
  await troops.getByRole('link', { name: startsWith('Russia, troops in Ukraine') }).click()
  await expect(board.quotes('Russia', 'troops in Ukraine')).toContainText('opposes')
})

test('Tôi đọc hồ sơ bằng tiếng Việt', async ({ page }) => {
  const brief = new Brief(page)
  await brief.open('/actors/FR?lang=vi')
  await expect(page.getByText('Đồng dẫn dắt').first()).toBeVisible()
  await expect(brief.section('Lập trường')).toContainText('Đưa quân vào Ukraine cam kết')
  await brief.section('So sánh với…').getByRole('link', { name: 'Vương quốc Anh' }).click()
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
      const brief = new Brief(page)
      for (const address of [
        '/actors',
        '/actors/US',
        '/commitments/troops-in-ukraine',
        '/instruments',
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
