import { readIndex } from './read-index'
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { Dossier } from '../src/model/dossier'
import { startsWith } from './board'
import { expect, test } from './story'

async function middleOf(item: Locator): Promise<{ x: number; y: number }> {
  const box = await item.boundingBox()
  if (box === null) throw new Error('It is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** How many statements were known by the end of a day, counted from the data. */
async function countKnown(page: Page, day: string, by = 'said'): Promise<number> {
  const { statements, articles } = await readIndex(page)
  const isOver = ({ latest }: { readonly latest: string | null }) =>
    latest !== null && latest <= day
  const appeared = new Set(
    articles.filter(({ published }) => isOver(published.span)).map(({ id }) => id),
  )
  const known = statements.filter(({ saidSpan, article }) =>
    by === 'said' ? isOver(saidSpan) : appeared.has(article),
  )
  return known.length
}

async function countAll(page: Page): Promise<number> {
  return (await readIndex(page)).statements.length
}

test.describe('What was known when', () => {
  test('I open a link to a day gone by, and every view knows only what had been said', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/?asOf=2025-12-05')
    const known = await countKnown(page, '2025-12-05')
    expect(known).toBeGreaterThan(0)
    await board.expectStatements(known)
    const { ofStatements, sentences } = await board.counts()
    expect(ofStatements).toBe(await countAll(page))
    expect(ofStatements).toBeGreaterThan(known)
    await expect(board.chips).toHaveText([/^said by 5 Dec 2025/])
    await expect(board.handle).toHaveAttribute(
      'aria-valuetext',
      `as of 5 Dec 2025: Two days of Fiji–Brazil talks, and 1 more; ${known} of ${ofStatements} statements, in ${sentences} sentences`,
    )
    await expect(board.timelineMarks).toHaveCount(known)
    // Lisbon first spoke of ships in January 2026; Brasília had refused them in spring 2025.
    await expect(board.cell('Portugal', 'ships in Fijian waters')).toHaveAccessibleName(
      /: not known yet on this day$/,
    )
    await expect(board.cell('Canada', 'ships in Fijian waters')).toHaveAccessibleName(
      /: no statement$/,
    )
    await expect(board.cell('Brazil', 'ships in Fijian waters')).toHaveAccessibleName(/declines/)
    await expect(page.getByText('nothing known yet')).toHaveCount(2)
    await board.clearAll()
    await board.expectStatements(ofStatements)
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
    await expect(board.handle).toHaveAttribute(
      'aria-valuetext',
      /^as of 6 Jan 2026: Nouméa meeting/,
    )
    await page.keyboard.press('PageUp')
    await expect(page).toHaveURL('/timeline?asOf=2025-12-06')
    await page.keyboard.press('ArrowUp')
    await expect(page).toHaveURL('/timeline?asOf=2025-12-05')
    await expect(board.handle).toBeFocused()
    await expect(board.handle).toBeInViewport()
    await board.expectStatements(await countKnown(page, '2025-12-05'))
    await page.keyboard.press('Home')
    await expect(board.handle).toHaveAttribute('aria-valuetext', /^as of \d+ Feb 2022: /)
    await board.expectStatements(0)
    await page.keyboard.press('End')
    await expect(page).toHaveURL('/timeline')
    await board.expectStatements(await countAll(page))
  })

  test('I pull the handle up from the present, and one Back undoes the whole drag', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/?country=FJ')
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
    // The page follows during the drag.
    await expect.poll(async () => (await board.counts()).statements).toBeLessThan(statements)
    await page.mouse.up()
    await expect(page).toHaveURL(/\/\?country=FJ&asOf=202[345]-\d\d-\d\d$/)
    // In 2023 it declined talks with Norway; nothing was known about talks with others.
    const talks = board.cell('Fiji', 'treaty talks')
    await expect(talks).toHaveAccessibleName(/: declines; 1 statement/)
    await board.goBack()
    await expect(page).toHaveURL('/?country=FJ')
    await expect(talks).toHaveAccessibleName(/With Brazil: commits; With Norway: declines\)/)
    await page.goForward()
    await expect(talks).toHaveAccessibleName(/: declines; 1 statement/)
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
    // Later statements are faintly visible, but neither buttons nor announced.
    await expect(board.timelineMark('Alliance formed')).toHaveCount(0)
    await expect(board.timeline.getByText('Alliance formed')).toHaveCount(0)
  })

  test('I step from event to event in the filter bar, and leave for the present', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/?asOf=2025-12-06')
    const panel = await board.openFilter(board.words.asOf)
    await panel.getByRole('button', { name: startsWith('Later: Nouméa meeting') }).click()
    await expect(page).toHaveURL('/?asOf=2026-01-06')
    await panel.getByRole('button', { name: startsWith('Earlier: Geneva meetings') }).click()
    await expect(page).toHaveURL('/?asOf=2025-12-06')
    await panel.getByLabel('By the end of the day').fill('2023-12-31')
    await panel.getByRole('button', { name: 'Show this day' }).click()
    await board.expectStatements(await countKnown(page, '2023-12-31'))
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
    const published = await countKnown(page, '2025-12-05', 'published')
    expect(published).toBeLessThan(await countKnown(page, '2025-12-05'))
    await board.expectStatements(published)
    await board.closeFilter()
    await expect(board.chips).toHaveText([/^published by 5 Dec 2025/])
    await board.open('/?asOf=2025-12-06&known=published')
    const sixth = await countKnown(page, '2025-12-06', 'published')
    expect(sixth).toBeGreaterThan(published)
    await board.expectStatements(sixth)
    await board.chips.click()
    await board.expectStatements(await countAll(page))
  })

  test('A link to a passage of later says that it was not known yet, and leads to it', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/?asOf=2025-12-05&at=tavares-no-portuguese-ships')
    const notice = page
      .getByRole('status')
      .filter({ hasText: 'is not known to have been said by 5 Dec 2025' })
    await expect(notice).toBeVisible()
    await expect(board.passageCard).toHaveCount(0)
    await notice.getByRole('button', { name: 'Back to now, and show it' }).click()
    await expect(board.passageCard).toContainText('Portugal declines')
    await expect(page.getByText('is not known to have been said by')).toHaveCount(0)
  })

  test('An article of later is not there to be read, and says why', async ({ board }) => {
    await board.open('/articles/noumea-summit?asOf=2025-12-05')
    await expect(board.article).toContainText('had not been published by the day that is shown')
    await expect(board.article).not.toContainText('Paris')
    await expect(board.page).toHaveTitle(/^Not yet published on that day/)
    await board.article.getByRole('button', { name: 'Back to now, and read it' }).click()
    await expect(board.page).toHaveURL('/articles/noumea-summit')
    await expect(board.article.locator('mark').first()).toBeVisible()
  })

  test('Of an article that came a day later, I read the words that were known', async ({
    board,
  }) => {
    await board.open('/articles/draft-treaty-consultations?asOf=2025-12-05')
    await expect(board.article.getByRole('heading', { level: 2 })).toHaveText(
      'Not yet published on that day',
    )
    await expect(board.article).toContainText('only the paragraphs with words that were known')
    await expect(board.article.locator('mark').first()).toBeVisible()
    const all = await board.article.locator('p[lang=vi]').count()
    await board.article.getByRole('button', { name: 'Back to now, and read it' }).click()
    await expect(board.article.getByRole('heading', { level: 2 })).toContainText('Brazil, Fiji')
    expect(await board.article.locator('p[lang=vi]').count()).toBeGreaterThan(all)
  })

  test.describe('On a day before the meeting nothing later', () => {
    const later = /Nouméa|Cuộc họp ngày 6\/1|Bước tiến mới|Tavares/i

    for (const address of [
      '/matrix?asOf=2023-12-31',
      '/matrix?asOf=2023-12-31&roster=1',
      '/timeline?asOf=2023-12-31',
      '/timeline?asOf=2023-12-31&table',
      '/timeline?asOf=2023-12-31&lanes=instrument',
      '/articles?asOf=2023-12-31',
      '/articles/noumea-guarantees?asOf=2023-12-31',
      '/articles/noumea-summit?asOf=2023-12-31&known=published',
      '/actors/BR?asOf=2023-12-31',
      '/actors/PT?asOf=2023-12-31',
      '/commitments/ships-in-fiji?asOf=2023-12-31',
      '/people?asOf=2023-12-31',
      '/people/paulo-duarte?asOf=2023-12-31',
      '/instruments?asOf=2023-12-31',
      '/instruments/noumea-declaration?asOf=2023-12-31',
      '/events?asOf=2023-12-31',
      '/events/noumea-meeting-2026-01?asOf=2023-12-31',
      '/disputes?asOf=2023-12-31',
      '/coverage?asOf=2023-12-31',
      '/shifts?asOf=2023-12-31',
    ]) {
      test(`can be read at ${address}`, async ({ board }) => {
        await board.page.goto(address)
        await expect(board.main).not.toContainText('Loading…')
        await expect(board.main.getByRole('heading').or(board.grid).first()).toBeVisible()
        await expect(board.main).not.toContainText(later)
        await expect(board.page).not.toHaveTitle(later)
      })
    }

    test('is told of, and what is unknown says so', async ({ board }) => {
      await board.page.goto('/actors/BR?asOf=2023-12-31')
      await expect(board.main).toContainText('not yet known on that day')
    })

    test('is found or exported', async ({ board }) => {
      const { page } = board
      await board.open('/?asOf=2023-07-31')
      await page.keyboard.press('/')
      await page.keyboard.type('đánh bắt')
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
      expect(JSON.stringify(told)).toContain('IFC')
      // The vocabulary is excluded: it names everything, even what is later.
      expect(JSON.stringify(told)).not.toMatch(later)
    })
  })

  test('Filters that leave only late passages open the timeline on them', async ({ board }) => {
    await board.open('/timeline?country=PT&commitment=ships-in-fiji')
    await expect(board.timelineMark('Portugal, Ships in Fijian waters: declines')).toBeInViewport({
      ratio: 1,
    })
  })
})

