import { expect, test } from './story'

test('I see who disagrees on German troops, both sides beside each other, and come back to the passage', async ({
  board,
  page,
}) => {
  await board.open('/disputes')
  const contradictions = page.getByRole('region', { name: /^Contradictions/ })
  await contradictions.getByRole('link', { name: /^Does Germany rule out/ }).click()
  expect(board.address).toBe('/disputes/does-germany-rule-out-troops')

  const yes = page.getByRole('region', { name: /^Yes: no German soldiers/ })
  const open = page.getByRole('region', { name: /^Not quite: nothing is ruled out/ })
  await expect(yes.getByRole('blockquote')).toHaveText(
    '“việc triển khai binh sỹ Đức sẽ không diễn ra trên lãnh thổ Ukraine”',
  )
  await expect(open.getByRole('blockquote').first()).toHaveText(
    /không loại trừ bất cứ điều gì|bản chất và phạm vi/,
  )
  const [left, right] = [await yes.boundingBox(), await open.boundingBox()]
  expect(right?.y).toBe(left?.y)
  expect(right?.x).toBeGreaterThan(left?.x ?? Infinity)
  await expect(board.main).toContainText('The same man in the same remarks.')

  await yes.getByRole('link', { name: 'Germany, troops in Ukraine' }).click()
  const quotes = board.quotes('Germany', 'troops in Ukraine')
  await quotes
    .getByRole('link', { name: 'Does Germany rule out sending troops to Ukraine?' })
    .click()
  expect(board.address).toBe('/disputes/does-germany-rule-out-troops')
})

test('The filters narrow the disagreements, and the sides stand below each other on a phone', async ({
  board,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await board.open('/disputes?country=HR')
  await expect(board.main.getByRole('heading', { level: 4 })).toHaveText([
    'May foreign troops be in Ukraine?',
  ])
  await expect(board.main).toContainText('14 more disagreements are left out by the filters.')
  await board.main.getByRole('link', { name: /^May foreign troops/ }).click()
  const sides = board.main.getByRole('region')
  await expect(sides).toHaveCount(3)
  const boxes = await Promise.all((await sides.all()).map((side) => side.boundingBox()))
  expect(new Set(boxes.map((box) => box?.x)).size).toBe(1)
  expect(boxes[0]?.width).toBeLessThanOrEqual(390)
})

test('I ask whether a stance is corroborated, and read why three passages are one origin', async ({
  board,
}) => {
  await board.open()
  await board.openCell('France', 'multinational force')
  const quotes = board.quotes('France', 'multinational force')
  await quotes.getByText('3 passages in 1 article, 1 independent origin').click()
  await expect(quotes).toContainText('All 3 tell of words of Emmanuel Macron, 6–7 Jan 2026')
  await board.openCell('Croatia', 'troops in Ukraine')
  await expect(board.quotes('Croatia', 'troops in Ukraine')).toContainText('rests on one sentence')
})

test('I ask what Washington says itself, and what others say of it', async ({ board, page }) => {
  await board.open()
  await board.country('United States').click()
  await board.expectStatements(41)
  const voices = page.getByRole('group', { name: 'Whose words on United States', exact: true })
  await voices.getByRole('button', { name: /^In its own words/ }).click()
  await board.expectStatements(12)
  expect(board.address).toBe('/?country=US&voice=own')
  await voices.getByRole('button', { name: /^What others say of it/ }).click()
  await board.expectStatements(13)

  await board.open('/coverage')
  await board.main.getByRole('link', { name: 'United States: 13 of what others say of it' }).click()
  expect(board.address).toBe('/?country=US&voice=reported')
})

test('I see who is silent, and that silence is no refusal', async ({ board, page }) => {
  await board.open('/coverage')
  const russia = board.main.getByRole('row', { name: /^Russia/ })
  await expect(russia.getByRole('cell').nth(0)).toHaveText('5')
  await expect(russia.getByRole('cell').nth(1)).toHaveText('3')

  const silent = page.getByRole('region', { name: /^Not named in these articles: 25 members/ })
  await expect(silent).toContainText('Silence is not a refusal.')
  await expect(silent).toContainText(
    'No official roster is public, and attendance is not membership.',
  )
  await expect(silent.getByRole('link', { name: 'Poland' })).toBeVisible()
  await expect(silent).not.toContainText(/refuse[sd]|declines/)

  await russia.getByRole('button', { name: /stances rest on one sentence$/ }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Ceasefire', exact: true }).click()
  await expect(board.quotes('Russia', 'ceasefire')).toContainText('rests on one sentence')
})

test('I see what hangs on a ceasefire, and what names no condition', async ({ board, page }) => {
  await board.open('/conditions')
  const choices = page.getByRole('group', { name: 'Choose conditions' })
  await choices.getByRole('button', { name: /^After a ceasefire/ }).click()
  expect(board.address).toBe('/conditions?condition=after-ceasefire')
  const hanging = page.getByRole('region', { name: /^After a ceasefire/ })
  await expect(hanging.locator('summary').filter({ visible: true })).toHaveCount(7)
  const germany = hanging.locator('summary').filter({ hasText: 'Germany' })
  await expect(germany).toContainText('troops in neighbouring countries: conditional')
  await germany.click()
  await expect(hanging.getByRole('blockquote')).toContainText(
    'sau khi lệnh ngừng bắn được thực hiện',
  )

  await choices.getByRole('button', { name: /^After a ceasefire/ }).click()
  const free = page.getByRole('region', { name: 'What names no condition' })
  await expect(free).toContainText('116 of 149 statements name no condition.')
  await free.getByRole('link').click()
  expect(board.address).toBe('/?condition=none')
  await board.expectStatements(116)
})

test('I read what waits for what step by step, and open the words that it is made of', async ({
  board,
  page,
}) => {
  await board.open('/conditions')
  const chains = page.getByRole('region', { name: 'What waits for what' })
  const steps = chains.locator('ol > li')
  await expect(steps).toHaveText([
    /The parties: security guarantees.*Six states: multinational force.*six states, 2025.*After a ceasefire.*First comes: Ceasefire/,
    /Russia: ceasefire.*After a full settlement.*First comes: Peace plan/,
  ])
  await expect(chains).toContainText('Here the line ends')
  await expect(chains).not.toContainText('circle')
  await expect(chains).toContainText('Told differently: What comes first: a ceasefire')
  await expect(chains).toContainText('Their words predate the meeting.')

  await steps.nth(1).getByText('1 passage', { exact: true }).click()
  await steps.nth(1).locator('summary').filter({ hasText: 'Russia, ceasefire' }).click()
  await expect(steps.nth(1).getByRole('blockquote')).toHaveText(
    '“sẽ không thể có lệnh ngừng bắn cho đến khi đạt được một thỏa thuận giải quyết vấn đề một cách toàn diện”',
  )

  await board.open('/conditions?asOf=2025-12-31')
  await expect(chains).toContainText('nothing waits for something that itself waits')
})
