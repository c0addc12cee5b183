import { expect, test } from './story'

const QUOTE = 'việc triển khai binh sỹ Đức sẽ không diễn ra trên lãnh thổ Ukraine'

test('I see that Germany declines to send troops, that France plans bases, and that silence is no refusal', async ({
  board,
}) => {
  await board.open()
  await expect(board.cell('Germany', 'troops in Ukraine')).toHaveAccessibleName(
    /: declines; 1 statement in 1 sentence; own words; beside other passages in a question$/,
  )
  await expect(board.cell('France', 'bases in Ukraine')).toHaveAccessibleName(
    /: plans; 1 statement in 1 sentence; own words/,
  )
  await expect(board.cell('Croatia', 'troops in Ukraine')).toHaveAccessibleName(/: declines; /)
  await expect(board.cell('Japan', 'troops in Ukraine')).toHaveAccessibleName(/: not mentioned$/)

  await expect(board.country('Poland')).toHaveCount(0)
  await expect(board.silentStates).toHaveAttribute('aria-expanded', 'false')
  await board.silentStates.click()
  await expect(board.grid).toContainText('Silence is not a refusal.')
  await expect(board.cell('Poland', 'troops in Ukraine')).toHaveAccessibleName(/: not mentioned$/)
  const folded = Number((await board.silentStates.innerText()).split(' ')[0])
  const silent = board.grid.getByRole('rowgroup', { name: /without a statement/ })
  await expect(silent.getByRole('row')).toHaveCount(folded + 1)
  // Of some a group speaks to which they are counted; of their own they have no stance.
  const ofNone = silent.getByRole('gridcell', {
    name: /: (not mentioned$|no stance of its own; )/,
  })
  await expect(ofNone).toHaveCount(folded * (await board.commitments.count()))
})

test('I open Germany × troops in Ukraine, read the sentence in its article, find it on the timeline, and go back step by step', async ({
  board,
}) => {
  await board.open()
  await board.openCell('Germany', 'troops in Ukraine')
  const quotes = board.quotes('Germany', 'troops in Ukraine')
  await expect(quotes.getByRole('listitem')).toHaveCount(1)
  await expect(quotes.getByRole('blockquote')).toHaveText(`“${QUOTE}”`)
  await expect(quotes).toContainText('Friedrich Merz')
  await expect(quotes).toContainText('own words')
  await expect(quotes).toContainText('6 or 7 Jan 2026')
  await expect(quotes).toContainText('Outlet not stated, 7 Jan 2026')
  await expect(board.announcement('Germany, troops in Ukraine: declines')).toHaveCount(1)
  await expect(board.cell('Germany', 'troops in Ukraine')).toHaveAttribute('aria-selected', 'true')

  await board.readInContext(QUOTE)
  await expect(board.article.getByRole('heading', { level: 2 })).toContainText(
    'Cuộc họp ngày 6/1 tại Paris',
  )
  await expect(board.focused).toHaveText(QUOTE)
  await expect(board.focused).toBeInViewport({ ratio: 1 })
  await expect(
    board.announcement(/^Passage \d+ of \d+: Germany, Troops in Ukraine: declines$/),
  ).toHaveCount(1)
  await expect(board.passageCard).toContainText('Germany declines')

  const mark = board.timelineMark('Germany, Troops in Ukraine: declines; said 6 or 7 Jan 2026')
  await expect(mark).toHaveAttribute('aria-current', 'true')
  await expect(mark).toBeInViewport()
  await expect(board.timelineMarks.and(board.page.locator('[aria-current]'))).toHaveCount(1)

  await board.goBack()
  await expect(board.article).toHaveCount(0)
  await expect(mark).not.toHaveAttribute('aria-current')
  await expect(quotes).toBeVisible()
  await board.goBack()
  await expect(quotes).toHaveCount(0)
  expect(board.address).toBe('/')
})

