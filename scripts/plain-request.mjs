/**
 * A request as sirv reads it rightly. It looks for `br` anywhere in Accept-Encoding, compares
 * If-None-Match as one text, and takes `Range: bytes=-5` for the first five bytes.
 */

/**
 * Leaves of the compressions those that we have and the browser takes, by RFC 9110, 12.5.3, and no
 * range, which a server need not answer.
 * @param {import('node:http').IncomingMessage} request changed in place
 */
export function plainRequest({ headers }) {
  const accepted = readQualities(headers['accept-encoding'] ?? '')
  const others = accepted.get('*') ?? 0
  const codings = ['br', 'gzip'].filter((coding) => (accepted.get(coding) ?? others) > 0)
  headers['accept-encoding'] = codings.join(', ')
  delete headers.range
}

/**
 * @param {string} list such as `br;q=0.5, gzip`
 * @returns {Map<string, number>} quality by coding
 */
function readQualities(list) {
  return new Map(
    list.split(',').map((entry) => {
      const [coding = '', ...parameters] = entry
        .toLowerCase()
        .split(';')
        .map((part) => part.trim())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return [coding, quality === undefined ? 1 : Number(quality.slice(2))]
    }),
  )
}

/**
 * Whether a browser has this version, by RFC 9110, 13.1.2: weak tags are compared.
 * @param {string | undefined} ifNoneMatch a list of tags, or `*` for any
 * @param {string} etag
 */
export function hasVersion(ifNoneMatch, etag) {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  /** @type {string[]} */
  const tags = ifNoneMatch.match(/"[^"]*"/g) ?? []
  return tags.includes(etag.replace(/^W\//, ''))
}
