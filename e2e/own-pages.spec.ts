/** The pages of a cell, a statement and a question: what people share most has a path of its own. */
import type { Locator, Page } from '@playwright/test'
import { Board, startsWith } from './board'
import { expect, test } from './story'

const NO_SHIPS = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'

/** The page, once it is there. */
async function open(page: Page, address: string): Promise<Locator> {
  await page.goto(address)
  await new Board(page).untilAlive()
  const article = page.getByRole('main').getByRole('article')
  await expect(article.getByRole('heading', { level: 2 })).toBeVisible()
  return article
}

const section = (article: Locator, name: string) =>
  article.getByRole('region', { name, exact: true })

// A host knows no page of a cell in which nothing is told, nor one by another spelling.
test.use({ expectedTroubles: /status of 404/ })

test('The page of a cell begins with where it stands and its sentence, and leads to the board @browsers', async ({
  board,
}) => {
  const { page } = board
  const cell = await open(page, '/cells/pt/Ships-In-Fiji')
  await expect(page).toHaveURL('/cells/PT/ships-in-fiji')
  await expect(page).toHaveTitle('Portugal, ships in Fijian waters · Who Pledged What')
  await expect(cell.getByRole('heading', { level: 2 })).toHaveText(
    'Portugal, ships in Fijian waters',
  )
  await expect(cell).toContainText('Declines')
  await expect(cell.getByRole('blockquote')).toHaveText(`“${NO_SHIPS}”`)
  await expect(cell).toContainText('the deployment of Portuguese ships will not take place')
  await expect(section(cell, 'In its article').locator('mark')).toHaveText(NO_SHIPS)
  await cell.getByRole('link', { name: 'Open on the board' }).click()
  await expect(page).toHaveURL('/?cell=PT.ships-in-fiji')
  await expect(board.quotes('Portugal', 'ships in Fijian waters')).toBeVisible()
  await board.goBack()
  await cell.getByRole('link', { name: 'Ships in Fijian waters', exact: true }).click()
  await expect(page).toHaveURL('/commitments/ships-in-fiji')
})

test('A cell tells its topics apart, shows every passage, and says how it changed', async ({
  page,
}) => {
  const cell = await open(page, '/cells/BR/ocean-treaty')
  const latest = section(cell, 'The latest stance')
  await expect(latest).toContainText('Opposes')
  await expect(latest.getByRole('blockquote')).toHaveCount(1)
  const passages = section(cell, 'Every passage')
  await expect(passages.getByRole('blockquote')).toHaveCount(3)
  await expect(passages).toContainText('3 statements in 3 sentences · Itself: 1 statement')
  const changed = section(cell, 'How it changed')
  await expect(changed.getByRole('listitem')).toHaveText([
    /^proposes Nov 2025/,
    /^opposes 5 or 6 Dec/,
  ])
  await changed.getByRole('link', { name: 'How the passages compare' }).click()
  await expect(page).toHaveURL('/shifts?cell=BR.ocean-treaty')

  const talks = await open(page, '/cells/FJ/treaty-talks')
  await expect(section(talks, 'The latest stance').getByRole('heading')).toHaveText([
    'Counterpart not named',
    'With Brazil',
    'With Norway',
  ])
  await expect(section(talks, 'How it changed')).toContainText('no other stance certainly followed')
  const one = await open(page, '/cells/FJ/treaty-talks/NO')
  await expect(one.getByRole('heading', { level: 2 })).toHaveText('Fiji, treaty talks: With Norway')
  await expect(one.getByRole('blockquote')).toHaveCount(1)
})

test('A cell without a statement says that silence is no refusal, or what its groups say', async ({
  page,
}) => {
  const silent = await open(page, '/cells/NO/reef-fund')
  await expect(silent).toContainText('No statement on this. Silence is not a refusal.')
  const beside = await open(page, '/cells/FR/ships-in-fiji')
  await expect(beside).toContainText('No statement on this. Silence is not a refusal.')
  await expect(beside.getByRole('listitem').filter({ hasText: 'Joint fleet' })).toContainText(
    'Another reading: stands ready, ships in Fijian waters.',
  )
  const member = await open(page, '/cells/MT/reef-fund')
  await expect(member).toContainText(
    /No stance of its own; .*Reef Alliance: commits.*Silence is not a refusal\./,
  )
  await member.getByRole('link', { name: 'Show inherited' }).click()
  await expect(page).toHaveURL('/cells/MT/reef-fund?inherit=1')
  await expect(member).toContainText('Inherited through Reef Alliance')
  await expect(member.getByRole('blockquote').first()).toBeVisible()
})

