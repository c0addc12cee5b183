import { containing } from './board'
import { expect, test } from './story'

test('I choose ready-made groups of countries', async ({ board }) => {
  await board.open()
  const rows = board.grid.getByRole('rowheader').getByRole('button')
  await board.choosePreset('Co-leads')
  await expect(board.chips).toHaveText([/^France/, /^Japan/])
  await expect(rows).toHaveText(['France', 'Japan'])

  await board.choosePreset('O7')
  await expect(board.chips).toHaveText([/^Countries and groups: 8 chosen/])
  await expect(rows).toHaveCount(8)
  await expect(board.country('Japan')).toBeVisible()
  // What the group said as one is no word of its members.
  await expect(board.country('O7')).toBeVisible()
  await expect(board.cell('O7', 'reef guarantees')).toHaveAccessibleName(/: commits/)

  await board.choosePreset('At the meeting, named in the articles')
  await expect(board.country('Malta')).toBeVisible()
  await expect(board.country('Brazil')).toHaveCount(0)

  await board.choosePreset('All')
  await expect(board.chips).toHaveCount(0)
  await expect(board.country('Brazil')).toBeVisible()
})

/** A filter, one of its values, and the label of the value's chip. */
const FILTERS = [
  ['Countries and groups', 'Portugal', 'Portugal'],
  ['Commitment', 'Ships in Fijian waters', 'Ships in Fijian waters'],
  ['Whose words', 'reported by others', 'reported by others'],
  ['Condition', 'After a fishing ban', 'After a fishing ban'],
  ['Said as', 'Announcement', 'Announcement'],
  ['Document', 'Nouméa Declaration', 'Nouméa Declaration'],
  ['Document', 'not named in the text', 'not named in the text'],
  ['Reading', 'Open to another reading', 'Open to another reading'],
  ['Article', 'Tin Đảo, 7 Jan 2026', 'Tin Đảo, 7 Jan 2026'],
] as const

for (const [filter, value, chip] of FILTERS) {
  test(`I filter by ${filter.toLowerCase()} (${value}), and find as many statements as the filter promised`, async ({
    board,
  }) => {
    await board.open()
    const panel = await board.openFilter(filter)
    const box = panel.getByRole('checkbox', { name: new RegExp(`^${value}`, 'i') })
    const label = (await box.getAttribute('aria-label')) ?? ''
    const [, promised, sentences] = /, (\d+) statements? in (\d+) sentences?$/.exec(label) ?? []
    expect(Number(promised)).toBeGreaterThan(0)
    expect(Number(promised)).toBeLessThan((await board.counts()).statements)
    await box.click()
    await expect(box).toBeChecked()
    await board.closeFilter()
    await board.expectStatements(Number(promised))
    expect((await board.counts()).sentences).toBe(Number(sentences))
    await expect(board.chips).toHaveAccessibleName(
      new RegExp(`^Remove filter ${filter}: ${chip}`, 'i'),
    )

    await board.chips.click()
    await expect(board.chips).toHaveCount(0)
    const { statements, ofStatements } = await board.counts()
    expect(statements).toBe(ofStatements)
  })
}

test('I choose stances in the legend, and its counts ignore what I chose in it @browsers', async ({
  board,
}) => {
  await board.open()
  const declines = Number((await board.stance('Declines').innerText()).match(/\d+/)?.[0])
  const opposes = Number((await board.stance('Opposes').innerText()).match(/\d+/)?.[0])
  await board.stance('Declines').click()
  await expect(board.stance('Declines')).toHaveAttribute('aria-pressed', 'true')
  await board.expectStatements(declines)
  await expect(board.stance('Opposes')).toContainText(String(opposes))
  await board.stance('Opposes').click()
  await board.expectStatements(declines + opposes)
  await expect(board.page).toHaveURL('/?stance=declines~opposes')
  await expect(board.cell('France', 'ships in Fijian waters')).toHaveAccessibleName(/no statement$/)
  await expect(board.cell('France', 'bases in Fiji')).toHaveAccessibleName(
    /: left out by the filters$/,
  )
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toHaveAccessibleName(/declines/)
})

test('A filter that leaves out the latest stance says so, and puts no older one in its place', async ({
  board,
}) => {
  await board.open('/?stance=undecided')
  const cell = board.cell('Brazil', 'ocean treaty')
  await expect(cell).toHaveAccessibleName(
    /: left out by the filters; 1 earlier passage passes, in 1 sentence$/,
  )
  await cell.press('Enter')
  const plan = board.quotes('Brazil', 'ocean treaty')
  await expect(plan).toContainText(
    'Latest: opposes, 5 or 6 Dec 2025, left out by the filters. Below are earlier passages.',
  )
  await expect(plan).toContainText('“chưa đạt được thỏa hiệp nào”')
  await board.clearAll()
  await expect(cell).toHaveAccessibleName(/: opposes; 3 statements/)
})

