import { expect, test } from './story'

/** Broken links with the words of the notice that name the broken part, and the remaining address. */
/** Some lead to no page, which a host says too. */
test.use({ expectedTroubles: /status of 404/ })

const BROKEN = [
  ['an unknown country', '/matrix?country=XX~FR', '“XX”', '/matrix?country=FR'],
  [
    'a statement that never was',
    '/?country=FR&at=one-that-never-was',
    '“one-that-never-was”',
    '/?country=FR',
  ],
  ['bad percent encoding', '/matrix?country=FR&stance=%E0%A4%A', 'stance: ', '/matrix?country=FR'],
  ['bad percent encoding in its path', '/%E0%A4%A?country=FR', '“/%E0%A4%A”', '/?country=FR'],
  [
    'a period that ends before it starts',
    '/matrix?country=FR&time=2026-05..2025-01',
    '“2026-05..2025-01” ends before it starts',
    '/matrix?country=FR',
  ],
  [
    'a day that the calendar lacks',
    '/matrix?country=FR&time=2025-02-30..',
    '“2025-02-30..” can’t be read',
    '/matrix?country=FR',
  ],
  [
    'a page that does not exist',
    '/no/such/page?country=FR',
    'no page “/no/such/page”',
    '/?country=FR',
  ],
  [
    'an article that does not exist',
    '/articles/gone?country=FR',
    'no page “/articles/gone”',
    '/articles?country=FR',
  ],
  ['a part that nobody knows', '/matrix?country=FR&colour=red', '“colour”', '/matrix?country=FR'],
  [
    'the same part twice',
    '/matrix?country=FR&sort=role&sort=name',
    'sort: there can be only one, not also “name”',
    '/matrix?country=FR',
  ],
  ['a page that is nearly one', '/shfits?country=FR', 'Perhaps this was meant:', '/?country=FR'],
  ['half a cell', '/matrix?country=FR&cell=FR', '“FR”', '/matrix?country=FR'],
  ['markup', '/?country=FR&at=%3Cimg%20src%3Dx%3E', '“<img src=x>”', '/?country=FR'],
] as const

for (const [what, link, named, left] of BROKEN) {
  test(`I follow a link with ${what}, am told which part, and use the rest`, async ({ board }) => {
    await board.open(link)
    await expect(board.brokenLinkNotice).toContainText(named)
    await expect(board.brokenLinkNotice).toContainText('Everything else in the link is shown.')
    await expect(board.page).toHaveURL(left)
    await expect(board.chips).toHaveText([/^France/])

    await board.brokenLinkNotice.getByRole('button', { name: 'Close' }).click()
    await expect(board.brokenLinkNotice).toHaveCount(0)
    await board.clearAll()
    const { statements, ofStatements } = await board.counts()
    expect(statements).toBe(ofStatements)
  })
}

test('I follow a link of 100,000 characters', async ({ board }) => {
  const names = Array.from({ length: 10_000 }, (_, index) => `no-${10_000_000 + index}`)
  const link = `/?country=FR~${names.join('~')}`
  expect(link.length).toBeGreaterThan(100_000)
  await board.open(link)
  await expect(board.brokenLinkNotice).toContainText('“no-10000000”')
  await expect(board.brokenLinkNotice).toContainText('and 9996 more')
  await expect(board.page).toHaveURL('/?country=FR')
  await board.openCell('France', 'ships in Fijian waters')
  await expect(board.quotes('France', 'ships in Fijian waters')).toBeVisible()
})

test('I follow a link of 100,000 characters that is one single word', async ({ board }) => {
  await board.open(`/?country=FR&at=${'ặ'.repeat(100_000)}`)
  await expect(board.brokenLinkNotice).toContainText('ặặặ')
  await expect(board.page).toHaveURL('/?country=FR')
  expect((await board.brokenLinkNotice.innerText()).length).toBeLessThan(400)
})

test('I follow a link from a newsletter, and its tracking is dropped without a word @browsers', async ({
  board,
}) => {
  await board.open('/?utm_source=letter&country=FR&fbclid=abc&zarsrc=30&igsh=x&gbraid=1&si=2&ref=y')
  await expect(board.page).toHaveURL('/?country=FR')
  await expect(board.chips).toHaveText([/^France/])
  await expect(board.brokenLinkNotice).toHaveCount(0)
})

