/** What is shared with a cell open, and what is copied by hand. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './story'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const CELL = '/?cell=PT.ships-in-fiji'
const QUOTE = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'
const LINK = /\/statements\/tavares-no-portuguese-ships$/m

/** Selects from the start of one element to the end of another. */
async function select(from: Locator, to: Locator = from): Promise<void> {
  const end = await to.elementHandle()
  await from.evaluate((start, last) => {
    if (last !== null) getSelection()?.setBaseAndExtent(start, 0, last, last.childNodes.length)
  }, end)
}

/** Presses the keys for copying, and reads the clipboard in both forms. */
async function copy(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.keyboard.press('ControlOrMeta+c')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('')
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : ''
    return { text: await read('text/plain'), html: await read('text/html') }
  })
}

for (const width of [390, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } })

    test('With a cell open, Share means the cell: its link, its quotes, its citation', async ({
      board,
      baseURL,
    }) => {
      await board.open(`${CELL}&country=PT`)
      await expect(board.quotes('Portugal', 'ships in Fijian waters')).toBeVisible()
      await board.header.getByRole('button', { name: 'Share', exact: true }).click()
      const dialog = board.page.getByRole('dialog', { name: 'Share' })
      await expect(
        dialog.getByRole('radio', { name: 'The cell Portugal, ships in Fijian waters' }),
      ).toBeChecked()
      const link = new URL('/cells/PT/ships-in-fiji', baseURL).href
      await expect(dialog.getByRole('textbox', { name: 'The page of this cell' })).toHaveValue(link)
      await expect(dialog.getByRole('textbox', { name: 'The cell on the board' })).toHaveValue(
        new URL(CELL, baseURL).href,
      )
      const quote = dialog.getByRole('textbox', { name: 'The quote with its source' })
      await expect(quote).toHaveValue(new RegExp(`^“${QUOTE}”\n[^]*— Portugal, Rui Tavares, `))
      await expect(quote).toHaveValue(LINK)
      await expect(dialog.getByRole('textbox', { name: 'The citation' })).toHaveValue(
        /Portugal, ships in Fijian waters.*\/cells\/PT\/ships-in-fiji\.$/,
      )
      await dialog.getByRole('radio', { name: /^This page: / }).check()
      await expect(dialog.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(
        new URL('/?country=PT&cell=PT.ships-in-fiji', baseURL).href,
      )
    })
  })
}

test('What I copy by hand from a passage is quote and source, nothing glued', async ({ board }) => {
  const { page } = board
  await board.open(CELL)
  await expect(page.locator('#keyboard')).toBeAttached()
  const quotes = board.quotes('Portugal', 'ships in Fijian waters')
  await select(quotes.getByRole('listitem').filter({ hasText: QUOTE }))
  const { text, html } = await copy(page)
  const lines = text.split(/\r?\n/)
  expect(lines).toEqual([
    `“${QUOTE}”`,
    '[the deployment of Portuguese ships will not take place in Fijian waters] (our rendering)',
    expect.stringMatching(/^— Portugal, Rui Tavares, .*, 6 or 7 Jan 2026 \(date inferred\)$/),
    expect.stringMatching(/^Cuộc họp ngày 6\/1 tại Nouméa .*\. Outlet not stated, 7 Jan 2026$/),
    expect.stringMatching(LINK),
  ])
  expect(html).toContain(`>“${QUOTE}”</blockquote>`)
  expect(html).toContain('our rendering)<br>— Portugal')

  // A part of the words is quoted alone; a name is just a name.
  const original = quotes.getByRole('blockquote')
  await original.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const at = node.textContent?.indexOf('tàu Bồ Đào Nha') ?? -1
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 'tàu Bồ Đào Nha'.length)
    }
  })
  expect((await copy(page)).text).toMatch(/^“tàu Bồ Đào Nha”\r?\n— Portugal, Rui Tavares/)
  await select(quotes.getByRole('link', { name: /^Rui Tavares/ }))
  expect((await copy(page)).text).toMatch(/^Rui Tavares(, [^\n]*)?$/)
})

test('Chép một đoạn bằng tay: lời trích và nguồn, không có bản tiếng Anh', async ({
  board: english,
}) => {
  const board = english.inVietnamese()
  await board.open(`${CELL}&lang=vi`)
  await expect(board.page.locator('#keyboard')).toBeAttached()
  const quotes = board.quotes('Bồ Đào Nha', 'đưa tàu vào vùng biển Fiji')
  await select(quotes.getByRole('blockquote'))
  const { text } = await copy(board.page)
  expect(text).toMatch(new RegExp(`^“${QUOTE}”\r?\n— Bồ Đào Nha, Thủ tướng`))
  expect(text).not.toContain('Portuguese')
})

test('What I copy from an event leaves with what it is and with its source', async ({ board }) => {
  const { page } = board
  await board.open('/?event=cebu-meeting-2023')
  await expect(page.locator('#keyboard')).toBeAttached()
  const panel = page.getByRole('region', { name: 'Cebu meeting' })
  await select(panel.getByRole('blockquote'))
  expect((await copy(page)).text.split(/\r?\n/)).toEqual([
    expect.stringMatching(/^“Hội nghị đầu tiên .*vào tháng 6”$/),
    expect.stringMatching(/^\[The first conference .* in June\] \(our rendering\)$/),
    '— Cebu meeting, Jun 2023 (date inferred)',
    expect.stringMatching(/, 31 Jul 2023$/),
    expect.stringMatching(/\/articles\/talks-before-the-seat$/),
  ])
})

