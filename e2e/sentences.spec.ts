import type { Locator } from '@playwright/test'
import { expectVisibleFocus } from './keyboard'
import { expect, test } from './story'

const NO_SHIPS = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'
const RENDERED =
  'the deployment of Portuguese ships will not take place in Fijian waters (our rendering).'

test('A question is answered by its sentences: who, when, in which form, and the words', async ({
  board,
}) => {
  await board.open()
  await expect(board.sentences).toHaveCount(0)
  await board.questions.filter({ hasText: 'Who says no, and to what?' }).click()
  await expect(board.sentences.getByRole('heading', { level: 2 })).toHaveText(
    'Who says no, and to what?',
  )
  await expect(board.sentences.getByRole('heading', { level: 3 })).toHaveText([
    /Declines 6 statements in 6 sentences$/,
    /Opposes 4 statements in 4 sentences, /,
  ])
  const item = board.sentencesOf('Declines').getByRole('listitem').filter({ hasText: NO_SHIPS })
  await expect(item).toContainText('Portugal, ships in Fijian waters')
  await expect(item).toContainText('6 or 7 Jan 2026')
  await expect(item).toContainText('Rui Tavares')
  await expect(item).toContainText('Said as: remark')
  await expect(item.getByRole('blockquote')).toHaveText(`“${NO_SHIPS}”`)
  // The newest first, whatever the precision of its date.
  await expect(board.sentencesOf('Opposes').getByRole('blockquote')).toHaveText([
    /^“bác bỏ mọi khả năng/,
    /^“Brazil phản đối/,
    /^“/,
    /^“/,
  ])
})

/** Until they are all drawn, the last is another one. */
async function showAll(group: Locator, stance: string): Promise<void> {
  const button = group.getByRole('button', { name: new RegExp(`^Show all \\d+: ${stance}$`) })
  await button.click()
  await expect(button).toHaveCount(0)
}

test('I read a sentence in its article, and come back to where I was in the list', async ({
  board,
}) => {
  await board.open('/?stance=commits')
  const commits = board.sentencesOf('Commits')
  await showAll(commits, 'commits')
  const last = commits.getByRole('button', { name: /^Read in context/ }).last()
  const name = (await last.getAttribute('aria-label')) ?? ''
  await last.click()
  await expect(board.article).toBeVisible()
  await expect(board.sentences).toHaveCount(0)
  await board.goBack()
  const again = commits.getByRole('button', { name, exact: true })
  await expect(again).toBeFocused()
  await expect(again).toBeInViewport()
})

