import { expect, test } from './story'

const INDEX = '**/data/index-*.json'
const TEXTS = '**/data/texts-*.json'
const ARTICLES = '**/data/articles/**'

test.describe('with a server that fails', () => {
  test.use({ expectedTroubles: /Failed to load resource|stopped working|dynamically imported/ })

  for (const [what, fulfil] of [
    ['answers with an error', { status: 500 }],
    ['sends something that is no dossier', { status: 200, body: '<!doctype html>' }],
  ] as const) {
    test(`I am told that the dossier is not there when the server ${what}, and try again`, async ({
      board,
    }) => {
      await board.page.route(INDEX, (route) => route.fulfill(fulfil))
      await board.page.goto('/?country=PT')
      const failed = board.page.getByRole('alert')
      await expect(failed).toContainText('The dossier could not be loaded')
      await failed.getByRole('button', { name: 'Try again' }).click()
      await expect(failed).toContainText('The dossier could not be loaded')
      await board.page.unroute(INDEX)
      await failed.getByRole('button', { name: 'Try again' }).click()
      await expect(board.grid).toBeVisible()
      await expect(board.chips).toHaveText([/^Portugal/])
      await expect(failed).toHaveCount(0)
    })
  }

  test('Without the passages I still read the matrix, and the other views offer to try again', async ({
    board,
  }) => {
    await board.page.route(TEXTS, (route) => route.fulfill({ status: 500 }))
    await board.open()
    await expect(board.cell('Portugal', 'ships in Fijian waters')).toHaveAccessibleName(/declines/)
    const failed = board.page.getByRole('alert')
    await expect(failed).toHaveText([
      /passages could not be loaded/,
      /passages could not be loaded/,
    ])
    await board.filterByCountry('Portugal')
    await expect(board.grid.getByRole('rowheader').getByRole('button')).toHaveText(['Portugal'])
    await board.page.unroute(TEXTS)
    await failed.first().getByRole('button').click()
    await expect(failed).toHaveCount(0)
    await expect(board.timelineMarks.first()).toBeVisible()
  })

  test('When an article cannot be loaded, I am told, and try again', async ({ board }) => {
    await board.page.route(ARTICLES, (route) => route.fulfill({ status: 500 }))
    await board.open('/?at=tavares-no-portuguese-ships')
    const failed = board.page.getByRole('alert')
    await expect(failed).toContainText('The text of this article could not be loaded')
    await expect(board.grid).toBeVisible()
    await board.page.unroute(ARTICLES)
    await failed.getByRole('button', { name: 'Try again' }).click()
    await expect(board.article).toContainText('việc triển khai tàu Bồ Đào Nha')
    await expect(failed).toHaveCount(0)
  })

  test('When one view cannot be loaded, the others work', async ({ board }) => {
    const code = '**/assets/TimelineView-*.js'
    await board.page.route(code, (route) => route.abort())
    await board.open()
    const failed = board.page.getByRole('alert')
    await expect(failed).toContainText('Timeline stopped working')
    await expect(failed).toContainText('The rest of the page still works.')
    await board.openCell('Portugal', 'ships in Fijian waters')
    await expect(board.quotes('Portugal', 'ships in Fijian waters')).toBeVisible()
    await expect(board.questions.first()).toBeVisible()
    await board.page.unroute(code)
    await failed.getByRole('button', { name: 'Show it again' }).click()
    await expect(board.timeline).toBeVisible()
  })

  test('Without a network I am told so', async ({ board, context }) => {
    await board.open('/?country=PT')
    // The views' own code loads before the network fails.
    await expect(board.articleLink('Bước tiến mới')).toBeVisible()
    await expect(board.timelineMarks.first()).toBeVisible()
    await context.setOffline(true)
    await board.articleLink('Bước tiến mới').click()
    await expect(board.page.getByRole('alert')).toContainText('There is no network.')
    await context.setOffline(false)
    await board.page.getByRole('button', { name: 'Try again' }).click()
    await expect(board.article).toContainText('Fiji, Brazil và Liên minh')
  })
})

test('While the dossier is on its way, I am told', async ({ board }) => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await board.page.route(INDEX, async (route) => {
    await asked
    await route.continue()
  })
  await board.page.goto('/')
  await expect(board.page.getByRole('status')).toHaveText('Loading the dossier…')
  answer()
  await expect(board.grid).toBeVisible()
})

for (const [what, block] of [
  [
    'blocked',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  ],
] as const) {
  test(`With storage that is ${what}, everything works and nothing is remembered`, async ({
    board,
  }) => {
    await board.page.addInitScript(block)
    await board.open()
    await board.theme.selectOption('dark')
    await expect(board.page.locator('html')).toHaveCSS('background-color', 'rgb(21, 20, 15)')
    await board.openCell('Portugal', 'ships in Fijian waters')
    await expect(board.quotes('Portugal', 'ships in Fijian waters')).toBeVisible()
    await board.page.getByRole('separator', { name: 'Resize Matrix and Timeline' }).focus()
    await board.page.keyboard.press('ArrowLeft')
    await board.page.reload()
    await expect(board.grid).toBeVisible()
    await expect(board.theme).toHaveValue('system')
  })
}

test('What storage holds may be nonsense', async ({ board }) => {
  await board.page.addInitScript(() => {
    localStorage.setItem('who-pledged-what.theme', 'plaid')
    localStorage.setItem('who-pledged-what.panes.board', '{"matrix":-3')
  })
  await board.open()
  await expect(board.theme).toHaveValue('system')
  await expect(board.grid).toBeVisible()
})
