import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { Board } from './board'
import { expect, test } from './story'

const QUOTE = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'
const PASSAGE = 'Portugal, ships in Fijian waters, 6 or 7 Jan 2026'
const CELL = 'Portugal, ships in Fijian waters'
const NOTEBOOK_KEY = 'who-pledged-what.notebook'

function pin(page: Page, title: string): Locator {
  return page.getByRole('button', { name: `Pin: ${title}`, exact: true })
}

function items(page: Page): Locator {
  return page
    .getByRole('list', { name: 'What you have pinned, in your order' })
    .getByRole('article')
}

function titles(page: Page): Locator {
  return items(page).getByRole('heading')
}

/** Pins a cell and its passage while reading, and opens the notebook from the header. */
async function pinCellAndQuote(board: Board): Promise<void> {
  await board.open('/matrix?cell=PT.ships-in-fiji')
  await pin(board.page, CELL).click()
  await pin(board.page, PASSAGE).click()
  await expect(pin(board.page, PASSAGE)).toHaveAttribute('aria-pressed', 'true')
  await board.header.getByRole('link', { name: 'Notebook (2)' }).click()
  await expect(items(board.page)).toHaveCount(2)
}

async function save(page: Page, name: string): Promise<{ name: string; text: string }> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  const download = await arriving
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  }
}

test('I pin while I read, put it in order, note something, and find it after a reload @browsers', async ({
  board,
  page,
}) => {
  await pinCellAndQuote(board)
  const quoteTitle = 'Portugal, ships in Fijian waters: declines'
  await expect(titles(page)).toHaveText([CELL, quoteTitle])

  await page.getByRole('button', { name: `Move up: ${quoteTitle}` }).focus()
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText([quoteTitle, CELL])
  await expect(board.announcement(`${quoteTitle}: now 1 of 2`)).toBeVisible()
  await expect(board.focused).toHaveAccessibleName(`Move up: ${quoteTitle}`)
  await page.getByRole('button', { name: `Move down: ${quoteTitle}` }).press('Enter')
  await expect(board.focused).toHaveAccessibleName(`Move down: ${quoteTitle}`)
  await expect(titles(page)).toHaveText([CELL, quoteTitle])

  await page.getByRole('textbox', { name: `Note on: ${CELL}`, exact: true }).fill('Ask Lisbon')
  await page.reload()
  await expect(titles(page)).toHaveText([CELL, quoteTitle])
  await expect(page.getByRole('textbox', { name: `Note on: ${CELL}`, exact: true })).toHaveValue(
    'Ask Lisbon',
  )

  await items(page).getByRole('link', { name: quoteTitle }).click()
  await expect(board.passageCard).toBeVisible()
  expect(board.address).toMatch(/^\/articles\/noumea-summit\?at=tavares-no-portuguese-ships&quote=/)
})

test('What I pinned is still in the dossier while I look for other words', async ({
  board,
  page,
}) => {
  await pinCellAndQuote(board)
  await board.open('/matrix?q=satellite')
  await board.header.getByRole('link', { name: 'Notebook (2)' }).click()
  await expect(items(page)).toHaveCount(2)
  await expect(items(page).last()).toContainText(QUOTE)
  await expect(page.getByRole('main')).not.toContainText('no longer has')
})

test('I drag an item to another place', async ({ board, page }) => {
  await pinCellAndQuote(board)
  const [first = '', second = ''] = await titles(page).allInnerTexts()
  await items(page).last().getByTitle('Drag to another place').dragTo(items(page).first())
  await expect(titles(page)).toHaveText([second, first])
})

