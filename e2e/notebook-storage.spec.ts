import { readFile, writeFile } from 'node:fs/promises'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { expect, test } from './story'

const QUOTE = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'
const PASSAGE = 'Portugal, ships in Fijian waters, 6 or 7 Jan 2026'
const CELL = 'Portugal, ships in Fijian waters'
const KEY = 'who-pledged-what.notebook'

/** A notebook file with views of the site, each with a note. */
function toFile(count: number, note = ''): string {
  const views = Array.from({ length: count }, (_, index) => ({
    kind: 'view',
    address: `/matrix?q=${index}`,
    title: `View ${index}`,
    note,
    pinned: '2026-03-12',
  }))
  return JSON.stringify({ format: 'who-pledged-what notebook', version: 1, items: views })
}

async function store(context: BrowserContext, text: string): Promise<void> {
  await context.addInitScript(
    ([key, kept]) => {
      if (origin !== 'null' && localStorage.getItem(key) === null) localStorage.setItem(key, kept)
    },
    [KEY, text] as const,
  )
}

function readStored(page: Page): Promise<string> {
  return page.evaluate((key) => localStorage.getItem(key) ?? '', KEY)
}

function noteField(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Note on: / })
}

function items(page: Page): Locator {
  return page.getByRole('list', { name: 'What you have pinned, in your order' })
}

test('two tabs type in one note: one is kept whole, the other is offered where it was typed', async ({
  page,
  context,
}) => {
  await store(context, toFile(1, 'Start'))
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto('/notebook')
    await expect(noteField(tab)).toHaveValue('Start')
    await noteField(tab).press('Control+End')
  }
  const typed = 'here, quite fast, letter by letter'
  await noteField(page).press('1')
  await Promise.all([
    noteField(page).pressSequentially(` one ${typed}`),
    noteField(other).pressSequentially(`2 two ${typed}`),
  ])
  // Each tab has what was typed in it, whole, and one of the two texts is stored. The second may have
  // begun when it had seen the beginning of the first.
  await expect(noteField(page)).toHaveValue(`Start1 one ${typed}`)
  await expect(noteField(other)).toHaveValue(new RegExp(`^Start.*2 two ${typed}$`))
  const notice = (tab: Page) => tab.getByText('Another tab changed this note at the same time')
  await expect
    .poll(async () => (await notice(page).count()) + (await notice(other).count()))
    .toBe(1)

  const isFirst = (await notice(page).count()) === 1
  const [offered, kept] = isFirst ? [page, other] : [other, page]
  const [mine, stored] = [await noteField(offered).inputValue(), await noteField(kept).inputValue()]
  expect(await readStored(offered)).toContain(`"${stored}"`)
  await expect(items(offered)).toContainText(stored)
  await noteField(kept).blur()
  await offered.getByRole('button', { name: 'Keep mine, above' }).click()
  await expect(notice(offered)).toHaveCount(0)
  await expect(noteField(kept)).toHaveValue(mine)
})

test('back in a page that was put away, I see the note as it is now, and can’t lose it', async ({
  page,
  context,
}) => {
  await store(context, toFile(1, 'Old'))
  await page.goto('/notebook')
  await expect(noteField(page)).toHaveValue('Old')
  // Storage that changes in the tab itself tells it nothing, as when it lies in the cache.
  const change = (text: string) =>
    page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [KEY, text] as const)
  await change(toFile(1, 'New, and longer'))
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(noteField(page)).toHaveValue('New, and longer')

  await change(toFile(1, 'Newer still'))
  await noteField(page).press('Control+End')
  await noteField(page).press('!')
  await expect(noteField(page)).toHaveValue('New, and longer!')
  expect(await readStored(page)).toContain('Newer still')
  await page.getByRole('button', { name: 'Keep the other' }).click()
  await expect(noteField(page)).toHaveValue('Newer still')
})

test('where the browser keeps nothing, I am told where I pin, and can save it at once', async ({
  board,
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await board.open('/matrix?cell=PT.ships-in-fiji')
  await page.getByRole('button', { name: `Pin: ${PASSAGE}`, exact: true }).click()
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('Pinned until you close this tab: this browser has no room')
  const arriving = page.waitForEvent('download')
  await page.keyboard.press('Tab')
  await expect(board.focused).toHaveAccessibleName('Save the notebook to a file')
  await page.keyboard.press('Enter')
  expect(await readFile(await (await arriving).path(), 'utf8')).toContain(QUOTE)
  await page.keyboard.press('Escape')
  await expect(notice).toHaveCount(0)

  await page.getByRole('button', { name: `Pin: ${CELL}`, exact: true }).click()
  await expect(notice).toBeVisible()
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toHaveCount(0)
  await board.header.getByRole('link', { name: 'Notebook (2)' }).click()
  await expect(page.getByText('This browser has no room left for your last change.')).toBeVisible()
})

test('a notebook of 10,000 items is left alone, with a sentence, and so is a file of 50 MB', async ({
  page,
  context,
}, testInfo) => {
  await store(context, toFile(10_000))
  await page.goto('/notebook')
  await expect(page.getByText('perhaps because it is too large')).toBeVisible()
  expect((await readStored(page)).length).toBe(toFile(10_000).length)

  const load = async (name: string, text: string) => {
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Load from a file' }).click()
    const path = testInfo.outputPath(name)
    await writeFile(path, text)
    await (await choosing).setFiles(path)
  }
  await load('large.json', 'x'.repeat(49_000_000))
  await expect(page.getByText('This file is larger than any notebook of this page')).toBeVisible()
  await load('many.json', toFile(1001))
  await expect(page.getByText('a notebook holds at most 1000 items')).toBeVisible()
  await load('few.json', toFile(20))
  await expect(items(page).getByRole('article')).toHaveCount(20)
})

test('a notebook that is full takes no more, and says so where I pin', async ({
  board,
  page,
  context,
}) => {
  await store(context, toFile(1000))
  await board.open('/matrix?cell=PT.ships-in-fiji')
  const pin = page.getByRole('button', { name: `Pin: ${PASSAGE}`, exact: true })
  await pin.click()
  await expect(page.getByRole('alert')).toContainText('Not pinned: the notebook already has 1000')
  await page.keyboard.press('Escape')
  await expect(pin).toHaveAttribute('aria-pressed', 'false')
  await board.header.getByRole('link', { name: 'Notebook (1000)' }).click()
  await expect(items(page).getByRole('article')).toHaveCount(1000)
})