test('A statement stands alone: who, what, when, its words in their paragraph, and its neighbours', async ({
  board,
}) => {
  const { page } = board
  const statement = await open(page, '/statements/tavares-parliament-decides')
  await expect(page).toHaveTitle(
    'Portugal, reef guarantees (document not named): undecided (open reading) · Who Pledged What',
  )
  await expect(statement).toContainText('Undecided')
  await expect(statement).toContainText('Rui Tavares')
  await expect(statement).toContainText('6 or 7 Jan 2026')
  await expect(section(statement, 'In its article').locator('mark')).toHaveCount(1)
  const neighbours = section(statement, 'Before and after')
  await expect(neighbours.getByRole('heading', { level: 4 })).toHaveText(
    'Which came first is not certain',
  )
  await neighbours.getByRole('link', { name: 'undecided (open reading)' }).click()
  await expect(page).toHaveURL('/statements/tavares-rules-nothing-out')
  await expect(statement).toContainText('Another reading: ships in Fijian waters')
  await statement.getByRole('button', { name: startsWith('Read in context') }).click()
  await expect(page).toHaveURL(/\/articles\/noumea-summit\?at=tavares-rules-nothing-out/)
  await expect(board.focused).toBeInViewport()
  await board.goBack()
  await statement.getByRole('link', { name: 'Open on the board' }).click()
  await expect(page).toHaveURL(/^[^?]*\/\?cell=PT\.reef-guarantees&at=tavares-rules-nothing-out/)
})

test('The link of a statement that was renamed leads to the page that tells it now', async ({
  board,
}) => {
  const { page } = board
  await page.goto('/statements/france-dozens-of-ships')
  await expect(board.removedNotice).toContainText('is no longer in the dossier')
  await board.removedNotice.getByRole('link').click()
  await expect(page).toHaveURL('/statements/vasseur-dozens-of-ships')
})

test('A question is answered by its sentences on a page of its own, as on the board', async ({
  board,
}) => {
  const { page } = board
  const question = await open(page, '/questions/who-says-no')
  await expect(question.getByRole('heading', { level: 2 })).toHaveText('Who says no, and to what?')
  const groups = question.getByRole('heading', { level: 3 })
  await expect(groups.first()).toHaveText(/^\s*Declines 6 statements in 6 sentences$/)
  const here = await question.getByRole('blockquote').allInnerTexts()
  await question.getByRole('link', { name: 'Open on the board' }).click()
  await expect(page).toHaveURL('/?stance=declines~opposes')
  await expect(board.sentences.getByRole('blockquote')).toHaveText(here)
})

/** The share dialog, and its text of a name. */
function findShare(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Share' })
  return { dialog, link: (name: string) => dialog.getByRole('textbox', { name, exact: true }) }
}

