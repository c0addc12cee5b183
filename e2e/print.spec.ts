import type { Page } from '@playwright/test'
import { expect, test } from './story'

/** Shows the page as paper has it, once it is ready for that. */
async function showOnPaper(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.emulateMedia({ media: 'print' })
}

/** How many pages a PDF of the page has. */
async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const counts = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/g)]
  return Math.max(...counts.map(([, count]) => Number(count)))
}

const QUOTE = 'việc triển khai binh sỹ Đức sẽ không diễn ra trên lãnh thổ Ukraine'

test('The board on paper is the whole matrix and every passage that it shows, with its source and link', async ({
  board,
}) => {
  const { page } = board
  await board.open('/?country=DE')
  await showOnPaper(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Countries and commitments')
  const matrix = page.getByRole('table', { name: /^Latest stance known/ })
  await expect(matrix.getByRole('rowheader')).toHaveText(['Germany'])
  await expect(matrix.getByRole('img', { name: /^declines; 1 statement; own words/ })).toBeVisible()
  await expect(page.getByText('Countries and groups: Germany', { exact: true })).toBeVisible()
  await expect(page.getByText('10 of 149 statements, from 2 articles')).toBeVisible()
  await expect(page.getByRole('blockquote')).toHaveCount(10)
  await expect(page.getByRole('blockquote').filter({ hasText: QUOTE })).toBeVisible()
  const source = 'http://127.0.0.1'
  const link = page.getByRole('link', { name: /merz-no-german-troops&quote=8bb3ea$/ })
  await expect(link).toHaveText(new RegExp(`^${source}`))
  await expect(
    page.getByText(/^Friedrich Merz, Chancellor of Germany · own words/).first(),
  ).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(board.filters).toBeHidden()

  await page.emulateMedia({ media: 'screen' })
  await expect(board.grid).toBeVisible()
  await expect(matrix).toHaveCount(0)
})

test('An open cell is printed alone', async ({ board }) => {
  await board.open('/matrix?cell=DE.troops-in-ukraine')
  await showOnPaper(board.page)
  await expect(board.page.getByRole('heading', { level: 1 })).toHaveText(
    'Germany, troops in Ukraine',
  )
  await expect(board.page.getByRole('blockquote')).toHaveText([`“${QUOTE}”`])
})

test('The timeline on paper is its passages in the order of time', async ({ board }) => {
  await board.inVietnamese().open('/timeline?country=DE&lang=vi')
  await showOnPaper(board.page)
  const table = board.page.getByRole('table', { name: 'Các đoạn trích, theo thứ tự thời gian' })
  await expect(table.getByRole('blockquote')).toHaveCount(10)
  await expect(table.getByRole('row').nth(1)).toContainText('2/2022')
})

test('An article on paper has its passages numbered in the text and listed below it', async ({
  board,
}) => {
  const { page } = board
  await board.open('/articles/paris-summit?country=DE')
  await expect(board.article).toBeVisible()
  await showOnPaper(page)
  await expect(page.getByRole('heading', { name: 'The passages of this article' })).toBeVisible()
  const quotes = page.getByRole('blockquote')
  const count = await quotes.count()
  expect(count).toBeGreaterThan(5)
  await expect(page.locator('sup').last()).toHaveText(new RegExp(`${count}$`))
  await expect(page.locator('u').filter({ hasText: QUOTE })).toBeVisible()
})

test('A brief is printed as it stands, under where it is from', async ({ board }) => {
  const { page } = board
  await page.goto('/actors/DE')
  await expect(page.getByRole('heading', { name: 'Germany', level: 2 })).toBeVisible()
  await showOnPaper(page)
  await expect(
    page.getByText('Who Pledged What', { exact: false }).filter({ visible: true }).first(),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: /\/actors\/DE$/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Germany', level: 2 })).toBeVisible()
  await expect(page.getByRole('blockquote').filter({ hasText: QUOTE }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Read in context/ }).first()).toBeHidden()
})

test('Paper is white and shows all of it, whatever the theme', async ({ board }) => {
  const { page } = board
  await page.emulateMedia({ colorScheme: 'dark' })
  await board.open('/?country=DE~FR')
  await page.waitForLoadState('networkidle')
  expect(await countPages(page)).toBeGreaterThan(2)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  )
  expect(paper).toBe('rgb(255, 255, 255)')
})

test('The first print is as whole as the second', async ({ board }) => {
  const { page } = board
  await board.open('/?country=DE~FR')
  await page.waitForLoadState('networkidle')
  const first = await countPages(page)
  expect(first).toBeGreaterThan(2)
  expect(await countPages(page)).toBe(first)
})
