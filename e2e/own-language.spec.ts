/** Each reader gets their own language first; the original words are always there. */
import type { Locator } from '@playwright/test'
import { expect, test } from './story'

const QUOTE = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'
const GLOSS = 'Portuguese'
const CELL = 'PT.ships-in-fiji'

/** Asserts that these can be seen, one below the other. */
async function expectInOrder(...parts: readonly Locator[]): Promise<void> {
  const tops: number[] = []
  for (const part of parts) {
    await expect(part).toBeVisible()
    tops.push((await part.boundingBox())?.y ?? NaN)
  }
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  expect(new Set(tops).size).toBe(tops.length)
}

for (const width of [390, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } })

    test('Who and when, then the English and the original, for a reader of English', async ({
      board,
    }) => {
      await board.open(`/?cell=${CELL}`)
      const quotes = board.quotes('Portugal', 'ships in Fijian waters')
      const rendering = quotes.getByText(GLOSS).first()
      await expectInOrder(
        quotes.getByText('6 or 7 Jan 2026', { exact: true }),
        rendering,
        quotes.getByRole('blockquote'),
      )
      await expect(quotes.getByText('our rendering')).toBeVisible()
      await expect(quotes.getByRole('blockquote')).toHaveText(`“${QUOTE}”`)
    })

    test('Một độc giả tiếng Việt thấy nguyên văn, bản tiếng Anh gấp lại bên dưới', async ({
      board: english,
    }) => {
      const board = english.inVietnamese()
      await board.open(`/?cell=${CELL}&lang=vi`)
      const quotes = board.quotes('Bồ Đào Nha', 'đưa tàu vào vùng biển Fiji')
      const folded = quotes.getByText('Bản tiếng Anh do chúng tôi dịch')
      await expectInOrder(
        quotes.getByText('6 hoặc 7/1/2026', { exact: true }),
        quotes.getByRole('blockquote'),
        folded,
      )
      await expect(quotes.getByText(GLOSS)).toBeHidden()
      await folded.click()
      await expect(quotes.getByText(GLOSS)).toBeVisible()
    })

    test('The list of articles begins with titles in my language', async ({ board }) => {
      const title = 'New progress on guarantees for Fiji’s reefs'
      const original = 'Bước tiến mới trong bảo đảm cho rạn san hô Fiji'
      await board.open('/articles')
      await expectInOrder(
        board.main.getByRole('link', { name: title }),
        board.main.getByText(original, { exact: true }),
      )
      await board.switchLanguage('Tiếng Việt')
      await expect(board.main.getByRole('link', { name: original })).toBeVisible()
      await expect(board.main.getByText(title)).toHaveCount(0)
    })
  })
}

test('A brief begins with where the country stands, in its sentences', async ({ page }) => {
  await page.goto('/actors/PT')
  const headings = page.getByRole('article').getByRole('heading', { level: 3 })
  await expect(headings.first()).toHaveText('Where it stands')
  const stands = page.getByRole('region', { name: 'Where it stands' })
  const row = stands.getByRole('listitem').filter({ hasText: 'Ships in Fijian waters' }).first()
  await expect(row.getByRole('blockquote')).toHaveText(`“${QUOTE}”`)
  await expect(row.getByText(GLOSS)).toBeVisible()
  await page.goto('/people/rui-tavares')
  await expect(headings.first()).toHaveText(/stance/i)
})

test('On the timeline, a card names its speaker, and both lead to their briefs', async ({
  board,
}) => {
  await board.page.setViewportSize({ width: 390, height: 844 })
  await board.open('/timeline?country=PT&commitment=ships-in-fiji')
  await board.timelineMark('Portugal, Ships in Fijian waters: declines').click()
  const card = board.page.getByRole('region', { name: 'Chosen on the timeline' })
  await expectInOrder(card.getByText(GLOSS).first(), card.getByRole('blockquote'))
  await card.getByRole('link', { name: /^Rui Tavares/ }).click()
  await expect(board.page).toHaveURL(/\/people\//)
})

/** A passage that is no statement: our rendering, marked as such, then the original. */
async function expectRendered(within: Locator, gloss: string, quote: string): Promise<void> {
  const rendering = within.getByText(gloss).filter({ visible: true }).first()
  const original = within.getByRole('blockquote').filter({ hasText: quote }).first()
  await expectInOrder(rendering, original)
  await expect(within.getByText('our rendering').filter({ visible: true }).first()).toBeVisible()
  await expect(original).toHaveAttribute('lang', 'vi')
}

test('What events, documents, roles and numbers rest on is rendered for readers of English', async ({
  board,
  page,
}) => {
  const meeting = 'took place in Nouméa on 6 January'
  const happened = 'diễn ra tại Nouméa ngày 6/1'
  await board.open('/?event=noumea-meeting-2026-01')
  await expectRendered(board.chosenEvent('Nouméa meeting'), meeting, happened)
  const heard = page.getByRole('status').filter({ hasText: 'Nouméa meeting' })
  await expect(heard).toContainText(
    /6 January \(our rendering\)\. “.*diễn ra tại Nouméa ngày 6\/1”/,
  )
  for (const [path, gloss, quote] of [
    ['/events/noumea-meeting-2026-01', meeting, happened],
    ['/instruments/joint-fleet', 'the plan to form a joint fleet', 'kế hoạch thành lập hạm đội'],
    ['/people/ana-prado', 'Brazil’s President Ana Prado', 'Tổng thống Brazil Ana Prado'],
    [
      '/disputes/how-many-states-in-the-alliance',
      '19 countries that make up the Alliance',
      '19 quốc gia cấu thành Liên minh',
    ],
  ] as const) {
    await page.goto(path)
    await expectRendered(page.getByRole('main'), gloss, quote)
  }
  await page.goto('/events/noumea-meeting-2026-01?lang=vi')
  await expect(page.getByRole('blockquote').filter({ hasText: happened })).toBeVisible()
  await expect(page.getByText(meeting)).toHaveCount(0)
})

test('Hovering over an event shows what is told of it, in English first', async ({ board }) => {
  await board.open('/timeline')
  await board.timelineMark('Nouméa meeting; event').hover()
  const tip = board.page.getByRole('tooltip')
  await expectInOrder(
    tip.getByText('The meeting between the members'),
    tip.getByText('“Cuộc gặp giữa các thành viên'),
  )
})

test('Events are in the order of their dates, however exactly these are known, and that of the article’s words', async ({
  page,
}) => {
  await page.goto('/events')
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toContainText([
    'Coral bleaching', // Feb 2022
    'Fiji–Norway talks bring no deal', // since Feb 2022, “right after the bleaching”
    'Cebu meeting', // Jun 2023
    'Naivalu writes on Telegram', // 30 Jul 2023
    'Leaders’ conference', // since 30 Jul 2023
    'IFC summit in Apia', // Jul 2023
    'Muscat meeting', // 5–6 Aug 2023
  ])
})
