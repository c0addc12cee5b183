import { expect, test } from './story'

const QUOTE = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'

test('I see that Portugal declines to send ships, that France plans bases, and that silence is no refusal', async ({
  board,
}) => {
  await board.open()
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toHaveAccessibleName(
    /: declines; 1 statement in 1 sentence; own words; beside other passages in a question$/,
  )
  await expect(board.cell('France', 'bases in Fiji')).toHaveAccessibleName(
    /: plans; 1 statement in 1 sentence; own words/,
  )
  await expect(board.cell('Malta', 'ships in Fijian waters')).toHaveAccessibleName(/: declines; /)
  await expect(board.cell('Canada', 'ships in Fijian waters')).toHaveAccessibleName(
    /: no statement$/,
  )

  await expect(board.country('Samoa')).toHaveCount(0)
  await expect(board.silentStates).toHaveAttribute('aria-expanded', 'false')
  await board.silentStates.click()
  await expect(board.grid).toContainText('Silence is not a refusal.')
  await expect(board.cell('Samoa', 'ships in Fijian waters')).toHaveAccessibleName(
    /: no statement$/,
  )
  const folded = Number((await board.silentStates.innerText()).split(' ')[0])
  const silent = board.grid.getByRole('rowgroup', { name: /without a statement/ })
  await expect(silent.getByRole('row')).toHaveCount(folded + 1)
  // A group speaks for some of them; they have no stance of their own.
  const ofNone = silent.getByRole('gridcell', {
    name: /: (no statement$|no stance of its own; )/,
  })
  await expect(ofNone).toHaveCount(folded * (await board.commitments.count()))
})

