/**
 * The matrix of a built site beside dashboards of the same statements that are made with common
 * libraries: what is loaded until it can be used, and what choosing a country and taking it back take.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'
import { execFileSync } from 'node:child_process'
import { TOP } from '../run.mjs'
import { serve } from '../serve.mjs'
import { measure, openPage } from './measure-pages.mjs'

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ name: string, slowdown: number, kilobytes: number, acts: readonly import('./measure-pages.mjs').Measured[] }} MeasuredPeer */

const PEERS = [
  {
    name: 'crossfilter2 1.5.4, dc 4.2.7',
    page: 'page-of-dc.mjs',
    packages: ['crossfilter2@1.5.4', 'dc@4.2.7', 'd3@6.7.0'],
    isThere: '#matrix rect',
    choose: (/** @type {Page} */ page) =>
      page.locator('#actor g.row text').filter({ hasText: 'France' }),
  },
  {
    name: 'React, Recharts over lists',
    page: 'page-of-recharts.mjs',
    packages: [],
    isThere: '[role=grid]',
    choose: (/** @type {Page} */ page) => page.getByRole('checkbox', { name: /^France/ }),
  },
]

const OURS = {
  isThere: '[role=grid]:has(td svg)',
  choose: (/** @type {Page} */ page) => page.getByRole('checkbox', { name: /^France/ }),
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} dist the built site
 * @param {string} plain the file of `write-plain.ts`
 * @param {(measured: MeasuredPeer) => void} report
 */
export async function measurePeers(browser, dist, plain, report) {
  const scratch = mkdtempSync(join(tmpdir(), 'peers-'))
  try {
    for (const slowdown of [1, 4]) {
      for (const path of ['matrix', '']) {
        const prepare = async (/** @type {Page} */ page) => {
          await page.getByRole('button', { name: 'Countries and groups', exact: true }).click()
          await OURS.choose(page).waitFor()
        }
        const name = `this, ${path === '' ? 'board' : path}`
        report({
          name,
          slowdown,
          ...(await measureSite(browser, { folder: dist, path, ...OURS, prepare, slowdown })),
        })
      }
      for (const { name, page, packages, ...acts } of PEERS) {
        const folder = join(scratch, page)
        if (slowdown === 1) await buildPeer(folder, page, packages, plain)
        const site = {
          folder: join(folder, 'dist'),
          path: '',
          ...acts,
          prepare: async () => {},
          slowdown,
        }
        report({ name, slowdown, ...(await measureSite(browser, site)) })
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * @param {string} folder
 * @param {string} page
 * @param {readonly string[]} packages
 * @param {string} plain
 */
async function buildPeer(folder, page, packages, plain) {
  mkdirSync(folder)
  if (packages.length === 0) symlinkSync(join(TOP, 'node_modules'), join(folder, 'node_modules'))
  else {
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
    execFileSync('npm', ['install', '--prefix', folder, ...quiet, ...packages])
  }
  cpSync(join(TOP, 'scripts/scale/peers', page), join(folder, page))
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>Peer</title><body><script type="module" src="./${page}"></script>`,
  )
  await build({ root: folder, configFile: false, logLevel: 'warn', build: { target: 'esnext' } })
  cpSync(plain, join(folder, 'dist/plain.json'))
}

/**
 * @param {import('playwright').Browser} browser
 * @param {{ folder: string, path: string, isThere: string, choose: (page: Page) => import('playwright').Locator, prepare: (page: Page) => Promise<void>, slowdown: number }} site
 */
async function measureSite(browser, { folder, path, isThere, choose, prepare, slowdown }) {
  const site = await serve({ folder, port: 0 })
  const { page, session, close } = await openPage(browser, slowdown)
  let bytes = 0
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    // Typefaces are packed already, and the peers have none.
    if (/\.(?:js|css|json)$/.test(pathname)) bytes += weigh(join(folder, pathname))
  })
  try {
    const url = new URL(path, site.url)
    url.searchParams.set('lang', 'en')
    const load = async () => {
      await page.goto(String(url))
      await page.locator(isThere).first().waitFor()
    }
    const acts = [await measure(page, session, 'loaded', load)]
    const kilobytes = bytes / 1000
    await prepare(page)
    const box = choose(page)
    for (const act of ['country chosen', 'and taken back']) {
      acts.push(await measure(page, session, act, () => box.click()))
    }
    return { kilobytes, acts }
  } finally {
    await close()
    await site.close()
  }
}

/** Bytes under brotli at the quality of a server that packs as it sends. @param {string} file */
function weigh(file) {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    .length
}
