import type { Locator } from '@playwright/test'
import { startsWith } from './board'
import { expect, test } from './story'

async function middleOf(item: Locator): Promise<{ x: number; y: number }> {
  const box = await item.boundingBox()
  if (box === null) throw new Error('It is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('I see how long the silences are, and true scale gives them their room', async ({ board }) => {
  await board.open('/timeline')
  const silence = board.timeline.getByText('19 months without an article')
  await expect(silence).toBeVisible()
  const start = async (year: string) =>
    (await middleOf(board.timeline.getByText(year, { exact: true }))).y
  /** The height of 2024, which no article mentions, compared with that of 2025. */
  const compare = async () => {
    const [in2024, in2025, in2026] = [await start('2024'), await start('2025'), await start('2026')]
    return (in2025 - in2024) / (in2026 - in2025)
  }
  await board.timelineButton('True scale').click()
  await expect(board.page).toHaveURL('/timeline?scale=true')
  await expect(silence).toHaveCount(0)
  await expect.poll(compare).toBeCloseTo(366 / 365, 1)
  await board.timelineButton('True scale').click()
  await expect(silence).toBeVisible()
})

test('I open a statement on the timeline by keyboard, and every view points at it @browsers', async ({
  board,
}) => {
  const { page } = board
  await board.open('/?country=PT')
  const mark = board.timelineMark('Portugal, Ships in Fijian waters: declines')
  const { statements } = await board.counts()
  expect(statements).toBeGreaterThan(5)
  await expect(board.timelineMarks).toHaveCount(statements)
  // Arrow keys reach every mark: each lane from top to bottom, then the next lane.
  const visit = () =>
    board.focused.evaluate((focused: HTMLElement) => {
      const isNew = !('visited' in focused.dataset)
      focused.dataset['visited'] = ''
      return isNew
    })
  await board.timelineMarks.first().focus()
  await page.keyboard.press('Home')
  for (let lanes = await board.lanes.count(); lanes > 0; lanes -= 1) {
    while (await visit()) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Home')
  }
  await expect(board.timelineMarks.and(page.locator('[data-visited]'))).toHaveCount(statements)
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?country=PT&at=tavares-no-portuguese-ships&quote=aa69a7')
  await expect(mark).toHaveAttribute('aria-current', 'true')
  await expect(mark).toBeFocused()
  await expect(board.passageCard).toContainText('Portugal declines')
  await expect(page.getByRole('tooltip')).toContainText('việc triển khai tàu Bồ Đào Nha')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/?country=PT&read=noumea-summit')
  await expect(board.passageCard).toHaveCount(0)
  await expect(mark).toBeFocused()
})

test('I point at a mark and am told what it is', async ({ board }) => {
  await board.open('/timeline?country=PT&commitment=ships-in-fiji')
  await board.timelineMark('Portugal, Ships in Fijian waters: declines').hover()
  await expect(board.page.getByRole('tooltip')).toContainText('said 6 or 7 Jan 2026')
})

test('I drag over the days to choose a period, and all views are narrowed to it', async ({
  board,
}) => {
  const { page } = board
  await board.open()
  const before = await board.counts()
  const before2023 = board.timeline.getByText('15 months with nothing certainly dated')
  const after2023 = board.timeline.getByText('19 months without an article')
  await before2023.scrollIntoViewIfNeeded()
  const from = await middleOf(before2023)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  const to = await middleOf(after2023)
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
  await expect(page).toHaveURL(/\?time=20/)
  await expect(board.chips).toHaveCount(1)
  const { statements, ofStatements } = await board.counts()
  expect(statements).toBeGreaterThan(0)
  expect(statements).toBeLessThan(before.statements)
  expect(ofStatements).toBe(before.ofStatements)
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toHaveAccessibleName(
    /: left out by the filters$/,
  )
  await board.goBack()
  await expect(board.countLine).toHaveText(new RegExp(`^${before.statements} of`))
})

test('I drag with Shift to zoom, which filters nothing, and Fit shows everything again', async ({
  board,
}) => {
  const { page } = board
  await board.open('/timeline')
  const before = await board.counts()
  const from = await middleOf(board.timeline.getByText('15 months with nothing certainly dated'))
  const to = await middleOf(board.timeline.getByText('19 months without an article'))
  await page.mouse.move(from.x, from.y)
  await page.keyboard.down('Shift')
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(page).toHaveURL(/^[^?]*\?zoom=20\S+$/)
  await expect(board.chips).toHaveCount(0)
  await expect(board.countLine).toHaveText(new RegExp(`^${before.statements} of`))
  await board.timelineButton('Fit').click()
  await expect(page).toHaveURL('/timeline')
})

test('I move the ends of a period by keyboard, and the matrix follows', async ({ board }) => {
  const { page } = board
  await board.open('/?time=2026-01-01..2026-01-31')
  const narrow = await board.counts()
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toHaveAccessibleName(/declines/)
  const start = page.getByRole('slider', { name: 'Period starts' })
  await expect(start).toHaveAttribute('aria-valuetext', '1 Jan 2026')
  await start.focus()
  await page.keyboard.press('ArrowUp')
  await expect(start).toHaveAttribute('aria-valuetext', '31 Dec 2025')
  await expect(page).toHaveURL('/?time=2025-12-31..2026-01')
  await page.keyboard.press('Home')
  await expect
    .poll(async () => (await board.counts()).statements)
    .toBeGreaterThan(narrow.statements)
  await expect(start).toBeFocused()
})

