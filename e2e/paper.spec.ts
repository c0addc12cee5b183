import { fillOfSheets, layOnSheets, placesOf, showOnPaper } from './paper'
import { expect, test } from './story'

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
