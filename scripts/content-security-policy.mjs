import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * How a policy names what stands in a page.
 * @param {string} content of a `<script>` or `<style>`
 */
export function toSource(content) {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}

/** What runs within index.html before anything is painted, without its comments and indents. */
export const earlyScript = readFileSync(new URL('../src/early.js', import.meta.url), 'utf8')
  .replaceAll(/^ *\/[/*].*\n/gm, '')
  .replaceAll(/^ +/gm, '')

/**
 * What the page may load and do. The build writes the policy into each page as a `<meta>` element, so
 * that it holds on any host; our server sends it as a header too.
 *
 * Everything is refused but the site's own files, and the one script and the styles that stand in the
 * page. `data:` images are small drawings within style sheets. One `trusted-types` policy may be created, once: that of
 * the service worker's address, which gives out that address alone (src/app/offline/keep-site.ts). So no
 * string can become markup or code.
 *
 * Framing is not forbidden: the page has no account, no cookie and nothing that a stolen click
 * could do, and newspapers should be able to embed it.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': `'self' ${toSource(earlyScript)}`,
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'service-worker',
}

/**
 * The policy as the value of a Content-Security-Policy header or `<meta>` element.
 * @param {readonly string[]} styles sources of what stands in pages
 */
export function toContentSecurityPolicy(styles) {
  const styleSources = [DIRECTIVES['style-src'], ...styles].join(' ')
  return toPolicy(Object.entries({ ...DIRECTIVES, 'style-src': styleSources }))
}

/**
 * What of it doesn't change from build to build, for servers whose settings are written by hand
 * (docs/hosts). The page itself brings the rest; both hold.
 */
export const lastingPolicy = toPolicy(
  Object.entries(DIRECTIVES).filter(
    ([directive]) => !/^default-src$|script|style|trusted-types/.test(directive),
  ),
)

/** @param {readonly (readonly [directive: string, sources: string])[]} directives */
function toPolicy(directives) {
  return directives.map(([directive, sources]) => `${directive} ${sources}`).join('; ')
}
