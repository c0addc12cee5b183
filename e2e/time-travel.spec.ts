import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import type { Dossier } from '../src/model/dossier'
import { startsWith } from './board'
import { expect, test } from './story'

async function middleOf(item: Locator): Promise<{ x: number; y: number }> {
  const box = await item.boundingBox()
  if (box === null) throw new Error('It is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.describe('What was known when', () => {
  test('I open a link to a day gone by, and every view knows only what had been said', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/?asOf=2025-12-05')
    await board.expectStatements(56)
    await expect(board.chips).toHaveText([/^said by 5 Dec 2025/])
    await expect(board.handle).toHaveAttribute(
      'aria-valuetext',
      'as of 5 Dec 2025: Two days of US–Ukraine talks, and 1 more; 56 of 149 statements',
    )
    await expect(board.timelineMarks).toHaveCount(56)
    // Berlin spoke of troops in January 2026 only; Washington had refused them in spring 2025.
    await expect(board.cell('Germany', 'troops in Ukraine')).toHaveAccessibleName(/not mentioned$/)
    await expect(board.cell('United States', 'troops in Ukraine')).toHaveAccessibleName(/declines/)
    await expect(page.getByText('nothing known yet')).toHaveCount(2)
    await board.clearAll()
    await board.expectStatements(149)
    await expect(page).toHaveURL('/')
    await expect(board.handle).toHaveAttribute(
      'aria-valuetext',
      'Now: all that the articles tell is known',
    )
  })

  test('I travel by keyboard, a day or an event at a time', async ({ board }) => {
    const { page } = board
    await board.open('/timeline')
    await board.handle.focus()
    await page.keyboard.press('PageUp')
    await expect(page).toHaveURL('/timeline?asOf=2026-01-06')
    await expect(board.handle).toHaveAttribute('aria-valuetext', /^as of 6 Jan 2026: Paris meeting/)
    await page.keyboard.press('PageUp')
    await expect(page).toHaveURL('/timeline?asOf=2025-12-06')
    await page.keyboard.press('ArrowUp')
    await expect(page).toHaveURL('/timeline?asOf=2025-12-05')
    await expect(board.handle).toBeFocused()
    await expect(board.handle).toBeInViewport()
    await board.expectStatements(56)
    await page.keyboard.press('Home')
    await expect(board.handle).toHaveAttribute(
      'aria-valuetext',
      /^as of 28 Feb 2022: War breaks out/,
    )
    await board.expectStatements(0)
    await page.keyboard.press('End')
    await expect(page).toHaveURL('/timeline')
    await board.expectStatements(149)
  })

  test('I pull the handle up from the present, and one Back undoes the whole drag', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/?country=UA')
    const { statements } = await board.counts()
    const silence = board.timeline.getByText('19 months without an article')
    await silence.scrollIntoViewIfNeeded()
    await expect(board.handle).toBeInViewport()
    const from = await middleOf(board.handle)
    const to = await middleOf(silence)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, (from.y + to.y) / 2, { steps: 5 })
    await page.mouse.move(to.x, to.y, { steps: 5 })
    // The page follows while the handle is held.
    await expect.poll(async () => (await board.counts()).statements).toBeLessThan(statements)
    await page.mouse.up()
    await expect(page).toHaveURL(/\/\?country=UA&asOf=202[345]-\d\d-\d\d$/)
    await expect(board.cell('Ukraine', 'peace talks')).toHaveAccessibleName(/declines/)
    await board.goBack()
    await expect(page).toHaveURL('/?country=UA')
    await expect(board.cell('Ukraine', 'peace talks')).toHaveAccessibleName(/commits/)
    await page.goForward()
    await expect(board.cell('Ukraine', 'peace talks')).toHaveAccessibleName(/declines/)
  })

  test('The days stay where they are while I travel', async ({ board }) => {
    await board.open('/timeline')
    const spring = board.timeline.getByText('Mar 2025', { exact: true })
    const place = async () => {
      const [day, plot] = [await middleOf(spring), await middleOf(board.timeline)]
      return { x: day.x - plot.x, y: day.y - plot.y }
    }
    const before = await place()
    await board.handle.focus()
    await board.page.keyboard.press('Home')
    await expect(board.handle).toHaveAttribute('aria-valuetext', /2022/)
    expect(await place()).toEqual(before)
    // It is told, faintly, that something comes; not by a button, and not aloud.
    await expect(board.timelineMark('Coalition formed')).toHaveCount(0)
    await expect(board.timeline.getByText('Coalition formed')).toHaveCount(0)
  })

  test('I step from event to event in the filter bar, and leave for the present', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/?asOf=2025-12-06')
    const panel = await board.openFilter(board.words.asOf)
    await panel.getByRole('button', { name: startsWith('Later: Paris meeting') }).click()
    await expect(page).toHaveURL('/?asOf=2026-01-06')
    await panel.getByRole('button', { name: startsWith('Earlier: Geneva meetings') }).click()
    await expect(page).toHaveURL('/?asOf=2025-12-06')
    await panel.getByLabel('By the end of the day').fill('2023-12-31')
    await panel.getByRole('button', { name: 'Show this day' }).click()
    await board.expectStatements(25)
    await panel.getByRole('button', { name: 'Back to now' }).click()
    await expect(page).toHaveURL('/')
  })

  test('I switch to what had been published: the words of December came to readers on the 6th', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/?asOf=2025-12-05')
    const panel = await board.openFilter(board.words.asOf)
    await panel.getByRole('radio', { name: 'published' }).check()
    await expect(page).toHaveURL('/?asOf=2025-12-05&known=published')
    await board.expectStatements(41)
    await board.closeFilter()
    await expect(board.chips).toHaveText([/^published by 5 Dec 2025/])
    await board.open('/?asOf=2025-12-06&known=published')
    await board.expectStatements(70)
    await board.chips.click()
    await board.expectStatements(149)
  })

  test('A link to a passage of later says that it was not known yet, and leads to it', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/?asOf=2025-12-05&at=merz-no-german-troops')
    const notice = page
      .getByRole('status')
      .filter({ hasText: 'is not known to have been said by 5 Dec 2025' })
    await expect(notice).toBeVisible()
    await expect(board.passageCard).toHaveCount(0)
    await notice.getByRole('button', { name: 'Back to now, and show it' }).click()
    await expect(board.passageCard).toContainText('Germany declines')
    await expect(page.getByText('is not known to have been said by')).toHaveCount(0)
  })

  test('An article of later is not there to be read, and says why', async ({ board }) => {
    await board.open('/articles/paris-summit?asOf=2025-12-05')
    await expect(board.article).toContainText('had not been published by the day that is shown')
    await expect(board.article).not.toContainText('Paris')
    await expect(board.page).toHaveTitle(/^Not yet published on that day/)
    await board.article.getByRole('button', { name: 'Back to now, and read it' }).click()
    await expect(board.page).toHaveURL('/articles/paris-summit')
    await expect(board.article.locator('mark').first()).toBeVisible()
  })

  test('Of an article that came a day later, I read the words that were known', async ({
    board,
  }) => {
    await board.open('/articles/peace-plan-consultations?asOf=2025-12-05')
    await expect(board.article.getByRole('heading', { level: 2 })).toHaveText(
      'Not yet published on that day',
    )
    await expect(board.article).toContainText('only the paragraphs with words that were known')
    await expect(board.article.locator('mark').first()).toBeVisible()
    const all = await board.article.locator('p[lang=vi]').count()
    await board.article.getByRole('button', { name: 'Back to now, and read it' }).click()
    await expect(board.article.getByRole('heading', { level: 2 })).toContainText('Mỹ, Ukraine')
    expect(await board.article.locator('p[lang=vi]').count()).toBeGreaterThan(all)
  })

  test('On a day before the meeting nothing later can be read anywhere', async ({ board }) => {
    const { page } = board
    const later = /Paris (meeting|Declaration)|Họp tại Paris|Cuộc họp ngày 6\/1|Bước tiến mới|Merz/i
    for (const address of [
      '/matrix?asOf=2023-12-31',
      '/timeline?asOf=2023-12-31',
      '/timeline?asOf=2023-12-31&table',
      '/articles?asOf=2023-12-31',
      '/articles/paris-guarantees?asOf=2023-12-31',
      '/articles/paris-summit?asOf=2023-12-31&known=published',
      '/actors/US?asOf=2023-12-31',
      '/actors/DE?asOf=2023-12-31',
      '/commitments/troops-in-ukraine?asOf=2023-12-31',
      '/people?asOf=2023-12-31',
      '/people/steve-witkoff?asOf=2023-12-31',
      '/instruments?asOf=2023-12-31',
      '/instruments/paris-declaration?asOf=2023-12-31',
      '/events?asOf=2023-12-31',
      '/events/paris-meeting-2026-01?asOf=2023-12-31',
      '/disputes?asOf=2023-12-31',
    ]) {
      await page.goto(address)
      await expect(board.main).not.toContainText('Loading…')
      await expect(board.main.getByRole('heading').or(board.grid).first()).toBeVisible()
      await expect(board.main, address).not.toContainText(later)
      await expect(page, address).not.toHaveTitle(later)
    }
    await page.goto('/actors/US?asOf=2023-12-31')
    await expect(board.main).toContainText('not yet known on that day')

    await board.open('/?asOf=2023-07-31')
    await page.keyboard.press('/')
    await page.keyboard.type('ngừng bắn')
    const results = page.getByRole('listbox', { name: 'Results' })
    await expect(results.or(page.getByText('Nothing found')).first()).toBeVisible()
    await expect(results.getByText('2026')).toHaveCount(0)
    await expect(results.getByText(later)).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')

    await board.header.getByRole('button', { name: board.words.share, exact: true }).click()
    const arriving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download JSON: what is shown' }).click()
    const exported = await readFile(await (await arriving).path(), 'utf8')
    const { dossier } = JSON.parse(exported) as { readonly dossier: Dossier }
    const { articles, statements, people, instruments, events, figures, disputes } = dossier
    const told = { articles, statements, people, instruments, events, figures, disputes }
    expect(JSON.stringify(told)).toContain('NATO')
    // Beside these, the vocabulary tells what everything is called.
    expect(JSON.stringify(told)).not.toMatch(later)
  })

  test('Filters that leave only late passages open the timeline on them', async ({ board }) => {
    await board.open('/timeline?country=DE&commitment=troops-in-ukraine')
    await expect(board.timelineMark('Germany, Troops in Ukraine: declines')).toBeInViewport({
      ratio: 1,
    })
  })
})

