import type { Locator } from '@playwright/test'
import { fillOfSheets, layOnSheets, placesOf, showOnPaper } from './paper'
import { expect, test } from './story'

/** The first sheet of each element. */
async function sheetsOf(all: Locator): Promise<readonly (number | undefined)[]> {
  return (await placesOf(all)).map(([first]) => first?.sheet)
}

test('The answer to what changed and who shifted is printed under the title', async ({ board }) => {
  const { page } = board
  const printed = page.getByRole('main').getByRole('status').filter({ visible: true })
  await board.open('/changes?since=2025-06-30')
  await showOnPaper(page)
  await expect(printed).toHaveText([/^\d+ .*\. Based on \d+ statements/])
  await page.emulateMedia({ media: 'screen' })
  await board.inVietnamese().open('/shifts?lang=vi')
  await showOnPaper(page)
  await expect(printed).toHaveText([/.+/])
})

test('A brief fills its sheets from the title on, and no name is parted from its passage', async ({
  board,
}) => {
  const { page, main } = board
  await page.goto('/actors/BR')
  await board.untilAlive()
  await showOnPaper(page)
  await layOnSheets(page)
  const section = main.getByRole('region', { name: 'Where it stands' })
  const rows = section.getByRole('listitem').filter({ has: page.getByRole('blockquote') })
  const places = await placesOf(rows)
  expect(places.length).toBeGreaterThan(10)
  expect(places.filter((parts) => parts.length > 1)).toEqual([])
  expect(Math.min(...(await fillOfSheets(main.locator('p, li'))))).toBeGreaterThan(0.75)
})

test('What changed stands on paper beside its passage, and no large part of a sheet is empty', async ({
  board,
}) => {
  const { page, main } = board
  await board.open('/changes?since=2023-06-01')
  await showOnPaper(page)
  await layOnSheets(page)
  const summaries = main.locator('summary').filter({ has: page.locator('svg') })
  expect(await summaries.count()).toBeGreaterThan(10)
  const below = main.locator('summary:has(svg) + *')
  expect(await sheetsOf(below)).toEqual(await sheetsOf(summaries))
  const sides = main.locator('details [role="group"]')
  const days = sides.locator('> p')
  expect(await sheetsOf(sides.getByRole('blockquote'))).toEqual(await sheetsOf(days))
  expect(Math.min(...(await fillOfSheets(main.locator('p, li'))))).toBeGreaterThan(0.75)
})

test('In Vietnamese, the letterhead has the site’s Vietnamese name', async ({ board }) => {
  await board.inVietnamese().open('/matrix?lang=vi')
  await showOnPaper(board.page)
  await expect(board.page.getByText(/^Ai hứa gìIn ngày/)).toBeVisible()
  await expect(board.page.getByText('Who Pledged What').filter({ visible: true })).toHaveCount(0)
})

test('What can’t be unfolded on paper has no sign that it could', async ({ board }) => {
  await board.page.goto('/actors/PT')
  await board.untilAlive()
  await showOnPaper(board.page)
  const note = board.main.locator('summary').filter({ hasText: 'Note' }).first()
  await expect(note).toBeVisible()
  await expect(note).toHaveCSS('list-style-type', 'none')
})
