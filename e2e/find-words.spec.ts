import type { Locator, Page } from '@playwright/test'
import { expect, test } from './story'

/** The field for words in the open article. */
class FindBar {
  constructor(private readonly page: Page) {}

  get opener(): Locator {
    return this.page.getByRole('button', { name: 'Find in this article' })
  }

  get bar(): Locator {
    return this.page.getByRole('search', { name: 'Find in this article' })
  }

  get field(): Locator {
    return this.bar.getByRole('textbox', { name: 'Words in this article' })
  }

  get status(): Locator {
    return this.bar.getByRole('status')
  }

  get current(): Locator {
    return this.page.getByRole('article').locator('mark[data-current]')
  }
}

test('I find a word in the open article, go from place to place, and send somebody the place', async ({
  board,
  page,
}) => {
  const find = new FindBar(page)
  await board.open('/articles/noumea-guarantees?text=original')
  await find.opener.click()
  await expect(find.field).toBeFocused()
  await page.keyboard.type('ran san ho')
  await expect(find.status).toHaveText(/^1 of \d+$/)
  await expect(find.current).toHaveText('rạn san hô')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(find.status).toHaveText(/^3 of \d+$/)
  await expect(find.current).toBeInViewport()
  await page.keyboard.press('Shift+Enter')
  await expect(find.status).toHaveText(/^2 of \d+$/)
  await find.bar.getByRole('button', { name: 'Next place' }).click()
  await expect(find.status).toHaveText(/^3 of \d+$/)
  const link = page.url()
  expect(link).toMatch(/find=ran%20san%20ho&line=\d+/)

  await board.open(link)
  await expect(find.status).toHaveText(/^3 of \d+$/)
  await expect(find.current).toBeInViewport()
  await find.field.focus()
  await page.keyboard.press('Escape')
  await expect(find.bar).toHaveCount(0)
  await expect(find.opener).toBeFocused()
  await expect(board.article.locator('mark[data-match]')).toHaveCount(0)
  await expect(page).toHaveURL('/articles/noumea-guarantees?text=original')
})

test('With the keyboard in the article, F asks for words, and is a letter where I write', async ({
  board,
  page,
}) => {
  const find = new FindBar(page)
  await board.open('/articles/noumea-guarantees')
  await board.article.getByRole('heading', { level: 2 }).focus()
  await page.keyboard.press('f')
  await expect(find.field).toBeFocused()
  await page.keyboard.type('fiji')
  await expect(find.field).toHaveValue('fiji')
  await expect(find.status).toHaveText(/^1 of \d+$/)
})

test('What I look for on the board is marked in the articles, and the list says how often', async ({
  board,
  page,
}) => {
  const find = new FindBar(page)
  await board.open('/?q=chia%20r%E1%BA%BD')
  const reader = page.getByRole('listitem').filter({ hasText: '1 place in the text' })
  await expect(reader).toHaveCount(1)
  await reader.getByRole('link').click()
  await expect(page).toHaveURL('/?q=chia%20r%E1%BA%BD&read=pledges-from-partners')
  await expect(board.article.locator('mark[data-match]').first()).toHaveText('chia rẽ')
  await expect(find.status).toHaveText('1 place')
  await expect(board.article).toContainText('No passage in this article passes the search')
  await find.bar.getByRole('button', { name: 'Next place' }).click()
  await expect(find.current).toBeInViewport()
  await expect(page).toHaveURL('/?q=chia%20r%E1%BA%BD&read=pledges-from-partners&line=11')
})

test('Words across a passage and the text around it stay one place', async ({ board, page }) => {
  const find = new FindBar(page)
  await board.open('/articles/noumea-summit?find=Ph%C3%A1p%20s%E1%BA%B5n%20s%C3%A0ng&text=original')
  await expect(find.status).toHaveText('1 of 1')
  expect((await find.current.allTextContents()).join('')).toBe('Pháp sẵn sàng')
})

test('Another article is opened without the words of this one', async ({ board, page }) => {
  await board.open('/articles/noumea-guarantees?find=fiji')
  await board.article
    .locator('xpath=..')
    .getByRole('link', { name: /Newer|Older/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/articles\/(?!noumea-guarantees)[\w-]+$/)
  await expect(new FindBar(page).bar).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the field fits beside its buttons', async ({ board, page }) => {
    const find = new FindBar(page)
    await board.open('/articles/noumea-guarantees')
    await find.opener.tap()
    await find.field.fill('rạn san hô')
    await expect(find.status).toHaveText(/^1 of \d+$/)
    await find.bar.getByRole('button', { name: 'Next place' }).tap()
    await expect(find.status).toHaveText(/^2 of \d+$/)
    await expect(find.current).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await find.bar.getByRole('button', { name: 'Close find' }).tap()
    await expect(find.bar).toHaveCount(0)
  })
})
