/**
 * The Vite plugin that tells hosts of static files how to send the site: `_headers`, as Cloudflare and
 * Netlify read it, and `.nojekyll`, without which GitHub leaves out what begins with `_`. None of them
 * needs `_redirects`: they answer `/matrix` with `matrix.html` and what is not there with `404.html`.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { afterBuild } from './after-build'
import { toContentSecurityPolicy } from './content-security-policy.mjs'
import { FOR_EVER, MEDIA_TYPES, toCacheControl, toSecurityHeaders } from './headers.mjs'

/** Cloudflare reads no more rules than these. */
const MAX_RULES = 100

/** @param styleSources of what stands in pages, known once these are written */
export function hostFilesPlugin(styleSources: readonly string[]): Plugin {
  return afterBuild('host-files', ({ root, base, build: { outDir } }) => {
    const folder = resolve(root, outDir)
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const files = paths.map((path) => `/${path.replaceAll('\\', '/')}`)
    const policy = toContentSecurityPolicy(styleSources)
    writeFileSync(join(folder, '_headers'), toHeadersFile(base, files, policy))
    writeFileSync(join(folder, '.nojekyll'), '')
  })
}

/**
 * The file `_headers`. A header is set by one rule for each file only, because these hosts join what
 * several say; so for pages the hosts' own Cache-Control stays, by which a browser asks anew. A `*`
 * stands only at the end, as Netlify wants it.
 * @param base path of the site, with a slash at each end
 * @param files paths within the site, each with a slash before it
 * @param policy of all pages
 */
export function toHeadersFile(base: string, files: readonly string[], policy: string): string {
  const typed = files
    .filter((path) => path.startsWith('/data/latest/'))
    .flatMap((path) => {
      const type = MEDIA_TYPES[extname(path).slice(1)]
      return type === undefined ? [] : [toRule(path, { 'Content-Type': type })]
    })
  const kept = files
    .filter((path) => /^\/data\/[^/]+$/.test(path) && toCacheControl(path) === FOR_EVER)
    .toSorted()
  const folders = new Set(
    files
      .filter((path) => toCacheControl(path) === FOR_EVER)
      .flatMap((path) => /^\/(?:assets|data\/[^/]+)\/(?=[^/]+$)/.exec(path)?.[0] ?? []),
  )
  const rules = [
    toRule('/*', toSecurityHeaders(policy)),
    ...[...[...folders].toSorted().map((folder) => `${folder}*`), ...kept].map((path) =>
      toRule(path, { 'Cache-Control': FOR_EVER }),
    ),
    ...typed,
  ]
  return rules
    .slice(0, MAX_RULES)
    .map((rule) => base.slice(0, -1) + rule)
    .join('')
}

function toRule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
  return `${path}\n${lines.join('')}`
}
