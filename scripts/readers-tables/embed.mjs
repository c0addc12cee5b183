/** The code that embeds a view, in a page of another house and in what such pages are made with. */
import { createServer } from 'node:http'
import { add, load, named, of, theirs, window } from './set-up.mjs'
import { NO_SITE, onSite } from './site.mjs'

const { toEmbedCode } = await load('export/to-embed-code.ts')
const TITLE = 'Who pledged “what” & when: <matrix>'

export async function readEmbed() {
  const link =
    'https://pledges.example/en/matrix?country=DE~FR&embed=1&quote=0a1b2c&version=0123456789'
  const code = toEmbedCode(link, TITLE)
  const { default: sanitize } = await theirs('sanitize-html')
  const { default: createPurifier } = await theirs('dompurify')
  const commonmark = await theirs('commonmark')
  const { micromark } = await theirs('micromark')
  const gfm = await theirs('micromark-extension-gfm')
  const { marked } = await theirs('marked')
  const safe = { allowDangerousHtml: true }
  for (const [reader, html] of [
    [
      named('commonmark'),
      new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(code)),
    ],
    [named('marked'), marked.parse(code)],
    [`${named('micromark')}, HTML allowed`, micromark(code, safe)],
    [
      `${named('micromark')}, ${named('micromark-extension-gfm')}, HTML allowed`,
      micromark(code, { ...safe, extensions: [gfm.gfm()], htmlExtensions: [gfm.gfmHtml()] }),
    ],
    [named('sanitize-html'), sanitize(code)],
    [named('dompurify'), createPurifier(window).sanitize(code)],
  ]) {
    const { body } = new window.DOMParser().parseFromString(html, 'text/html')
    const frame = body.querySelector('iframe')
    const kept = { address: frame?.src === link, title: frame?.title === TITLE }
    add('Embed code', reader, {
      whole: Object.entries(kept).flatMap(([name, is]) => (is ? [name] : [])),
      lost: frame === null ? ['the frame'] : [],
    })
  }
  const done = await onSite(async ({ browser, url }) => {
    const own = toEmbedCode(`${url}en/matrix?country=DE~FR&embed=1`, TITLE)
    const other = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><title>Another house</title><p>News</p>${own}`)
    })
    await new Promise((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve(null))
    })
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : 0
    const page = await browser.newPage()
    await page.goto(`http://localhost:${port}/`)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('rowheader', { name: 'Germany' }).first().waitFor()
    const rows = await frame.getByRole('rowheader').allTextContents()
    add('Embed code', `Chromium ${browser.version()}, a page of another host`, {
      whole: [
        of(
          ['Germany', 'France'].filter((name) => rows.some((row) => row.includes(name))).length,
          2,
          'rows drawn',
        ),
        ...((await page.getByTitle(TITLE).count()) === 1 ? ['title'] : []),
      ],
    })
    await page.close()
    other.close()
    return true
  })
  if (done === null) add('Embed code', 'Chromium', NO_SITE)
}
