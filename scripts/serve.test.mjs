import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from './serve.mjs'

const top = mkdtempSync(join(tmpdir(), 'site-'))
const folder = join(top, 'dist')
/** @type {import('./serve.mjs').Site} */
let site

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(top, 'secret.txt'), 'not for you')
  writeFileSync(join(folder, 'index.html'), '<title>page</title>')
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
    ['a path that ends in a bare percent sign', '/articles/100%'],
    ['a query that is no UTF-8', '/?q=%E0%A4%A'],
    ['a link of 100,000 letters', `/?q=${'%C6%B0'.repeat(100_000)}`],
  ])('answers %s with the page', async (_, path) => {
    const { status, body } = await ask(path)
    expect([status, body]).toEqual([200, '<title>page</title>'])
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
  ])('sends what the build compressed to a browser that accepts "%s"', async (accepted, coding) => {
    const path = '/assets/main-a1B2_c3-.js'
    const { headers } = await ask(path, { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(coding)
    expect(headers['content-type']).toBe('text/javascript')
    expect(headers['cache-control']).toContain('immutable')
    expect(headers.vary).toBe('Accept-Encoding')
  })

  it('takes no other method', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405)
    expect((await ask('/', {}, 'HEAD')).body).toBe('')
  })
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