/** Nothing is said to have shifted in any direction. */
async function expectNoMove(page: Page): Promise<void> {
  for (const name of ['Reversed', 'Weakened', 'Strengthened', 'Changed']) {
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(0)
  }
}

test.describe('What changed', () => {
  test('I see what was new after the January meetings, and that no two stances can be compared @browsers', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/')
    await board.view('Answers').click()
    await board.main.getByRole('link', { name: 'What changed', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'What changed', level: 2 })).toBeVisible()
    await expect(board.main).toContainText('From the end of 5 Jan 2026 to')
    await expect(board.main).toContainText('Silence in a later article withdraws nothing')
    // Nobody took a firm stance on the same topic both before and since.
    await expect(page.getByRole('region', { name: 'No two stances can be compared' })).toBeVisible()
    await expectNoMove(page)

    const appeared = page.getByRole('region', { name: 'Appeared' })
    const refusal = appeared.getByRole('listitem').filter({
      hasText: /^\s*Portugal, ships in Fijian waters: declines/,
    })
    await refusal.getByText('Portugal, ships in Fijian waters').first().click()
    await expect(refusal.getByRole('blockquote')).toHaveText(
      '“việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji”',
    )
    await refusal.getByRole('link', { name: 'On the board' }).click()
    await expect(page).toHaveURL('/?cell=PT.ships-in-fiji')
  })

  test('What is told since but may be older is not said to be new, and shows by when it was said', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/changes?since=2026-01-05')
    const older = page.getByRole('region', { name: 'Told since, perhaps said before' })
    await expect(older).toContainText('it may be older')
    // The article of 7 January reports it as said by the 6th, perhaps long before.
    const refusal = older
      .getByRole('listitem')
      .filter({ hasText: /^\s*Norway, fishing ban: declines/ })
    await refusal.getByText('Norway, fishing ban').first().click()
    await expect(refusal.getByRole('blockquote')).toContainText('sẽ không thể có lệnh cấm đánh bắt')
    await expect(refusal).toContainText('by 6 Jan 2026')
    const appeared = page.getByRole('region', { name: 'Appeared' })
    await expect(appeared.getByText(/^\s*Portugal, ships in Fijian waters/)).toHaveCount(1)
    await expect(appeared.getByText(/^\s*Norway, fishing ban/)).toHaveCount(0)
  })

  test('Words that can be read in more than one way move nothing, and stand apart', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/changes?since=2026-01-05&country=PT&commitment=reef-guarantees')
    await expect(page.getByRole('region', { name: 'Appeared' })).toHaveCount(0)
    const open = page.getByRole('region', { name: 'Open to another reading' })
    await expect(open).toContainText('they move nothing')
    const changes = open.getByRole('listitem').filter({ hasText: /^\s*Portugal, reef guarantees/ })
    await expect(changes).toHaveCount(3)
    await expect(changes.filter({ hasText: 'Open reading' })).toHaveCount(3)
  })

  test('From 2023 to now, Fiji on talks is not called turned round, and I am told with whom', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/changes?country=FJ')
    const from = page.getByRole('group').filter({ has: page.getByLabel('From the end of') })
    await from.getByRole('link', { name: startsWith('29 Jun 2025') }).click()
    await expect(page).toHaveURL('/changes?country=FJ&since=2025-06-29')
    await expectNoMove(page)
    // With Brasília it is new; the refusal of 2023 was about talks with Oslo.
    await expect(
      page
        .getByRole('region', { name: 'Appeared' })
        .getByText(/^\s*Fiji, treaty talks \(with Brazil\): commits/),
    ).toHaveCount(1)
    const perhaps = page.getByRole('region', { name: /^Perhaps (on|about) something else/ })
    const change = perhaps.getByRole('listitem').filter({
      hasText: /^\s*Fiji, treaty talks \(counterpart not named\): commits/,
    })
    await change.getByText('Fiji, treaty talks').first().click()
    // Both quotes, side by side.
    await expect(change.getByRole('group', { name: 'At the end of 29 Jun 2025' })).toContainText(
      'họ sẽ không tham gia bất kỳ cuộc đàm phán nào nữa với Na Uy cho đến khi đội tàu lưới kéo rút lui',
    )
    await expect(change.getByRole('blockquote')).toHaveText([
      /không tham gia bất kỳ cuộc đàm phán nào nữa/,
      /Nhóm Fiji sẽ ở lại để tham dự các cuộc họp/,
    ])
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
    await board.open('/changes?since=2026-01-05&country=GB')
    await expect(board.main).toContainText('No change is known between these days.')
    const leftOut = board.main.getByText(/^\d+ changes are left out by the filters\./)
    const count = Number.parseInt(await leftOut.innerText(), 10)
    expect(count).toBeGreaterThan(1)
    await board.main.getByRole('button', { name: 'Clear all filters' }).click()
    await expect(leftOut).toHaveCount(0)
    const told = await board.main.getByText(/^\d+ appeared, /).innerText()
    const kinds = told.split('.')[0]?.match(/\d+/g)?.map(Number) ?? []
    expect(kinds.reduce((sum, each) => sum + each, 0)).toBe(count)
  })
})

