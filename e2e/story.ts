/**
 * What every story starts from: a board, and a watch over the page. Whatever story is told, nothing
 * may be asked of another host, break the Content-Security-Policy or land in the console.
 */
import { test as base, expect } from '@playwright/test'
import { Board } from './board'

interface Story {
  readonly board: Board
  /** What went wrong unseen while the story was told; empty unless something did. */
  readonly troubles: readonly string[]
  /** Troubles that a story brings about itself, e.g. by making a request fail. */
  readonly expectedTroubles: RegExp | null
}

export const test = base.extend<Story>({
  expectedTroubles: [null, { option: true }],

  troubles: [
    async ({ context, baseURL, expectedTroubles }, use) => {
      const troubles: string[] = []
      const note = (trouble: string) => {
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
      // Violations that the console leaves out are heard here, in every page of the context.
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          // oxlint-disable-next-line no-console -- the watch listens to the console
          console.error(`violates ${violatedDirective}: ${blockedURI}`)
        })
      })
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