test('What I share of a question, or of the page of a statement, is its own page first', async ({
  board,
  baseURL,
}) => {
  const { page, header } = board
  const { dialog, link } = findShare(page)
  const at = (path: string) => new URL(path, baseURL).href
  await board.open('/?stance=declines~opposes')
  await header.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(link('The page of this question')).toHaveValue(at('/questions/who-says-no'))
  await expect(link('This view')).toHaveValue(at('/?stance=declines~opposes'))
  await expect(link('The citation')).toHaveValue(/^“Who says no, and to what\?” .*who-says-no\.$/)
  await page.keyboard.press('Escape')

  const statement = await open(page, '/statements/tavares-no-portuguese-ships')
  await header.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(link('The page of this statement')).toHaveValue(page.url())
  await expect(link('The quote with its source')).toHaveValue(new RegExp(`“${NO_SHIPS}”`))
  await expect(dialog.getByRole('radio', { name: /^(This page|The passage)/ })).toHaveCount(0)
  await dialog.getByRole('button', { name: startsWith('Pin') }).click()
  await page.keyboard.press('Escape')
  await expect(statement.getByRole('button', { name: startsWith('Pin') })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('A cell in which nothing is told is shared as the view: a host knows no page of it', async ({
  board,
  baseURL,
}) => {
  const { page, header } = board
  const { link } = findShare(page)
  await open(page, '/cells/NO/reef-fund')
  await header.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(link('Link')).toHaveValue(new URL('/?cell=NO.reef-fund', baseURL).href)
  await expect(link('The page of this cell')).toHaveCount(0)
})

test('All questions are listed with their answers; one that a page answers leads to it', async ({
  page,
}) => {
  const list = await open(page, '/questions')
  const asked = list.getByRole('listitem')
  await expect(asked).toHaveCount(6)
  await expect(asked.filter({ hasText: 'Who says no' })).toContainText(/Declines: .*Portugal/)
  await list.getByRole('link', { name: 'What was first told in January 2026?' }).click()
  await expect(page).toHaveURL('/questions/january-2026')
  await list.getByRole('link', { name: 'Open the page “What changed”' }).click()
  await expect(page).toHaveURL('/changes?since=2026-01-05')
})

test('Cells and statements are listed, and lead to their pages', async ({ page }) => {
  const cells = await open(page, '/cells')
  await section(cells, 'Portugal').getByRole('link', { name: 'Ships in Fijian waters' }).click()
  await expect(page).toHaveURL('/cells/PT/ships-in-fiji')
  const statements = await open(page, '/statements')
  await expect(statements.getByRole('heading', { level: 3 })).toHaveText(['2026', '2025', '2023'])
  await section(statements, '2026')
    .getByRole('link', { name: 'Portugal, ships in Fijian waters: declines' })
    .click()
  await expect(page).toHaveURL('/statements/tavares-no-portuguese-ships')
})

test('Trang của một ô, một phát biểu và một câu hỏi bằng tiếng Việt, trên điện thoại', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const cell = await open(page, '/cells/PT/ships-in-fiji?lang=vi')
  await expect(page).toHaveTitle('Bồ Đào Nha, đưa tàu vào vùng biển Fiji · Ai hứa gì')
  await expect(cell).toContainText('Từ chối')
  await expect(cell.getByRole('blockquote')).toBeInViewport()
  await cell.getByRole('link', { name: 'Trang của phát biểu này' }).click()
  await expect(page).toHaveURL('/vi/statements/tavares-no-portuguese-ships')
  await expect(cell.getByRole('link', { name: 'Mở trên toàn cảnh' })).toBeVisible()
  for (const address of ['/cells/MT/reef-fund', '/questions/before-ban', '/statements']) {
    await open(page, `${address}?lang=vi`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  }
  const silent = await open(page, '/cells/MT/reef-fund?lang=vi')
  await expect(silent).toContainText('Im lặng không phải là từ chối.')
})

test('On an earlier day these pages know nothing of what was said later', async ({ page }) => {
  const cell = await open(page, '/cells/PT/ships-in-fiji?asOf=2025-12-31')
  await expect(cell).toContainText('Not known yet on this day.')
  await expect(cell.getByRole('blockquote')).toHaveCount(0)
  const later = await open(page, '/statements/tavares-no-portuguese-ships?asOf=2025-12-31')
  await expect(later.getByRole('heading', { level: 2 })).toHaveText('Not yet known on 31 Dec 2025.')
  await expect(page).toHaveTitle('Statements · Who Pledged What')
})

test('In a frame on another site, the page of a cell stands alone and leads to the site', async ({
  page,
}) => {
  const cell = await open(page, '/cells/PT/ships-in-fiji?embed=1')
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(cell.getByRole('blockquote')).toBeVisible()
  await expect(
    page.getByRole('contentinfo').getByRole('link', { name: 'Open in Who Pledged What' }),
  ).toHaveAttribute('href', '/cells/PT/ships-in-fiji')
})

test('The page of a statement is printed with its words and its link', async ({
  page,
  baseURL,
}) => {
  const statement = await open(page, '/statements/tavares-no-portuguese-ships')
  await new Board(page).untilPrintable()
  await page.emulateMedia({ media: 'print' })
  await expect(
    page.getByText(new URL('/statements/tavares-no-portuguese-ships', baseURL).href),
  ).toBeVisible()
  await expect(statement.getByRole('blockquote')).toBeVisible()
  await expect(statement.getByRole('link', { name: 'Open on the board' })).toBeHidden()
})
