import type { Page } from '@playwright/test'
import { expect, test } from './story'

/** What a browser's translator does: every text gives way to elements with the translation. */
async function translate(page: Page): Promise<void> {
  await page.evaluate((tag) => {
    const root = document.querySelector('#root') ?? document.body
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      const parent = text.parentElement
      if (text.textContent?.trim() === '' || parent?.closest('script, style, svg, option')) continue
      const outer = document.createElement(tag)
      const inner = document.createElement(tag)
      inner.textContent = `⟦${text.textContent ?? ''}⟧`
      outer.append(inner)
      text.parentNode?.replaceChild(outer, text)
    }
  }, 'font')
}

for (const [address, width] of [
  ['/?cell=PT.ships-in-fiji&country=PT', 1440],
  ['/?country=PT', 390],
  ['/articles/noumea-summit?at=tavares-no-portuguese-ships', 1440],
  ['/actors/PT', 390],
] as const) {
  test(`Under a browser’s translation of ${address}, every label follows the language`, async ({
    board,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(address)
    await expect(page.locator('#keyboard')).toBeAttached()
    await page.waitForLoadState('networkidle')
    await translate(page)
    expect(await page.locator('font').count()).toBeGreaterThan(50)
    const vietnamese = await board.switchLanguage('Tiếng Việt')
    await expect(vietnamese.main).toBeVisible()
    await expect(page.locator('font')).toHaveCount(0)
    await expect(page.getByText('⟦')).toHaveCount(0)
    // The keyboard is where it was.
    await expect(board.header.getByRole('button', { name: 'Tiếng Việt' })).toBeFocused()

    await translate(page)
    await board.switchLanguage('English')
    await expect(page.locator('font')).toHaveCount(0)
    expect(board.address).toContain(address.split('?')[0])
  })
}

test('Without a translation, switching the language keeps what I typed', async ({
  board,
  page,
}) => {
  await board.open()
  const panel = await board.openFilter('Countries and groups')
  await panel.getByRole('searchbox').fill('bo dao nha')
  const search = page.getByRole('searchbox')
  await page.evaluate(() => document.querySelector<HTMLElement>('button[lang="vi"]')?.click())
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  await expect(search).toHaveValue('bo dao nha')
})
