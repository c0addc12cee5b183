import type { Locator, Page } from '@playwright/test'
import { pressUntilFocused } from './keyboard'
import { expect, test } from './story'

/** Sizes in px of all text within `root` that can be seen, as drawn: of SVG too. */
async function sizesOf(root: Locator): Promise<readonly number[]> {
  return root.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const sizes: number[] = []
    while (texts.nextNode() !== null) {
      const parent = texts.currentNode.parentElement
      if (parent === null || texts.currentNode.textContent?.trim() === '') continue
      if (parent.closest('.visually-hidden, option, [hidden]') !== null) continue
      if (!parent.checkVisibility({ checkVisibilityCSS: true })) continue
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1
      sizes.push(parseFloat(getComputedStyle(parent).fontSize) * Math.abs(scale))
    }
    return sizes
  })
}

for (const address of [
  '/?inherit=1',
  '/?country=PT&inherit=1&cell=PT.ships-in-fiji&at=tavares-no-portuguese-ships',
  '/timeline?scale=true',
]) {
  test(`All text of ${address} has 12 px or more`, async ({ board }) => {
    await board.open(address)
    await expect(board.timelineMarks.first()).toBeVisible()
    const sizes = await sizesOf(board.page.locator('body'))
    expect(sizes.length).toBeGreaterThan(50)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12 - 0.01)
  })
}

test('On a wide screen cells and marks are large enough to hit, and events have their full names', async ({
  board,
}) => {
  await board.open()
  await expect(board.timelineMarks.first()).toBeVisible()
  const cell = await board.cell('Portugal', 'ships in Fijian waters').boundingBox()
  expect(Math.round(Math.min(cell?.width ?? 0, cell?.height ?? 0))).toBeGreaterThanOrEqual(24)
  const mark = await board.timelineMarks.first().locator('rect').first().boundingBox()
  expect(Math.round(Math.min(mark?.width ?? 0, mark?.height ?? 0))).toBeGreaterThanOrEqual(24)

  const labels = board.page.getByRole('list', { name: 'Dates, events and articles' })
  const faults = await labels.evaluate((list) => {
    const events = [...list.querySelectorAll<HTMLElement>('button[aria-label*="; event "]')]
    const cut = events.filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
    )
    const rows = [...list.children].map((row) => row.getBoundingClientRect())
    const covered = rows.filter(({ top }, index) => top < (rows[index - 1]?.bottom ?? top) - 1)
    return {
      events: events.length,
      cut: cut.length,
      covered: covered.length,
    }
  })
  expect(faults.events).toBeGreaterThan(5)
  expect(faults).toMatchObject({ cut: 0, covered: 0 })
})

test('On a tablet held sideways, every cell is large enough to hit, and the story leaves the timeline its rows and its key', async ({
  board,
}) => {
  const { page } = board
  await page.setViewportSize({ width: 1024, height: 768 })
  await board.open('/?at=brasilia-refuses-guard-ships&story=2')
  const mark = board.timelineMarks.and(page.locator('[aria-current="true"]'))
  await expect(mark).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('group', { name: 'How to read it' })).toBeInViewport({ ratio: 1 })
  const lanes = await page.getByRole('list', { name: 'Lanes' }).boundingBox()
  const handle = await page.getByRole('slider', { name: 'What was known when' }).boundingBox()
  expect((handle?.y ?? 0) - (lanes?.y ?? 0) - (lanes?.height ?? 0)).toBeGreaterThan(4 * 24)
  const cells = board.grid.locator('td[data-column]')
  const sizes = await cells.evaluateAll((all) =>
    all.map((cell) => Math.min(cell.clientWidth, cell.getBoundingClientRect().height)),
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
})

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`No sign leaves its cell at ${width} px`, async ({ board }) => {
    await board.page.setViewportSize({ width, height })
    await board.open('/matrix?inherit=1')
    const cells = await board.grid.evaluate((grid) => {
      const drawn = [...grid.querySelectorAll('td:has(svg)')]
      const outside = drawn.filter((cell) => {
        const box = cell.getBoundingClientRect()
        return [...cell.querySelectorAll('svg path, svg text')].some((shape) => {
          const { left, right, top, bottom } = shape.getBoundingClientRect()
          const isOut = left < box.left || right > box.right
          return isOut || top < box.top - 0.5 || bottom > box.bottom
        })
      })
      return { drawn: drawn.length, outside: outside.map((cell) => cell.ariaLabel) }
    })
    expect(cells.drawn).toBeGreaterThan(10)
    expect(cells.outside).toEqual([])
  })
}

