/**
 * Serves a built site, for `npm start`, the end-to-end tests and the benchmark:
 * `node scripts/serve.mjs [folder]`, at the port that PORT names.
 *
 * sirv finds and sends the files. It takes the `.br` and `.gz` that the build wrote beside them
 * (vite.config.ts), so that nothing is compressed anew for each request. Ours are the headers, the
 * room for long links and the search for a port, none of which `vite preview` offers.
 */
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import sirv from 'sirv'
import { contentSecurityPolicy } from './content-security-policy.mjs'
import { Missing, runCommand, TOP } from './run.mjs'

/** Room for a link of 100,000 characters, each percent-encoded to nine. */
const MAX_HEADER_BYTES = 1024 * 1024
const PORTS_TO_TRY = 50

const SECURITY_HEADERS = new Headers({
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
})

/** The build puts a hash of the content into the names of these files. */
const HASHED = /^\/(assets|data)\/.*-[\w-]{8,}\.\w+$/

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
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Missing('There is no built site to serve; run "npm run build" first.')
  }
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, createHandler(folder))
  const last = next ? Math.min(port + PORTS_TO_TRY, 65_535) : port
  const taken = await listen(server, host, port, last)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * Every path that doesn't look like a file's is one of the page's own addresses, and gets the page.
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
function createHandler(folder) {
  const send = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    ignores: ['^/(assets|data)/'],
    setHeaders: (response, path) => {
      const isHashed = HASHED.test(path)
      response.setHeader(
        'Cache-Control',
        isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  return (request, response) => {
    response.setHeaders(SECURITY_HEADERS)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    send(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.\n')
    })
  }
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

async function main() {
  const folder = process.argv[2] ?? 'dist'
  const port = Number(process.env['PORT'] ?? 4173)
  const site = await serve({ folder: resolve(TOP, folder), port })
  console.log(`Serving ${folder} at ${site.url}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runCommand(main)
