/**
 * The Vite plugin that writes one HTML file for each page of the site, by the page's own components,
 * once the client is built: `actors/DE.html` for whoever comes by a link without a language, and
 * `vi/actors/DE.html` and `en/actors/DE.html`. Hosts of static files answer `/actors/DE` with the
 * first.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build, type Manifest, type Plugin, type ResolvedConfig } from 'vite'
import { LANGUAGES } from '../src/model/vocabulary'
import { afterBuild } from './after-build'
import { toContentSecurityPolicy, toSource } from './content-security-policy.mjs'
import { toFirstStyles, toLaterStyles } from './first-styles'
import { UNFINISHED_STYLES, writeBelow, type Draft, type WrittenSite } from './page-writer'
import { toRobots, toSitemap } from './to-sitemap'
import { toMovedCss, toSheet, toWithoutFiles } from './written-assets'

const ENTRY = 'src/app/written/write-page.ts'
/** Where the code that writes is built; within the project, so that it finds its packages. */
const CODE = '.written'
/** Each thread has a dossier of its own. */
const MOST_THREADS = 4
/** Milliseconds. */
const BETWEEN_REPORTS = 5000

interface Options {
  /** The address of the site, with a slash at its end; null if its host is not known. */
  readonly root: string | null
  /** To which the sources are added of the styles that stand in pages, for the policy. */
  readonly styleSources: string[]
}

export function writtenPagesPlugin(options: Options): Plugin {
  return afterBuild('written-pages', (config) => writePages(config, options), {
    config: () => ({ build: { manifest: true } }),
  })
}

async function writePages(config: ResolvedConfig, { root, styleSources }: Options): Promise<void> {
  const { base } = config
  const folder = resolve(config.root, config.build.outDir)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const template = read('index.html')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by Vite in the same build
  const manifest = JSON.parse(read('.vite/manifest.json')) as Manifest
  rmSync(join(folder, '.vite'), { recursive: true })

  await buildCode(config, folder)
  const site = { folder, base, root, manifest, template: toWithoutFiles(template) }
  const code = join(folder, CODE, 'write-page.js')
  const written = await drawPages(code, site, (line) => config.logger.info(line))
  rmSync(join(folder, CODE), { recursive: true })
  const finished = finishSheets(folder, base, written.drafts)
  finishPages(folder, written.drafts, finished)
  const sources = new Set([...finished.values()].map(({ source }) => source))
  styleSources.push(...[...sources].toSorted())
  writeBelow(folder, '404.html', toMissing(template, base))
  writeBelow(folder, 'robots.txt', toRobots(root))
  if (root !== null) writeBelow(folder, 'sitemap.xml', toSitemap(root, written.paths, LANGUAGES))
}

interface Written {
  readonly paths: readonly string[]
  readonly drafts: readonly Draft[]
}

/** In as many threads as the machine runs at once, of which each takes the next path. */
async function drawPages(
  code: string,
  site: WrittenSite,
  report: (line: string) => void,
): Promise<Written> {
  // The place of the next path, and how many there are.
  const counter = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
  const timer = setInterval(() => {
    const [next = 0, count = 0] = counter
    if (count > 0) report(`written-pages: ${Math.min(next, count)} of ${count} in each language`)
  }, BETWEEN_REPORTS)
  const count = Math.min(MOST_THREADS, availableParallelism())
  try {
    const ended = await Promise.all(
      Array.from({ length: count }, () => runThread({ code, site, counter })),
    )
    return { paths: ended[0]?.paths ?? [], drafts: ended.map(({ draft }) => draft) }
  } finally {
    clearInterval(timer)
  }
}

interface Ended {
  readonly paths: readonly string[]
  readonly draft: Draft
}

/** Rejects if a page can't be drawn. */
function runThread(workerData: unknown): Promise<Ended> {
  return new Promise((finish, fail) => {
    new Worker(new URL('page-worker.mjs', import.meta.url), { workerData })
      .once('message', finish)
      .once('error', fail)
      .once('exit', (code) => fail(new Error(`A thread that draws pages ended (${code}).`)))
  })
}

interface FinishedSheet {
  /** Of the whole sheet. */
  readonly path: string
  /** What stands in the page. */
  readonly first: string
  /** That of the policy. */
  readonly source: string
}

/** Writes the sheet of each name, now that all is known which belongs there. */
function finishSheets(
  folder: string,
  base: string,
  drafts: readonly Draft[],
): ReadonlyMap<string, FinishedSheet> {
  const moved = toMovedCss(new Map(drafts.flatMap(({ styles }) => [...styles])))
  const finished = new Map<string, FinishedSheet>()
  for (const [name, { files }] of drafts.flatMap(({ sheets }) => [...sheets])) {
    if (finished.has(name)) continue
    const names = drafts.flatMap(({ sheets }) => [...(sheets.get(name)?.names ?? [])])
    const styles = files.map((path) => readFileSync(join(folder, path), 'utf8'))
    const all = [...styles, moved].join('\n')
    const { path, css } = toSheet(toLaterStyles(all))
    writeBelow(folder, path, css)
    const first = toFirstStyles(all, new Set(names), `${base}assets/`)
    finished.set(name, { path, first, source: toSource(first) })
  }
  return finished
}

/** Gives each page its styles, and the policy that allows them. */
function finishPages(
  folder: string,
  drafts: readonly Draft[],
  sheets: ReadonlyMap<string, FinishedSheet>,
): void {
  for (const page of drafts.flatMap(({ pages }) => pages)) {
    const file = join(folder, page)
    const html = readFileSync(file, 'utf8')
    const [unfinished = '', name = ''] = UNFINISHED_STYLES.exec(html) ?? []
    const sheet = sheets.get(name)
    if (sheet === undefined) throw new Error(`The page ${page} has no style sheet.`)
    const { path, first, source } = sheet
    writeFileSync(
      file,
      html
        .replace(/(?<="Content-Security-Policy" content=")[^"]*/, toContentSecurityPolicy([source]))
        .replace(unfinished, () => `<style>${first}</style>`)
        .replaceAll(name, path),
    )
  }
}

/** The page at an address where no page was written. It has none of its own before scripts run. */
function toMissing(template: string, base: string): string {
  return template
    .replace('<title>', () => '<meta name="robots" content="noindex" />\n<title>')
    .replace(
      '</noscript>',
      () => `<p lang="en">There is no page here. <a href="${base}en/">To the board</a></p>
<p lang="vi">Ở đây không có trang nào. <a href="${base}vi/">Tới trang toàn cảnh</a></p></noscript>`,
    )
}

/** Builds the code that writes pages. */
async function buildCode(config: ResolvedConfig, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: config.root,
    base: config.base,
    mode: config.mode,
    logLevel: 'warn',
    plugins: config.plugins.filter(({ name }) => /^(vite:react|seeds)/.test(name)),
    // The names of classes are made from these options.
    css: config.css,
    build: { ssr: ENTRY, outDir: join(folder, CODE), emptyOutDir: true, copyPublicDir: false },
  })
}
