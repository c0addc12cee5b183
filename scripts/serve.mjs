/**
 * Serves the built site, for `npm start`, the end-to-end tests and the benchmark.
 *
 * It is our own because `vite preview` lacks what is needed here: it compresses anew for each
 * request, marks nothing as immutable, and takes its limit for headers (16 KiB, where a link may
 * have 100,000 characters) from a flag of Node alone. A request is looked up in a list of the
 * files that were there at the start, so no path can lead out of the folder.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { contentSecurityPolicy } from './content-security-policy.mjs'
import { Missing, runCommand, TOP } from './run.mjs'

/** Room for a link of 100,000 characters, each percent-encoded to nine. */
const MAX_HEADER_BYTES = 1024 * 1024
const PORTS_TO_TRY = 50

const SECURITY_HEADERS = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}

/**
 * @typedef {object} Answer
 * @property {Buffer} body as it is
 * @property {Record<string, Buffer>} encoded by content coding, as far as it was asked for
 * @property {Record<string, string>} headers
 */

/** @typedef {{ url: string, close: () => Promise<void> }} Site */

/**
 * Serves a folder with a built single-page site.
 * @param {object} options
 * @param {string} options.folder
 * @param {number} options.port 0 for any free one
 * @param {boolean} [options.next] whether to take the next free port when `port` is taken
 * @param {string} [options.host]
 * @returns {Promise<Site>}
 * @throws {Missing} when there is no built site or no free port
 */
export async function serve({ folder, port, next = false, host = '127.0.0.1' }) {
  const files = listFiles(folder)
  if (!files.has('/index.html')) {
    throw new Missing('There is no built site to serve; run "npm run build" first.')
  }
  const find = createLookup(files)
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    respond(find, request, response)
  })
  const last = next ? Math.min(port + PORTS_TO_TRY, 65_535) : port
  const taken = await listen(server, host, port, last)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port the first port to try
 * @param {number} last the last one
 * @returns {Promise<number>} the port that it listens on
 */
function listen(server, host, port, last) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      server.removeListener('listening', onListening)
      if (error.code === 'EADDRINUSE' && port < last) {
        resolve(listen(server, host, port + 1, last))
      } else if (error.code === 'EADDRINUSE') {
        reject(new Missing(`Port ${port} is taken; name another one with PORT.`))
      } else {
        reject(new Missing(`The site cannot be served at ${host}:${port}: ${error.message}.`))
      }
    }
    const onListening = () => {
      server.removeListener('error', onError)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    }
    server.once('error', onError)
    server.once('listening', onListening)
    server.listen(port, host)
  })
}

/**
 * @param {string} folder
 * @returns {Map<string, string>} path in the URL to path on the disk
 */
function listFiles(folder) {
  if (!existsSync(folder)) return new Map()
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length).split(sep).join('/').replace(/^\/*/, '/'), file]),
  )
}

/**
 * Finds what answers a path: its file, the page for every path that looks like one of the page's
 * own addresses, or null for a file that is not there.
 * @param {Map<string, string>} files
 * @returns {(path: string) => Answer | null}
 */
function createLookup(files) {
  /** @type {Map<string, Answer>} */
  const answers = new Map()
  return (path) => {
    const name = files.has(path) ? path : isFileName(path) ? null : '/index.html'
    const file = name === null ? undefined : files.get(name)
    if (name === null || file === undefined) return null
    const answer = answers.get(name) ?? toAnswer(name, readFileSync(file))
    answers.set(name, answer)
    return answer
  }
}

/** @param {string} path */
function isFileName(path) {
  return /^\/(assets|data)\//.test(path) || extname(path) in TYPES
}

/**
 * @param {string} name
 * @param {Buffer} body
 * @returns {Answer}
 */
function toAnswer(name, body) {
  const isHashed = /^\/(assets|data)\/.*-[\w-]{8,}\.\w+$/.test(name)
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16)
  return {
    body,
    encoded: {},
    headers: {
      ...SECURITY_HEADERS,
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: `W/"${hash}"`,
      Vary: 'Accept-Encoding',
    },
  }
}

/**
 * @param {(path: string) => Answer | null} find
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function respond(find, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...SECURITY_HEADERS, Allow: 'GET, HEAD' }).end()
    return
  }
  const answer = find(toPath(request.url ?? '/'))
  if (answer === null) {
    const headers = { ...SECURITY_HEADERS, 'Content-Type': TYPES['.txt'] }
    response.writeHead(404, headers).end('There is no such file.\n')
    return
  }
  if (request.headers['if-none-match'] === answer.headers['ETag']) {
    response.writeHead(304, answer.headers).end()
    return
  }
  const coding = chooseCoding(answer, request.headers['accept-encoding'] ?? '')
  const body = coding === null ? answer.body : encode(answer, coding)
  response.writeHead(200, {
    ...answer.headers,
    ...(coding === null ? {} : { 'Content-Encoding': coding }),
    'Content-Length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * The path of a request, without its query; one that is not valid percent-encoding stays as it is.
 * @param {string} url
 */
function toPath(url) {
  const path = url.split(/[?#]/, 1)[0] ?? '/'
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * @param {Answer} answer
 * @param {string} accepted
 * @returns {'br' | 'gzip' | null}
 */
function chooseCoding(answer, accepted) {
  const isPacked = /^(font|image\/(?!svg))/.test(answer.headers['Content-Type'] ?? '')
  if (isPacked) return null
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : null
}

/**
 * @param {Answer} answer keeps what was encoded once
 * @param {'br' | 'gzip'} coding
 */
function encode(answer, coding) {
  const { body, encoded } = answer
  const done =
    encoded[coding] ??
    (coding === 'gzip'
      ? gzipSync(body)
      : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
  encoded[coding] = done
  return done
}

async function main() {
  const port = Number(process.env['PORT'] ?? 4173)
  const site = await serve({ folder: join(TOP, 'dist'), port })
  console.log(`Serving dist at ${site.url}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runCommand(main)