test('I come back from an article that has not loaded yet, to where I was in the list', async ({
  board,
  page,
}) => {
  // Held back for ever: nothing of it comes before the way back.
  await page.route(/\/data\/articles\//, () => undefined)
  await board.open('/?stance=commits')
  const commits = board.sentencesOf('Commits')
  await showAll(commits, 'commits')
  const last = commits.getByRole('button', { name: /^Read in context/ }).last()
  const name = (await last.getAttribute('aria-label')) ?? ''
  await last.press('Enter')
  await expect(board.article).toBeVisible()
  await board.goBack()
  const again = commits.getByRole('button', { name, exact: true })
  await expect(again).toBeFocused()
  await expect(again).toBeInViewport()
})

test('The starting questions step back while something is asked or open, and stay in reach', async ({
  board,
}) => {
  await board.open('/?stance=declines~opposes')
  await expect(board.questions).toHaveCount(0)
  await board.otherQuestions.click()
  const others = board.page.getByRole('navigation', { name: board.words.otherQuestions })
  await expect(others.locator('[aria-current]')).toHaveText('Who says no, and to what?')
  await others.getByRole('link', { name: 'What only starts after a fishing ban?' }).click()
  await expect(board.sentences.getByRole('heading', { level: 2 })).toHaveText(
    'What only starts after a fishing ban?',
  )
  await board.stance('Commits').click()
  await expect(board.sentences.getByRole('heading', { level: 2 })).toHaveText('The sentences')
  await board.clearAll()
  await expect(board.sentences).toHaveCount(0)
  await expect(board.questions.first()).toBeVisible()
  await board.openCell('Portugal', 'ships in Fijian waters')
  await expect(board.questions).toHaveCount(0)
  await expect(board.otherQuestions).toBeVisible()
})

test('One sentence in two voices is shown once, with who takes the stance in which', async ({
  board,
  page,
}) => {
  await board.open('/?article=noumea-guarantees&commitment=bilateral-agreements')
  await expect(board.sentences).toContainText('2 statements in 1 sentence')
  await expect(board.sentences.getByRole('blockquote')).toHaveCount(1)
  await expect(board.sentencesOf('Commits').getByRole('listitem')).toHaveText(
    /^6 or 7 Jan 2026.*Fiji, bilateral .*Tevita Ravula, President of Fiji ?own words.*Brazil, bilateral .*reported by Tevita Ravula, .*“Fiji và Brazil/,
  )
  // Each is read, shared, pinned and linked to as its own.
  const name = (who: string) => `${who}, bilateral agreements, 6 or 7 Jan 2026`
  for (const act of ['Read in context', 'Copy link', 'Share', 'Pin']) {
    const buttons = board.sentences.getByRole('button', { name: new RegExp(`^${act}: `) })
    await expect(buttons.nth(0)).toHaveAccessibleName(`${act}: ${name('Fiji')}`)
    await expect(buttons.nth(1)).toHaveAccessibleName(`${act}: ${name('Brazil')}`)
    await expect(buttons).toHaveCount(2)
  }
  await board.sentences.getByRole('button', { name: `Share: ${name('Brazil')}` }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog.getByRole('textbox', { name: 'The quote with its source' })).toHaveValue(
    /— Brazil, reported by Tevita Ravula/,
  )
  await page.keyboard.press('Escape')
  await board.sentences.getByRole('button', { name: `Read in context: ${name('Brazil')}` }).click()
  await expect(page).toHaveURL(/at=ravula-on-brazil-framework/)
  await board.goBack()
  await expect(board.focused).toHaveAccessibleName(`Read in context: ${name('Brazil')}`)
})

test('Every sentence of a cell is in reach, with nothing between them and the article list', async ({
  board,
}) => {
  await board.open('/?cell=FJ.ocean-treaty')
  const quotes = board.quotes('Fiji', 'ocean treaty')
  const last = quotes.getByRole('blockquote').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport({ ratio: 1 })
  await expect(quotes.getByRole('button', { name: board.words.close })).toBeInViewport({ ratio: 1 })
  // Another cell is shown from its beginning.
  await board.openCell('Portugal', 'ships in Fijian waters')
  await expect(
    board.quotes('Portugal', 'ships in Fijian waters').getByRole('blockquote'),
  ).toBeInViewport({ ratio: 1 })
})

test('By keyboard, a cell tells its sentence, the next stop is its panel, and Escape leads back', async ({
  board,
}) => {
  const { page } = board
  await board.open('/')
  const cell = board.cell('Portugal', 'ships in Fijian waters')
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(
    board.announcement(
      `Portugal, ships in Fijian waters: declines, own words, 6 or 7 Jan 2026: ${RENDERED} “${NO_SHIPS}”`,
    ),
  ).toHaveCount(1)
  const quotes = board.quotes('Portugal', 'ships in Fijian waters')
  await expect(quotes).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(quotes.getByRole('heading', { level: 2 })).toBeFocused()
  await expectVisibleFocus(page)
  await page.keyboard.press('Shift+Tab')
  await expect(cell).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(quotes.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(quotes).toHaveCount(0)
  await expect(cell).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(board.cell('Portugal', 'ships in neighbouring waters')).toBeFocused()
})

test('A cell with several sentences tells how many, and the newest', async ({ board }) => {
  await board.open('/')
  await board.cell('Portugal', 'reef guarantees').click()
  await expect(
    board.announcement(
      /^Portugal, reef guarantees: 3 statements in 3 sentences, .*\. Newest: .*, 6 or 7 Jan 2026: .* \(our rendering\)\. “/,
    ),
  ).toHaveCount(1)
})

test('Escape in the panel of a cell that a link opened leads to that cell', async ({ board }) => {
  await board.open('/?cell=PT.ships-in-fiji')
  await board.quotes('Portugal', 'ships in Fijian waters').getByRole('button').first().focus()
  await board.page.keyboard.press('Escape')
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toBeFocused()
})

test('By keyboard, a mark on the timeline tells its sentence, and the next stop is its passage', async ({
  board,
}) => {
  const { page } = board
  await board.open('/?country=PT&commitment=ships-in-fiji')
  const mark = board.timelineMark('Portugal, Ships in Fijian waters: declines')
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(
    board.announcement(
      new RegExp(
        `Portugal, Ships in Fijian waters: declines, 6 or 7 Jan 2026: ${RENDERED.replaceAll(/[().]/g, '.')} “${NO_SHIPS}”$`,
      ),
    ),
  ).toHaveCount(1)
  await expect(mark).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(board.focused).toHaveText(NO_SHIPS)
  await expectVisibleFocus(page)
  await page.keyboard.press('Shift+Tab')
  await expect(mark).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(board.passageCard).toHaveCount(0)
  await expect(mark).toBeFocused()
})

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a question is one tap away from its sentences', async ({ board }) => {
    await board.open()
    await board.questions.filter({ hasText: 'Who says no, and to what?' }).tap()
    await expect(board.page).toHaveURL('/articles?stance=declines~opposes')
    await expect(board.sentencesOf('Declines').getByRole('blockquote').first()).toBeInViewport()
    await board.readButton(NO_SHIPS).tap()
    await expect(board.focused).toHaveText(NO_SHIPS)
    await board.goBack()
    await expect(board.readButton(NO_SHIPS)).toBeInViewport()
  })

  test('a filtered matrix and timeline lead to their sentences', async ({ board }) => {
    for (const path of ['/', '/matrix', '/timeline']) {
      await board.open(path)
      const link = board.main.getByRole('link', { name: /^Read the/ })
      await expect(link).toHaveCount(0)
      await board.open(`${path}?stance=opposes`)
      await expect(link).toHaveText('Read the 4 sentences')
      await expect(link).toBeInViewport({ ratio: 1 })
      await link.tap()
      await expect(board.page).toHaveURL('/articles?stance=opposes')
      await expect(board.sentencesOf('Opposes').getByRole('blockquote')).toHaveCount(4)
    }
    const vietnamese = board.inVietnamese()
    await vietnamese.open('/?country=MT&commitment=ships-in-fiji&lang=vi')
    await board.main.getByRole('link', { name: 'Đọc 1 câu' }).tap()
    await expect(vietnamese.sentencesOf('Từ chối').getByRole('blockquote')).toHaveCount(1)
  })
})
