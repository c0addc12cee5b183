import type { Board } from './board'
import { expect, test } from './story'

function keyboardOf({ page }: Board) {
  return page.getByRole('dialog', { name: 'Keyboard', exact: true })
}

/** The keys load while the browser is idle. */
async function waitForKeyboard({ page }: Board): Promise<void> {
  await expect(page.locator('#keyboard')).toBeAttached()
}

for (const [address, here, elsewhere] of [
  ['/', ['In the matrix', 'On the timeline', 'In an article', 'Between two panes'], []],
  ['/matrix', ['In the matrix'], ['On the timeline', 'In an article']],
  ['/timeline', ['On the timeline'], ['In the matrix', 'In an article']],
  ['/articles/noumea-summit', ['In an article'], ['In the matrix', 'On the timeline']],
  ['/changes', [], ['In the matrix', 'On the timeline', 'In an article']],
] as const) {
  test(`“?” lists the keys that work at ${address}, and Escape leads back`, async ({ board }) => {
    const { page } = board
    await page.goto(address)
    await waitForKeyboard(board)
    const home = board.header.getByRole('link', { name: 'Who Pledged What' })
    await home.focus()
    await page.keyboard.press('?')
    const keys = keyboardOf(board)
    await expect(keys.getByRole('heading', { name: 'Keyboard', exact: true })).toBeFocused()
    await expect(keys.getByRole('region', { name: 'Everywhere' })).toContainText('Search')
    for (const name of here) await expect(keys.getByRole('region', { name })).toBeVisible()
    for (const name of elsewhere) await expect(keys.getByRole('region', { name })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(keys).toHaveCount(0)
    await expect(home).toBeFocused()
  })
}

test('The list has the keys of Find and of the passage, and they do what it says', async ({
  board,
}) => {
  const { page } = board
  await board.open('/articles/noumea-summit')
  await waitForKeyboard(board)
  await page.keyboard.press('?')
  const keys = keyboardOf(board)
  await expect(keys.getByRole('region', { name: 'In an article' })).toHaveText(
    /F ?Find words in the article.*Esc ?Close the passage/,
  )
  await expect(keys.getByRole('region', { name: 'In the field of Find' })).toHaveText(
    /Enter ?To the next place.*Shift\+Enter ?To the place before.*Esc ?Close Find/,
  )
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await board.article.getByRole('button').first().focus()
  await page.keyboard.press('f')
  const find = page.getByRole('search', { name: 'Find in this article' })
  await page.keyboard.type('tàu')
  await expect(find.getByRole('status')).toHaveText(/^1 of \d+$/)
  await page.keyboard.press('Enter')
  await expect(find.getByRole('status')).toHaveText(/^2 of \d+$/)
  await page.keyboard.press('Shift+Enter')
  await expect(find.getByRole('status')).toHaveText(/^1 of \d+$/)
  await page.keyboard.press('Escape')
  await expect(find).toHaveCount(0)
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/[?&]at=/)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/[?&]at=/)
})

test('“?” is a letter where I write, and nothing opens over a dialog', async ({ board }) => {
  const { page } = board
  await board.open()
  await waitForKeyboard(board)
  await page.keyboard.press('/')
  await page.keyboard.type('ai?')
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('ai?')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await board.header.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
  await expect(keyboardOf(board)).toHaveCount(0)
})

test('I find the keys without knowing one, in the menu and in the reader', async ({ board }) => {
  const { page } = board
  await board.open('/articles/noumea-summit')
  await waitForKeyboard(board)
  await board.openMore()
  const entry = board.more.getByRole('button', { name: 'Keyboard' })
  await entry.click()
  await expect(keyboardOf(board)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keyboardOf(board)).toHaveCount(0)
  await expect(entry).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(board.more).toHaveCount(0)

  await board.article.page().getByRole('main').getByRole('button', { name: 'Keyboard' }).click()
  await expect(keyboardOf(board).getByRole('region', { name: 'In an article' })).toBeVisible()
  await keyboardOf(board).getByRole('button', { name: 'Close' }).click()
  await expect(keyboardOf(board)).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('Bảng phím tắt vừa màn hình điện thoại', async ({ board: english }) => {
    const board = english.inVietnamese()
    await board.open('/matrix?lang=vi')
    await waitForKeyboard(board)
    await board.openMore()
    await board.more.getByRole('button', { name: 'Phím tắt' }).tap()
    const keys = board.page.getByRole('dialog', { name: 'Phím tắt' })
    await expect(keys.getByRole('region', { name: 'Trong bảng cam kết' })).toBeVisible()
    const box = await keys.boundingBox()
    expect(box?.width).toBe(390)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
  })
})
