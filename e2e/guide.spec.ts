import type { Board } from './board'
import { expect, test } from './story'

const SUBTITLE = 'Who promised what to Fiji’s reefs, in five articles'
const STEPS = [
  [
    '/?at=ifc-no-admission-while-fishing&story=1',
    /^In the article’s narration, in July 2023, “the IFC agreed/,
    /IFC nhất trí/,
  ],
  [
    '/?at=brasilia-refuses-guard-ships&story=2',
    /one day between March and June 2025 \(inferred\), “Brasília refuses/,
    /Brasília từ/,
  ],
  [
    '/?cell=PT.ships-in-fiji&at=tavares-no-portuguese-ships&story=3',
    /^On 6 or 7 January 2026, Rui Tavares/,
    /việc triển khai tàu Bồ Đào Nha/,
  ],
] as const

const toStory = ({ page }: Board) => page.getByRole('region', { name: 'Story', exact: true })

test('The first screen says what this is, in my language', async ({ board }) => {
  await board.open()
  const about = board.page.getByRole('region', { name: 'About this page' })
  await expect(about.getByText(SUBTITLE)).toBeInViewport()
  await expect(about.getByText(/^Who promised what, in whose words\./)).toBeInViewport()
  await expect(board.header.getByRole('heading', { level: 1 })).toHaveText('Who Pledged What')
  const vietnamese = await board.switchLanguage('Tiếng Việt')
  await expect(vietnamese.header.getByRole('heading', { level: 1 })).toHaveText('Ai hứa gì')
  await expect(board.page).toHaveTitle('Ai hứa gì')
  await expect(
    board.page.getByRole('region', { name: 'Trang này là gì' }).getByText(/^Ai hứa gì, lời của ai/),
  ).toBeInViewport()
})

test('I follow the story step by step, and all three views go with it', async ({ board }) => {
  await board.open()
  await board.main.getByRole('link', { name: 'Follow the story in 3 steps' }).click()
  const story = toStory(board)
  for (const [index, [address, text, words]] of STEPS.entries()) {
    await expect(board.page).toHaveURL(address)
    await expect(story.getByText(`Step ${index + 1} of 3`)).toBeVisible()
    await expect(story.getByText(text)).toBeVisible()
    await expect(board.article.locator('mark[data-emphasis="selected"]').first()).toHaveText(words)
    await expect(board.passageCard).toBeVisible()
    await expect(board.timelineMarks.and(board.page.locator('[aria-current="true"]'))).toHaveCount(
      1,
    )
    await expect(board.grid.locator('td[data-emphasis="selected"]')).toHaveCount(1)
    const next = story.getByRole('link', { name: 'Next' })
    if (index < STEPS.length - 1) await next.click()
    else await expect(next).toHaveCount(0)
  }
  await story.getByRole('link', { name: 'Previous' }).click()
  await expect(board.page).toHaveURL(STEPS[1][0])
  await board.goBack()
  await expect(board.page).toHaveURL(STEPS[2][0])
  await story.getByRole('link', { name: 'Leave the story' }).click()
  await expect(story).toHaveCount(0)
  await expect(board.page).toHaveURL('/?cell=PT.ships-in-fiji&at=tavares-no-portuguese-ships')
})

test('A link opens the story at its step, which names the statements it rests on', async ({
  board,
}) => {
  await board.open(STEPS[1][0])
  const statements = toStory(board).getByRole('list', { name: 'The statements it rests on' })
  await expect(statements.getByRole('link')).toHaveText([
    /^Brazil, ships in Fijian waters .*: declines$/,
  ])
  await expect(statements.locator('[aria-current]')).toHaveCount(1)
})

test('On a day when a step is not yet known, it says so, and leads back to the present', async ({
  board,
}) => {
  await board.open('/?asOf=2023-08-01&story=1')
  const story = toStory(board)
  await expect(story.getByText(STEPS[0][1])).toBeVisible()
  await board.open('/?asOf=2023-08-01&story=2')
  await expect(story.getByText(/not known to have been said by 1 Aug 2023/)).toBeVisible()
  await expect(story).not.toContainText('Brasília')
  await expect(story.getByRole('list')).toHaveCount(0)
  await story.getByRole('link', { name: 'Go to the present' }).click()
  await expect(board.page).toHaveURL('/?story=2')
  await expect(story.getByText(STEPS[1][1])).toBeVisible()
})

test.describe('When the code of the story cannot be loaded', () => {
  test.use({ expectedTroubles: /Failed to load resource|StoryBar/ })

  test('I am told that it is the story, and it comes back in place', async ({ board }) => {
    const file = '**/assets/StoryBar-*.js'
    await board.page.route(file, (route) => route.abort())
    await board.open(STEPS[0][0])
    const failed = board.page.getByRole('alert')
    await expect(failed).toContainText('The story could not be shown')
    await expect(board.grid).toBeVisible()
    await board.page.unroute(file)
    await failed.getByRole('button', { name: 'Show it again' }).click()
    await expect(toStory(board).getByText(STEPS[0][1])).toBeVisible()
  })
})

test('A step that the story does not have is named, and the rest of the link works', async ({
  board,
}) => {
  await board.open('/?country=PT&story=4')
  await expect(board.brokenLinkNotice).toContainText('4')
  await expect(toStory(board)).toHaveCount(0)
  await expect(board.chips).toHaveText([/^Portugal/])
})

test('A question that I choose by keyboard leads to its answer', async ({ board }) => {
  await board.open()
  await board.questions.filter({ hasText: 'Who says no, and to what?' }).focus()
  await board.page.keyboard.press('Enter')
  await expect(board.sentences.getByRole('heading', { level: 2 })).toBeFocused()
})

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the first screen says what this is, and I follow the story', async ({ board }) => {
    await board.open()
    await expect(board.main.getByText(SUBTITLE)).toBeInViewport({ ratio: 1 })
    await expect(board.questions.nth(1)).toBeInViewport({ ratio: 1 })
    // Begins in sight, so that one sees that there are more.
    await expect(board.questions.nth(2)).toBeInViewport()
    await board.main.getByRole('link', { name: 'Follow the story in 3 steps' }).tap()
    const story = toStory(board)
    await expect(story.getByText(STEPS[0][1])).toBeInViewport({ ratio: 1 })
    await story.getByRole('link', { name: 'Next' }).tap()
    await expect(story.getByText(STEPS[1][1])).toBeInViewport({ ratio: 1 })
    await expect(board.article.locator('mark[data-emphasis="selected"]').first()).toBeInViewport()
    const width = await board.page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  })
})