test.describe('What changed', () => {
  test('I see what the January meetings changed, with both quotes side by side', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/')
    await board.view('Answers').click()
    await expect(page.getByRole('heading', { name: 'What changed', level: 2 })).toBeVisible()
    await expect(board.main).toContainText('From the end of 5 Jan 2026 to now')
    await expect(board.main).toContainText('Silence in a later article withdraws nothing')
    const strengthened = page.getByRole('region', { name: 'Strengthened' })
    const change = strengthened.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: /^United States, response to an attack/i }),
    })
    await expect(change.getByRole('heading')).toContainText(/undecided\s*→\s*then\s*supports/)
    await expect(change.getByRole('group', { name: 'At the end of 5 Jan 2026' })).toContainText(
      'bàn luận về những biện pháp răn đe cần thiết',
    )
    await expect(change.getByRole('group', { name: 'Now' }).getByRole('blockquote')).toBeVisible()
    await change.getByRole('link', { name: 'On the board' }).click()
    await expect(page).toHaveURL('/?cell=US.attack-response')
  })

  test('From 2023 to now, Ukraine’s stance on talks reads as turned round, and I am told with whom', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/changes')
    const from = page.getByRole('group').filter({ has: page.getByLabel('From the end of') })
    await from.getByRole('link', { name: startsWith('29 Jun 2025') }).click()
    await expect(page).toHaveURL('/changes?since=2025-06-29')
    const reversed = page.getByRole('region', { name: 'Reversed' })
    await expect(reversed.getByRole('heading', { level: 4 })).toHaveText(/^Ukraine, peace talks/)
    await expect(reversed).toContainText(
      'họ sẽ không tham gia bất kỳ cuộc đàm phán nào nữa cho đến khi quân đội Nga rút lui',
    )
    await expect(reversed).toContainText('Nhóm Ukraine sẽ ở lại để tham dự các cuộc họp')
    await expect(reversed).toContainText(
      'No article says that Ukraine went back to talks with Russia',
    )
  })

  test('I choose both days, are told when they are the wrong way round, and swap them', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/changes')
    await page.getByLabel('From the end of').fill('2026-01-06')
    await page.getByLabel('To the end of').fill('2025-12-31')
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page).toHaveURL('/changes?asOf=2025-12-31&since=2026-01-06')
    await expect(page.getByRole('alert')).toContainText('starts on 6 Jan 2026')
    await page.getByRole('button', { name: 'Swap the two days' }).click()
    await expect(page).toHaveURL('/changes?asOf=2026-01-06&since=2025-12-31')
    await expect(board.main).toContainText('From the end of 31 Dec 2025 to that of 6 Jan 2026')
    await board.open('/changes?asOf=2025-12-31&since=2025-12-31')
    await expect(board.main).toContainText('Both ends are the same day')
  })

  test('Filters that leave no change out of sight say so', async ({ board }) => {
    await board.open('/changes?since=2026-01-05&country=JP')
    await expect(board.main).toContainText('No change is known between these days.')
    await expect(board.main).toContainText('56 changes are left out by the filters.')
    await board.main.getByRole('button', { name: 'Clear all filters' }).click()
    await expect(board.main).toContainText('47 appeared')
  })
})

