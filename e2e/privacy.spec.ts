import { toSource } from '../scripts/content-security-policy.mjs'
import { expect, test } from './story'

test('I tour the whole page, and it asks nobody but its own host', async ({
  board,
  baseURL,
  context,
}) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await board.open()
  await board.openCell('Portugal', 'ships in Fijian waters')
  await board.readInContext('việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji')
  await expect(board.article).toBeVisible()
  await board.silentStates.click()
  await board.openFilter(board.words.country)
  await board.closeFilter()
  await board.view('Timeline').click()
  await board.timelineMarks.first().hover()
  await board.timelineButton('Table').click()
  await board.view('Articles').click()
  await board.chooseTheme('dark')
  await board.switchLanguage('Tiếng Việt')
  await board.page.waitForLoadState('networkidle')

  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('The page carries its Content-Security-Policy with it, in the header and in itself', async ({
  page,
  board,
}) => {
  const response = await page.goto('/')
  const header = response?.headers()['content-security-policy'] ?? ''
  expect(header).toMatch(/default-src '(none|self)'/)
  expect(header).not.toMatch(/unsafe-|\*|https?:/)
  expect(response?.headers()['x-content-type-options']).toBe('nosniff')
  expect(response?.headers()['referrer-policy']).toBe('no-referrer')
  const meta = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content')
  // All but the styles that stand in other pages.
  const own = await page.locator('style').textContent()
  expect(readSources(meta)).toContainEqual(['style-src', "'self'", toSource(own ?? '')])
  const others = new Set(readSources(header).flat())
  expect(
    readSources(meta).flatMap((sources) => sources.filter((each) => !others.has(each))),
  ).toEqual([])
  expect(readSources(header).map(([directive]) => directive)).toEqual(
    readSources(meta).map(([directive]) => directive),
  )
  await expect(board.grid).toBeVisible()
})

/** Of each directive its name and what it allows. */
function readSources(policy: string | null): readonly (readonly string[])[] {
  return (policy ?? '').split('; ').map((directive) => directive.split(' '))
}

test.describe('a style that is not of the page', () => {
  test.use({ expectedTroubles: /style-src/ })

  test('is refused, in an element as in an attribute @browsers', async ({ board }) => {
    await board.open()
    const { page } = board
    const violations = await page.evaluate(async () => {
      const heard: string[] = []
      const ended = new Promise<void>((done) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          heard.push(effectiveDirective)
          if (heard.length === 4) done()
        })
      })
      const style = document.createElement('style')
      style.textContent = 'body { opacity: 0.5 }'
      document.head.append(style)
      document.body.setAttribute('style', 'opacity: 0.5')
      await ended
      return heard
    })
    // By the header, and by the page itself.
    const twice = (directive: string) => [directive, directive]
    expect(violations.toSorted()).toEqual([...twice('style-src-attr'), ...twice('style-src-elem')])
    await expect(page.locator('body')).toHaveCSS('opacity', '1')
  })
})

test.describe('the watch over every story', () => {
  test.use({ expectedTroubles: /elsewhere\.invalid|connect-src|violates/ })

  test('hears what the policy refuses', async ({ board }) => {
    await board.open()
    const heard = board.page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith('violates connect-src'),
    })
    const refused = await board.page.evaluate(async () => {
      try {
        await fetch('https://elsewhere.invalid/')
        return false
      } catch {
        return true
      }
    })
    expect(refused).toBe(true)
    expect((await heard).text()).toContain('elsewhere.invalid')
  })
})
