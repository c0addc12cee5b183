import { startsWith } from './board'
import { expectVisibleFocus, pressUntilFocused } from './keyboard'
import { expect, test } from './story'

test('I read the board by keyboard alone: cell, quotes, article, timeline, and back', async ({
  board,
}) => {
  const { page } = board
  await board.open()
  await page.keyboard.press('Tab')
  await expect(board.focused).toHaveText('Skip to the matrix')
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(board.main).toBeFocused()
  await expect(page).toHaveURL('/')
  await page.keyboard.press('Tab')
  await expect(board.main.locator(':focus')).toHaveCount(1)

  await pressUntilFocused(page, 'Tab', board.grid.locator(':focus'))
  await page.keyboard.press('Control+Home')
  await expectVisibleFocus(page)
  await pressUntilFocused(
    page,
    'ArrowDown',
    board.grid.getByRole('row', { name: startsWith('Portugal') }).locator(':focus'),
  )
  const cell = board.cell('Portugal', 'ships in Fijian waters')
  await pressUntilFocused(page, 'ArrowRight', cell)
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  const quotes = board.quotes('Portugal', 'ships in Fijian waters')
  await expect(quotes).toBeVisible()
  await expect(cell).toBeFocused()

  const read = quotes.getByRole('button', { name: startsWith('Read in context') })
  await pressUntilFocused(page, 'Tab', read)
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(board.focused).toHaveText(/^việc triển khai tàu Bồ Đào Nha/)
  await expectVisibleFocus(page)
  await page.keyboard.press('j')
  await expect(page).not.toHaveURL(/at=tavares-no-portuguese-ships/)
  await page.keyboard.press('k')
  await expect(page).toHaveURL(/at=tavares-no-portuguese-ships/)

  const mark = board.timelineMark('Portugal, Ships in Fijian waters: declines')
  await pressUntilFocused(page, 'Shift+Tab', mark)
  await expectVisibleFocus(page)
  await expect(page.getByRole('tooltip')).toContainText('Ships in Fijian waters')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)

  await pressUntilFocused(page, 'Shift+Tab', cell)
  await page.keyboard.press('Escape')
  await expect(quotes).toHaveCount(0)
  await expect(cell).toBeFocused()
  await board.goBack()
  await expect(quotes).toBeVisible()
})

test('I move through the matrix with the keys of a grid @browsers', async ({ board }) => {
  const { page } = board
  await board.open('/matrix')
  await board.cell('Portugal', 'ships in Fijian waters').focus()
  await page.keyboard.press('ArrowRight')
  await expect(board.cell('Portugal', 'ships in neighbouring waters')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(board.cell('Malta', 'ships in neighbouring waters')).toBeFocused()
  await page.keyboard.press('End')
  await expect(board.cell('Malta', 'political support')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(board.country('Malta')).toBeFocused()
  await page.keyboard.press('Control+End')
  await expect(board.silentStates).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(board.commitments.first().getByRole('button')).toBeFocused()
  await expect(board.grid.getByRole('gridcell').and(page.locator('[tabindex="0"]'))).toHaveCount(0)
})

test('I filter by keyboard alone, and the keyboard returns to where I was', async ({ board }) => {
  const { page } = board
  await board.open('/matrix')
  const { country } = board.words
  const button = board.filters.getByRole('button', { name: country, exact: true })
  await pressUntilFocused(page, 'Tab', button)
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: country })
  await pressUntilFocused(page, 'Tab', panel.getByRole('searchbox'))
  await page.keyboard.type('bo dao nha')
  await pressUntilFocused(
    page,
    'Tab',
    panel.getByRole('checkbox', { name: startsWith('Portugal') }),
  )
  await expectVisibleFocus(page)
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(button).toBeFocused()
  await expect(board.chips).toHaveText([/^Portugal/])
  await pressUntilFocused(page, 'Tab', board.chips)
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(board.chips).toHaveCount(0)
})

test('Taking filters away leaves the keyboard beside them @browsers', async ({ board }) => {
  const { page } = board
  await board.open('/matrix?country=PT~FR&time=2025-12..')
  await board.chips.first().focus()
  await page.keyboard.press('Enter')
  await expect(board.chips.first()).toBeFocused()
  await board.chips.last().focus()
  await page.keyboard.press('Enter')
  await expect(board.chips).toHaveCount(1)
  await expect(board.chips).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(board.chips).toHaveCount(0)
  await expect(board.main).toBeFocused()
})

test('Escape closes what is open innermost: first the basis of a date, then the cell', async ({
  board,
}) => {
  const { page } = board
  await board.open('/?cell=PT.ships-in-fiji')
  const basis = page.getByRole('button', { name: 'date inferred' }).first()
  await basis.focus()
  await page.keyboard.press('Enter')
  await expect(basis).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(basis).toHaveAttribute('aria-expanded', 'false')
  await expect(page).toHaveURL('/?cell=PT.ships-in-fiji')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/')
})