test.describe('Shifts', () => {
  test('I read how Ukraine came from “no talks” to talks, in its quotes', async ({ board }) => {
    const { page } = board
    await board.open('/shifts')
    await expect(board.main).toContainText('9 shifts')
    await expect(board.main).toContainText('Silence in a later article withdraws nothing')
    await page.getByRole('link', { name: 'Link to this shift: Ukraine, peace talks' }).click()
    await expect(page).toHaveURL('/shifts?cell=UA.peace-talks')
    await expect(page.getByRole('group', { name: '30–31 Jul 2023' })).toContainText(
      'không tham gia bất kỳ cuộc đàm phán nào nữa',
    )
    await page
      .getByRole('button', { name: /^Read in context: “2 bên sẽ tiếp tục thảo luận/ })
      .click()
    await expect(page).toHaveURL(/\/articles\/peace-plan-consultations|at=umerov-talks-continue/)
    await expect(board.passageCard).toContainText('Ukraine commits')
  })

  test('A link to a shift opens it', async ({ board }) => {
    await board.open('/shifts?cell=US.ceasefire')
    const shift = board.main.getByRole('listitem').filter({
      has: board.page.getByRole('heading', { name: /United States, ceasefire/i }),
    })
    await expect(shift.getByRole('heading', { level: 3 })).toBeInViewport()
    await expect(shift.getByRole('blockquote').first()).toContainText(
      'Mỹ đang tìm cách thúc đẩy một thỏa thuận ngừng bắn',
    )
  })

  test('The United States on troops is no shift: its refusal stands, and the page says so', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/shifts?country=US')
    await expect(board.main).toContainText('5 shifts')
    await expect(page.getByRole('heading', { name: /United States, troops/i })).toHaveCount(0)
    const question = page.getByRole('link', {
      name: 'Does the US join or back the European effort?',
    })
    await expect(question).toBeVisible()
    await page.getByText(/stances that later articles neither repeat nor change/).click()
    await expect(
      page.getByRole('listitem').filter({ hasText: 'United States, troops in Ukraine: declines' }),
    ).toContainText('3 later articles silent')
  })
})

