import type { Board } from './board'
import { expect, test } from './story'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const QUOTE = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'

async function expectNoSidewaysScroll({ page }: Board): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
}

test('On a phone, I open a cell as a sheet, read in context, and come back to the sheet', async ({
  board,
}) => {
  await board.open()
  await expect(board.view('Matrix')).toHaveAttribute('aria-current', 'page')
  await expectNoSidewaysScroll(board)
  await board.cell('Portugal', 'ships in Fijian waters').tap()
  const sheet = board.page.getByRole('dialog', { name: 'Portugal, ships in Fijian waters' })
  await expect(sheet.getByRole('blockquote')).toHaveText(`“${QUOTE}”`)
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toBeInViewport({ ratio: 0.5 })
  await expectNoSidewaysScroll(board)

  await board.readButton(QUOTE).tap()
  await expect(board.page).toHaveURL(
    '/articles/noumea-summit?cell=PT.ships-in-fiji&at=tavares-no-portuguese-ships&quote=aa69a7',
  )
  await expect(board.view('Articles')).toHaveAttribute('aria-current', 'page')
  await expect(board.focused).toHaveText(QUOTE)
  await expect(board.focused).toBeInViewport({ ratio: 1 })
  await expect(sheet).toHaveCount(0)
  await expectNoSidewaysScroll(board)

  await board.goBack()
  await expect(sheet).toBeVisible()
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await expect(sheet).toHaveCount(0)
})

test('On a phone, each view has the whole screen, one tab away, and nothing scrolls sideways', async ({
  board,
}) => {
  await board.open()
  await expect(board.view('Board')).toHaveCount(0)
  await board.view('Timeline').tap()
  await expect(board.page).toHaveURL('/timeline')
  await expect(board.timeline).toBeVisible()
  await expect(board.grid).toHaveCount(0)
  await expectNoSidewaysScroll(board)
  await board.timelineButton('Documents').tap()
  await expect(board.lanes.filter({ hasText: 'Nouméa Declaration' })).toHaveCount(1)
  await expectNoSidewaysScroll(board)
  await board.timelineButton('Table').tap()
  await expect(board.page.getByRole('table')).toBeVisible()
  await expectNoSidewaysScroll(board)
  await board.view('Articles').tap()
  await expect(board.questions.first()).toBeVisible()
  await expectNoSidewaysScroll(board)
  await board.articleLink('Bước tiến mới').tap()
  await expect(board.article).toBeVisible()
  await expectNoSidewaysScroll(board)
  await board.view('Matrix').tap()
  await expect(board.grid).toBeVisible()
})

test('On a phone, I choose one of the plans that a cell tells apart', async ({ board }) => {
  await board.open('/?cell=FJ.ocean-treaty')
  const sheet = board.page.getByRole('dialog', { name: 'Fiji, ocean treaty' })
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveCount(2)
  await expectNoSidewaysScroll(board)
  await sheet.getByRole('link', { name: '20-point document', exact: true }).first().tap()
  await expect(board.page).toHaveURL('/?cell=FJ.ocean-treaty.document-20-points')
  await expect(sheet.getByRole('blockquote')).toHaveText([/20 điểm/])
  await expectNoSidewaysScroll(board)
})

test('On a phone, I pick a mark on the timeline and read what it stands for', async ({ board }) => {
  await board.open('/timeline?country=PT&commitment=ships-in-fiji')
  await board.timelineMark('Portugal, Ships in Fijian waters: declines').tap()
  const card = board.page.getByRole('region', { name: 'Chosen on the timeline' })
  await expect(card.getByRole('blockquote')).toHaveText(`“${QUOTE}”`)
  await card.getByRole('button', { name: 'Read in context' }).tap()
  await expect(board.focused).toHaveText(QUOTE)
  await board.goBack()
  await expect(card).toBeVisible()
})

test('On a phone, I filter by a country', async ({ board }) => {
  await board.open()
  await board.filterByCountry('France')
  await expect(board.chips).toHaveText([/^France/])
  await expect(board.grid.getByRole('rowheader').getByRole('button')).toHaveText(['France'])
  await expectNoSidewaysScroll(board)
})

test('On a phone, I follow a link that was copied on a wide screen, and am at its passage', async ({
  board,
}) => {
  await board.open('/?cell=PT.ships-in-fiji&at=tavares-no-portuguese-ships')
  await expect(board.focused).toHaveText(QUOTE)
  await expect(board.focused).toBeInViewport({ ratio: 1 })
  await expect(board.view('Articles')).toHaveAttribute('aria-current', 'page')
  await board.view('Matrix').tap()
  await expect(board.grid).toBeVisible()
})
