/** The headers that the site is to be sent with, wherever it stands. Our server sends them, and the build writes them for hosts. */

/**
 * Sent with everything. Framing is not forbidden: see content-security-policy.mjs.
 * @param {string} policy of all pages
 */
export function toSecurityHeaders(policy) {
  return {
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** Of a file that never changes: what the build gives a name with a hash of its content. */
export const FOR_EVER = 'public, max-age=31536000, immutable'

const HASHED = /^\/(assets|data)\/.*-[\w-]{6,}\.\w+$/

/**
 * The Cache-Control of a file; all but those with a hash in their names are asked for anew.
 * @param {string} path within the site, such as `/assets/index-1a2b3c4d.js`
 */
export function toCacheControl(path) {
  return HASHED.test(path) ? FOR_EVER : 'no-cache'
}

/**
 * Types of files that servers don't know, or know without their encoding.
 * @type {Readonly<Record<string, string>>}
 */
export const MEDIA_TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
  webmanifest: 'application/manifest+json',
}
