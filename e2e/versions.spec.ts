import type { Page } from '@playwright/test'
import {
  fromIndexFile,
  joinTexts,
  readTexts,
  type IndexFile,
  type TextsFile,
} from '../src/model/dossier-files'
import { expect, test } from './story'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

interface Listed {
  readonly version: string
  readonly date: string
  readonly index: string
}

/** As the site lists them for programs, newest first. */
async function listVersions(page: Page): Promise<readonly Listed[]> {
  const response = await page.request.get('/versions.json')
  expect(response.status()).toBe(200)
  return (await response.json()) as readonly Listed[]
}

test('I see what each version changed, and read a statement as it was before @browsers', async ({
  board,
}) => {
  const { page, main } = board
  const [newest, before] = await listVersions(page)
  await board.open()
  await board.openMore()
  await board.more.getByRole('link', { name: 'Versions 10 Feb 2026' }).click()
  await expect(page).toHaveURL('/versions')
  await expect(main.getByRole('heading', { name: /^Version of/ })).toHaveText([
    /^Version of 10 Feb 2026/,
    /^Version of 1 Feb 2026/,
    /^Version of 20 Jan 2026/,
  ])
  const version = main.getByRole('region', { name: 'Version of 10 Feb 2026', exact: true })
  await expect(version).toContainText(`${newest?.version} You are reading this version.`)
  await expect(version.getByRole('region', { name: /^New: / })).toContainText(
    'Japan is seeking to persuade Brazil to share satellite data',
  )
  const changed = version.getByRole('region', { name: /^Changed: / })
  await expect(changed).toContainText('What differs: the stance.')

  await changed.getByRole('link', { name: 'Reef Alliance, reef fund: commits, as it was' }).click()
  await expect(page).toHaveURL(
    `/statements/alliance-goes-on-paying?version=${before?.version ?? ''}`,
  )
  await expect(main.getByRole('heading', { level: 2 })).toContainText(/Reef Alliance/)
  await expect(main).toContainText('Supports')
  const notice = page.getByRole('status').filter({ hasText: 'an earlier version' })
  await expect(notice).toContainText(`${before?.version ?? ''} of 1 Feb 2026`)
  await notice.getByRole('button', { name: 'Show the present version' }).click()
  await expect(page).toHaveURL('/statements/alliance-goes-on-paying')
  await expect(main).toContainText('Commits')
})

test('A passage that is gone is told, with its reason, and can still be read', async ({
  board,
}) => {
  const { page, main } = board
  await page.goto('/versions')
  await board.untilAlive()
  const gone = main
    .getByRole('region', { name: 'Version of 1 Feb 2026', exact: true })
    .getByRole('region', { name: /^Gone: / })
  await expect(gone).toContainText('The sentence does not say where the French ships would be')
  await gone.getByRole('link', { name: /^France, ships in Fijian waters .*, as it was$/ }).click()
  await expect(page).toHaveURL(/\/statements\/france-dozens-of-ships\?version=[0-9a-f]{10}$/)
  await expect(main).toContainText('Pháp sẵn sàng cử hàng chục tàu tham gia')
})

test.describe('a link to what has another name now', () => {
  // There is no page of that name.
  test.use({ expectedTroubles: /404 \(Not Found\)/ })

  test('leads to its new name', async ({ board }) => {
    const { page } = board
    await page.goto('/events/ifc-summit-2023')
    const notice = page.getByRole('status').filter({ hasText: 'has another name in links now' })
    await expect(notice).toContainText('Since 10 Feb 2026 it is called “apia-summit-2023”.')
    await notice.getByRole('link', { name: 'IFC summit in Apia' }).click()
    await expect(page).toHaveURL('/events/apia-summit-2023')
  })
})

test('Every version that is listed is there, with all of its files', async ({ page }) => {
  const versions = await listVersions(page)
  expect(versions.map(({ date }) => date)).toEqual(['2026-02-10', '2026-02-01', '2026-01-20'])
  for (const { version, index } of versions) {
    expect(index).toBe(`/data/index-${version}.json`)
    const read = async (path: string): Promise<unknown> => (await page.request.get(path)).json()
    const head = fromIndexFile((await read(index)) as IndexFile)
    expect((await page.request.get(`/${head.methodFile}`)).status()).toBe(200)
    const { articles } = joinTexts(head, readTexts((await read(`/${head.textsFile}`)) as TextsFile))
    expect(articles.length).toBeGreaterThan(1)
    for (const { body } of articles) {
      expect((await page.request.get(`/${body}`)).status()).toBe(200)
    }
  }
})

test('A page says when the dossier last changed, and is cited by that day', async ({ board }) => {
  const { page, main, header } = board
  await page.goto('/actors/PT')
  const foot = main.getByRole('link', { name: 'Last changed on 10 Feb 2026' })
  await expect(foot).toHaveAttribute('href', '/versions')
  await board.untilAlive()
  await header.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share', exact: true })
  await dialog.getByRole('button', { name: 'Copy the citation' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/version [0-9a-f]{10}\. Last modified February 10, 2026\. Accessed/)
})

test('On an earlier day the page of versions tells nothing that was not known', async ({
  board,
}) => {
  await board.page.goto('/versions?asOf=2025-01-01')
  const version = board.main.getByRole('region', { name: 'Version of 10 Feb 2026', exact: true })
  await expect(version).toContainText('2 more entries are not told, because they were not known on')
  await expect(version).not.toContainText('satellite')
})

test('On a phone, in Vietnamese, the versions fit on the screen', async ({ board }) => {
  await board.page.setViewportSize({ width: 390, height: 844 })
  await board.page.goto('/vi/versions')
  const version = board.main.getByRole('region', { name: 'Phiên bản ngày 10/2/2026', exact: true })
  await expect(version.getByRole('region', { name: /^Đổi mã: / })).toContainText(
    'Trong liên kết, mã “ifc-summit-2023” nay là “apia-summit-2023”.',
  )
  expect(await board.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test.describe('where the versions do not load', () => {
  test.use({ expectedTroubles: /Failed to load resource/ })

  test('the page says so, and I try again', async ({ board }) => {
    const { page, main } = board
    await page.route('**/data/history-*.json', (route) => route.fulfill({ status: 503 }))
    await board.open()
    await board.openMore()
    await board.more.getByRole('link', { name: /^Versions/ }).click()
    await expect(main.getByRole('alert')).toContainText('The versions could not be loaded.')
    await page.unroute('**/data/history-*.json')
    await main.getByRole('button', { name: 'Try again' }).click()
    await expect(
      main.getByRole('region', { name: 'Version of 20 Jan 2026', exact: true }),
    ).toBeVisible()
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('I read what changed', async ({ page }) => {
    await page.goto('/en/versions')
    await expect(page).toHaveTitle('Versions · Who Pledged What')
    await expect(page.getByText('What differs: the stance.')).toBeVisible()
    await page
      .getByRole('link', { name: /^Japan, data sharing/ })
      .first()
      .click()
    await expect(page).toHaveURL('/en/statements/japan-asks-for-satellite-data')
  })
})
