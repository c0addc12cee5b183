/**
 * The Vite plugin that writes one HTML file for each page of the site, by the page's own components,
 * once the client is built: `actors/DE.html` for whoever comes by a link without a language, and
 * `vi/actors/DE.html` and `en/actors/DE.html`. Hosts of static files answer `/actors/DE` with the
 * first.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { build, type Manifest, type Plugin, type ResolvedConfig } from 'vite'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../src/model/vocabulary'
import { afterBuild } from './after-build'
import { measureText, PreviewPictures } from './preview-pictures'
import { toRobots, toSitemap } from './to-sitemap'
import {
  collectFiles,
  findEntryStyles,
  MovedStyles,
  toLaterLink,
  toLink,
  toSheet,
  toWithoutFiles,
} from './written-assets'

const ENTRY = 'src/app/written/write-page.ts'
/** Where the code that writes is built; within the project, so that it finds its packages. */
const CODE = '.written'

/** What the built code offers; its types are in `write-page.ts`. */
interface Code {
  readonly createWriter: (site: {
    readonly files: ReadonlyMap<string, string>
    readonly indexPath: string
    readonly root: string | null
    readonly measureText: typeof measureText
    readonly addPicture: (svg: string) => string
  }) => Promise<{
    readonly paths: readonly string[]
    readonly write: (path: string, language: Language, isInPath: boolean) => Promise<WrittenPage>
  }>
}

interface WrittenPage {
  readonly head: string
  readonly markup: string
  readonly written: { readonly parts: readonly string[]; readonly files: readonly string[] }
}

interface Options {
  /** The address of the site, with a slash at its end; null if its host is not known. */
  readonly root: string | null
}

export function writtenPagesPlugin({ root }: Options): Plugin {
  return afterBuild('written-pages', (config) => writePages(config, root), {
    config: () => ({ build: { manifest: true } }),
  })
}

async function writePages(config: ResolvedConfig, root: string | null): Promise<void> {
  const { base } = config
  const folder = resolve(config.root, config.build.outDir)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const template = read('index.html')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by Vite in the same build
  const manifest = JSON.parse(read('.vite/manifest.json')) as Manifest
  rmSync(join(folder, '.vite'), { recursive: true })

  const { createWriter } = await buildCode(config, folder)
  const pictures = new PreviewPictures()
  const writer = await createWriter({
    ...readDossier(folder, template, base),
    root,
    measureText,
    addPicture: (svg) => pictures.add(svg),
  })
  const moved = new MovedStyles()
  const pages = new Map<Page, WrittenPage>()
  for (const page of listPages(writer.paths)) {
    const written = await writer.write(page.path, page.language, page.isInPath)
    pages.set(page, { ...written, markup: moved.move(written.markup) })
  }
  // Not sooner: it loads its parts when they are first drawn.
  rmSync(join(folder, CODE), { recursive: true })

  pictures.write(folder)
  const entryStyles = findEntryStyles(manifest)
  const withoutFiles = toWithoutFiles(template)
  // One sheet for all that a page is written with comes sooner than one for each of its parts.
  const sheets = new Map<string, string>()
  const writeSheet = (files: readonly string[]): string => {
    const sheet = toSheet([...files.map(read), moved.toCss()].join('\n'))
    sheets.set(sheet.path, sheet.css)
    return sheet.path
  }
  const writePage = (page: Page, { head, markup, written }: WrittenPage): void => {
    const { styles, scripts } = collectFiles(manifest, written.parts)
    const links = [
      toLink('stylesheet', base + writeSheet([...entryStyles, ...styles])),
      // For the code, which loads the sheet of a part with it, unless the page has it.
      ...styles.map((file) => toLink('stylesheet', base + file, ' disabled')),
    ]
    // Below those of the main code and the index, which bring the matrix to life.
    const laterLinks = [
      ...scripts.map((file) => toLaterLink('modulepreload', base + file)),
      ...written.files.map((file) => toLaterLink('preload', base + file)),
    ]
    const address = toAddress(page)
    const path = encodeURI(`${base}${address.slice(1)}`.replace(/\/$/, ''))
    const html = withoutFiles
      .replace('<html lang="en"', () => {
        return `<html lang="${page.language}" data-path="${path}"${page.isInPath ? '' : ' data-any'}`
      })
      .replace(/<title>.*?<\/title>/s, () => [head, ...links].join('\n'))
      .replace('</head>', () => [...laterLinks, '</head>'].join('\n'))
      .replace('<div id="root"></div>', () => {
        return `<div id="root" data-written='${JSON.stringify(written)}'>${markup}</div>`
      })
    write(address.endsWith('/') ? `${address}index.html` : `${address}.html`, html)
  }
  for (const [page, written] of pages) writePage(page, written)
  for (const [path, css] of sheets) write(path, css)
  write('404.html', toMissing(template, base))
  write('robots.txt', toRobots(root))
  if (root !== null) write('sitemap.xml', toSitemap(root, writer.paths, LANGUAGES))
}

interface Page {
  /** Without a language. */
  readonly path: string
  readonly language: Language
  readonly isInPath: boolean
}

function listPages(paths: readonly string[]): readonly Page[] {
  return paths.flatMap((path) => [
    { path, language: DEFAULT_LANGUAGE, isInPath: false },
    ...LANGUAGES.map((language) => ({ path, language, isInPath: true })),
  ])
}

function toAddress({ path, language, isInPath }: Page): string {
  return isInPath ? `/${language}${path}` : path
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

/** Builds the code that writes pages, and loads it. */
async function buildCode(config: ResolvedConfig, folder: string): Promise<Code> {
  const outDir = join(folder, CODE)
  await build({
    configFile: false,
    root: config.root,
    base: config.base,
    mode: config.mode,
    logLevel: 'warn',
    plugins: config.plugins.filter(({ name }) => /^(vite:react|seeds)/.test(name)),
    // The names of classes are made from these options.
    css: config.css,
    build: { ssr: ENTRY, outDir, copyPublicDir: false },
  })
  // By `require`: once its configuration is read, Vite no longer answers that file's `import()`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just built from that file
  return createRequire(import.meta.url)(join(outDir, 'write-page.js')) as Code
}

/** The compiled dossier as the build wrote it. */
function readDossier(folder: string, template: string, base: string) {
  const [, indexPath = ''] =
    new RegExp(`href="${base}(data/index-\\w+\\.json)"`).exec(template) ?? []
  const files = new Map(
    readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8' })
      .map((path) => `data/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
  )
  return { files, indexPath }
}