test('In Vietnamese, the day, its handle and the answers speak Vietnamese', async ({ board }) => {
  const { page } = board
  const vi = board.inVietnamese()
  await vi.open('/timeline?asOf=2025-12-05&lang=vi')
  await vi.expectStatements(56)
  await expect(vi.handle).toHaveAttribute('aria-valuetext', /^tính đến 5\/12\/2025: /)
  await expect(vi.chips).toHaveText([/^đã nói đến hết 5\/12\/2025/])
  await board.page.goto('/changes?lang=vi&since=2025-06-29')
  await expect(page.getByRole('region', { name: 'Đảo chiều' })).toContainText('đàm phán hòa bình')
  await board.page.goto('/shifts?lang=vi')
  await expect(board.main).toContainText('9 chuyển biến')
})

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('I look back, and nothing is wider than the page', async ({ board }) => {
    const { page } = board
    for (const address of ['/timeline?asOf=2025-12-05', '/changes?since=2025-06-29', '/shifts']) {
      await board.open(address)
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wider, address).toBe(0)
    }
    await board.open('/timeline?asOf=2025-12-05')
    await expect(board.handle).toBeInViewport()
    await page.getByRole('button', { name: 'Back to now' }).tap()
    await board.expectStatements(149)
    await expect(board.handle).toBeInViewport()
  })
})