test('The key beside the matrix has the signs that occur, and only those', async ({ board }) => {
  await board.open('/matrix')
  const key = board.main.locator('dl').filter({ hasText: 'no stance of its own' })
  await expect(key).toContainText('open to another reading')
  await expect(key).not.toContainText('inherited from a group')
  await board.open('/matrix?reading=firm&inherit=1')
  await expect(key).not.toContainText('open to another reading')
  await expect(key).toContainText('inherited from a group')
})

test('I learn by keyboard what each stance means', async ({ board }) => {
  const { page } = board
  await board.open('/timeline')
  const button = board.filters.getByRole('button', { name: 'Key' })
  await pressUntilFocused(page, 'Tab', button)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'What the signs mean' })
  for (const stance of ['Leads', 'Declines', 'Undecided']) {
    const term = panel.getByRole('term').filter({ hasText: stance })
    await expect(term.locator('xpath=following-sibling::dd')).toHaveText(/\w{4}/)
  }
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(button).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('I learn by touch what each stance and sign means', async ({ board }) => {
    await board.open('/matrix')
    await board.filters.getByRole('button', { name: 'Key' }).tap()
    const panel = board.page.getByRole('dialog', { name: 'What the signs mean' })
    await expect(panel.getByRole('term').filter({ hasText: 'Opposes' })).toBeVisible()
    await panel.getByText('open to another reading').scrollIntoViewIfNeeded()
    await expect(panel.getByText('open to another reading')).toBeInViewport({ ratio: 1 })
  })
})

for (const [width, height] of [
  [1024, 768],
  [768, 1024],
  [620, 980],
] as const) {
  test(`At ${width} × ${height} all three views stand side by side or in two rows`, async ({
    board,
  }) => {
    const { page } = board
    await page.setViewportSize({ width, height })
    await board.open()
    await expect(board.timelineMarks.first()).toBeVisible()
    await expect(board.cell('Portugal', 'ships in Fijian waters')).toBeInViewport()
    await expect(board.questions.first()).toBeInViewport()
    const separator = page.getByRole('separator', { name: 'Resize Timeline and Reader' })
    const share = async () => Number(await separator.getAttribute('aria-valuenow'))
    const before = await share()
    await separator.focus()
    await page.keyboard.press(width > height ? 'ArrowUp' : 'ArrowLeft')
    expect(await share()).toBeLessThan(before)

    await board.open('/?side=timeline')
    expect(await share()).toBeGreaterThan(before)
  })
}

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('I see which language, page, stance, choice and cell is the chosen one', async ({
    board,
  }) => {
    await board.open('/?country=PT&stance=declines&cell=PT.ships-in-fiji')
    await expect(board.timelineMarks.first()).toBeVisible()
    const groundOf = (of: Locator) => of.evaluate((one) => getComputedStyle(one).backgroundColor)
    const { header, filters, grid } = board
    const pairs: readonly (readonly [Locator, Locator])[] = [
      [
        header.getByRole('button', { name: 'English' }),
        header.getByRole('button', { name: 'Tiếng Việt' }),
      ],
      [board.view('Board'), board.view('Matrix')],
      [
        filters.getByRole('button', { name: /^Declines/ }),
        filters.getByRole('button', { name: /^Supports/ }),
      ],
      [board.timelineButton('Commitments'), board.timelineButton('Countries')],
      [
        filters.getByRole('button', { name: /^All/ }),
        filters.getByRole('button', { name: /^In its own words/ }),
      ],
      [board.cell('Portugal', 'ships in Fijian waters'), grid.getByRole('gridcell').first()],
    ]
    for (const [chosen, other] of pairs) {
      expect(await groundOf(chosen)).not.toBe(await groundOf(other))
    }
  })
})

