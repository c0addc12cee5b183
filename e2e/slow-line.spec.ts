import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import sirv from 'sirv'
import { listen } from './listen'
import { expect, test as base } from './story'
import { watchLayout } from './watch-layout'

interface Line {
  readonly url: string
  /** The answer to the next question for a page, still without a body. */
  readonly answer: () => Promise<ServerResponse>
  /** Paths of the files that were asked for so far. */
  readonly asked: readonly string[]
}

/** The site behind a server that leaves it to the story how fast a page comes. */
const test = base.extend<{ readonly line: Line }>({
  line: async ({}, use) => {
    const files = sirv('dist-stories', { dev: true })
    let answer: (response: ServerResponse) => void
    const answered = new Promise<ServerResponse>((resolve) => {
      answer = resolve
    })
    const asked: string[] = []
    const { url, stop } = await listen((request, response) => {
      asked.push(request.url ?? '')
      if (request.headers['sec-fetch-dest'] !== 'document') return files(request, response)
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).flushHeaders()
      answer(response)
    })
    await use({ url, answer: () => answered, asked })
    await stop()
  },
  baseURL: async ({ line }, use) => use(line.url),
})

test.use({ expectedTroubles: /ERR_FAILED/ })

/** UTF-16 units. */
const PIECE = 12_000

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const) {
  for (const address of ['/en/', '/en/actors/PT', '/en/articles/noumea-summit']) {
    test(`${address} stands where it will stand, however slowly it comes (${width} px)`, async ({
      board,
      line,
    }) => {
      const { page } = board
      await page.setViewportSize({ width, height })
      const look = await watchLayout(page)
      const html = readFileSync(`dist-stories${address.replace(/\/$/, '/index')}.html`, 'utf8')
      const started = page.goto(address, { waitUntil: 'commit' })
      const answer = await line.answer()
      await started
      // Nothing is painted of a head, in which the rules stand.
      const body = html.indexOf('<body>')
      answer.write(html.slice(0, body))
      for (let from = body; from < html.length; from += PIECE) {
        answer.write(html.slice(from, from + PIECE))
        await page.evaluate(untilPainted)
      }
      // Neither what brings it to life nor its style sheet makes what is read wait.
      expect(line.asked.filter((path) => /\.(js|json|css)$/.test(path))).toEqual([])
      answer.end()
      await board.untilAlive()
      expect((await look()).moved).toBeLessThan(0.02)
    })
  }
}

/** In the page. */
function untilPainted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()))
  })
}
