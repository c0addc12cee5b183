import type { Board } from './board'
import { expect, test } from './story'

const INDEX = '**/data/index-*.json'
const TEXTS = '**/data/texts-*.json'
const ARTICLES = '**/data/articles/**'

async function markPage({ page }: Board): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-marked', ''))
}

/** That the page has not been loaded anew since `markPage`. */
async function expectSamePage({ page }: Board): Promise<void> {
  await expect(page.locator('[data-marked]')).toHaveCount(1)
}

function listStyleSheets({ page }: Board): Promise<readonly (string | null)[]> {
  return page.evaluate(() => [...document.styleSheets].map(({ href }) => href))
}

test.describe('with a server that fails', () => {
  test.use({
    expectedTroubles: /Failed to load resource|dynamically imported|preload CSS|LoadError/,
  })

  for (const [what, fulfil] of [
    ['answers with an error', { status: 500 }],
    ['sends a page', { status: 200, body: '<!doctype html>' }],
    ['sends an empty object', { status: 200, body: '{}' }],
    ['sends nothing', { status: 200, body: 'null' }],
    ['sends another error', { status: 200, body: '{"error":{"code":503}}' }],
    ['sends another format', { status: 200, body: '{"format":0}' }],
  ] as const) {
    test(`I am told that the dossier is not there when the server ${what}, and try again`, async ({
      board,
    }) => {
      await board.page.route(INDEX, (route) => route.fulfill(fulfil))
      await board.page.goto('/?country=PT')
      const failed = board.page.getByRole('alert')
      await expect(failed).toContainText('The dossier could not be loaded')
      // The alert still stands while it is asked for again: only the answer tells that it failed again.
      const again = board.page.waitForResponse(INDEX)
      await failed.getByRole('button', { name: 'Try again' }).click()
      await again
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

  for (const kind of ['js', 'css']) {
    test(`When one view cannot be loaded (${kind}), the others work, and it comes back in place`, async ({
      board,
    }) => {
      const file = `**/assets/TimelineView-*.${kind}`
      await board.page.route(file, (route) => route.abort())
      await board.open()
      const failed = board.page.getByRole('alert')
      await expect(failed).toContainText('Timeline could not be shown')
      await expect(failed).toContainText('The rest of the page still works.')
      await board.openCell('Portugal', 'ships in Fijian waters')
      await expect(board.quotes('Portugal', 'ships in Fijian waters')).toBeVisible()
      await expect(board.articleLink('New progress on guarantees')).toBeVisible()
      await markPage(board)
      await board.page.unroute(file)
      await failed.getByRole('button', { name: 'Show it again' }).click()
      await expect(board.timeline).toBeVisible()
      expect(await listStyleSheets(board)).toContainEqual(expect.stringContaining('/TimelineView-'))
      await expectSamePage(board)
    })
  }

  for (const [part, address, width, name] of [
    ['StoryBar', '/?at=brasilia-refuses-guard-ships&story=2', 1440, 'The story'],
    ['OpenEventView', '/?event=cebu-meeting-2023', 1440, 'The event'],
    ['SentencesLink', '/matrix?country=PT', 390, 'The link to the sentences'],
  ] as const) {
    test(`What could not be shown is called by its name: ${name}`, async ({ board }) => {
      await board.page.setViewportSize({ width, height: 844 })
      await board.page.route(`**/assets/${part}-*.js`, (route) => route.abort())
      await board.open(address)
      await expect(board.page.getByRole('alert').getByRole('heading')).toHaveText(
        `${name} could not be shown`,
      )
      await expect(board.page.getByRole('main')).toBeVisible()
    })
  }

  test('A panel of a row that could not be shown is called by the row', async ({ board }) => {
    await board.page.route('**/assets/HeadPanelView-*.js', (route) => route.abort())
    await board.open('/matrix')
    await board.grid.getByRole('rowheader').getByRole('button', { name: 'Portugal' }).click()
    await expect(board.page.getByRole('alert')).toContainText('Portugal could not be shown')
    await expect(board.grid).toBeVisible()
  })

  test('When a file is gone since a new build, showing the view again loads that build', async ({
    board,
  }) => {
    const code = '**/assets/TimelineView-*.js'
    await board.page.route(code, (route) => route.fulfill({ status: 404 }))
    await board.open('/?country=PT')
    await markPage(board)
    const again = board.page.getByRole('alert').getByRole('button', { name: 'Show it again' })
    await expect(again).toBeVisible()
    const loaded = board.page.waitForEvent('load')
    await again.click()
    await loaded
    await expect(board.page.locator('[data-marked]')).toHaveCount(0)
    await expect(board.chips).toHaveText([/^Portugal/])
  })

  test('Without a network, a page that was never open says so, and comes when there is one', async ({
    board,
    context,
  }) => {
    await board.open()
    await expect(board.timelineMarks.first()).toBeVisible()
    await markPage(board)
    await context.setOffline(true)
    await board.view('Answers').click()
    const failed = board.page.getByRole('alert')
    await expect(failed).toContainText('Disagreements could not be shown')
    await expect(failed).toContainText('There is no network.')
    // Having failed again, the page asks for the site, and would begin anew if there were an answer.
    const unanswered = board.page.waitForEvent(
      'requestfailed',
      (request) => new URL(request.url()).pathname === '/',
    )
    await failed.getByRole('button', { name: 'Show it again' }).click()
    await unanswered
    await expect(failed).toContainText('There is no network.')
    await board.view('Matrix').click()
    await expect(board.grid).toBeVisible()
    await board.goBack()
    await context.setOffline(false)
    await failed.getByRole('button', { name: 'Show it again' }).click()
    await expect(board.page.getByRole('heading', { name: 'Disagreements' })).toBeVisible()
    await expect(failed).toHaveCount(0)
    await expectSamePage(board)
  })

  test('Without a network I am told so', async ({ board, context }) => {
    await board.open('/?country=PT')
    // The views' own code loads before the network fails.
    await expect(board.articleLink('New progress')).toBeVisible()
    await expect(board.timelineMarks.first()).toBeVisible()
    await context.setOffline(true)
    await board.articleLink('New progress').click()
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
  await board.page.goto('/?country=PT')
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
    await board.chooseTheme('dark')
    await expect(board.page.locator('html')).toHaveCSS('background-color', 'rgb(21, 20, 15)')
    await board.openCell('Portugal', 'ships in Fijian waters')
    await expect(board.quotes('Portugal', 'ships in Fijian waters')).toBeVisible()
    await board.page.getByRole('separator', { name: 'Resize Matrix and Timeline' }).focus()
    await board.page.keyboard.press('ArrowLeft')
    await board.page.reload()
    await expect(board.grid).toBeVisible()
    await board.openMore()
    await expect(board.theme).toHaveValue('system')
  })
}

test('What storage holds may be nonsense', async ({ board }) => {
  await board.page.addInitScript(() => {
    localStorage.setItem('who-pledged-what.theme', 'plaid')
    localStorage.setItem('who-pledged-what.panes.board', '{"matrix":-3')
  })
  await board.open()
  await expect(board.grid).toBeVisible()
  await board.openMore()
  await expect(board.theme).toHaveValue('system')
})
