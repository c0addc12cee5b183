import type { Locator } from '@playwright/test'
import { startsWith } from './board'
import { expect, test } from './story'

/** The number of statements that a text gives. */
async function countOn(told: Locator): Promise<number> {
  const [, count] = /(\d+) statements? in \d+ sentences?/.exec(await told.innerText()) ?? []
  return Number(count)
}

test('I see who disagrees on Portuguese ships, both sides beside each other, and come back to the passage', async ({
  board,
  page,
}) => {
  await board.open('/disputes')
  const contradictions = page.getByRole('region', { name: /^Contradictions/ })
  await contradictions.getByRole('link', { name: /^Does Portugal rule out/ }).click()
  expect(board.address).toBe('/disputes/does-portugal-rule-out-ships')

  const yes = page.getByRole('region', { name: /^Yes: no Portuguese ships/ })
  const open = page.getByRole('region', { name: /^Not quite: / })
  await expect(yes.getByRole('blockquote')).toHaveText(
    '“việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji”',
  )
  await expect(open.getByRole('blockquote').first()).toHaveText(
    /không loại trừ bất cứ điều gì|phạm vi đóng góp/,
  )
  const [left, right] = [await yes.boundingBox(), await open.boundingBox()]
  expect(right?.y).toBe(left?.y)
  expect(right?.x).toBeGreaterThan(left?.x ?? Infinity)
  await expect(board.main).toContainText('The same man in the same remarks.')
  await expect(open).toContainText(
    'This side rests on passages that can be read otherwise, and is no firm answer.',
  )
  await expect(yes).not.toContainText('can be read otherwise')

  await yes.getByRole('link', { name: 'Portugal, ships in Fijian waters' }).click()
  const quotes = board.quotes('Portugal', 'ships in Fijian waters')
  await quotes.getByRole('link', { name: 'Does Portugal rule out sending ships to Fiji?' }).click()
  expect(board.address).toBe('/disputes/does-portugal-rule-out-ships')
})

