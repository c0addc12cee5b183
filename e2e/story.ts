/**
 * The fixtures of every story: a board, and a watch over the page. In no story may the page contact
 * another host, violate the Content-Security-Policy or write to the console.
 */
import { test as base, expect } from '@playwright/test'
import { Board } from './board'
import { ignoreWhatFirefoxLacks, typeIntoFields } from './firefox'

interface Story {
  readonly board: Board
  /** Problems that a story's steps would not notice; should stay empty. */
  readonly troubles: readonly string[]
  /** Problems that a story causes itself, e.g. by making a request fail. */
  readonly expectedTroubles: RegExp | null
}

/**
 * What Playwright says where the configuration lets no service worker keep the site, and what Chromium
 * says where a page takes more than a few seconds to come alive.
 */
const OF_THE_MACHINE =
  /^console: (Service Worker registration blocked by Playwright|The resource \S+ was preloaded using link preload but not used within a few seconds)/

export const test = base.extend<Story, { readonly driver: undefined }>({
  driver: [
    async ({ browser }, use) => {
      if (browser.browserType().name() === 'firefox') ignoreWhatFirefoxLacks(browser)
      await use(undefined)
    },
    { scope: 'worker', auto: true },
  ],

  expectedTroubles: [null, { option: true }],

  troubles: [
    async ({ context, baseURL, browserName, expectedTroubles }, use) => {
      const troubles: string[] = []
      const note = (trouble: string) => {
        if (OF_THE_MACHINE.test(trouble)) return
        if (expectedTroubles?.test(trouble) !== true) troubles.push(trouble)
      }
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`)
      })
      context.on('weberror', (error) => note(`error: ${error.error().message}`))
      context.on('request', (request) => {
        const { origin } = new URL(request.url())
        if (origin !== new URL(baseURL ?? '').origin) note(`request: ${request.url()}`)
      })
      // Catches violations that the console does not show, in every page of the context.
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          // oxlint-disable-next-line no-console -- the watch listens to the console
          console.error(`violates ${violatedDirective}: ${blockedURI}`)
        })
      })
      if (browserName === 'firefox') await context.addInitScript(typeIntoFields)
      await use(troubles)
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],

  board: async ({ page }, use) => {
    await use(new Board(page))
  },
})

export { expect }
