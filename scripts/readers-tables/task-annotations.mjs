/** The annotations in Recogito Text Annotator, in a browser. */
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { chromium } from 'playwright'
import { browserArguments, findBrowser } from '../browser.mjs'
import { at, load, named, namedOurs, of, ours, window } from './set-up.mjs'

const { readArticleText } = await load('testing/our-dossier.ts')
const DIST = 'node_modules/@recogito/text-annotator/dist/text-annotator'

/** @returns {Promise<readonly string[]>} lines of Markdown */
export async function tryAnnotations() {
  const path = findBrowser()
  if (path === null) return ['No browser is installed here, so this was not tried.']
  const browser = await chromium.launch({ executablePath: path, args: browserArguments })
  try {
    /** @type {any[]} */
    const items = JSON.parse(readFileSync(at('annotations.jsonld'), 'utf8')).first.items
    const seen = { opened: 0, drawn: 0, marked: 0, articles: 0 }
    /** @type {[any, any][]} */
    const pairs = []
    for (const source of new Set(items.map(({ target }) => target.source.id))) {
      const own = items.filter(({ target }) => target.source.id === source)
      const { marked, exported, drawn } = await annotate(browser, source, own)
      seen.articles++
      const [quote, position] = own[0].target.selector
      const [newQuote, newPosition] = marked[0]?.target[0].selector ?? []
      if (
        newQuote?.exact === quote.exact &&
        newPosition.start === position.start &&
        newPosition.end === position.end
      )
        seen.marked++
      seen.opened += exported.length
      seen.drawn += drawn
      for (const each of exported) pairs.push([own.find(({ id }) => id === each.id), each])
    }
    /** @type {Map<string, number>} */
    const differences = new Map()
    for (const [given, exported] of pairs)
      for (const difference of compare(given, exported))
        differences.set(difference, (differences.get(difference) ?? 0) + 1)
    return [
      `${named('@recogito/text-annotator')}, its build for scripts of a page, in Chromium ${browser.version()}, each`,
      'annotation on its article. The build asks for `process.env`, which a browser has not, and was given it.',
      '',
      '| seen | |',
      '|---|---|',
      `| opened | ${of(seen.opened, items.length, 'annotations')} |`,
      `| drawn over their passage | ${of(seen.drawn, items.length, '')}|`,
      `| the first passage of an article, marked anew with the mouse: our words, start and end | ${of(seen.marked, seen.articles, 'articles')} |`,
      ...[...differences].map(
        ([what, count]) => `| in the export, ${what} | ${of(count, items.length, '')}|`,
      ),
      `| of the export, found at our start by ${namedOurs('@apache-annotator/dom')}, by its quote alone | ${of(await countFound(pairs), items.length, '')}|`,
    ]
  } finally {
    await browser.close()
  }
}

/** @param {import('playwright').Browser} browser @param {string} source @param {any[]} items */
async function annotate(browser, source, items) {
  const page = await browser.newPage({ viewport: { width: 900, height: 8000 } })
  await page.setContent('<pre style="white-space: pre-wrap"></pre>')
  await page.addStyleTag({ path: at(`${DIST}.css`) })
  await page.evaluate('globalThis.process = { env: {} }')
  await page.addScriptTag({ path: at(`${DIST}.umd.js`) })
  const { start, end } = items[0].target.selector[1]
  const { from, to } = await page.evaluate(openText, {
    text: readArticleText(new URL(source).pathname.split('/').pop()),
    source,
    start,
    end,
  })
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 10 })
  await page.mouse.up()
  await page.waitForTimeout(500)
  const marked = JSON.parse(await page.evaluate('JSON.stringify(annotator.getAnnotations())'))
  const [text, drawn] = await page.evaluate(openAnnotations, items)
  const exported = JSON.parse(text)
  await page.close()
  return { marked, exported, drawn }
}

/**
 * In the page: shows the text in Recogito.
 * @param {{ text: string, source: string, start: number, end: number }} given
 * @returns where on the page the passage from `start` to `end` begins and ends
 */
function openText({ text, source, start, end }) {
  const [element] = document.getElementsByTagName('pre')
  const node = document.createTextNode(text)
  element?.append(node)
  const recogito = Reflect.get(globalThis, 'RecogitoJS')
  const annotator = recogito.createTextAnnotator(element, {
    renderer: 'SPANS',
    adapter: recogito.W3CTextFormat(source, element),
  })
  Reflect.set(globalThis, 'annotator', annotator)
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  const lines = [...range.getClientRects()]
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) throw new Error('The passage is not on the page.')
  return {
    from: { x: first.left + 1, y: first.top + first.height / 2 },
    to: { x: last.right, y: last.top + last.height / 2 },
  }
}

/**
 * In the page: opens annotations in Recogito and takes them out again.
 * @param {any[]} items
 * @returns {Promise<[string, number]>} the export in JSON, and how many are drawn
 */
async function openAnnotations(items) {
  const annotator = Reflect.get(globalThis, 'annotator')
  annotator.clearAnnotations()
  await annotator.setAnnotations(items)
  await new Promise((resolve) => {
    setTimeout(resolve, 500)
  })
  const drawn = [...document.querySelectorAll('[data-annotation]')].map((each) =>
    each.getAttribute('data-annotation'),
  )
  return [JSON.stringify(annotator.getAnnotations()), new Set(drawn).size]
}

/**
 * What an export has made of an annotation.
 * @param {any} given
 * @param {any} exported
 */
function compare(given, exported) {
  const { target, ...rest } = given
  const { target: targets, ...restExported } = exported
  return [
    ...compareKeys('', rest, restExported),
    ...compareKeys('target.', target, targets[0], ['selector']),
    ...['TextQuoteSelector', 'TextPositionSelector'].flatMap((type, index) =>
      compareKeys(`${type}.`, target.selector[index], targets[0].selector[index]),
    ),
  ]
}

/** @param {string} prefix @param {any} given @param {any} exported @param {string[]} [apart] */
function compareKeys(prefix, given, exported, apart = []) {
  const keys = [...new Set([...Object.keys(given), ...Object.keys(exported)])]
  return keys
    .filter((key) => !apart.includes(key))
    .flatMap((key) => {
      const name = `\`${prefix}${key}\``
      if (!(key in exported)) return [`${name} is gone`]
      if (!(key in given)) return [`${name} is new`]
      if (isDeepStrictEqual(given[key], exported[key])) return []
      return [
        `${name} is another${typeof given[key] === typeof exported[key] ? '' : `: a ${typeof exported[key]}`}`,
      ]
    })
}

/** @param {[any, any][]} pairs */
async function countFound(pairs) {
  const { createTextQuoteSelectorMatcher } = ours('@apache-annotator/dom')
  const page = window.document.querySelector('pre')
  let found = 0
  for (const [{ target }, exported] of pairs) {
    page.textContent = readArticleText(new URL(target.source.id).pathname.split('/').pop())
    const matches = createTextQuoteSelectorMatcher(exported.target[0].selector[0])(page)
    for await (const range of matches) {
      if (range.startOffset === target.selector[1].start) found++
      break
    }
  }
  return found
}
