/** What all parts of readers-tables.mjs work with: a folder, the packages, the site's own code, the table. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'

const PACKAGES = {
  '@moritzrs/micromark-extension-ofm-tag': '0.0.1',
  '@moritzrs/micromark-extension-ofm-wikilink': '0.0.1',
  commonmark: '0.31.2',
  datapackage: '1.1.10',
  dompurify: '3.4.18',
  hyparquet: '1.31.5',
  'markdown-it': '15.0.3',
  'markdown-it-mark': '4.0.0',
  'sanitize-html': '2.18.1',
  marked: '18.2.1',
  micromark: '4.0.3',
  'micromark-extension-gfm': '3.0.0',
  svgo: '4.1.0',
  'dom-anchor-text-quote': '4.0.2',
  '@recogito/text-annotator': '4.1.1',
}
export const ours = createRequire(import.meta.url)
const { JSDOM } = ours('jsdom')

export const { window } = new JSDOM('<pre></pre>', { pretendToBeVisual: true })
for (const name of [
  'document',
  'navigator',
  'Node',
  'NodeFilter',
  'Range',
  'Element',
  'HTMLElement',
  'SVGElement',
  'XMLSerializer',
  'CustomEvent',
  'MutationObserver',
]) {
  Reflect.set(globalThis, name, window[name])
}
Object.assign(globalThis, {
  window,
  ResizeObserver: class {
    observe() {}
    disconnect() {}
  },
})

const folder = mkdtempSync(join(tmpdir(), 'readers-'))
export const at = (/** @type {string} */ name) => join(folder, name)
export const run = (/** @type {string} */ program, /** @type {string[]} */ args, input = '') =>
  execFileSync(program, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
/** @type {string[][]} */
export const table = []
/** @param {string} format @param {string} reader @param {{ whole: string[], changed?: string[], lost?: string[] }} seen */
export const add = (format, reader, { whole, changed = [], lost = [] }) => {
  table.push([format, reader, whole.join('; '), changed.join('; '), lost.join('; ')])
  console.log(table.at(-1)?.join(' | '))
}
/** @param {string} text */
export const versionOf = (text) => /\d+(\.\d+)+/.exec(text)?.[0] ?? ''
/**
 * The version of a program, as it says; null where the machine doesn't have it.
 * @param {string} program
 * @param {string[]} [args]
 */
export function ask(program, args = ['--version']) {
  try {
    return versionOf(run(program, args))
  } catch {
    return null
  }
}
/** The row of a program that the machine doesn't have. */
export const NOT_ASKED = { whole: ['not installed here, so not asked'] }
/** @param {number} part @param {number} all @param {string} what */
export const of = (part, all, what) => `${part} of ${all} ${what}`

run('npm', ['init', '-y'])
run('npm', [
  'install',
  '--silent',
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
  ...Object.entries(PACKAGES).map((each) => each.join('@')),
])
/** @param {string} name @returns {Promise<any>} */
export async function theirs(name) {
  const module = await import(createRequire(at('package.json')).resolve(name))
  return { ...module.default, ...module }
}
/** @param {keyof typeof PACKAGES} name */
export const named = (name) => `${name} ${PACKAGES[name]}`

/** @param {string} name a package of the project itself */
export const namedOurs = (name) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
  return `${name} ${version}`
}

const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})
export const load = (/** @type {string} */ path) => server.ssrLoadModule(`/src/${path}`)

export async function cleanUp() {
  await server.close()
  rmSync(folder, { recursive: true })
}
