import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Missing } from './run.mjs'
import { parsePort, serve } from './serve.mjs'

const top = mkdtempSync(join(tmpdir(), 'site-'))
const folder = join(top, 'dist')
/** @type {import('./serve.mjs').Site} */
let site

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(top, 'secret.txt'), 'not for you')
  mkdirSync(join(folder, 'articles'))
  for (const name of ['index', 'matrix', 'articles/paris-summit']) {
    writeFileSync(join(folder, `${name}.html`), '<title>page</title>')
  }
  writeFileSync(join(folder, '404.html'), '<title>not here</title>')
  writeFileSync(join(folder, 'icon.svg'), '<svg/>')
  const script = join(folder, 'assets', 'main-a1B2_c3-.js')
  const text = 'run()\n'.repeat(200)
  writeFileSync(script, text)
  writeFileSync(`${script}.br`, brotliCompressSync(text))
  writeFileSync(`${script}.gz`, gzipSync(text))
  site = await serve({ folder, port: 0 })
})

afterAll(async () => {
  await site.close()
  rmSync(top, { recursive: true })
})

/**
 * Asks for a path as it is written, which `fetch` would tidy up first.
 * @param {string} path
 * @param {Record<string, string>} [headers]
 * @param {string} [method]
 * @returns {Promise<{ status: number, body: string, headers: import('node:http').IncomingHttpHeaders }>}
 */
function ask(path, headers = {}, method = 'GET') {
  const { hostname, port } = new URL(site.url)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (/** @type {string} */ part) => (body += part))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('the server', () => {
  it.each([
    ['the first page', '/'],
    ['a view with filters', '/matrix?country=FR~GB'],
    ['an article', '/articles/paris-summit'],
    ['a query that is no UTF-8', '/?q=%E0%A4%A'],
    ['a link of 100,000 letters', `/?q=${'%C6%B0'.repeat(100_000)}`],
  ])('answers %s with the page', async (_, path) => {
    const { status, body } = await ask(path)
    expect([status, body]).toEqual([200, '<title>page</title>'])
  })

  it.each([
    ['a page that is not there', '/articles/gone'],
    ['another spelling of one that is', '/Matrix'],
    ['a path that ends in a bare percent sign', '/articles/100%'],
  ])('answers %s with the page for that, and 404', async (_, path) => {
    const { status, body } = await ask(path)
    expect([status, body]).toEqual([404, '<title>not here</title>'])
  })

  it.each([['/assets/gone-12345678.js'], ['/data/gone'], ['/favicon.ico']])(
    'answers %s, which is no page, with 404',
    async (path) => {
      const { status, headers } = await ask(path)
      expect(status).toBe(404)
      expect(headers['content-security-policy']).toBeDefined()
      expect(headers['cache-control']).toBeUndefined()
    },
  )

  it.each([['/../secret.txt'], ['/%2e%2e/secret.txt'], ['/assets/..%2f..%2fsecret.txt']])(
    'does not leave its folder for %s',
    async (path) => {
      const { status, body } = await ask(path)
      expect(status).toBe(404)
      expect(body).not.toContain('not for you')
    },
  )

  it('sends a policy that allows nothing unsafe, and lets the page be embedded', async () => {
    const { headers } = await ask('/')
    const policy = headers['content-security-policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe|frame-ancestors|https?:/)
    expect(headers['x-frame-options']).toBeUndefined()
  })

  it('lets a hashed file be kept for ever, and the page be asked for anew', async () => {
    expect((await ask('/assets/main-a1B2_c3-.js')).headers['cache-control']).toContain('immutable')
    const page = await ask('/')
    expect(page.headers['cache-control']).toBe('no-cache')
    const again = await ask('/', { 'if-none-match': String(page.headers.etag) })
    expect([again.status, again.body]).toEqual([304, ''])
  })

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['', undefined],
    ['br;q=0', undefined],
    ['br; q=0.000, gzip;q=0.1', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *;q=0.5', 'gzip'],
    ['brotli-like, x-gzip', undefined],
  ])('sends what the build compressed to a browser that accepts "%s"', async (accepted, coding) => {
    const path = '/assets/main-a1B2_c3-.js'
    const { headers } = await ask(path, { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(coding)
    expect(headers['content-type']).toBe('text/javascript')
    expect(headers['cache-control']).toContain('immutable')
    expect(headers.vary).toBe('Accept-Encoding')
  })

  it.each([
    ['the very tag', (/** @type {string} */ etag) => etag],
    ['a list with it', (/** @type {string} */ etag) => `"other", ${etag} , W/"x,y"`],
    ['the tag as a strong one', (/** @type {string} */ etag) => etag.replace('W/', '')],
    ['anything', () => '*'],
  ])('answers 304 to a browser that has %s', async (_, toHeader) => {
    const path = '/assets/main-a1B2_c3-.js'
    const { headers } = await ask(path)
    const again = await ask(path, { 'if-none-match': toHeader(String(headers.etag)) })
    expect([again.status, again.body]).toEqual([304, ''])
    expect(again.headers.etag).toBe(headers.etag)
    expect(again.headers['cache-control']).toBe(headers['cache-control'])
  })

  it('sends the file to a browser that has others, and 404 for what it has not', async () => {
    const path = '/assets/main-a1B2_c3-.js'
    const etag = String((await ask(path)).headers.etag)
    const others = `"other", "${etag.replaceAll('"', '')}"`
    expect((await ask(path, { 'if-none-match': others })).status).toBe(200)
    expect((await ask('/assets/gone-12345678.js', { 'if-none-match': '*' })).status).toBe(404)
  })

  it('answers HEAD as GET, without the body', async () => {
    for (const path of ['/', '/icon.svg', '/assets/main-a1B2_c3-.js']) {
      const [whole, head] = [await ask(path), await ask(path, {}, 'HEAD')]
      expect([head.status, head.body]).toEqual([200, ''])
      const { date: _, ...headers } = head.headers
      expect(whole.headers).toMatchObject(headers)
    }
  })

  it('sends the whole file for a range, which it need not know', async () => {
    const { status, body } = await ask('/icon.svg', { range: 'bytes=-2' })
    expect([status, body]).toEqual([200, '<svg/>'])
  })

  it('takes no other method', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405)
    expect((await ask('/', {}, 'HEAD')).body).toBe('')
  })
})

