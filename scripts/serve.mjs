/**
 * Serves a built site, for `npm start`, the end-to-end tests and the benchmark:
 * `node scripts/serve.mjs [folder]`, at the port that PORT names.
 *
 * sirv finds and sends the files. It takes the `.br` and `.gz` that the build wrote beside them
 * (vite.config.ts), so that nothing is compressed anew for each request. Ours are the headers, the
 * room for long links and the search for a port, none of which `vite preview` offers. A site that was
 * built for a path below, as SITE_URL or BASE_PATH say, is served there.
 */
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import sirv from 'sirv'
import { toContentSecurityPolicy } from './content-security-policy.mjs'
import { MEDIA_TYPES, toCacheControl, toSecurityHeaders } from './headers.mjs'
import { hasVersion, plainRequest } from './plain-request.mjs'
import { Missing, runCommand, TOP } from './run.mjs'
import { readSiteAddress } from './site-url.mjs'

/** Room for a link of 100,000 characters, each percent-encoded to nine. */
const MAX_HEADER_BYTES = 1024 * 1024
const PORTS_TO_TRY = 50

/** @typedef {{ url: string, close: () => Promise<void> }} Site */

/**
 * Serves a folder with a built single-page site.
 * @param {object} options
 * @param {string} options.folder
 * @param {number} options.port 0 for any free one
 * @param {boolean} [options.next] whether to take the next free port when `port` is taken
 * @param {string} [options.host]
 * @param {string} [options.base] the path that the site was built for, with a slash at each end
 * @returns {Promise<Site>}
 * @throws {Missing} when there is no built site or no free port
 */
export async function serve({ folder, port, next = false, host = '127.0.0.1', base = '/' }) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Missing('There is no built site to serve; run "npm run build" first.')
  }
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, createHandler(folder, base))
  const last = next ? Math.min(port + PORTS_TO_TRY, 65_535) : port
  const taken = await listen(server, host, port, last)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * `/actors/DE` is answered by `actors/DE.html`. Where there is no file, the page for that answers, with
 * status 404: it knows more spellings of its addresses than there are files.
 * @param {string} folder
 * @param {string} base
 * @returns {import('node:http').RequestListener}
 */
function createHandler(folder, base) {
  const send = sirv(folder, {
    // Looks at the folder for each request: it may be built anew while it is served.
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = MEDIA_TYPES[extname(path).slice(1)]
      if (type !== undefined) response.setHeader('Content-Type', type)
      response.setHeader('Cache-Control', toCacheControl(path))
    },
  })
  return (request, response) => {
    response.setHeaders(new Headers(toSecurityHeaders(readPolicy(folder))))
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    if (request.url?.startsWith(base) !== true) return answerMissing(folder, request, response)
    request.url = request.url.slice(base.length - 1)
    plainRequest(request)
    answerByVersion(request, response)
    // A file may be gone between being found and being opened.
    response.on('pipe', (file) => file.on('error', () => response.destroy()))
    send(request, response, () => answerMissing(folder, request, response))
  }
}

/**
 * The policy that the build wrote for hosts, which names the styles that stand in its pages.
 * @param {string} folder
 */
function readPolicy(folder) {
  const file = join(folder, '_headers')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return /Content-Security-Policy: (.+)/.exec(text)?.[1] ?? toContentSecurityPolicy([])
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answerMissing(folder, { url = '/' }, response) {
  const page = join(folder, '404.html')
  // Who asks for a file would take the page for it.
  if (/^\/(assets|data)\/|\.\w+($|\?)/.test(url) || !existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.\n')
    return
  }
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(page))
}

/**
 * Turns an answer with a version that the browser has into 304, without a body. sirv, which would know
 * the header only as a single tag, doesn't get to see it.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answerByVersion({ headers }, response) {
  const ifNoneMatch = headers['if-none-match']
  delete headers['if-none-match']
  const writeHead = response.writeHead.bind(response)
  Object.assign(response, {
    /**
     * As sirv calls it.
     * @param {number} status
     * @param {import('node:http').OutgoingHttpHeaders} [sent]
     */
    writeHead: (status, sent = {}) => {
      const etag = String(sent['ETag'])
      const isKnown = status === 200 && hasVersion(ifNoneMatch, etag)
      return isKnown ? writeHead(304, { ETag: etag }) : writeHead(status, sent)
    },
  })
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port the first port to try
 * @param {number} last the last one
 * @returns {Promise<number>} the port that it listens on
 */
async function listen(server, host, port, last) {
  try {
    await once(server.listen(port, host), 'listening')
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (!('code' in error && error.code === 'EADDRINUSE')) {
      throw new Missing(`The site cannot be served at ${host}:${port}: ${error.message}.`)
    }
    if (port >= last) throw new Missing(`Port ${port} is taken; name another one with PORT.`)
    return listen(server, host, port + 1, last)
  }
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

/**
 * The port that PORT names, or 4173 when it names none.
 * @param {string | undefined} text
 * @throws {Missing} when it is no port
 */
export function parsePort(text) {
  if (text === undefined || text === '') return 4173
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new Missing(`PORT is “${text}”; write a whole number from 0 to 65535.`)
}

async function main() {
  const folder = process.argv[2] ?? 'dist'
  const port = parsePort(process.env['PORT'])
  const { base } = readSiteAddress(process.env)
  const site = await serve({ folder: resolve(TOP, folder), port, base })
  console.log(`Serving ${folder} at ${site.url}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runCommand(main)
