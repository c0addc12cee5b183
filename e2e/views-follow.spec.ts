/** Whatever is chosen in one view is brought into sight in the others, and stays in sight in its own. */
import type { Locator } from '@playwright/test'
import type { Board } from './board'
import { expect, test } from './story'

const WIDE = { viewport: { width: 1440, height: 900 } }
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Wholly in the window, and not beneath a sticky header or a sheet. */
async function expectInSight(item: Locator): Promise<void> {
  await expect(item).toBeInViewport({ ratio: 1 })
  await expect
    .poll(() =>
      item.evaluate((element) => {
        // Of words on several lines, the first line.
        const [box = element.getBoundingClientRect()] = element.getClientRects()
        const { left, top, width, height } = box
        const onTop = document.elementFromPoint(left + width / 2, top + height / 2)
        return element.contains(onTop)
      }),
    )
    .toBe(true)
}

const declines = (board: Board) =>
  board.timelineMark('Portugal, Ships in Fijian waters: declines; said 6 or 7 Jan 2026')
const EVENT = 'Nouméa Declaration'
const eventLabel = (board: Board) => board.timelineMark(`${EVENT}; event 6 Jan 2026`)
const TOLD = 'Tuyên bố Nouméa của Liên minh'

test.describe('on a wide screen', () => {
  test.use(WIDE)

  test('I follow a link to a cell, and see it in the matrix, its mark and its passage', async ({
    board,
  }) => {
    await board.open('/?cell=PT.ships-in-fiji')
    await expectInSight(board.cell('Portugal', 'ships in Fijian waters'))
    await expectInSight(declines(board))
    await expect(board.quotes('Portugal', 'ships in Fijian waters')).toBeVisible()
  })

  test('Each cell that I open brings its newest mark, and Back the one before', async ({
    board,
  }) => {
    await board.open()
    const of2023 = board.timelineMark('IFC, IFC membership: declines; said Jul 2023')
    await board.openCell('Portugal', 'ships in Fijian waters')
    await expectInSight(declines(board))
    await board.openCell('IFC', 'IFC membership')
    await expectInSight(of2023)
    await board.goBack()
    await expectInSight(declines(board))
    await board.openCell('IFC', 'IFC membership')
    await expectInSight(of2023)
    // Asked for in spring, and again in December.
    await board.openCell('Japan', 'data sharing')
    await expectInSight(
      board.timelineMark('Japan, Data sharing (with Brazil): requests; said 5 or 6 Dec 2025'),
    )
  })

  test('A statement that I choose in its article is in sight in matrix and timeline', async ({
    board,
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 620 })
    await board.open('/?read=noumea-summit')
    await board.article.getByRole('button', { name: /^Malta, ships in Fijian waters/i }).click()
    await expectInSight(board.cell('Malta', 'ships in Fijian waters'))
    await expectInSight(board.timelineMark('Malta, Ships in Fijian waters: declines'))
    await board.openCell('Norway', 'ocean treaty')
    await board.goBack()
    await expectInSight(board.timelineMark('Malta, Ships in Fijian waters: declines'))
  })

  test('A mark that I press stays in sight while the reader opens beside it', async ({ board }) => {
    await board.open('/timeline?lanes=country')
    await declines(board).scrollIntoViewIfNeeded()
    await declines(board).click()
    await expect(board.passageCard).toBeVisible()
    await expectInSight(declines(board))
  })

  test('A document that I choose brings its newest mark', async ({ board }) => {
    await board.open('/')
    await board.toggle('Document', 'Nouméa Declaration')
    await expectInSight(
      board.timelineMark('Brazil, Reef guarantees (Nouméa Declaration): commits').last(),
    )
    await board.open('/?instrument=noumea-declaration')
    await expectInSight(
      board.timelineMark('Brazil, Reef guarantees (Nouméa Declaration): commits').last(),
    )
  })

  test('I choose an event, and every view shows what it is about', async ({ board, page }) => {
    await board.open('/?cell=PT.ships-in-fiji')
    await eventLabel(board).click()
    await expect(page).toHaveURL('/?event=noumea-declaration-issued')
    await expect(page).toHaveTitle(/^Nouméa Declaration/)
    await expectInSight(eventLabel(board))
    await expect(eventLabel(board)).toHaveAttribute('aria-current', 'true')
    const panel = board.chosenEvent(EVENT)
    await expect(panel.getByRole('blockquote')).toHaveText(`“${TOLD}”`)
    await expect(page.getByRole('status').locator('[lang="vi"]')).toContainText(TOLD)
    // Said on that day by the person it names, about Brazil.
    await expect(board.cell('Brazil', 'reef guarantees')).toHaveAttribute(
      'data-emphasis',
      'related',
    )
    await expect(board.cell('Portugal', 'ships in Fijian waters')).not.toHaveAttribute(
      'data-emphasis',
    )
    await panel.getByRole('link', { name: /^Brazil, reef guarantees/ }).click()
    await expect(board.passageCard).toContainText('Brazil')
    await expect(panel).toHaveCount(0)
    await board.goBack()
    await expect(panel).toBeVisible()
    await panel.getByRole('link', { name: 'All about this event' }).click()
    await expect(page).toHaveURL('/events/noumea-declaration-issued')
  })

  test('No words are put into an event that may be older or newer than it', async ({ board }) => {
    const saidThen = (name: string) =>
      board
        .chosenEvent(name)
        .getByRole('listitem')
        .filter({ has: board.page.getByRole('link', { name: /: / }) })
    await board.open('/?event=noumea-declaration-issued')
    // Of the same person, but perhaps of the day after: France's plan of bases.
    await expect(saidThen(EVENT)).toHaveCount(2)
    await expect(saidThen(EVENT).first()).toContainText('reported by Claire Vasseur')
    await expect(saidThen(EVENT).first()).toContainText('· 6 Jan 2026')
    await expect(board.cell('France', 'bases in Fiji')).not.toHaveAttribute('data-emphasis')
    // Begun in 2022, ended nobody knows when.
    const talks = 'Fiji–Norway talks bring no deal'
    await board.open('/?event=fiji-norway-talks-2022')
    await expect(board.chosenEvent(talks)).toContainText('As far as is known, nothing said')
    await expect(saidThen(talks)).toHaveCount(0)
    await expect(board.main.locator('[data-emphasis="related"]')).toHaveCount(0)
    await board.open('/?event=fiji-norway-talks-2022&asOf=2025-12-31')
    await expect(board.chosenEvent(talks)).toContainText('As known on 31 Dec 2025, nothing said')
    // What the search leaves out was said all the same.
    await board.open('/?event=noumea-declaration-issued&q=hoàng hôn')
    await expect(board.chosenEvent(EVENT)).toContainText(
      '2 statements do not have the words looked for.',
    )
    await expect(board.chosenEvent(EVENT)).not.toContainText('nothing said')
  })

  test('I read of an event in its article, where it is told, and come back to the board', async ({
    board,
    page,
  }) => {
    await board.open('/?event=noumea-declaration-issued')
    await expectInSight(eventLabel(board))
    await board.readButton(TOLD).click()
    await expect(page).toHaveURL('/?event=noumea-declaration-issued&read=noumea-summit')
    await expect(board.focused).toHaveText(/Tuyên bố Nouméa/)
    await expectInSight(board.focused)
    await expect(board.article.getByRole('link', { name: EVENT })).toBeVisible()
    await board.goBack()
    await expect(board.article).toHaveCount(0)
    // Its brief leads to the same place.
    await page.goto('/events/noumea-declaration-issued')
    await board.main.getByRole('link', { name: /^Read in the article/ }).click()
    await expect(page).toHaveURL('/articles/noumea-summit?event=noumea-declaration-issued')
    await expect(board.article.locator('[data-told]').first()).toBeInViewport()
  })

  test('With the English text alone, I am led to the paragraph that tells of an event', async ({
    board,
  }) => {
    await board.open('/articles/noumea-summit?event=noumea-declaration-issued&text=english')
    await expect(board.article.getByRole('link', { name: EVENT })).toBeInViewport()
  })

  test('Escape, its button, a cell: each puts an event away', async ({ board, page }) => {
    const panel = board.chosenEvent(EVENT)
    await board.open('/?event=noumea-declaration-issued')
    await panel.getByRole('button', { name: 'Close' }).click()
    await expect(page).toHaveURL('/')
    await eventLabel(board).press('Enter')
    await expect(panel).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect(eventLabel(board)).toBeFocused()
    await eventLabel(board).press('Enter')
    await board.openCell('Portugal', 'ships in Fijian waters')
    await expect(page).toHaveURL('/?cell=PT.ships-in-fiji')
    await expect(panel).toHaveCount(0)
  })

  test('I share an event, and the link opens it', async ({ board, page }) => {
    await board.open('/?country=PT&event=noumea-declaration-issued')
    await board.chosenEvent(EVENT).getByRole('button', { name: 'Share this event' }).click()
    const dialog = page.getByRole('dialog', { name: 'Share' })
    await expect(dialog.getByRole('radio', { name: `The event “${EVENT}”` })).toBeChecked()
    await expect(dialog).toContainText('What was said within this event’s dates')
    await expect(dialog.getByRole('textbox').first()).toHaveValue(
      /\/\?event=noumea-declaration-issued$/,
    )
  })

  test('An event that never was is named, and one that was another thing is explained', async ({
    board,
  }) => {
    await board.open('/?country=FR&event=no-such-summit')
    await expect(board.brokenLinkNotice).toContainText('“no-such-summit”')
    await expect(board.page).toHaveURL('/?country=FR')
    await board.open('/?event=naivalu-leaders-conference')
    await expect(board.removedNotice).toContainText('A planned conference is an event.')
    await board.removedNotice.getByRole('link', { name: /Leaders’ conference/ }).click()
    await expect(board.page).toHaveURL('/events/leaders-conference-on-treaty-plan')
  })

  test('Filters by country and period narrow the events too, and the timeline says so', async ({
    board,
  }) => {
    const events = board.timeline.getByRole('button', { name: /; event / })
    await board.open()
    await expect(eventLabel(board)).toBeAttached()
    const all = await events.count()
    await expect(board.main.getByText(/ of \d+ events: /)).toHaveCount(0)
    await board.open('/?commitment=ships-in-fiji')
    await expect(events).toHaveCount(all)
    await expect(board.main.getByText(`${all} of ${all} events: only country,`)).toBeVisible()
    await board.open('/?country=NO&time=2025-12')
    await expect(events).toHaveText(['Duarte meets Moe in Oslo'])
    await expect(board.main.getByText(`1 of ${all} events: only country,`)).toBeVisible()
    const vietnamese = await board.switchLanguage('Tiếng Việt')
    await expect(vietnamese.main.getByText(`1 trên ${all} sự kiện:`)).toBeVisible()
  })

  test('One month alone is a period, and so is one day', async ({ board }) => {
    await board.open('/?time=2025-12')
    await expect(board.chips).toHaveText([/^Dec 2025/])
    await expect(board.page).toHaveURL('/?time=2025-12')
    const month = (await board.counts()).statements
    await board.open('/?time=2025-12-05')
    await expect(board.chips).toHaveText([/^5 Dec 2025/])
    expect((await board.counts()).statements).toBeLessThan(month)
    await board.open('/?time=2025-12..2025-12')
    await expect(board.page).toHaveURL('/?time=2025-12')
  })

  for (const [motion, behavior] of [
    ['no-preference', 'smooth'],
    ['reduce', 'instant'],
  ] as const) {
    test(`The views move ${behavior === 'smooth' ? 'smoothly' : 'at once'} where motion is ${motion}`, async ({
      board,
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: motion })
      await page.addInitScript(() => {
        // oxlint-disable-next-line typescript/unbound-method -- the proxy applies it to its element
        Element.prototype.scrollTo = new Proxy(Element.prototype.scrollTo, {
          apply: (scrollTo, element: Element, args: [ScrollToOptions]) => {
            document.documentElement.dataset['motion'] = args[0].behavior
            Reflect.apply(scrollTo, element, args)
          },
        })
      })
      await board.open('/?cell=IFC.ifc-membership')
      await expectInSight(board.timelineMark('IFC, IFC membership: declines'))
      await board.openCell('Portugal', 'ships in Fijian waters')
      await expectInSight(declines(board))
      await expect(page.locator('html')).toHaveAttribute('data-motion', behavior)
    })
  }
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('I follow a link to a cell far off, and see it above its sheet', async ({ board }) => {
    for (const [link, actor, commitment] of [
      ['/?cell=NO.ifc-membership', 'Norway', 'IFC membership'],
      ['/?cell=unnamed-ifc-states.reef-fund', 'Unnamed IFC states', 'reef fund'],
      ['/?cell=FJ.reef-guarantees', 'Fiji', 'reef guarantees'],
    ] as const) {
      await board.open(link)
      await expect(board.quotes(actor, commitment)).toBeVisible()
      await expectInSight(board.cell(actor, commitment))
    }
  })

  test('A cell that I press stays in sight when the sheet comes up', async ({ board }) => {
    await board.open('/matrix')
    const cell = board.cell('Norway', 'fishing ban')
    await cell.scrollIntoViewIfNeeded()
    await cell.tap()
    await expect(board.quotes('Norway', 'fishing ban')).toBeVisible()
    await expectInSight(cell)
  })

  test('I choose an event on the timeline, read it below, and go on to its place in the article', async ({
    board,
    page,
  }) => {
    await board.open('/timeline')
    await eventLabel(board).scrollIntoViewIfNeeded()
    await eventLabel(board).tap()
    await expect(page).toHaveURL('/timeline?event=noumea-declaration-issued')
    const panel = board.chosenEvent(EVENT)
    await expect(panel.getByRole('blockquote')).toHaveText(`“${TOLD}”`)
    await expectInSight(eventLabel(board))
    await board.readButton(TOLD).tap()
    await expect(page).toHaveURL('/articles/noumea-summit?event=noumea-declaration-issued')
    await expectInSight(board.focused)
    await expect(board.focused).toHaveText(/Tuyên bố Nouméa/)
    await board.goBack()
    await expect(panel).toBeVisible()
    await expectInSight(eventLabel(board))
  })

  test('I follow a link to an event that was made on a wide screen, and am at it', async ({
    board,
  }) => {
    await board.open('/?event=noumea-declaration-issued')
    await expect(board.view('Timeline')).toHaveAttribute('aria-current', 'page')
    await expectInSight(eventLabel(board))
    await expect(board.chosenEvent(EVENT)).toBeVisible()
  })

  test('With a filter too, a link to an event leaves room for it above its panel', async ({
    board,
  }) => {
    await board.open('/timeline?country=FR&event=noumea-declaration-issued')
    await expect(board.chosenEvent(EVENT)).toBeVisible()
    await expectInSight(eventLabel(board))
  })

  test('I go from a cell to the timeline, and am at its mark', async ({ board }) => {
    await board.open('/matrix?cell=PT.ships-in-fiji')
    await board.view('Timeline').tap()
    await expectInSight(declines(board))
  })
})
