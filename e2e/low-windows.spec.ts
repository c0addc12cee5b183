import type { Locator } from '@playwright/test'
import { expect, test } from './story'

/** Whether nothing lies over the middle of an element's four sides, just within them. */
async function isUncovered(element: Locator): Promise<boolean> {
  return element.evaluate((cell) => {
    const { left, right, top, bottom } = cell.getBoundingClientRect()
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
    return [
      [middle.x, top + 2],
      [middle.x, bottom - 2],
      [left + 2, middle.y],
      [right - 2, middle.y],
    ].every(([x = 0, y = 0]) => cell.contains(document.elementFromPoint(x, y)))
  })
}

for (const [width, height] of [
  [1024, 480],
  [1280, 500],
  [760, 500],
] as const) {
  test(`In a window of ${width} × ${height} the names of the columns stay while I scroll, and cover no cell that I reach by key`, async ({
    board,
  }) => {
    const { page } = board
    await page.setViewportSize({ width, height })
    await board.open('/matrix')
    await board.untilAlive()
    await page.mouse.move(width / 2, height * 0.6)
    await page.mouse.wheel(0, 400)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
    await expect(board.commitments.first()).toBeInViewport({ ratio: 1 })
    await expect(board.commitments.last()).toBeInViewport({ ratio: 1 })

    await board.cell('Malta', 'political support').focus()
    const rows = await board.grid.getByRole('row').count()
    for (const key of ['ArrowUp', 'ArrowDown']) {
      for (let row = 0; row < rows; row++) {
        const focused = board.grid.locator(':focus')
        await expect(focused).toHaveCount(1)
        expect(await isUncovered(focused), await focused.ariaSnapshot()).toBe(true)
        await page.keyboard.press(key)
      }
    }
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 600 }, hasTouch: true, isMobile: true })

  test('The cell that I open stands whole above its sheet, and its row with it', async ({
    board,
  }) => {
    await board.open('/matrix')
    await board.untilAlive()
    for (const actor of ['Portugal', 'Malta', 'Fiji']) {
      await board.cell(actor, 'ships in Fijian waters').tap()
      await expect(board.page.getByRole('dialog', { name: actor })).toBeVisible()
      await expect.poll(() => isUncovered(board.cell(actor, 'ships in Fijian waters'))).toBe(true)
      await board.page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap()
      await expect(board.page.getByRole('dialog')).toHaveCount(0)
    }
  })
})
