/** What a browser's clipboard holds of pages, in LibreOffice Calc and Writer. */
import { writeFileSync } from 'node:fs'
import { calcVersion, readInLibreOffice, readInWriter, writerVersion } from './libreoffice.mjs'
import { add, at, NOT_ASKED, of } from './set-up.mjs'
import { NO_SITE, onSite } from './site.mjs'

const TABLES = {
  matrix: '/en/matrix',
  coverage: '/vi/coverage',
  compare: '/en/compare?country=FR~DE~GB',
}
const PASSAGES = ['/en/statements/merz-no-german-troops', '/vi/statements/merz-no-german-troops']

/** Words as one line. */
const flat = (/** @type {string} */ text) => text.normalize().replaceAll(/\s+/g, ' ').trim()

export async function readCopied() {
  if (calcVersion === null) {
    add('Copied from a page', 'LibreOffice', NOT_ASKED)
    return
  }
  const done = await onSite(async ({ browser, url }) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    /** @param {string} path @param {string | null} selector null selects all */
    const copy = async (path, selector) => {
      await page.goto(new URL(path, url).href)
      await page.locator('#keyboard').waitFor({ state: 'attached' })
      await page.waitForTimeout(500)
      if (selector === null) await page.keyboard.press('ControlOrMeta+a')
      else
        await page.evaluate((name) => {
          const shown = [...document.querySelectorAll(name)].find(
            (each) => each.getClientRects().length > 0,
          )
          if (shown !== undefined) getSelection()?.selectAllChildren(shown)
        }, selector)
      await page.keyboard.press('ControlOrMeta+c')
      await page.waitForTimeout(500)
      const [html, text] = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const read = async (/** @type {string} */ type) =>
          item?.types.includes(type) === true ? (await item.getType(type)).text() : ''
        return [await read('text/html'), await read('text/plain')]
      })
      writeFileSync(at('copied.html'), `<meta charset="utf-8">${html}`)
      return text
    }
    for (const [name, path] of Object.entries(TABLES)) {
      const table = await copy(path, 'main table')
      const cells = table
        .split(/[\t\n]/)
        .map(flat)
        .filter((each) => each !== '')
      judge(`Table copied, ${name}`, cells)
      await copy(path, null)
      judge(`Whole page copied, ${name}`, cells)
    }
    for (const path of PASSAGES) {
      const lines = (await copy(path, 'main blockquote')).split('\n').map(flat)
      judge(
        `Passage copied, ${path.slice(1, 3)}`,
        lines.filter((each) => each !== ''),
      )
    }
    return true
  })
  if (done === null) add('Copied from a page', 'LibreOffice', NO_SITE)
}

/** @param {string} what @param {readonly string[]} given each has to come back as often as it is there */
function judge(what, given) {
  const { names, rows } = readInLibreOffice('copied.html', '')
  const inCalc = [names, ...rows].flat().map((text) => flat(text ?? ''))
  add(what, `LibreOffice Calc ${calcVersion}`, { whole: [count(given, inCalc)] })
  if (writerVersion === null) add(what, 'LibreOffice Writer', NOT_ASKED)
  else {
    const inWriter = readInWriter('copied.html').split('\n').map(flat)
    add(what, `LibreOffice Writer ${writerVersion}`, { whole: [count(given, inWriter)] })
  }
}

/** @param {readonly string[]} given @param {string[]} found */
function count(given, found) {
  const left = [...found]
  const kept = given.filter((each) => {
    const index = left.indexOf(each)
    if (index >= 0) left.splice(index, 1)
    return index >= 0
  })
  return of(kept.length, given.length, 'cells or lines')
}