describe('a site below a path', () => {
  it('is served there, and nothing beside it', async () => {
    const below = await serve({ folder, port: 0, base: '/pledges/' })
    expect(below.url).toMatch(/\/pledges\/$/)
    const read = async (/** @type {string} */ path) => {
      const answer = await fetch(new URL(path, below.url))
      return [answer.status, answer.headers.get('cache-control'), await answer.text()]
    }
    expect(await read('matrix')).toEqual([200, 'no-cache', '<title>page</title>'])
    const [, kept] = await read('assets/main-a1B2_c3-.js')
    expect(kept).toContain('immutable')
    expect(await read('gone')).toEqual([404, null, '<title>not here</title>'])
    for (const path of ['/', '/matrix', '/pledgesmatrix']) expect((await read(path))[0]).toBe(404)
    await below.close()
  })
})

describe('a site that is built anew while it is served', () => {
  it('is sent with the policy of the present build', async () => {
    const policy = "default-src 'none'; style-src 'sha256-abc='"
    writeFileSync(join(folder, '_headers'), `/*\n  Content-Security-Policy: ${policy}\n  A: b\n`)
    expect((await ask('/')).headers['content-security-policy']).toBe(policy)
    rmSync(join(folder, '_headers'))
    expect((await ask('/')).headers['content-security-policy']).toContain("style-src 'self';")
  })

  it('has its new files, and 404 for the old ones', async () => {
    const old = join(folder, 'assets', 'old-12345678.js')
    writeFileSync(old, 'old()')
    expect((await ask('/assets/old-12345678.js')).body).toBe('old()')
    rmSync(old)
    expect((await ask('/assets/old-12345678.js')).status).toBe(404)
    writeFileSync(join(folder, 'assets', 'new-12345678.js'), 'new()')
    expect((await ask('/assets/new-12345678.js')).body).toBe('new()')
  })

  // A socket is found like a file, but can't be opened as one.
  it.skipIf(process.platform === 'win32')(
    'goes on after a file that it finds but can’t open',
    async () => {
      const socket = createServer()
      await once(socket.listen(join(folder, 'assets', 'gone-87654321.js')), 'listening')
      await expect(ask('/assets/gone-87654321.js')).rejects.toThrow('socket hang up')
      socket.close()
      expect((await ask('/')).status).toBe(200)
    },
  )
})

describe('PORT', () => {
  it.each([
    [undefined, 4173],
    ['', 4173],
    ['0', 0],
    ['8080', 8080],
    ['65535', 65_535],
  ])('“%s” is the port %d', (text, port) => expect(parsePort(text)).toBe(port))

  it.each(['abc', '65536', '-1', '80.5', '0x50', ' 80', '1e3'])(
    '“%s” is answered with a sentence',
    (text) => {
      expect(() => parsePort(text)).toThrow(`PORT is “${text}”; write a whole number`)
      expect(() => parsePort(text)).toThrow(Missing)
    },
  )
})

describe('a port that is taken', () => {
  it('is passed over when the next will do, else reported', async () => {
    const port = Number(new URL(site.url).port)
    await expect(serve({ folder, port })).rejects.toThrow(`Port ${port} is taken`)
    const neighbour = await serve({ folder, port, next: true })
    expect(Number(new URL(neighbour.url).port)).toBeGreaterThan(port)
    await neighbour.close()
  })

  it('is not looked for without a site to serve', async () => {
    await expect(serve({ folder: join(top, 'nothing'), port: 0 })).rejects.toThrow('npm run build')
  })
})