test.describe('Shifts', () => {
  test('I look for shifts of Fiji and Japan, and am told that there is none, how much was compared, and why not more', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/shifts?country=FJ~JP')
    await expect(
      board.main.getByText('No country or group certainly took another stance'),
    ).toBeVisible()
    await expect(
      page.getByRole('region', { name: /^\d+ pairs? of statements compared/ }),
    ).toBeVisible()
    await expect(board.main).toContainText('Silence in a later article withdraws nothing')

    const region = page.getByRole('region', { name: 'Not comparable' })
    const talks = region.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: 'Fiji, treaty talks', exact: true }),
    })
    // It declined talks with one, and agreed to talks with another.
    await expect(talks.getByRole('listitem')).toContainText([
      /declines\s*by 31 Jul 2023 · with Norway/,
      /commits\s*5 or 6 Dec 2025 · with Brazil/,
    ])
    await expect(talks.getByRole('list', { name: 'Why this is no shift' })).toContainText(
      'They are with different counterparts: Norway; Brazil.',
    )
    await talks.getByRole('link', { name: 'Fiji, treaty talks', exact: true }).click()
    await expect(page).toHaveURL('/?country=FJ~JP&cell=FJ.treaty-talks')
    await board
      .quotes('Fiji', 'treaty talks')
      .getByRole('listitem')
      .filter({ hasText: '2 bên sẽ tiếp tục thảo luận' })
      .getByRole('button', { name: /^Read in context/ })
      .click()
    await expect(page).toHaveURL(/at=vuki-talks-continue/)
    await expect(board.passageCard).toContainText('Fiji commits')
  })

  test('A link to what looks like a shift leads to why it is none', async ({ board }) => {
    await board.open('/shifts?cell=BR.fishing-ban')
    const item = board.main.getByRole('listitem').and(board.page.locator('[aria-current]'))
    const heading = item.getByRole('heading', { level: 4 })
    await expect(heading).toHaveText(/^Brazil, fishing ban/)
    await expect(heading).toBeInViewport()
    await expect(item.getByRole('list', { name: 'Why this is no shift' })).toContainText(
      'can be read otherwise',
    )
  })

  test('I read what the articles themselves call new, the words marked, and whose they are', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/shifts')
    const region = page.getByRole('region', {
      name: /^What the (articles|passages) themselves call/,
    })
    const marked = region.getByRole('blockquote').locator('mark')
    await expect(marked.nth(2)).toBeVisible()
    for (const words of await marked.allTextContents()) expect(words).toMatch(/^lần đầu/)
    const backing = region.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: /first public Brazilian backing/i }),
    })
    await expect(backing.locator('mark')).toHaveText('lần đầu nhận được sự ủng hộ công khai')
    await backing.getByRole('link', { name: 'Read the article' }).click()
    await expect(page).toHaveURL('/articles/noumea-summit')

    // What one actor reports about another is that actor's claim, not the article's.
    await board.open('/shifts?country=BR')
    const reported = region.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: 'Brazil, reef guarantees' }),
    })
    await expect(reported.first()).toContainText('Claire Vasseur')
  })

  test('Brazil on ships is no shift: its refusal stands, and the page says so', async ({
    board,
  }) => {
    const { page } = board
    await board.open('/shifts?country=BR')
    await expect(page.getByRole('heading', { name: /Brazil, ships/i })).toHaveCount(0)
    await page.getByText(/^\d+ stances (that|on which)/).click()
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: /^\s*Brazil, ships in Fijian waters.*declines/ }),
    ).toContainText('3 later articles silent')
    // That it later backed other things is a separate question.
    await board.open('/disputes/does-brazil-back-the-effort')
    await expect(board.main).toContainText('no article says that Brazil changed its mind on ships')
  })

  test.describe('Brasília turned against its own draft', () => {
    const DRAFT = 'Brazilian draft treaty'

    test('and the shift has both stances, a link of its own, and every quote', async ({
      board,
    }) => {
      const { page } = board
      await board.open('/shifts')
      await expect(board.main.getByRole('status').filter({ hasText: /^1 shift$/ })).toBeVisible()
      const link = page.getByRole('link', { name: startsWith('Link to this shift: Brazil') })
      await expect(link).toHaveAccessibleName(new RegExp(DRAFT))
      await link.click()
      await expect(page).toHaveURL('/shifts?cell=BR.ocean-treaty.brazil-draft-28-articles')
      await expect(page.getByRole('group', { name: 'Nov 2025', exact: true })).toContainText(
        'trình bày',
      )
      await board.open('/shifts?cell=BR.ocean-treaty.brazil-draft-28-articles')
      await expect(
        page.getByRole('heading', { level: 3 }).filter({ hasText: DRAFT }),
      ).toBeInViewport()
      await expect(
        page.getByRole('group', { name: '5 or 6 Dec 2025' }).getByRole('blockquote'),
      ).toBeVisible()
    })

    test('and it is told to have changed, with both quotes side by side', async ({ board }) => {
      const { page } = board
      await board.open('/changes?since=2025-11-30')
      await expect(
        page.getByRole('region', { name: /^\d+ pairs? of stances compared/ }),
      ).toBeVisible()
      const changed = page.getByRole('region', { name: 'Changed', exact: true })
      const change = changed.getByRole('listitem').filter({
        has: page.getByRole('heading', { name: new RegExp(`^Brazil, .*${DRAFT}`) }),
      })
      await expect(change.getByRole('heading', { level: 4 })).toContainText(
        /proposes.*→\s*then\s*opposes/,
      )
      await expect(
        change.getByRole('group', { name: 'At the end of 30 Nov 2025' }).getByRole('blockquote'),
      ).toBeVisible()
      await expect(change.getByRole('blockquote')).toHaveCount(2)
    })
  })
})

test('In Vietnamese, the day, its handle and the answers speak Vietnamese', async ({ board }) => {
  const { page } = board
  const vi = board.inVietnamese()
  await vi.open('/timeline?asOf=2025-12-05&lang=vi')
  await vi.expectStatements(await countKnown(page, '2025-12-05'))
  await expect(vi.handle).toHaveAttribute('aria-valuetext', /^tính đến 5\/12\/2025: /)
  await expect(vi.chips).toHaveText([/^đã nói đến hết 5\/12\/2025/])
  await board.page.goto('/changes?lang=vi&since=2025-06-29')
  await expect(page.getByRole('region', { name: 'Xuất hiện' })).toContainText('đàm phán hiệp ước')
  await board.page.goto('/shifts?lang=vi')
  const region = page.getByRole('region', { name: 'Không so sánh được' })
  await expect(region.getByRole('heading', { name: 'Fiji, đàm phán hiệp ước' })).toBeVisible()
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
    await board.expectStatements(await countAll(page))
    await expect(board.handle).toBeInViewport()
  })
})