test('The filters narrow the disagreements, and the sides stand below each other on a phone', async ({
  board,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await board.open('/disputes?country=MT')
  await expect(board.main.getByRole('heading', { level: 4 })).toHaveText([
    'Who says what on foreign ships in Fijian waters?',
  ])
  await expect(board.main).toContainText(/\d+ more disagreements are left out by the filters\./)
  await board.main.getByRole('link', { name: /^Who says what on foreign ships/ }).click()
  const sides = board.main.getByRole('region')
  await expect(sides).toHaveCount(3)
  const boxes = await Promise.all((await sides.all()).map((side) => side.boundingBox()))
  expect(new Set(boxes.map((box) => box?.x)).size).toBe(1)
  expect(boxes[0]?.width).toBeLessThanOrEqual(390)
})

test('I ask whether a stance is corroborated, and read why two sentences are one origin and two others are two', async ({
  board,
}) => {
  await board.open('/matrix')
  await board.openCell('Fiji', 'reef guarantees')
  const guarantees = board.quotes('Fiji', 'reef guarantees')
  await guarantees.getByText(/sentences of 1 article, 1 independent origin/).click()
  await expect(guarantees).toContainText('Both tell of words of Litia Naivalu, 30 Jul 2023')
  await board.openCell('Reef Alliance', 'reef fund')
  const aid = board.quotes('Reef Alliance', 'reef fund')
  await aid
    .getByText(/sentences of 2 articles, 2 independent origins/)
    .first()
    .click()
  await expect(aid).toContainText('Joint statement after the Nouméa meeting')
  await board.openCell('Malta', 'ships in Fijian waters')
  await expect(board.quotes('Malta', 'ships in Fijian waters')).toContainText(
    'rests on one sentence',
  )
})

test('A later passage that can be read otherwise moves no stance, and the stance’s own origin is told first', async ({
  board,
}) => {
  await board.open('/matrix')
  const cell = board.cell('Brazil', 'response to a spill')
  await expect(cell).toHaveAccessibleName(/: undecided/)
  await board.openCell('Brazil', 'response to a spill')
  const quotes = board.quotes('Brazil', 'response to a spill')
  const origins = quotes.getByText('undecided: rests on one sentence').first()
  await expect(origins).toBeVisible()
  await origins.click()
  await expect(
    quotes.getByText('supports: rests on one sentence, of open readings alone'),
  ).toBeVisible()
  await expect(quotes.getByRole('listitem').first()).toContainText('supports')
  await expect(quotes.getByRole('listitem').first()).toContainText('Another reading:')
})

test('I ask which passages can be read in another way, and find the other reading beside each', async ({
  board,
  page,
}) => {
  await board.open()
  const { ofStatements } = await board.counts()
  await board.toggle('Reading', 'Open to another reading')
  await expect(page).toHaveURL('/?reading=open')
  const { statements: open } = await board.counts()
  expect(open).toBeLessThan(ofStatements)
  const cell = board.cell('Portugal', 'reef guarantees')
  await expect(cell).toHaveAccessibleName(/: stands ready \(open reading\); /)
  await expect(board.cell('Portugal', 'ships in Fijian waters')).toHaveAccessibleName(
    /: left out by the filters$/,
  )
  await board.openCell('Portugal', 'reef guarantees')
  const other = 'Another reading: ships in Fijian waters.'
  const nothing = board
    .quotes('Portugal', 'reef guarantees')
    .getByRole('listitem')
    .filter({ hasText: 'chúng tôi không loại trừ bất cứ điều gì' })
  await expect(nothing).toContainText('Open reading')
  await expect(nothing).toContainText(other)
  const marks = await board.timelineMarks.all()
  expect(marks.length).toBeGreaterThan(0)
  for (const mark of marks) await expect(mark).toHaveAccessibleName(/\(open reading\); said /)

  await nothing.getByRole('button', { name: startsWith('Read in context') }).click()
  await expect(board.passageCard).toContainText('Open reading')
  await expect(board.passageCard).toContainText(other)

  await board.toggle('Reading', 'Open to another reading')
  await board.toggle('Reading', 'One reading')
  await expect(page).toHaveURL(/reading=firm/)
  await board.expectStatements(ofStatements - open)
  await expect(cell).toHaveAccessibleName(/: left out by the filters$/)
})

test('I see that a cell speaks of several documents, and open it on one of them', async ({
  board,
  page,
}) => {
  await board.open('/matrix')
  const cell = board.cell('Brazil', 'bilateral agreements')
  await expect(cell).toHaveAccessibleName(/: 3 [a-z ]+ \(/)
  await cell.press('Enter')
  await expect(page).toHaveURL('/matrix?cell=BR.bilateral-agreements')
  const whole = page.getByRole('region', {
    name: 'Brazil, bilateral agreements',
    exact: true,
  })
  await expect(whole.getByRole('blockquote')).toHaveCount(3)
  const december = 'Brazil–Fiji arrangements (December 2025)'
  await expect(whole.getByRole('heading', { level: 3 })).toHaveText([
    'Fiji–Brazil framework of long-term guarantees',
    december,
    'Individual agreements of the O7 states',
  ])

  await whole
    .getByRole('navigation', { name: 'Documents' })
    .getByRole('link', { name: december })
    .click()
  await expect(page).toHaveURL('/matrix?cell=BR.bilateral-agreements.fiji-brazil-arrangements-2025')
  const one = board.quotes('Brazil', `bilateral agreements: ${december}`)
  await expect(one.getByRole('blockquote')).toHaveText(
    '“Brazil và Fiji cũng đã thống nhất về khuôn khổ các dàn xếp bảo vệ rạn san hô”',
  )
  await board.goBack()
  await expect(whole.getByRole('blockquote')).toHaveCount(3)
})

test('With the pointer a cell of talks with two sides opens on the one that I press', async ({
  board,
  page,
}) => {
  await board.open('/matrix')
  const cell = board.cell('Brazil', 'treaty talks')
  await expect(cell).toHaveAccessibleName(/: 2 [a-z ]+ \(With Fiji: .*; With Norway: /)
  const box = await cell.boundingBox()
  if (box === null) throw new Error('The cell is not on the page.')
  await cell.click({ position: { x: box.width / 4, y: box.height / 2 } })
  await expect(page).toHaveURL('/matrix?cell=BR.treaty-talks.FJ')
  const talks = board.quotes('Brazil', 'treaty talks')
  await expect(talks.getByRole('blockquote')).toHaveText(/2 bên sẽ tiếp tục thảo luận/)
  await cell.click({ position: { x: (box.width * 3) / 4, y: box.height / 2 } })
  await expect(page).toHaveURL('/matrix?cell=BR.treaty-talks.NO')
  await expect(talks.getByRole('blockquote')).toHaveText(/các bên sẵn sàng tiếp tục làm việc/)
})

test('I ask what Brasília says itself, and what others say of it', async ({ board, page }) => {
  await board.open('/matrix')
  await board.pressInHead('Brazil', 'Show only this row')
  const voices = page.getByRole('group', { name: 'Whose words on Brazil', exact: true })
  const names = [/^In its own words/, /^What others say of it/, /^The article’s narration/]
  const [own, reported, narrated] = names.map((name) => voices.getByRole('button', { name }))
  if (!own || !reported || !narrated) throw new Error('There are three voices.')
  const told = [await countOn(own), await countOn(reported), await countOn(narrated)]
  await board.expectStatements(told.reduce((sum, count) => sum + count, 0))
  await own.click()
  await board.expectStatements(told[0] ?? NaN)
  expect(board.address).toBe('/matrix?country=BR&voice=own')
  await reported.click()
  await board.expectStatements(told[1] ?? NaN)

  // Silence and coverage count only the firm statements among these.
  await board.open('/coverage')
  const link = board.main.getByRole('link', {
    name: /^Brazil: \d+ statements .*, by others$/,
  })
  const firm = Number(await link.innerText())
  expect(firm).toBeLessThan(told[1] ?? NaN)
  await link.click()
  expect(board.address).toBe('/?country=BR&voice=reported&reading=firm')
  await board.expectStatements(firm)
})

test('I see who is silent, and that silence is no refusal', async ({ board, page }) => {
  await board.open('/coverage')
  const norway = board.main.getByRole('row', { name: /^Norway/ })
  await expect(norway.getByRole('cell').nth(0)).toHaveText('4')
  await expect(norway.getByRole('cell').nth(1)).toHaveText('3')

  const silent = page.getByRole('region', {
    name: /^Not named in these articles: 14 states on the roster of attendance/,
  })
  await expect(silent).toContainText('Silence is not a refusal.')
  await expect(silent).toContainText(
    'no list of members is public, and to attend is not to be a member',
  )
  await expect(silent).toContainText('No source that can be looked up.')
  await expect(silent.getByRole('link', { name: 'Australia' })).toBeVisible()
  await expect(silent).not.toContainText(/refuse[sd]|declines/)

  await norway.getByRole('button', { name: /stances rest on one sentence$/ }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Fishing ban', exact: true }).click()
  await expect(board.quotes('Norway', 'fishing ban')).toContainText('rests on one sentence')
})

test('I see what hangs on a fishing ban, and what names no condition', async ({ board, page }) => {
  await board.open('/conditions')
  const choices = page.getByRole('group', { name: 'Choose conditions' })
  await choices.getByRole('button', { name: /^After a fishing ban/ }).click()
  expect(board.address).toBe('/conditions?condition=after-ban')
  const hanging = page.getByRole('region', { name: /^After a fishing ban/ })
  const told = await countOn(hanging.getByRole('heading'))
  const each = hanging.locator('summary').filter({ visible: true })
  await expect(each).toHaveCount(told)
  const portugal = each.filter({ hasText: 'Portugal' })
  await expect(portugal).toContainText('ships in neighbouring waters: conditional')
  await expect(portugal).not.toContainText('Open reading')
  await expect(each.filter({ hasText: 'Six unnamed states' })).toContainText('Open reading')
  await portugal.click()
  await expect(hanging.getByRole('blockquote')).toContainText(
    'sau khi lệnh cấm đánh bắt được thực hiện',
  )

  await choices.getByRole('button', { name: /^After a fishing ban/ }).click()
  const free = page.getByRole('region', { name: 'What names no condition' })
  await expect(free).toContainText('A passage that names none does not say that there is none.')
  const unconditional = await countOn(free)
  await free.getByRole('link').click()
  expect(board.address).toBe('/?condition=none')
  await board.expectStatements(unconditional)
})

test('How long something holds is told beside its passage, and is no condition', async ({
  board,
  page,
}) => {
  await board.open('/matrix?cell=ifc.ifc-membership')
  const quotes = board.quotes('IFC', 'IFC membership')
  await expect(quotes.getByRole('blockquote')).toContainText('khi việc đánh bắt vẫn đang diễn ra')
  await expect(quotes).toContainText('while the fishing is still going on')
  await expect(quotes.getByText('Condition', { exact: true })).toHaveCount(0)

  await board.open('/conditions?country=ifc')
  const free = page.getByRole('region', { name: 'What names no condition' })
  expect(await countOn(free)).toBe((await board.counts()).statements)
})

test('I read what waits for what step by step, and open the words that it is made of', async ({
  board,
  page,
}) => {
  await board.open('/conditions')
  const chains = page.getByRole('region', { name: 'What waits for what' })
  const steps = chains.locator('ol > li')
  await expect(steps).toHaveText([
    /The parties: reef guarantees *Political and legal commitments, 2026.*Portugal: ships in neighbouring waters.*After a fishing ban.*First: a fishing ban/,
    /Norway: fishing ban.*After a full treaty.*First: a full treaty/,
  ])
  await expect(chains).toContainText('The chain ends here')
  // What the six states said in 2025 is an open reading, and makes no step.
  await expect(steps.first()).not.toContainText('Six states')
  await expect(chains).not.toContainText('circle')
  await expect(
    chains.getByRole('link', { name: 'What comes first: a fishing ban or a treaty?' }),
  ).toBeVisible()

  await steps.nth(1).getByText('1 statement in 1 sentence', { exact: true }).click()
  await steps.nth(1).locator('summary').filter({ hasText: 'Norway, fishing ban' }).click()
  await expect(steps.nth(1).getByRole('blockquote')).toContainText(
    'sẽ không thể có lệnh cấm đánh bắt cho đến khi đạt được một hiệp ước toàn diện',
  )

  await board.open('/conditions?asOf=2025-12-31')
  await expect(chains).toContainText('nothing waits for something that itself waits')
})
