import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { weighSite } from './size.mjs'

const HEAD = `<link rel="preload" as="fetch" crossorigin href="/data/index-1a2b.json">
  <link rel="preload" as="font" href="/assets/literata-1.woff2"><link rel="icon" href="/icon.svg">
  <script type="module" crossorigin src="/assets/main-1.js"></script>
  <link rel="modulepreload" crossorigin href="/assets/react-1.js">
  <link rel="stylesheet" href="/assets/main-1.css"><script src="https://example.org/a.js">`

/** @type {string} */
let folder

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'size-'))
  write('404.html', HEAD, 1)
  write('index.html', HEAD, 20_000)
  write('data/index-1a2b.json', '{}', 2)
  write('assets/main-1.js', 'import "./react-1.js"', 3)
  write('assets/react-1.js', 'react', 4)
  write('assets/main-1.css', 'a {}', 5)
  write('assets/TimelineView-1.js', 'className: "recharts-surface"', 60)
})

afterEach(() => rmSync(folder, { recursive: true }))

/**
 * @param {string} name
 * @param {string} text
 * @param {number} bytes compressed
 */
function write(name, text, bytes) {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  writeFileSync(`${file}.br`, 'x'.repeat(bytes))
}

describe('the size of the site', () => {
  it('is what the page names at once, not what loads later, fonts or other hosts', () => {
    const { firstLoad, charts, problems } = weighSite(folder, '/', 15)
    expect(firstLoad).toEqual([
      { file: '404.html', bytes: 1 },
      { file: 'data/index-1a2b.json', bytes: 2 },
      { file: 'assets/main-1.js', bytes: 3 },
      { file: 'assets/react-1.js', bytes: 4 },
      { file: 'assets/main-1.css', bytes: 5 },
    ])
    expect(charts).toEqual([{ file: 'assets/TimelineView-1.js', bytes: 60 }])
    expect(problems).toEqual([])
  })

  it('is the same for a site below a path', () => {
    const atTop = weighSite(folder, '/', 15)
    write('404.html', HEAD.replaceAll('="/', '="/pledges/'), 1)
    expect(weighSite(folder, '/pledges/', 15)).toEqual(atTop)
  })

  it('is a problem from the first byte over its budget', () => {
    expect(weighSite(folder, '/', 14).problems).toEqual([
      'The first load is 1 bytes over its budget of 14.',
    ])
  })

  it('is a problem when the written board is over its own', () => {
    write('index.html', HEAD, 26_001)
    expect(weighSite(folder, '/', 15).problems).toEqual([
      'The written board is over its budget of 26000 bytes.',
    ])
  })

  it('is a problem when a file at the start holds chart code', () => {
    write('assets/react-1.js', 'className: "recharts-surface"', 4)
    expect(weighSite(folder, '/', 15).problems).toEqual([
      'assets/react-1.js holds chart code, which must load after the matrix.',
    ])
  })

  it('is a problem when chart code is nowhere to be found', () => {
    write('assets/TimelineView-1.js', 'nothing', 60)
    expect(weighSite(folder, '/', 15).problems).toEqual([expect.stringContaining('No file holds')])
  })

  it('is a problem when the statements were not weighed', () => {
    write('404.html', HEAD.replace('index-1a2b.json', ''), 1)
    expect(weighSite(folder, '/', 15).problems).toEqual([expect.stringContaining('not preload')])
  })

  it('is not known for a file that was not compressed', () => {
    rmSync(join(folder, 'assets/main-1.js.br'))
    expect(() => weighSite(folder, '/', 15)).toThrow('main-1.js.br')
  })
})
