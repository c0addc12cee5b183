import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Board } from './board'
import { expect, test } from './story'

// A host knows no page of a cell in which nothing is told.
test.use({ expectedTroubles: /status of 404/ })
import { ENGLISH, VIETNAMESE } from './words'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const WIDTHS = [
  ['wide', { width: 1440, height: 900 }],
  ['medium', { width: 1024, height: 768 }],
  ['narrow', { width: 390, height: 844 }],
] as const

const LANGUAGES = [
  ['en', ENGLISH],
  ['vi', VIETNAMESE],
] as const

/*
 * Each state is checked at every width, because layouts differ. Languages and themes alternate, so
 * that each state is checked in both, even states that only one width has. Contrast, by far the
 * slowest rule, is checked once in each theme.
 */

/** A few rows and columns, for states that don't need the whole matrix. */
const FEW = 'country=PT~FR~BR~reef-alliance&commitment=reef-guarantees~ships-in-fiji~reef-fund'

/** The states, by address, with steps to take first. */
const STATES: readonly (readonly [string, string, ((board: Board) => Promise<void>)?])[] = [
  ['board', '/'],
  [
    'cell open and passage in its article',
    `/?${FEW}&inherit=1&cell=PT.reef-guarantees&at=tavares-no-portuguese-ships`,
  ],
  ['a cell of several documents, open on one', '/?country=BR~FJ&cell=BR.bilateral-agreements'],
  [
    'a filter that leaves out the latest stance',
    '/?country=BR~FJ&stance=undecided&cell=BR.ocean-treaty',
  ],
  [
    'words found in an article',
    '/articles/noumea-guarantees?find=bi%E1%BB%87n%20ph%C3%A1p&line=13',
  ],
  ['the sentences that answer a question', '/articles?stance=declines~opposes'],
  [
    'an answer on the board, with the other questions',
    '/?condition=after-ban',
    async (board) => {
      // On a phone, the board shows the matrix.
      if (await board.otherQuestions.isVisible()) await board.otherQuestions.click()
    },
  ],
  ['a step of the story', '/?at=brasilia-refuses-guard-ships&story=2'],
  ['open readings alone', `/?reading=open&${FEW}&at=tavares-rules-nothing-out`],
  ['lanes by document', '/timeline?lanes=instrument&country=BR~FJ'],
  ['an id that was taken out', '/matrix?country=FR&at=france-dozens-of-ships'],
  ['matrix without statements', '/matrix?country=MT&stance=leads'],
  ['timeline', '/timeline?time=2025-01..2026-01'],
  ['timeline by country', `/timeline?lanes=country&scale=true&${FEW}`],
  ['a day gone by', '/timeline?asOf=2025-12-05'],
  ['the menu of what is needed seldom', `/matrix?${FEW}`, (board) => board.openMore()],
  [
    'the list of keys',
    `/?${FEW}`,
    async ({ page }) => {
      await page.locator('#keyboard').waitFor({ state: 'attached' })
      await page.keyboard.press('?')
      await page.locator('#keyboard').waitFor()
    },
  ],
  [
    'the choice of the day',
    '/matrix?asOf=2025-12-05&known=published',
    async (board) => {
      await board.openFilter(board.words.asOf)
    },
  ],
  ['what changed', '/changes?since=2025-06-29'],
  ['shifts', '/shifts?cell=FJ.treaty-talks'],
  ['timeline table', `/timeline?table=1&${FEW}`],
  ['articles', '/articles'],
  ['article', '/articles/draft-treaty-consultations?furniture=1'],
  ['disagreement', '/disputes/foreign-ships-in-fijian-waters'],
  ['conditions', '/conditions?condition=after-ban'],
  ['coverage', '/coverage'],
  ['method', '/method'],
  ['data', '/data'],
  ['versions', '/versions'],
  ['notebook', '/notebook'],
  [
    'share dialog',
    `/matrix?${FEW}&cell=PT.reef-guarantees`,
    async ({ header, page, words }) => {
      await header.getByRole('button', { name: words.share, exact: true }).click()
      await expect(page.getByRole('dialog', { name: words.share, exact: true })).toBeVisible()
    },
  ],
  ['a matrix on another site', `/?${FEW}&embed=1&asOf=2026-01-07`],
  ['a brief on another site, with a notice', '/actors/PT?embed=1&stance=certain'],
  ['broken link', `/timeline?table=1&country=PT~XX&time=2026..2025`],
  [
    'filter open',
    `/matrix?${FEW}`,
    async (board) => {
      await board.openFilter(board.words.country)
    },
  ],
  [
    'search',
    `/matrix?${FEW}`,
    async ({ page }) => {
      await page.keyboard.press('/')
      await page.getByRole('combobox').and(page.locator(':focus')).fill('Fiji')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  ],
  ['directory of countries', '/actors'],
  ['brief of a country', '/actors/BR'],
  ['brief of unnamed states', '/actors/six-unnamed-states'],
  ['brief of a commitment', '/commitments/ships-in-fiji'],
  ['directory of documents', '/instruments'],
  ['brief of a document', '/instruments/monitoring-mechanism'],
  ['brief of an event', '/events/noumea-meeting-2026-01'],
  ['cell of several topics', '/cells/FJ/treaty-talks'],
  ['cell with one passage', '/cells/PT/ships-in-fiji'],
  ['cell without a statement', '/cells/MT/reef-fund'],
  ['statement', '/statements/tavares-rules-nothing-out'],
  ['question', '/questions/who-says-no'],
  ['directory of cells', '/cells'],
  ['directory of statements', '/statements'],
  ['directory of questions', '/questions'],
  ['nobody side by side', '/compare'],
  ['countries side by side', '/compare?country=PT~FR~NO'],
]

/** Elements that violate a rule; legacy mode avoids a second page for frames, and there are none. */
async function findViolations(page: Page, hasColours: boolean): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: RULES,
      rules: { 'color-contrast': { enabled: hasColours } },
      resultTypes: ['violations'],
    })
    .setLegacyMode(true)
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  )
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [column, [width, viewport]] of WIDTHS.entries()) {
  test.describe(width, () => {
    test.use({ viewport })

    for (const [row, [state, address, act]] of STATES.entries()) {
      const [lang, words] = LANGUAGES[(row + column) % 2 === 0 ? 0 : 1]
      const colorScheme = (row + (width === 'narrow' ? 1 : 0)) % 2 === 0 ? 'light' : 'dark'

      test(`axe finds nothing: ${state} (${width}, ${colorScheme}, ${lang})`, async ({ page }) => {
        const board = new Board(page, words)
        await page.emulateMedia({ colorScheme })
        await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${lang}`)
        await expect(board.main).toBeVisible()
        await expect(page.getByText(/^(Loading|Đang tải)/)).toHaveCount(0)
        await act?.(board)
        expect(await findViolations(page, width !== 'medium')).toEqual([])
      })
    }
  })
}
