import { DEFAULT_SELECTION } from '../src/selection/selection'
import { serializeSelection } from '../src/selection/url-codec'
import { Board } from './board'
import { expect, test } from './story'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const QUOTE = 'Nhật Bản và Pháp dự kiến thiết lập các căn cứ kiểm ngư ngay tại Fiji'

test('I find France by typing its name in either language, without accents, or its code', async ({
  board,
}) => {
  await board.open()
  for (const typed of ['phap', 'Pháp', 'FR', 'france']) {
    const panel = await board.openFilter(board.words.country)
    const values = panel.getByRole('checkbox')
    await expect(values.filter({ visible: true }).nth(9)).toBeVisible()
    await panel.getByRole('searchbox', { name: 'Search by name or code' }).fill(typed)
    await expect(values).toHaveCount(1)
    await values.click()
    await board.closeFilter()
    await expect(board.chips).toHaveText([/^France/])
    await expect(board.page).toHaveURL('/?country=FR')
    await board.clearAll()
    await expect(board.page).toHaveURL('/')
  }
})

test('I filter by France, open a passage, copy the link, and a friend finds the identical view', async ({
  board,
  browser,
  baseURL,
}) => {
  await board.open()
  await board.filterByCountry('France')
  await expect(board.chips).toHaveAccessibleName(`Remove filter ${board.words.country}: France`)
  const { statements, ofStatements } = await board.counts()
  expect(statements).toBeGreaterThan(0)
  expect(statements).toBeLessThan(ofStatements)
  await expect(board.grid.getByRole('rowheader').getByRole('button')).toHaveText(['France'])

  await board.openCell('France', 'bases in Fiji')
  const quotes = board.quotes('France', 'bases in Fiji')
  await quotes.getByRole('button', { name: /^Read in context/ }).click()
  await board.timelineButton('Countries').click()
  await expect(board.lanes).toHaveText([/France/])
  const link = await board.copyLink()
  const { pathname, search } = serializeSelection({
    ...DEFAULT_SELECTION,
    country: ['FR'],
    cell: { actor: 'FR', commitment: 'bases-in-fiji' },
    at: 'france-bases-in-fiji',
    quote: 'b54548',
    lanes: 'country',
  })
  expect(link).toBe(new URL(pathname + search, baseURL).href)

  const friend = new Board(await (await browser.newContext()).newPage())
  await friend.open(link)
  await expect(friend.focused).toHaveText(QUOTE)
  expect(friend.page.url()).toBe(board.page.url())
  // Each pane loads on its own, as does what the filters say of it.
  for (const part of ['filters', 'main'] as const) {
    const seen = await board[part].ariaSnapshot()
    await expect.poll(() => friend[part].ariaSnapshot()).toBe(seen)
  }
  await friend.page.context().close()
})

test('I copy the link of one passage out of a cell', async ({ board }) => {
  await board.open('/?cell=PT.ships-in-fiji')
  const quotes = board.quotes('Portugal', 'ships in Fijian waters')
  await quotes.getByRole('button', { name: /^Copy link: / }).click()
  await expect(quotes.getByRole('status')).toHaveText('Link copied')
  const link = await board.page.evaluate(() => navigator.clipboard.readText())
  await board.open(link)
  await expect(board.focused).toHaveText(/^việc triển khai tàu Bồ Đào Nha/)
})

test.describe('where the clipboard is refused', () => {
  test.use({ permissions: [] })

  test('I am given the link to copy by hand', async ({ board, baseURL }) => {
    await board.page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await board.open('/?country=FR')
    await board.header.getByRole('button', { name: 'Copy link' }).click()
    await expect(board.header.getByLabel('Copy this link by hand:')).toHaveValue(
      new URL('/?country=FR', baseURL).href,
    )
  })
})
