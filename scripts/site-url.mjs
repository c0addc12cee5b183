/**
 * Where the built site will stand, as the environment says:
 * `SITE_URL=https://example.org/pledges/`, or `BASE_PATH=/pledges/` if its host is not known.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ base: string, root: string | null }} `base` is the path of the site, `root` its whole
 *   address; both end with a slash. `root` is null if the host is not known.
 * @throws {Error} when SITE_URL is no web address, or the two contradict each other
 */
export function readSiteAddress(env) {
  const path = toFolder(env['BASE_PATH'] ?? '/')
  const text = env['SITE_URL'] ?? ''
  if (text === '') return { base: path, root: null }
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(`SITE_URL is “${text}”; it must be like https://example.org/pledges/.`)
  }
  const base = toFolder(url.pathname)
  if (env['BASE_PATH'] !== undefined && path !== base) {
    throw new Error(`SITE_URL says that the site stands at ${base}, BASE_PATH says ${path}.`)
  }
  return { base, root: url.origin + base }
}

/** @param {string} path */
function toFolder(path) {
  return `/${path}/`.replaceAll(/\/+/g, '/')
}