/** Turns the wheel over the middle of the window until the document's end is reached. */
async function scrollToEnd(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  await page.mouse.move(width / 2, height * 0.6)
  await expect(async () => {
    await page.mouse.wheel(0, 4000)
    const rest = await page.evaluate(() => {
      const { scrollHeight, scrollTop, clientHeight } = document.documentElement
      return scrollHeight - scrollTop - clientHeight
    })
    expect(rest).toBeLessThan(2)
  }).toPass()
}

for (const [width, height] of [
  [320, 256],
  [427, 256],
  [683, 384],
  [844, 390],
] as const) {
  test(`In a window of ${width} × ${height} the bars leave the window to the article`, async ({
    board,
  }) => {
    const { page } = board
    await page.setViewportSize({ width, height })
    await board.open('/articles/noumea-summit')
    await expect(board.article).toBeVisible()
    await scrollToEnd(page)
    await expect(board.header).not.toBeInViewport()
    await expect(board.filters).not.toBeInViewport()
    await expect(board.article.getByRole('paragraph').last()).toBeAttached()
    await board.article.evaluate((article) => article.scrollIntoView({ block: 'end' }))
    const room = await board.article.evaluate((article) => {
      const { top, bottom } = article.getBoundingClientRect()
      return Math.min(bottom, innerHeight) - Math.max(top, 0)
    })
    expect(room).toBeGreaterThan(height * 0.8)

    await board.open('/articles/noumea-summit?at=tavares-no-portuguese-ships')
    await expect(board.article.locator('[data-emphasis="selected"]').first()).toBeInViewport()
  })
}

const PAGES = [
  '/',
  '/matrix',
  '/timeline?table=1',
  '/articles',
  '/articles/noumea-summit',
  '/changes',
  '/shifts',
  '/disputes',
  '/conditions',
  '/coverage',
  '/compare?country=PT~FR~NO',
  '/actors',
  '/actors/PT',
  '/commitments/ships-in-fiji',
  '/instruments',
  '/events',
  '/people',
  '/cells',
  '/cells/FJ/treaty-talks',
  '/statements',
  '/statements/tavares-rules-nothing-out',
  '/questions',
  '/questions/who-says-no',
  '/method',
  '/data',
  '/versions',
  '/notebook',
]

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const) {
  test(`At ${width} × ${height} only panes scroll, on every page`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const address of PAGES) {
      await page.goto(address)
      await expect(page.getByRole('main').getByRole('heading').first()).toBeAttached()
      await expect(page.getByText(/^Loading/)).toHaveCount(0)
      const size = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.documentElement.scrollHeight,
      }))
      expect({ address, ...size }).toEqual({ address, width, height })
    }
  })
}

/** What WCAG 1.4.12 asks for, and letters 130 % as large. */
const WIDER = {
  'wider spacing': `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`,
  'larger letters': 'html { font-size: 130% !important }',
}

for (const [name, css] of Object.entries(WIDER)) {
  test(`With ${name} every control stays in reach`, async ({ board }) => {
    const { page } = board
    for (const [width, lang] of [
      [1440, 'vi'],
      [1280, 'en'],
      [1024, 'vi'],
      [768, 'en'],
      [390, 'vi'],
      [320, 'en'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`/?country=PT&cell=PT.ships-in-fiji&lang=${lang}`)
      await expect(board.main.getByRole('blockquote').first()).toBeVisible()
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(text)
        document.adoptedStyleSheets = [sheet]
      }, css)
      const outside = await page.evaluate(() => {
        const canScroll = (element: Element): boolean =>
          /auto|scroll/.test(getComputedStyle(element).overflowX) ||
          (element.parentElement !== null && canScroll(element.parentElement))
        return [...document.querySelectorAll('button, a[href], select, input')]
          .filter((control) => control.checkVisibility() && !canScroll(control))
          .filter((control) => {
            const { left, right } = control.getBoundingClientRect()
            return left < -1 || right > innerWidth + 1
          })
          .map((control) => control.ariaLabel ?? control.textContent)
      })
      expect({ width, outside: outside.filter((text) => text !== 'Skip to the matrix') }).toEqual({
        width,
        outside: [],
      })
    }
  })
}
