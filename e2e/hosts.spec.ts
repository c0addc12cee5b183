/**
 * The built site on the servers that `docs/hosts` tells of, by the very recipes that stand there, at
 * the root of a host and below a path of it. One that isn't installed is skipped; `npm test` installs
 * those that it can.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { HOSTS, isInstalled } from '../scripts/hosts.mjs'
import { ask, BUILDS, startHost, startPage, type HostName, type StartedHost } from './hosts'
import { expect, test } from './story'

const unpack: Record<string, (packed: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
}

for (const name of [...Object.keys(HOSTS), 'our own server'] as HostName[]) {
  for (const base of ['/', '/pledges/'] as const) {
    test.describe(`${name}, ${base === '/' ? 'at the root' : 'below a path'}`, () => {
      test.skip(
        name !== 'our own server' && !isInstalled(HOSTS[name]),
        `${name} is not installed, so its recipe is not tried.`,
      )
      // Each of them asks the same server.
      test.describe.configure({ mode: 'default' })
      let host: StartedHost
      test.beforeAll(async () => {
        host = await startHost(name, base)
      })
      test.afterAll(() => host.stop())

      const file = (path: string) => readFileSync(join(BUILDS[base], path))
      /** A file that the board names. */
      const find = (pattern: RegExp) => pattern.exec(file('index.html').toString())?.[0] ?? ''
      const findScript = () => find(/assets\/index-[\w-]+\.js/)

      test('every address is its page, asked for anew, and sent with the headers', async () => {
        for (const [path, page] of [
          ['', 'index.html'],
          ['?country=PT&at=x.y', 'index.html'],
          ['matrix', 'matrix.html'],
          ['actors', 'actors.html'],
          ['actors/', 'actors.html'],
          ['actors/PT', 'actors/PT.html'],
          ['cells/PT/ships-in-fiji?q=%C4%91%E1%BB%A9c', 'cells/PT/ships-in-fiji.html'],
          ['data', 'data.html'],
          ['data/', 'data.html'],
          ['en', 'en/index.html'],
          ['en/', 'en/index.html'],
          ['vi/articles/noumea-summit', 'vi/articles/noumea-summit.html'],
          [`matrix?q=${'%C6%B0'.repeat(800)}`, 'matrix.html'],
        ] as const) {
          const { status, headers, body } = await ask(host.url + path)
          expect([path, status]).toEqual([path, 200])
          expect(body.equals(file(page)), path).toBe(true)
          expect(headers['content-type'], path).toMatch(/^text\/html; ?charset=utf-8$/i)
          expect(headers['cache-control'], path).toBe('no-cache')
          expect(headers['content-security-policy'], path).toContain("form-action 'none'")
          expect(headers['content-security-policy'], path).not.toMatch(/unsafe|frame-ancestors/)
          expect(headers['x-content-type-options'], path).toBe('nosniff')
          expect(headers['referrer-policy'], path).toBe('no-referrer')
          expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
          expect(headers['x-frame-options'], path).toBeUndefined()
        }
      })

      test('who has the page that is there now gets no other copy', async () => {
        const { headers } = await ask(`${host.url}actors/PT`)
        const again = await ask(`${host.url}actors/PT`, { 'if-none-match': String(headers.etag) })
        expect([again.status, again.body.length]).toEqual([304, 0])
      })

      test('what the build compressed is sent to who takes it', async () => {
        const script = findScript()
        for (const path of ['actors/PT', script]) {
          const sent = path === script ? path : `${path}.html`
          for (const [accepted, coding] of [
            ['gzip, deflate, br, zstd', 'br'],
            ['gzip', 'gzip'],
            ['identity', undefined],
          ] as const) {
            const { headers, body } = await ask(host.url + path, { 'accept-encoding': accepted })
            expect([path, accepted, headers['content-encoding']]).toEqual([path, accepted, coding])
            expect(headers['vary']).toMatch(/accept-encoding/i)
            const packed = coding === undefined ? '' : { br: '.br', gzip: '.gz' }[coding]
            expect(body.equals(file(sent + packed))).toBe(true)
            expect((unpack[coding ?? ''] ?? ((it) => it))(body).equals(file(sent))).toBe(true)
            expect(headers['content-type']).toMatch(path === script ? /javascript/ : /^text\/html/)
            expect(headers['content-language']).toBeUndefined()
          }
        }
      })

      test('what carries a hash may be kept for ever, and no other file', async () => {
        const script = findScript()
        const index = find(/data\/index-\w+\.json/)
        for (const coding of ['identity', 'br']) {
          for (const path of [script, index]) {
            const { status, headers } = await ask(host.url + path, { 'accept-encoding': coding })
            expect([status, headers['cache-control']]).toEqual([
              200,
              'public, max-age=31536000, immutable',
            ])
          }
          for (const path of [
            'data/latest/dossier.json',
            'cells/PT/ships-in-fiji.csv',
            'icon.svg',
          ]) {
            const { status, headers } = await ask(host.url + path, { 'accept-encoding': coding })
            expect([path, status, headers['cache-control']]).toEqual([path, 200, 'no-cache'])
          }
        }
      })

      test('files of data are sent as what they are', async () => {
        for (const [path, type] of [
          ['data/latest/statements.csv', /^text\/csv; charset=utf-8$/i],
          ['data/latest/statements.parquet', /^application\/vnd\.apache\.parquet$/],
          ['data/latest/annotations.jsonld', /^application\/ld\+json/],
          ['data/latest/datapackage.json', /^application\/json/],
          ['icon.svg', /^image\/svg\+xml/],
          ['robots.txt', /^text\/plain/],
        ] as const) {
          const { status, headers, body } = await ask(host.url + path)
          expect([path, status]).toEqual([path, 200])
          expect(headers['content-type'], path).toMatch(type)
          expect(body.equals(file(path)), path).toBe(true)
        }
      })

      test('where there is no page, the page for that says so, with 404', async () => {
        for (const path of [
          'articles/noumea-sumit',
          'articles/noumea-summit/more',
          'en/nowhere/',
        ]) {
          const { status, headers, body } = await ask(host.url + path)
          expect([path, status]).toEqual([path, 404])
          expect(body.equals(file('404.html')), path).toBe(true)
          expect(headers['content-type'], path).toMatch(/^text\/html/)
          expect(headers['content-security-policy'], path).toContain("form-action 'none'")
        }
      })

      test('where there is no file, no page is taken for it', async () => {
        for (const path of ['assets/gone-12345678.js', 'data/gone-12345678.json', 'favicon.ico']) {
          const { status, headers, body } = await ask(host.url + path)
          expect([path, status]).toEqual([path, 404])
          expect(body.toString(), path).not.toContain('<')
          expect(headers['cache-control'] ?? '', path).not.toContain('immutable')
        }
      })

      test.describe('a frame on another site', () => {
        // The two origins, neither of which is that of the other stories.
        test.use({ expectedTroubles: /request: http:\/\/127\.0\.0\.1/ })

        test('shows the view that is embedded, and it lives', async ({ page }) => {
          const address = `${host.url}en/matrix?embed=1&country=PT`
          const newspaper = await startPage(
            `<!doctype html><iframe src="${address.replace('&', '&amp;')}" width="600" height="400"></iframe>`,
          )
          await page.goto(newspaper.url)
          const inside = page.frameLocator('iframe')
          await inside
            .getByRole('gridcell', { name: /^Portugal, ships in Fijian waters: / })
            .click()
          await expect(inside.getByRole('dialog').getByRole('blockquote')).toContainText(
            'tàu Bồ Đào Nha',
          )
          await newspaper.stop()
        })
      })
    })
  }
}