test('The table tells as many statements as the count line, filtered or not', async ({ board }) => {
  await board.open('/timeline?table=1')
  const said = board.page
    .getByRole('table')
    .getByRole('row')
    .filter({
      has: board.page.getByRole('cell', { name: 'said', exact: true }),
    })
  const { statements } = await board.counts()
  await expect(said).toHaveCount(statements)
  await board.filterByCountry('Portugal')
  const filtered = await board.counts()
  expect(filtered.statements).toBeLessThan(statements)
  await expect(said).toHaveCount(filtered.statements)
  await said
    .filter({ hasText: 'Declines' })
    .getByRole('button', { name: startsWith('Ships in Fijian waters') })
    .click()
  await expect(board.page).toHaveURL(/at=tavares-no-portuguese-ships/)
})

test('There is a mark for every statement, in the lanes of commitments and of countries', async ({
  board,
}) => {
  await board.open('/timeline')
  const { statements } = await board.counts()
  await expect(board.timelineMarks).toHaveCount(statements)
  await expect(board.lanes.first()).toHaveText('Guarantees and agreements')
  await board.timelineButton('Countries').click()
  await expect(board.page).toHaveURL('/timeline?lanes=country')
  await expect(board.lanes.filter({ hasText: 'Portugal' })).toHaveCount(1)
  // A statement by several countries is in the lane of each.
  await expect.poll(() => board.timelineMarks.count()).toBeGreaterThan(statements)
})

test('I see what was said of which document: a lane for each, and for what names none', async ({
  board,
}) => {
  const { page } = board
  await board.open('/timeline')
  await board.timelineButton('Documents').click()
  await expect(page).toHaveURL('/timeline?lanes=instrument')
  await expect(board.timelineButton('Documents')).toHaveAttribute('aria-pressed', 'true')
  // Each statement refers to at most one document, so it has one mark.
  const { statements } = await board.counts()
  await expect(board.timelineMarks).toHaveCount(statements)
  // In order of first mention; unnamed documents, then statements without one, come last.
  const names = await board.lanes.allInnerTexts()
  expect(names.indexOf('O7 declaration (2023)')).toBeGreaterThanOrEqual(0)
  expect(names.indexOf('Nouméa Declaration')).toBeGreaterThan(
    names.indexOf('O7 declaration (2023)'),
  )
  expect(names.slice(-2)).toEqual(['Document not named', 'No document'])

  // The marks of a lane are below its name.
  const reachOf = async (item: Locator) => {
    const box = await item.boundingBox()
    if (box === null) throw new Error('It is not on the page.')
    return { from: box.x, to: box.x + box.width }
  }
  for (const [lane, mark] of [
    ['Nouméa Declaration', 'Brazil, Reef guarantees (Nouméa Declaration): commits'],
    ['No document', 'Portugal, Ships in Fijian waters: declines'],
    ['Document not named', 'Portugal, Reef guarantees (document not named): stands ready'],
  ] as const) {
    const { from, to } = await reachOf(board.lanes.filter({ hasText: new RegExp(`^${lane}$`) }))
    const { x } = await middleOf(board.timelineMark(mark))
    expect(x, mark).toBeGreaterThan(from)
    expect(x, mark).toBeLessThan(to)
  }

  // A filter by document leaves only that lane.
  await board.toggle('Document', 'Nouméa Declaration')
  await expect(board.lanes).toHaveText(['Nouméa Declaration'])
  await expect(page).toHaveURL('/timeline?instrument=noumea-declaration&lanes=instrument')
})

test('On a day gone by, the lane of a document of later does not tell its name', async ({
  board,
}) => {
  await board.open('/timeline?lanes=instrument')
  await expect(board.lanes.filter({ hasText: /^Nouméa Declaration$/ })).toBeVisible()
  const all = await board.lanes.count()
  await board.open('/timeline?lanes=instrument&asOf=2023-12-31')
  await expect(board.lanes).toHaveCount(all)
  await expect(board.lanes.filter({ hasText: 'O7 declaration (2023)' })).toHaveCount(1)
  await expect(board.lanes.filter({ hasText: 'Nouméa' })).toHaveCount(0)
  await expect(board.lanes.filter({ hasText: 'later document' }).first()).toBeVisible()
})

test('I zoom in by key and button, and fit everything again', async ({ board }) => {
  const { page } = board
  await board.open('/timeline')
  await board.timelineButton('Zoom in').click()
  await expect(page).toHaveURL(/zoom=/)
  const { statements, ofStatements } = await board.counts()
  expect(statements).toBe(ofStatements)
  await board.timelineButton('Fit').click()
  await expect(page).toHaveURL('/timeline')
  await board.timelineMarks.first().focus()
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/zoom=/)
  await page.keyboard.press('0')
  await expect(page).toHaveURL('/timeline')
})