test('I see that Germany stands ready to guarantee, in words that can be read otherwise, and how', async ({
  board,
}) => {
  await board.open()
  await expect(board.cell('Germany', 'security guarantees')).toHaveAccessibleName(
    /: stands ready, open to another reading; 3 statements in 3 sentences; own words$/,
  )
  await board.openCell('Germany', 'security guarantees')
  const quotes = board.quotes('Germany', 'security guarantees')
  await expect(quotes).toContainText('stands ready (open reading)')
  const passages = quotes.getByRole('listitem').filter({ has: board.page.getByRole('blockquote') })
  await expect(passages).toHaveCount(3)
  await expect(passages.getByText('Open reading', { exact: true })).toHaveCount(3)
  const ready = passages.filter({ hasText: 'sẵn sàng hỗ trợ trong khuôn khổ quốc tế' })
  await expect(ready).toContainText('Another reading: political support.')
  const all = passages.filter({ hasText: 'chúng tôi không loại trừ bất cứ điều gì' })
  await expect(all).toContainText('Another reading: troops in Ukraine.')
})

test('A cell on several plans tells them apart, and shows me the passages on one of them', async ({
  board,
}) => {
  await board.open()
  await expect(board.cell('Ukraine', 'peace plan')).toHaveAccessibleName(
    /: 2 things told apart \(20-point document: undecided, open to another reading; Document not named: undecided\); /,
  )
  // Each has a mark of its own in the cell, and a press opens the one that it meets.
  await board.openCell('Ukraine', 'peace plan')
  await expect(board.page).toHaveURL(/cell=UA\.peace-plan\.[\w-]+$/)
  const quotes = board.quotes('Ukraine', 'peace plan')
  const plans = quotes.getByRole('navigation')
  const passages = quotes.getByRole('blockquote')
  await plans.getByRole('link', { name: 'All' }).click()
  await expect(board.page).toHaveURL('/?cell=UA.peace-plan')
  await expect(quotes.getByRole('heading', { level: 3 })).toHaveText([
    '20-point document',
    'Document not named',
  ])
  const all = await passages.count()
  await plans.getByRole('link', { name: '20-point document' }).click()
  await expect(board.page).toHaveURL('/?cell=UA.peace-plan.document-20-points')
  await expect(passages).toHaveText([/20 điểm/])
  expect(all).toBeGreaterThan(1)
})

test('I ask what the coalition said for its members, and see through whom', async ({ board }) => {
  await board.open()
  const cell = board.cell('France', 'training')
  await expect(cell).toHaveAccessibleName(
    /: no stance of its own; .*Coalition of the Willing: commits/,
  )
  await board.timelineButton('Show inherited').click()
  await expect(board.page).toHaveURL(/inherit=1/)
  await expect(cell).toHaveAccessibleName(/inherited through .*Coalition of the Willing/)
})

test('I learn what counts as a commitment, and look at that column alone', async ({ board }) => {
  await board.open()
  const header = board.grid.getByRole('button', { name: 'Troops in Ukraine', exact: true })
  await header.click()
  const definition = board.page.getByRole('dialog', { name: 'What counts as: Troops in Ukraine' })
  await expect(definition).toBeVisible()
  await definition.getByRole('button', { name: 'Show only this column' }).click()
  await expect(board.commitments).toHaveCount(1)
  await expect(board.chips).toHaveText([/Troops in Ukraine/])
})

test('I sort the countries by how much they say, and hide the columns that are empty', async ({
  board,
}) => {
  await board.open('/matrix?country=DE~HR~US')
  const names = board.grid.getByRole('rowheader').getByRole('button')
  await board.page.getByLabel('Sort by').selectOption('statements')
  await expect(names).toHaveText(['United States', 'Germany', 'Croatia'])
  await board.page.getByLabel('Sort by').selectOption('name')
  await expect(names).toHaveText(['Croatia', 'Germany', 'United States'])
  const all = await board.commitments.count()
  await board.timelineButton('Hide empty columns').click()
  await expect.poll(() => board.commitments.count()).toBeLessThan(all)
  await expect(board.cell('Germany', 'humanitarian')).toHaveCount(0)
  await expect(board.cell('Germany', 'troops in Ukraine')).toBeVisible()
})
