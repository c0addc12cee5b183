import { AxeBuilder } from '@axe-core/playwright'
import { VIETNAMESE } from './words'
import { Board } from './board'
import { expect, test } from './story'

/** Legacy mode spares a second page for frames, of which there are none; only violations are told in full. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const WIDTHS = [
  ['wide', { width: 1440, height: 900 }],
  ['medium', { width: 1024, height: 768 }],
  ['narrow', { width: 390, height: 844 }],
] as const

/** Rows and columns that are enough where the whole matrix is not what is looked at. */
const FEW = 'country=PT~FR~BR~reef-alliance&commitment=reef-guarantees~ships-in-fiji~reef-fund'

/** What is looked at, by address, and what is done there first. */
const STATES: readonly (readonly [string, string, ((board: Board) => Promise<void>)?])[] = [
  ['board', '/'],
  [
    'cell open and passage in its article',
    `/?${FEW}&inherit=1&cell=PT.reef-guarantees&at=tavares-no-portuguese-ships`,
  ],
  ['a cell of several documents, open on one', '/?country=BR~UA&cell=BR.bilateral-agreements'],
  [
    'a filter that leaves out the latest stance',
    '/?country=BR~UA&stance=undecided&cell=BR.ocean-treaty',
  ],
  ['open readings alone', `/?reading=open&${FEW}&at=tavares-rules-nothing-out`],
  ['lanes by document', '/timeline?lanes=instrument&country=BR~UA'],
  ['an id that was taken out', '/matrix?country=FR&at=france-dozens-of-ships'],
  ['matrix without statements', '/matrix?country=MT&stance=leads'],
  ['timeline', '/timeline?time=2025-01..2026-01'],
  ['timeline by country', `/timeline?lanes=country&scale=true&${FEW}`],
  ['a day gone by', '/timeline?asOf=2025-12-05'],
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
]

for (const [width, viewport] of WIDTHS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } })

      for (const lang of ['en', 'vi'] as const) {
        test(`axe finds nothing in any view (${width}, ${colorScheme}, ${lang})`, async ({
          page,
        }) => {
          // Many states in one story; how long they take is no finding.
          test.setTimeout(300_000)
          const board = lang === 'en' ? new Board(page) : new Board(page, VIETNAMESE)
          for (const [state, address, act] of STATES) {
            await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${lang}`)
            await expect(board.main).toBeVisible()
            await expect(page.getByText(/^(Loading|Đang tải)/)).toHaveCount(0)
            await act?.(board)
            const { violations } = await new AxeBuilder({ page })
              .options({ runOnly: RULES, resultTypes: ['violations'] })
              .setLegacyMode(true)
              .analyze()
            const found = violations.flatMap(({ id, nodes }) =>
              nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`),
            )
            expect.soft(found, state).toEqual([])
          }
        })
      }
    })
  }
}