test('What I copy of words that two are told by names each of them', async ({ board }) => {
  const { page } = board
  await board.open('/?article=noumea-guarantees&commitment=bilateral-agreements')
  await expect(page.locator('#keyboard')).toBeAttached()
  await select(board.sentences.getByRole('blockquote'))
  const { text } = await copy(page)
  const [fiji = '', brazil = ''] = text.split(/\r?\n\r?\n/)
  for (const each of [fiji, brazil]) expect(each).toMatch(/^“Fiji và Brazil đã nhất trí/)
  expect(fiji).toMatch(/\n— Fiji, Tevita Ravula, .*own words, 6 or 7 Jan 2026/)
  expect(fiji).toMatch(/\/statements\/ravula-framework-with-brazil$/)
  expect(brazil).toMatch(/\n— Brazil, reported by Tevita Ravula, /)
  expect(brazil).toMatch(/\/statements\/ravula-on-brazil-framework$/)
})

test('Text that I copy from an article is the article’s, without our labels', async ({ board }) => {
  const { page } = board
  await board.open('/articles/noumea-summit?text=original')
  await expect(page.locator('#keyboard')).toBeAttached()
  const paragraph = board.article
    .getByText(QUOTE)
    .first()
    .locator('xpath=ancestor::*[.//button[@data-tag]][1]')
  await expect(paragraph.getByRole('button').first()).toBeVisible()
  const words = await paragraph.evaluate((element) => {
    const copied = element.cloneNode(true) as Element
    for (const button of copied.querySelectorAll('button')) button.remove()
    return copied.textContent
  })
  await select(paragraph)
  const { text } = await copy(page)
  const toPlain = (each: string) => each.replaceAll(/\s+/g, '')
  expect(words).toContain(QUOTE)
  expect(toPlain(text)).toBe(toPlain(words))
})

test('A table that I copy is cells in a spreadsheet, with stances in words', async ({ board }) => {
  const { page } = board
  await board.open('/matrix?country=PT~FJ')
  await expect(page.locator('#keyboard')).toBeAttached()
  await select(board.grid)
  const { text, html } = await copy(page)
  const rows = text.split(/\r?\n/).map((line) => line.split('\t'))
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
  const column = rows.find((row) => row.includes('Ships in Fiji'))?.indexOf('Ships in Fiji') ?? -1
  const portugal = rows.find(([actor]) => actor === 'Portugal')
  expect(portugal?.[column]).toMatch(/^declines; 1 statement in 1 sentence/)
  expect(html).toMatch(/^<table>.*<td>Portugal<\/td>/)
})

test('All that I select on a page leaves with stances in words, and nothing in a cell twice', async ({
  board,
}) => {
  const { page } = board
  const readRows = async () => {
    await page.keyboard.press('ControlOrMeta+a')
    const { html } = await copy(page)
    const parts = (text: string, name: string) =>
      [...text.matchAll(new RegExp(`<(?:${name})[ >].*?</(?:${name})>`, 'gsu'))].map(
        ([part]) => part,
      )
    return parts(html, 'tr').map((row) =>
      parts(row, 'th|td').map((cell) => cell.replaceAll(/<[^>]*>/g, '').trim()),
    )
  }
  await board.open('/matrix?country=PT~FJ')
  await expect(page.locator('#keyboard')).toBeAttached()
  const matrix = await readRows()
  // The first cell of this row is that of the row above.
  const names = ['', ...(matrix.find((row) => row.includes('Ships in Fiji')) ?? [])]
  expect(matrix.find(([actor]) => actor === 'Portugal')?.[names.indexOf('Ships in Fiji')]).toMatch(
    /^declines; 1 statement in 1 sentence/,
  )
  // What was put there for the browser to copy is gone.
  await expect(board.grid.getByText(/^declines; 1 statement/)).toHaveCount(0)

  await page.goto('/coverage')
  await board.untilAlive()
  await expect(page.locator('#keyboard')).toBeAttached()
  const coverage = await readRows()
  expect(coverage.find(([name]) => name === 'Portugal')?.slice(1)).not.toEqual([])
  const counted = coverage.filter((row) => row.length > 5).slice(1)
  expect(counted.flatMap((row) => row.slice(1)).filter((text) => !/^\d*$/.test(text))).toEqual([])
})

test('Countries side by side that I copy are cells in which no word is glued to another', async ({
  board,
}) => {
  const { page } = board
  await page.goto('/compare?country=BR~FR~PT')
  await board.untilAlive()
  await expect(page.locator('#keyboard')).toBeAttached()
  await select(page.getByRole('table', { name: 'Stances side by side' }))
  const { text } = await copy(page)
  expect(text).toMatch(/declines 1 statement in 1 sentence/)
  expect(text).not.toContain('Read in context')
})
