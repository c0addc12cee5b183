import { describe, expect, it } from 'vitest'
import { findSizeProblems, toFirstLoad, toReferences } from './first-load.mjs'

const manifest = {
  'index.html': {
    file: 'assets/main.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/views/timeline/TimelineView.tsx', 'src/views/matrix/MatrixView.tsx'],
    css: ['assets/main.css'],
  },
  '_react.js': { file: 'assets/react.js' },
  'src/views/matrix/MatrixView.tsx': {
    file: 'assets/matrix.js',
    imports: ['_react.js', '_mark.js'],
    css: ['assets/matrix.css'],
  },
  '_mark.js': { file: 'assets/mark.js', imports: ['_react.js'] },
  'src/views/timeline/TimelineView.tsx': { file: 'assets/timeline.js', imports: ['_recharts.js'] },
  '_recharts.js': { file: 'assets/recharts.js' },
}

describe('toFirstLoad', () => {
  it('follows static imports and their styles, not lazy ones', () => {
    expect(toFirstLoad(manifest, [])).toEqual([
      'assets/main.css',
      'assets/main.js',
      'assets/react.js',
    ])
  })

  it('adds the lazy chunks that the matrix waits for', () => {
    expect(toFirstLoad(manifest, ['src/views/matrix/MatrixView.tsx'])).toEqual([
      'assets/main.css',
      'assets/main.js',
      'assets/mark.js',
      'assets/matrix.css',
      'assets/matrix.js',
      'assets/react.js',
    ])
  })

  it('does not pass over a chunk that is gone, or a manifest without an entry', () => {
    expect(() => toFirstLoad(manifest, ['src/gone.tsx'])).toThrow('no chunk "src/gone.tsx"')
    expect(() => toFirstLoad({}, [])).toThrow('no entry')
  })

  it('ends when chunks import each other', () => {
    const circle = {
      'index.html': { file: 'a.js', isEntry: true, imports: ['_b.js'] },
      '_b.js': { file: 'b.js', imports: ['index.html'] },
    }
    expect(toFirstLoad(circle, [])).toEqual(['a.js', 'b.js'])
  })
})

describe('toReferences', () => {
  it('takes scripts, styles and data, not fonts, icons or other hosts', () => {
    const html = `<link rel="preload" as="fetch" crossorigin href="/data/index-1a2b.json">
      <link rel="preload" as="font" href="/assets/literata-1.woff2"><link rel="icon" href="/icon.svg">
      <script type="module" crossorigin src="/assets/main-1.js"></script>
      <link rel="stylesheet" href="/assets/main-1.css"><script src="https://example.org/a.js">`
    expect(toReferences(html, '/')).toEqual([
      'data/index-1a2b.json',
      'assets/main-1.js',
      'assets/main-1.css',
    ])
  })

  it('takes away the path that the site is built for', () => {
    expect(toReferences('<script src="/pledges/assets/a.js">', '/pledges/')).toEqual([
      'assets/a.js',
    ])
  })
})

describe('findSizeProblems', () => {
  const data = { file: 'data/index-1a2b.json', bytes: 40 }
  const main = { file: 'assets/main.js', bytes: 60 }
  const charts = 'assets/recharts.js'

  it('is content with a first load of exactly the budget', () => {
    const load = { files: [data, main], chartFiles: [charts], budget: 100 }
    expect(findSizeProblems(load)).toEqual([])
  })

  it.each([
    ['one byte too many', { files: [data, main], chartFiles: [charts], budget: 99 }, '1 more than'],
    [
      'chart code in the first load',
      { files: [data, main, { file: charts, bytes: 0 }], chartFiles: [charts], budget: 100 },
      'must load after the matrix',
    ],
    [
      'chart code that cannot be found',
      { files: [data, main], chartFiles: [], budget: 100 },
      'No file holds chart code',
    ],
    [
      'data that were not weighed',
      { files: [main], chartFiles: [charts], budget: 100 },
      'index.html preloads none',
    ],
  ])('reports %s', (_, load, sentence) => {
    expect(findSizeProblems(load)).toEqual([expect.stringContaining(sentence)])
  })
})