test('I remove and change my mind', async ({ board, page }) => {
  await pinCellAndQuote(board)
  const before = await titles(page).allInnerTexts()
  await page.getByRole('textbox', { name: `Note on: ${CELL}`, exact: true }).fill('Ask Lisbon')
  await page.getByRole('button', { name: `Remove: ${CELL}`, exact: true }).click()
  await expect(items(page)).toHaveCount(1)
  await expect(board.focused).toHaveAccessibleName('Undo')
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText(before)
  await expect(page.getByRole('textbox', { name: `Note on: ${CELL}`, exact: true })).toHaveValue(
    'Ask Lisbon',
  )
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(page.getByText('Nothing is pinned yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(titles(page)).toHaveText(before)
})

test('a whole view goes in from the dialog that shares it, with its filters', async ({
  board,
  page,
}) => {
  await board.open('/timeline?stance=declines&asOf=2026-01-06')
  await board.header.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share', exact: true })
  await dialog.getByRole('button', { name: /^Pin: Timeline/ }).click()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await board.header.getByRole('link', { name: 'Notebook (1)' }).click()
  const title = 'Timeline (Stance: Declines; As known on 6 Jan 2026, by day of saying)'
  await expect(titles(page)).toHaveText([title])
  await items(page).getByRole('link', { name: title }).click()
  expect(board.address).toBe('/timeline?stance=declines&asOf=2026-01-06')
})

test('I take it away as Markdown and as HTML, and my words stay words', async ({ board, page }) => {
  await pinCellAndQuote(board)
  const note = '<script>alert(1)</script> *really*'
  await page.getByRole('textbox', { name: `Note on: ${CELL}`, exact: true }).fill(note)
  const markdown = await save(page, 'Markdown')
  expect(markdown.name).toMatch(/^who-pledged-what-notebook-.*\.md$/)
  expect(markdown.text).toContain(`> “${QUOTE}”`)
  expect(markdown.text).toContain(String.raw`\<script\>alert(1)\</script\> \*really\*`)
  expect(markdown.text).toMatch(
    /<http:\/\/[^>]+\/articles\/noumea-summit\?at=tavares-no-portuguese-ships/,
  )
  const html = await save(page, 'HTML')
  const reading = await page.context().newPage()
  // With no base address, as readers will open it.
  await reading.setContent(html.text)
  await expect(reading.getByText(`Note: ${note}`)).toBeVisible()
  await expect(reading.locator('blockquote[lang=vi]')).toHaveText(`“${QUOTE}”`)
  await expect(reading.getByRole('link')).toHaveCount(2)
})

test('I carry it to another browser in a file, and nothing is lost or doubled', async ({
  board,
  page,
  browser,
}) => {
  await pinCellAndQuote(board)
  const file = await save(page, 'Save to a file')
  const other = await browser.newContext({ locale: 'en-GB' })
  const there = await other.newPage()
  await there.goto(new URL('/notebook', page.url()).href)
  await new Board(there).untilAlive()
  const load = async (name: string, text: string) => {
    const choosing = there.waitForEvent('filechooser')
    await there.getByRole('button', { name: 'Load from a file' }).click()
    const chooser = await choosing
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  }
  await load(file.name, file.text)
  await expect(there.getByText('2 loaded.')).toBeVisible()
  await expect(titles(there)).toHaveText(await titles(page).allInnerTexts())
  await load(file.name, file.text)
  await expect(there.getByText('0 loaded, 2 already here.')).toBeVisible()
  await expect(items(there)).toHaveCount(2)

  await load('holiday.json', 'not json')
  await expect(there.getByText('This file is not a notebook: it is not JSON.')).toBeVisible()
  await load('broken.json', file.text.replace('"address": "/', '"address": "https://evil.example/'))
  await expect(there.getByText('item 1 of the file has no proper “address”')).toBeVisible()
  await expect(items(there)).toHaveCount(2)
  await other.close()
})

test('a passage that has changed in the dossier since says so, and keeps the words I pinned', async ({
  board,
  page,
}) => {
  await pinCellAndQuote(board)
  await page.evaluate((key) => {
    const kept = localStorage.getItem(key) ?? ''
    const older = kept
      .replace(/"hash":"\w{6}"/, '"hash":"000000"')
      .replace(/quote=\w{6}/, 'quote=000000')
      .replace('"quote":"việc triển khai', '"quote":"lời cũ: việc triển khai')
    localStorage.setItem(key, older)
  }, NOTEBOOK_KEY)
  await page.reload()
  const item = items(page).last()
  await expect(item.getByRole('blockquote')).toHaveText(/^“lời cũ: việc/)
  await expect(item.getByText('The passage has changed in the dossier since.')).toBeVisible()
  await expect(item.getByText(QUOTE).last()).toBeVisible()
})

test('a passage that was taken out since says when and why, and keeps the words I pinned', async ({
  board,
  page,
}) => {
  await pinCellAndQuote(board)
  await page.evaluate((key) => {
    const kept = localStorage.getItem(key) ?? ''
    localStorage.setItem(
      key,
      kept.replaceAll('tavares-no-portuguese-ships', 'france-dozens-of-ships'),
    )
  }, NOTEBOOK_KEY)
  await page.reload()
  const item = items(page).last()
  await expect(item.getByRole('blockquote')).toHaveText(`“${QUOTE}”`)
  await expect(item).toContainText(
    /The dossier no longer has this passage\..* Taken out on \d+ \w+ \d{4}: The sentence does not say/,
  )
})

test('a passage that can be read otherwise says so where I pinned it, and in what I take away', async ({
  board,
  page,
}) => {
  const quote = 'về nguyên tắc, chúng tôi không loại trừ bất cứ điều gì'
  await board.open('/matrix?cell=PT.reef-guarantees')
  await page
    .getByRole('listitem')
    .filter({ hasText: quote })
    .getByRole('button', { name: /^Pin: Portugal, reef guarantees, 6 or 7 Jan 2026, \d of 3$/ })
    .click()
  await board.header.getByRole('link', { name: 'Notebook (1)' }).click()
  await expect(titles(page)).toHaveText(/^Portugal, reef guarantees.*: undecided \(open reading\)$/)
  await expect(items(page)).toContainText('Another reading: ships in Fijian waters.')
  const markdown = await save(page, 'Markdown')
  expect(markdown.text).toContain(`> “${quote}”`)
  expect(markdown.text).toContain('Another reading: ships in Fijian waters.')
})

test('two tabs share one notebook', async ({ board, page, context }) => {
  await pinCellAndQuote(board)
  const other = await context.newPage()
  await other.goto('/notebook')
  await new Board(other).untilAlive()
  await other.getByRole('button', { name: `Remove: ${CELL}`, exact: true }).click()
  await expect(items(page)).toHaveCount(1)
  await expect(board.header.getByRole('link', { name: 'Notebook (1)' })).toBeVisible()
})

test('where the browser keeps nothing, it works until I close the tab, and says so', async ({
  board,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await pinCellAndQuote(board)
  await expect(page.getByText('This browser lets the page keep nothing.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Nothing is pinned yet.')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('I pin a passage from its sheet and find it in the notebook, in Vietnamese', async ({
    board,
    page,
  }) => {
    const vietnamese = board.inVietnamese()
    await vietnamese.open('/matrix?cell=PT.ships-in-fiji&lang=vi')
    await page.getByRole('button', { name: /^Ghim: .*, 6 hoặc 7\/1\/2026$/ }).tap()
    await page.goto('/notebook?lang=vi')
    await vietnamese.openMore()
    const link = vietnamese.more.getByRole('link', { name: 'Sổ tay (1)' })
    await expect(link).toHaveAttribute('aria-current', 'page')
    await page.keyboard.press('Escape')
    const item = page.getByRole('article').filter({ hasText: QUOTE }).last()
    await expect(item.getByRole('heading')).toHaveText(
      'Bồ Đào Nha, đưa tàu vào vùng biển Fiji: từ chối',
    )
    await item.getByRole('textbox', { name: /^Ghi chú cho: Bồ Đào Nha/ }).fill('hỏi lại')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })
})