test('I open Portugal × ships in Fijian waters, read the sentence in its article, find it on the timeline, and go back step by step @browsers', async ({
  board,
}) => {
  await board.open()
  await board.openCell('Portugal', 'ships in Fijian waters')
  const quotes = board.quotes('Portugal', 'ships in Fijian waters')
  await expect(quotes.getByRole('listitem')).toHaveCount(1)
  await expect(quotes.getByRole('blockquote')).toHaveText(`“${QUOTE}”`)
  await expect(quotes).toContainText('Rui Tavares')
  await expect(quotes).toContainText('own words')
  await expect(quotes).toContainText('6 or 7 Jan 2026')
  await expect(quotes).toContainText('Outlet not stated, 7 Jan 2026')
  await expect(board.announcement('Portugal, ships in Fijian waters: declines')).toHaveCount(1)
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toHaveAttribute(
    'aria-selected',
    'true',
  )

  await board.readInContext(QUOTE)
  await expect(board.article.getByRole('heading', { level: 2 })).toContainText(
    'Cuộc họp ngày 6/1 tại Nouméa',
  )
  await expect(board.focused).toHaveText(QUOTE)
  await expect(board.focused).toBeInViewport({ ratio: 1 })
  await expect(
    board.announcement(/^Passage \d+ of \d+: Portugal, Ships in Fijian waters: declines$/),
  ).toHaveCount(1)
  await expect(board.passageCard).toContainText('Portugal declines')

  const mark = board.timelineMark(
    'Portugal, Ships in Fijian waters: declines; said 6 or 7 Jan 2026',
  )
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

test('I see that Portugal stands ready to guarantee, in words that can be read otherwise, and how', async ({
  board,
}) => {
  await board.open()
  await expect(board.cell('Portugal', 'reef guarantees')).toHaveAccessibleName(
    /: stands ready \(open reading\); 3 statements in 3 sentences; own words$/,
  )
  await board.openCell('Portugal', 'reef guarantees')
  const quotes = board.quotes('Portugal', 'reef guarantees')
  await expect(quotes).toContainText('stands ready (open reading)')
  const passages = quotes.getByRole('listitem').filter({ has: board.page.getByRole('blockquote') })
  await expect(passages).toHaveCount(3)
  await expect(passages.getByText('Open reading', { exact: true })).toHaveCount(3)
  const ready = passages.filter({ hasText: 'sẵn sàng hỗ trợ trong khuôn khổ quốc tế' })
  await expect(ready).toContainText('Another reading: political support.')
  const all = passages.filter({ hasText: 'chúng tôi không loại trừ bất cứ điều gì' })
  await expect(all).toContainText('Another reading: ships in Fijian waters.')
})

test('A cell on several plans tells them apart, and shows me the passages on one of them', async ({
  board,
}) => {
  await board.open()
  await expect(board.cell('Fiji', 'ocean treaty')).toHaveAccessibleName(
    /: 2 things told apart \(20-point document: undecided \(open reading\); Document not named: undecided\); /,
  )
  // Each has its own mark in the cell; a press opens the one that it hits.
  await board.openCell('Fiji', 'ocean treaty')
  await expect(board.page).toHaveURL(/cell=FJ\.ocean-treaty\.[\w-]+$/)
  const quotes = board.quotes('Fiji', 'ocean treaty')
  const plans = quotes.getByRole('navigation')
  const passages = quotes.getByRole('blockquote')
  await plans.getByRole('link', { name: 'All' }).click()
  await expect(board.page).toHaveURL('/?cell=FJ.ocean-treaty')
  await expect(quotes.getByRole('heading', { level: 3 })).toHaveText([
    '20-point document',
    'Document not named',
  ])
  const all = await passages.count()
  await plans.getByRole('link', { name: '20-point document' }).click()
  await expect(board.page).toHaveURL('/?cell=FJ.ocean-treaty.document-20-points')
  await expect(passages).toHaveText([/20 điểm/])
  expect(all).toBeGreaterThan(1)
})

test('I ask what the Alliance said for its members, and see through whom', async ({ board }) => {
  await board.open()
  const cell = board.cell('France', 'ranger training')
  await expect(cell).toHaveAccessibleName(/: no stance of its own; .*Reef Alliance: commits/)
  await board.timelineButton('Show inherited').click()
  await expect(board.page).toHaveURL(/inherit=1/)
  await expect(cell).toHaveAccessibleName(/inherited through .*Reef Alliance/)
})

/** A head, what its panel says of it, and where its brief is. */
const HEADS = [
  ['row', 'Reef Alliance', 'The group of states led by France and Japan', '/actors/reef-alliance'],
  ['column', 'Ships in Fijian waters', 'Sending official ships', '/commitments/ships-in-fiji'],
] as const

for (const [line, name, definition, brief] of HEADS) {
  test(`The head of a ${line} tells me what it is, shows its ${line} alone, and leads to its brief`, async ({
    board,
  }) => {
    await board.open()
    const rows = board.grid.getByRole('rowheader').filter({ has: board.page.getByRole('button') })
    const heads = line === 'row' ? rows : board.commitments
    const all = await heads.count()
    await board.grid.getByRole('button', { name, exact: true }).click()
    const panel = board.page.getByRole('dialog', { name, exact: true })
    await expect(panel).toContainText(definition)
    await panel.getByRole('button', { name: `Show only this ${line}` }).click()
    await expect(heads).toHaveCount(1)
    await expect(board.chips).toHaveText([new RegExp(`^${name}`)])
    await panel.getByRole('button', { name: `Show all ${line}s` }).click()
    await expect(heads).toHaveCount(all)
    await panel.getByRole('link').click()
    await expect(board.page).toHaveURL(brief)
  })
}

test('I sort the countries by how much they say, and hide the columns that are empty', async ({
  board,
}) => {
  await board.open('/matrix?country=PT~MT~BR')
  const names = board.grid.getByRole('rowheader').getByRole('button')
  await board.page.getByLabel('Sort by').selectOption('statements')
  await expect(names).toHaveText(['Brazil', 'Portugal', 'Malta'])
  await board.page.getByLabel('Sort by').selectOption('name')
  await expect(names).toHaveText(['Brazil', 'Malta', 'Portugal'])
  const all = await board.commitments.count()
  await board.timelineButton('Hide empty columns').click()
  await expect.poll(() => board.commitments.count()).toBeLessThan(all)
  await expect(board.cell('Portugal', 'relief for fishers')).toHaveCount(0)
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toBeVisible()
})
