import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import Papa from 'papaparse'
import { expect, test } from './story'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

type Row = Readonly<Record<string, string>>

async function download(page: Page, link: Locator): Promise<string> {
  const arriving = page.waitForEvent('download')
  await link.click()
  return readFile(await (await arriving).path(), 'utf8')
}

function readCsv(csv: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(csv.replace(/^\u{FEFF}/u, ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

test('I find the data, load a table, and every one of its fields is explained @browsers', async ({
  board,
}) => {
  const { page, main } = board
  await board.open()
  const { ofStatements } = await board.counts()
  await board.openMore()
  await board.more.getByRole('link', { name: 'Data' }).click()
  await expect(page).toHaveURL('/data')
  await expect(main.getByRole('heading', { name: 'Data', exact: true })).toBeVisible()

  const file = main.getByRole('row', { name: /^statements\.csv / })
  await expect(file).toContainText(String(ofStatements))
  const rows = readCsv(await download(page, file.getByRole('link')))
  expect(rows).toHaveLength(ofStatements)

  const fields = main.getByRole('table', { name: 'Fields of Statements' })
  const named = await fields.getByRole('rowheader').locator('code').allTextContents()
  expect(named).toEqual(Object.keys(rows[0] ?? {}))
  await expect(fields.getByRole('row', { name: /^stance / })).toContainText('declines, opposes')

  await board.switchLanguage('Tiếng Việt')
  await expect(page).toHaveURL('/vi/data')
  const inVietnamese = main.getByRole('table', { name: 'Các cột của bảng Phát biểu' })
  await expect(inVietnamese.getByRole('rowheader').locator('code')).toHaveText(named)
})

for (const [path, width] of [
  ['/data', 1280],
  ['/vi/data', 1280],
  ['/vi/data', 1920],
] as const) {
  test(`At ${width} px the address of each file of ${path} is copied on its own line`, async ({
    page,
    board,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(path)
    const rows = board.main.getByRole('table').first().getByRole('row')
    await expect(rows.getByRole('button')).toHaveCount(12)
    const aside = await rows.getByRole('button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const code = button.parentElement?.querySelector('code')?.getBoundingClientRect()
        const { top, bottom } = button.getBoundingClientRect()
        return code !== undefined && code.top >= top && code.bottom <= bottom
      }),
    )
    expect(aside).not.toContain(false)
  })
}

test('Every file that is listed is there, as large as the page says', async ({ page, board }) => {
  await page.goto('/data')
  const links = board.main.getByRole('table', { name: 'Files' }).getByRole('link')
  await expect(links).toHaveCount(12)
  for (const row of await board.main.getByRole('table', { name: 'Files' }).getByRole('row').all()) {
    const link = row.getByRole('link')
    if ((await link.count()) === 0) continue
    const response = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(response.status()).toBe(200)
    const { length } = await response.body()
    const size = Number(((await row.textContent()) ?? '').match(/([\d.]+) kB/)?.[1])
    expect(Math.abs(length / 1000 - size)).toBeLessThanOrEqual(size / 10)
  }
})

test('A command has this site’s address in it, and its question the board’s own answer', async ({
  board,
  baseURL,
}) => {
  const { page, main } = board
  await page.goto('/data#load')
  await board.untilAlive()
  const load = main.getByRole('region', { name: 'Load the data' })
  await expect(load).toBeInViewport()
  await load.getByRole('button', { name: 'Copy the command for DuckDB' }).click()
  await expect(load.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const command = await page.evaluate(() => navigator.clipboard.readText())
  expect(command).toContain(`FROM '${new URL('/data/latest/statements.parquet', baseURL).href}'`)
  expect(await load.getByRole('group', { name: 'DuckDB' }).textContent()).toBe(command)

  const answer = load.getByRole('link', { name: /Portugal/ })
  const names = ((await answer.textContent()) ?? '').split(/, (?:and )?| and /)
  await answer.click()
  await expect(page).toHaveURL(/commitment=[a-z-]+&stance=[a-z]+$/)
  for (const name of names) {
    await expect(board.grid.getByRole('rowheader', { name, exact: true })).toBeVisible()
  }
})

test('I take the statements of a brief along, and learn what their columns mean', async ({
  board,
}) => {
  const { page, main } = board
  await page.goto('/actors/PT')
  const lead = await main.getByText(/^On \d+ commitments/).textContent()
  const told = Number(/: (\d+) statements/.exec(lead ?? '')?.[1])
  const rows = readCsv(await download(page, main.getByRole('link', { name: 'CSV: Portugal' })))
  expect(rows).toHaveLength(told)
  for (const { actors } of rows) expect(actors?.split('; ')).toContain('PT')
  const json = JSON.parse(
    await download(page, main.getByRole('link', { name: 'JSON: Portugal' })),
  ) as { readonly statements: readonly { readonly id: string; readonly actors: string[] }[] }
  expect(json.statements.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))

  await main.getByRole('link', { name: 'Data', exact: true }).click()
  await expect(page).toHaveURL('/data')
  await page.goBack()
  await expect(page).toHaveURL('/actors/PT')
})

test('From the export of a view I am led to what its columns mean', async ({ board }) => {
  const { page, header } = board
  await board.open('/matrix?country=PT')
  await header.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share', exact: true })
  await dialog.getByRole('link', { name: /^What the fields mean/ }).click()
  await expect(page).toHaveURL(/^[^?]*\/data\b/)
  await expect(dialog).toHaveCount(0)
  await expect(board.main.getByRole('table', { name: 'Files' })).toBeVisible()
})

test('On a phone I reach the data from the menu, and nothing leaves the screen sideways', async ({
  page,
  board,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?lang=vi')
  const vietnamese = board.inVietnamese()
  await vietnamese.openMore()
  await vietnamese.more.getByRole('link', { name: 'Dữ liệu' }).click()
  await expect(page).toHaveURL('/vi/data')
  await expect(board.main.getByRole('table', { name: 'Các tệp' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
