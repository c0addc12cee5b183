/** Pages printed to PDF by Chromium, read again by poppler and qpdf. */
import { spawn, spawnSync } from 'node:child_process'
import { add, ask, at, NOT_ASKED, of, run, versionOf } from './set-up.mjs'
import { NO_SITE, onSite } from './site.mjs'

const PAGES = {
  'an article': '/articles/peace-plan-consultations',
  'a brief': '/actors/DE',
  'an answer': '/conditions',
  'the matrix': '/matrix',
}
const TOO_EARLY = { en: 'Printed before the passages had loaded', vi: 'In khi chưa tải xong' }
/** Without blanks, which a PDF has where lines end. */
const close = (/** @type {string} */ text) => text.normalize().replaceAll(/\s/g, '')

export async function readPaper() {
  // It tells its version as if that were an error.
  const { stderr } = spawnSync('pdftotext', ['-v'], { encoding: 'utf8' })
  const versions = [versionOf(stderr ?? ''), ask('qpdf') ?? '']
  if (versions.includes('')) {
    add('PDF by print', 'poppler and qpdf', NOT_ASKED)
    return
  }
  const done = await onSite(async ({ browser, url }) => {
    const reader = `poppler ${versions[0]}, qpdf ${versions[1]}`
    for (const [name, path] of Object.entries(PAGES))
      for (const language of /** @type {const} */ (['vi', 'en'])) {
        const address = `${url}${language}${path}`
        const page = await browser.newPage()
        await page.goto(address)
        await page.waitForTimeout(4000)
        const calm = await print(page)
        const quotes = await readQuotes(page)
        await page.close()
        /** @param {ReturnType<typeof readPdf>} pdf @param {string} when */
        const count = ({ text }, when) => {
          const found = quotes.filter((quote) => text.includes(close(quote))).length
          const says = found < quotes.length && text.includes(close(TOO_EARLY[language]))
          return `${of(found, quotes.length, `passages ${when}`)}${says ? ', and it says that they are missing' : ''}`
        }
        const early = await printEarly(browser, address)
        const load = [1, 2, 3, 4].map(() => spawn(process.execPath, ['-e', 'for (;;);']))
        const busy = await printEarly(browser, address)
        for (const each of load) each.kill()
        add(`PDF by print, ${name}, ${language}`, `Chromium ${browser.version()}; ${reader}`, {
          whole: [
            count(calm, 'once the page stands still'),
            count(early, 'right after opening'),
            count(busy, 'under load'),
            ...['title', 'tagged', 'language', 'outline'].filter((each) => calm.has.includes(each)),
          ],
          lost: ['title', 'tagged', 'language', 'outline'].filter(
            (each) => !calm.has.includes(each),
          ),
        })
      }
    return true
  })
  if (done === null) add('PDF by print', 'Chromium, poppler and qpdf', NO_SITE)
}

/** @param {import('playwright').Page} page */
async function print(page) {
  await page.pdf({ path: at('a.pdf'), preferCSSPageSize: true, tagged: true, outline: true })
  return readPdf()
}

/** @param {import('playwright').Browser} browser @param {string} address */
async function printEarly(browser, address) {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  const pdf = await print(page)
  await page.close()
  return pdf
}

function readPdf() {
  const info = run('pdfinfo', ['a.pdf'])
  const objects = JSON.parse(run('qpdf', ['--json=1', '--json-key=objects', 'a.pdf'])).objects
  /** @type {any} */
  const catalog = Object.values(objects).find((each) => each?.['/Type'] === '/Catalog')
  const has = Object.entries({
    title: /^Title: +\S/m.test(info),
    tagged: /^Tagged: +yes/m.test(info),
    language: catalog?.['/Lang'] !== undefined,
    outline: catalog?.['/Outlines'] !== undefined,
  })
  return {
    text: close(run('pdftotext', ['-raw', 'a.pdf', '-'])),
    has: has.flatMap(([name, is]) => (is ? [name] : [])),
  }
}

/** @param {import('playwright').Page} page @returns {Promise<string[]>} the passages that it prints */
async function readQuotes(page) {
  await page.emulateMedia({ media: 'print' })
  await page.waitForTimeout(1000)
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('blockquote, q')].flatMap((each) => {
      if (each.getClientRects().length === 0) return []
      const words = document.createElement('div')
      words.append(...each.cloneNode(true).childNodes)
      for (const label of words.querySelectorAll('.visually-hidden, sup, button')) label.remove()
      return [words.textContent.replaceAll(/^[“"]|[”"]$/g, '')]
    })
    return [...new Set(texts)]
  })
}