/** Links as programs mangle them, with the address that was meant. */
const MANGLED = [
  ['a full stop', '/?cell=FR.ships-in-fiji.', '/?cell=FR.ships-in-fiji'],
  [
    'a bracket and the words after it',
    '/articles/noumea-summit).%20Read',
    '/articles/noumea-summit',
  ],
  ['a blank', '/matrix?country=FR%20', '/matrix?country=FR'],
  ['its list encoded twice', '/matrix?country=FR%257EPT', '/matrix?country=FR~PT'],
  ['its words encoded twice', '/matrix?q=bi%25E1%25BB%2587n', '/matrix?q=bi%E1%BB%87n'],
  ['one filter in two parts', '/matrix?country=FR&country=PT', '/matrix?country=FR~PT'],
  [
    'separators as entities',
    '/matrix?country=FR&amp;stance=declines',
    '/matrix?country=FR&stance=declines',
  ],
  [
    'separators as numbers',
    '/matrix?country=FR&#38;stance=declines',
    '/matrix?country=FR&stance=declines',
  ],
  ['tracking but no “?”', '/articles/noumea-summit&utm_source=zalo', '/articles/noumea-summit'],
] as const

for (const [what, link, meant] of MANGLED) {
  test(`I follow a link that a program gave ${what}, and am where it was meant to lead`, async ({
    board,
  }) => {
    await board.open(link)
    await expect(board.page).toHaveURL(meant)
    await expect(board.brokenLinkNotice).toHaveCount(0)
  })
}

test('I follow a link to a page that is nearly one, and go on to the page', async ({ board }) => {
  await board.open('/articles/noumea-sumit?country=FR')
  await board.brokenLinkNotice.getByRole('link', { name: '/articles/noumea-summit' }).click()
  await expect(board.page).toHaveURL('/articles/noumea-summit?country=FR')
})

test('I follow an old link to a passage that was taken out, am told why, and go to where it is told now', async ({
  board,
}) => {
  await board.open('/?country=FR&at=france-dozens-of-ships')
  const notice = board.removedNotice
  await expect(notice).toContainText('“france-dozens-of-ships” is no longer in the dossier.')
  await expect(notice).toContainText(
    /Taken out on \d+ \w+ \d{4}: The sentence does not say where the French ships would be/,
  )
  await expect(board.brokenLinkNotice).toHaveCount(0)
  await expect(board.page).toHaveURL('/?country=FR')
  await expect(board.chips).toHaveText([/^France/])

  await notice.getByRole('link', { name: /^France, joint fleet/ }).click()
  await expect(board.passageCard).toContainText(
    'France was ready to send dozens of ships to take part',
  )
})

test('I follow an old link with a condition that is none any more, in Vietnamese', async ({
  board,
}) => {
  const vietnamese = board.inVietnamese()
  await vietnamese.open('/?condition=fishing-goes-on&lang=vi')
  const notice = vietnamese.removedNotice
  await expect(notice).toContainText('Bộ tư liệu không còn mục “fishing-goes-on”.')
  await expect(notice).toContainText(
    '“Khi việc đánh bắt vẫn đang diễn ra” nói điều gì kéo dài bao lâu',
  )
  await expect(vietnamese.chips).toHaveCount(0)
  await notice.getByRole('link', { name: /^IFC/ }).click()
  await expect(vietnamese.passageCard).toContainText('khi việc đánh bắt vẫn đang diễn ra')
})

test('I follow an old link to a disagreement that is none any more, and am among those that are', async ({
  board,
}) => {
  await board.open('/disputes/when-guarantees-apply?country=o7')
  await expect(board.removedNotice).toContainText('One was an end and the other a start')
  await expect(board.removedNotice.getByRole('link')).toHaveCount(2)
  await expect(board.page).toHaveURL('/disputes?country=o7')
  await expect(board.main.getByRole('heading', { name: 'Disagreements', level: 2 })).toBeVisible()
  await board.removedNotice.getByRole('button', { name: 'Close' }).click()
  await expect(board.removedNotice).toHaveCount(0)
})

test('Of what was a meeting and no stance, I am led to the event', async ({ board }) => {
  await board.open('/?at=naivalu-leaders-conference')
  await board.removedNotice.getByRole('link').click()
  await expect(board.page).toHaveURL('/events/leaders-conference-on-treaty-plan')
})

test('On a day gone by, an old link tells nothing of what was said later', async ({ board }) => {
  await board.open('/?at=france-dozens-of-ships&asOf=2025-12-31')
  await expect(board.removedNotice).toContainText('is no longer in the dossier.')
  await expect(board.removedNotice).not.toContainText('ships would be')
  await expect(board.removedNotice.getByRole('link')).toHaveCount(0)
})
