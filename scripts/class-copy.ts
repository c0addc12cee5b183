/**
 * The Vite plugin that packs the whole site into one zip that any server of static files can show, at
 * whatever path. Links between its pages name their files, relative to each other, and a page says by
 * `data-root` where the site begins. Some servers know no page by its name without `.html`, as the code
 * writes it into the address, but a folder: there is one for each page, and it leads on to that.
 */
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Plugin } from 'vite'
import { afterBuild } from './after-build'
import { TYPEFACES } from './first-styles'
import { LANGUAGES } from '../src/model/vocabulary'

const FILE = 'who-pledged-what.zip'
/** Already packed. */
const PACKED = /\.(woff2|png|parquet)$/
/** What only the site as it is deployed needs. */
const LEFT_OUT =
  /\.(br|gz|zip|webmanifest)$|^assets\/og\/|^(service-worker\.js|robots\.txt|sitemap\.xml)$/
/** The same day in each build, so that the same site makes the same file. */
const MTIME = new Date('2026-01-01T12:00:00')

const README = `Who Pledged What

Serve this folder with any web server, for example with Python:

  python3 -m http.server

and open the address in a browser: http://localhost:8000/
Opened as a file from the disc, the pages can't load their parts.
`

export function classCopyPlugin(): Plugin {
  return afterBuild('class-copy', ({ root, base, build: { outDir } }) =>
    writeClassCopy(resolve(root, outDir), base),
  )
}

/** Lets neither code nor styles depend on where the site stands; pages do, see `toPage`. */
export function siteRootPlugin(): Plugin {
  let base = '/'
  return {
    name: 'site-root',
    apply: 'build',
    config: () => ({
      define: { 'import.meta.env.BASE_URL': 'document.documentElement.dataset.root' },
      experimental: {
        renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
      },
    }),
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: (html) =>
      html.replace('<html lang="en"', () => `<html lang="en" data-root="${base}"`),
  }
}

function writeClassCopy(folder: string, base: string): void {
  const zip = new ZipFile(join(folder, FILE))
  zip.add('README.txt', Buffer.from(README))
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !LEFT_OUT.test(path))
  const typefaces = paths
    .filter((path) => /^assets\/index-.*\.css$/.test(path))
    .flatMap((path) => readFileSync(join(folder, path), 'utf8').match(TYPEFACES) ?? [])
  for (const path of paths.toSorted()) {
    const content = readFileSync(join(folder, path))
    if (path.endsWith('.html')) {
      if (!isInLanguage(path)) continue
      zip.add(path, toPage(path, content, base))
      if (!path.endsWith('/index.html')) zip.add(toFolder(path), toForwarder(path))
    } else zip.add(path, path.startsWith('assets/written-') ? toSheet(content, typefaces) : content)
  }
  zip.add('index.html', Buffer.from(START))
  zip.end()
}

/** Written as it is made: a large site has no room in memory. */
class ZipFile {
  private readonly zip: Zip

  constructor(path: string) {
    const file = openSync(path, 'w')
    this.zip = new Zip((error, bytes, isLast) => {
      if (error !== null) throw error
      writeSync(file, bytes)
      if (isLast) closeSync(file)
    })
  }

  add(path: string, content: Uint8Array): void {
    const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    entry.mtime = MTIME
    this.zip.add(entry)
    entry.push(content, true)
  }

  end(): void {
    this.zip.end()
  }
}

/** Leads to the pages in each language; what is at a path without one depends on the server. */
const START = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="icon.svg" type="image/svg+xml">
<title>Who Pledged What</title>
<h1>Who Pledged What</h1>
<p><a href="vi/index.html" lang="vi" hreflang="vi">Tiếng Việt</a></p>
<p><a href="en/index.html" hreflang="en">English</a></p>
</html>
`

function isInLanguage(path: string): boolean {
  return LANGUAGES.some((language) => path.startsWith(`${language}/`))
}

/** Where a server looks for the page that is called like its folder. */
function toFolder(path: string): string {
  return path.replace(/\.html$/, '/index.html')
}

/** Leads from the folder of a page to that, with whatever is asked for. */
function toForwarder(path: string): Buffer {
  const page = `../${basename(path)}`
  return Buffer.from(`<!doctype html>
<meta charset="utf-8">
<title>Who Pledged What</title>
<script>location.replace('${page}' + location.search)</script>
<noscript><a href="${page}">Who Pledged What</a></noscript>
`)
}

/** With the typefaces, which stand in the site's pages with the rules that they are painted by. */
function toSheet(content: Buffer, typefaces: readonly string[]): Buffer {
  return Buffer.concat([content, Buffer.from(typefaces.join(''))])
}

/** The page with links that hold wherever the site stands. */
function toPage(path: string, content: Buffer, base: string): Buffer {
  const root = '../'.repeat(path.split('/').length - 1)
  const link = new RegExp(`(\\s(?:href|src)=")${base}([^"]*)"`, 'g')
  const html = content
    .toString()
    .replaceAll(/<link rel="(canonical|alternate|manifest)"[^>]*>\n?/g, '')
    .replaceAll(/<meta (property="og:|name="twitter:)[^>]*>\n?/g, '')
    // All files are near, so that the style sheet comes at once.
    .replace(/<style>.*?<\/style>\n?/s, '')
    .replaceAll(/<noscript>(<link[^>]*>)<\/noscript>|<link data-later="stylesheet"[^>]*>\n?/g, '$1')
    // Its links are other ones than the code's, so that draws the page anew.
    .replace(/ data-path="[^"]*"/, ' data-path=""')
    .replace(/ data-root="[^"]*"/, ` data-copy data-root="${root}"`)
    .replaceAll(link, (_, start: string, target: string) => `${start}${root}${toFile(target)}"`)
  return Buffer.from(html)
}

/** The file of a page, or the file itself. */
function toFile(target: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? []
  if (path === '' || path.endsWith('/')) return `${path}index.html${rest}`
  return /\.\w+$/.test(path) ? target : `${path}.html${rest}`
}
