/**
 * The real dossier, as built for its readers. It grows, so nothing here depends on its content:
 * the tests take every page from its own index.
 */
import { readIndex } from './read-index'
import { serve } from '../scripts/serve.mjs'
import { ENGLISH } from './words'
import { expect, test as story } from './story'

const test = story.extend({
  baseURL: async ({}, use) => {
    const site = await serve({ folder: 'dist', port: 0 })
    await use(site.url)
    await site.close()
  },
})

const PAGES = [
  '/timeline',
  '/articles',
  '/changes',
  '/shifts',
  '/disputes',
  '/conditions',
  '/coverage',
  '/compare',
  '/actors',
  '/people',
  '/instruments',
  '/events',
  '/cells',
  '/statements',
  '/questions',
  '/method',
  '/data',
  '/versions',
  '/notebook',
]

test('The board opens with every statement of the dossier, and the first of them is in its cell', async ({
  board,
  page,
}) => {
  await board.open()
  const { statements, articles } = await readIndex(page)
  expect(await board.counts()).toMatchObject({
    statements: statements.length,
    ofStatements: statements.length,
    ofArticles: articles.length,
  })
  await expect(board.questions.first()).toBeVisible()
  await expect(board.timelineMarks).toHaveCount(statements.length)
  const [first] = statements
  const [actor] = first?.actors ?? []
  await board.open(`/?cell=${actor}.${first?.commitment}`)
  await expect(board.main.getByRole('blockquote').first()).toBeVisible()
})

test('Every page of the dossier opens without a trouble', async ({ board, page }) => {
  await board.open()
  const { articles, actors, commitments, statements, subjects } = await readIndex(page)
  const first = <T>(ids: readonly T[]) => ids.slice(0, 1)
  const addresses = [
    ...PAGES,
    ...articles.map(({ id }) => `/articles/${id}`),
    ...first(actors).map(({ id }) => `/actors/${id}`),
    ...first(commitments).map(({ id }) => `/commitments/${id}`),
    ...first(subjects.people).map((id) => `/people/${id}`),
    ...first(subjects.instruments).map((id) => `/instruments/${id}`),
    ...first(statements).flatMap(({ id, actors: [actor = ''], commitment }) => [
      `/cells/${actor}/${commitment}`,
      `/statements/${id}`,
    ]),
    ...subjects.questions.map((id) => `/questions/${id}`),
    ...first(subjects.events).map((id) => `/events/${id}`),
  ]
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.getByText(/^Loading/)).toHaveCount(0)
    await expect(board.main.getByRole('heading', { level: 2 }).first(), address).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: ENGLISH.brokenLink })).toHaveCount(0)
    await expect(page.getByRole('alert'), address).toHaveCount(0)
  }
})

test('At 1440 px the board has room for every column and for the flags', async ({ board }) => {
  await board.open('/')
  await expect(board.grid.getByRole('rowheader').locator('img').first()).toBeVisible()
  const hidden = await board.grid.evaluate(({ parentElement }) =>
    parentElement === null ? null : parentElement.scrollWidth - parentElement.clientWidth,
  )
  expect(hidden).toBe(0)
})

for (const lang of ['en', 'vi'] as const) {
  for (const [width, height] of [
    [1024, 768],
    [1024, 480],
  ] as const) {
    test(`No group's name is covered by its neighbour's at ${width} × ${height} (${lang})`, async ({
      board: english,
    }) => {
      const board = lang === 'vi' ? english.inVietnamese() : english
      await board.page.setViewportSize({ width, height })
      await board.open(`/matrix?lang=${lang}`)
      const covered = await board.grid.evaluate((grid) => {
        const names = [...grid.querySelectorAll('th[scope=colgroup] > span')].map((name) => {
          const { left, right, top } = name.getBoundingClientRect()
          // Beside the letters there is room of the name's own.
          return { text: name.textContent, left, right: right - 3, top }
        })
        return names.flatMap((name) =>
          names
            .filter(({ top, left }) => top === name.top && left > name.left && left < name.right)
            .map((next) => `${name.text} | ${next.text}`),
        )
      })
      expect(covered).toEqual([])
    })
  }
}

for (const lang of ['en', 'vi'] as const) {
  test(`However much a cell says, the corner cuts no line of it in half (${lang})`, async ({
    board: english,
  }) => {
    const board = lang === 'vi' ? english.inVietnamese() : english
    await board.open(`/?lang=${lang}`)
    const names = await board.grid
      .getByRole('gridcell')
      .evaluateAll((cells) => cells.map(({ ariaLabel }) => ariaLabel ?? ''))
    const longest = names.toSorted((a, b) => b.length - a.length)[0] ?? ''
    await board.grid.getByRole('gridcell', { name: longest, exact: true }).hover()
    const corner = board.grid.locator('td[rowspan="2"] > div')
    await expect(corner).toBeVisible()
    const halves = await corner.evaluate((box) => {
      const boxes = [box, ...box.querySelectorAll('*')]
      const clipped = boxes.filter((each) => getComputedStyle(each).overflowY === 'hidden')
      const end = Math.min(...clipped.map((each) => each.getBoundingClientRect().bottom))
      const text = document.createRange()
      text.selectNodeContents(box)
      return [...text.getClientRects()].filter(
        ({ top, bottom, height }) => height < 30 && top < end - 1 && bottom > end + 1,
      ).length
    })
    expect(halves).toBe(0)
  })
}

for (const lang of ['en', 'vi'] as const) {
  test(`Names of the timeline's lanes keep apart (${lang})`, async ({ board: english }) => {
    const board = lang === 'vi' ? english.inVietnamese() : english
    await board.open(`/?lang=${lang}`)
    await expect(board.timelineMarks.first()).toBeVisible()
    const gaps = await board.lanes.evaluateAll((lanes) =>
      lanes.map((lane) => {
        const name = lane.querySelector('span')?.getBoundingClientRect()
        return lane.getBoundingClientRect().width - (name?.width ?? 0)
      }),
    )
    expect(gaps.length).toBeGreaterThan(0)
    expect(Math.min(...gaps)).toBeGreaterThan(4)
  })

  test(`On a tablet held sideways the timeline opens at a whole label (${lang})`, async ({
    board: english,
    page,
  }) => {
    const board = lang === 'vi' ? english.inVietnamese() : english
    await page.setViewportSize({ width: 1024, height: 768 })
    await board.open(`/?lang=${lang}`)
    await expect(board.timelineMarks.first()).toBeInViewport()
    const cut = await board.timeline.evaluate((plot) => {
      const head = plot.parentElement?.querySelector('ol')?.getBoundingClientRect().bottom ?? 0
      const labels = [...plot.querySelectorAll('ol > li')]
      return labels.flatMap((label) => {
        const { top, bottom } = label.getBoundingClientRect()
        return top < head && bottom > head + 1 ? [label.textContent] : []
      })
    })
    expect(cut).toEqual([])
  })
}

test('On a phone, each step of the story shows whether it rests on more than one statement', async ({
  board,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await board.open('/?story=1')
  const links = page.getByRole('list', { name: 'The statements it rests on' }).getByRole('link')
  const next = page.getByRole('navigation', { name: 'Steps of the story' }).getByText('Next')
  for (let step = 1; ; step += 1) {
    await expect(page.getByText(new RegExp(`^Step ${step} of`))).toBeVisible()
    await expect(links.first()).toBeVisible()
    if ((await links.count()) > 1) {
      expect((await links.nth(1).boundingBox())?.x).toBeLessThan(390 - 24)
    }
    if ((await next.count()) === 0) break
    await next.click()
  }
  expect(await links.count()).toBeGreaterThan(0)
})