test('Of talks with several, a filter shows what it leaves of each, and the rest at my wish', async ({
  board,
}) => {
  await board.open('/?stance=declines')
  const cell = board.cell('Fiji', 'treaty talks')
  await expect(cell).toHaveAccessibleName(
    containing('With Brazil: left out by the filters; With Norway: declines)'),
  )
  await cell.press('Enter')
  const talks = board.quotes('Fiji', 'treaty talks')
  await expect(talks.getByRole('blockquote')).toHaveCount(1)
  await expect(talks).toContainText('Latest: commits, 5 or 6 Dec 2025, left out by the filters.')
  await talks.getByRole('button', { name: 'Show anyway' }).last().click()
  await expect(talks.getByText('2 bên sẽ tiếp tục thảo luận')).toBeVisible()
  // Statements shown on request don't pass the filter.
  await expect(cell).toHaveAccessibleName(containing('With Brazil: left out by the filters'))
})

test('Whose words adds up to everything', async ({ board }) => {
  await board.open()
  const panel = await board.openFilter('Whose words')
  await expect(panel.getByRole('checkbox').first()).toBeVisible()
  const labels = await panel
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label') ?? ''))
  const sum = labels.reduce((total, label) => total + Number(/, (\d+) /.exec(label)?.[1]), 0)
  await board.closeFilter()
  const { ofStatements } = await board.counts()
  expect(sum).toBe(ofStatements)
})

test('I narrow to a period, and see what was said on those days only', async ({ board }) => {
  await board.open()
  await board.showPeriod('2023-01-01', '2023-12-31')
  await expect(board.page).toHaveURL('/?time=2023-01..2023-12')
  await expect(board.chips).toHaveText([/^Jan – Dec 2023/])
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toHaveAccessibleName(
    /: left out by the filters$/,
  )
  await expect(board.cell('Canada', 'ships in Fijian waters')).toHaveAccessibleName(/no statement$/)
  await expect(board.cell('IFC', 'IFC membership')).toHaveAccessibleName(/: declines/)
  const { statements, ofStatements } = await board.counts()
  expect(statements).toBeGreaterThan(0)
  expect(statements).toBeLessThan(ofStatements)
})

test('A period that ends before it starts is refused with a word', async ({ board }) => {
  await board.open()
  const panel = await board.openFilter('Period')
  await panel.getByLabel('From').fill('2026-02-01')
  await panel.getByLabel('To').fill('2026-01-01')
  await expect(panel.getByRole('alert')).toHaveText('The period ends before it starts.')
  await panel.getByRole('button', { name: 'Show this period' }).click()
  expect(board.address).toBe('/')
})

test('I clear everything at once @browsers', async ({ board }) => {
  await board.open('/?country=PT~FR&stance=commits&voice=own&time=2026-01..&cell=PT.reef-fund')
  await expect(board.chips).toHaveCount(5)
  await board.clearAll()
  await expect(board.chips).toHaveCount(0)
  await expect(board.page).toHaveURL('/?cell=PT.reef-fund')
  await expect(board.quotes('Portugal', 'reef fund')).toBeVisible()
  await expect(board.filters.getByRole('button', { name: 'Clear all' })).toBeDisabled()
})

test('Where nothing is left, every view says so and offers a way out', async ({ board }) => {
  await board.open('/?country=MT&stance=leads')
  await board.expectStatements(0)
  await expect(
    board.main.getByText('No passage meets all of them at once. That is not a refusal.'),
  ).toBeVisible()
  await expect(board.main.getByText('No passage in any article passes the filters.')).toBeVisible()
  await expect(board.main.getByText('No statement passes these filters.').last()).toBeVisible()
  await board.main.getByRole('button', { name: 'Clear all filters' }).first().click()
  await expect(board.grid).toBeVisible()
})

test('Each of the starting questions opens a view or a page that answers it', async ({ board }) => {
  await board.open()
  await expect(board.questions).toHaveCount(6)
  const { ofStatements } = await board.counts()
  for (const index of [0, 1, 2, 3, 4, 5]) {
    await board.open()
    const question = board.questions.nth(index)
    const link = await question.getAttribute('href')
    await question.click()
    await expect(board.page).toHaveURL(link ?? '')
    await expect(board.brokenLinkNotice).toHaveCount(0)
    if (link?.startsWith('/?') !== true) {
      await expect(board.main.getByRole('heading', { level: 2 }).first()).toBeInViewport()
      continue
    }
    await expect(board.chips).not.toHaveCount(0)
    const { statements } = await board.counts()
    expect(statements).toBeGreaterThan(0)
    expect(statements).toBeLessThan(ofStatements)
  }
})

test('The first question answers who plans ships or bases, and who refuses', async ({ board }) => {
  await board.open()
  await board.questions.first().click()
  await expect(board.commitments).toContainText([/Joint fleet/, /Ships in Fiji/, /Bases in Fiji/])
  await expect(board.commitments.filter({ hasText: 'Talks' })).toHaveCount(0)
  await expect(board.cell('France', 'bases in Fiji')).toHaveAccessibleName(/: plans/)
  await expect(board.cell('France', 'ships in Fijian waters')).toHaveAccessibleName(/no statement$/)
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toHaveAccessibleName(/declines/)
  await expect(board.cell('Norway', 'ships in Fijian waters')).toHaveAccessibleName(/opposes/)
})
