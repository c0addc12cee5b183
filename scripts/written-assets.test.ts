import type { Manifest } from 'vite'
import { describe, expect, it } from 'vitest'
import {
  collectFiles,
  findEntryStyles,
  MovedStyles,
  toLaterLink,
  toMovedCss,
  toWithoutFiles,
} from './written-assets'

const MANIFEST: Manifest = {
  'index.html': { file: 'index.js', isEntry: true, css: ['index.css'] },
  'src/views/Map.tsx': {
    file: 'Map.js',
    name: 'Map',
    isDynamicEntry: true,
    imports: ['index.html', '_shared.js'],
    css: ['Map.css'],
  },
  'src/views/List.tsx': {
    file: 'List.js',
    name: 'List',
    isDynamicEntry: true,
    imports: ['_shared.js'],
    css: ['List.css'],
  },
  '_shared.js': { file: 'shared.js', css: ['shared.css'] },
}

describe('the files of a written page', () => {
  it('are those of its parts, and of what these import: shared styles before their own', () => {
    expect(collectFiles(MANIFEST, ['Map', 'List'])).toEqual({
      styles: ['shared.css', 'Map.css', 'List.css'],
      scripts: ['Map.js', 'shared.js', 'List.js'],
    })
  })

  it('has none for the entry, which every page names', () => {
    expect(collectFiles(MANIFEST, [])).toEqual({ styles: [], scripts: [] })
    expect(findEntryStyles(MANIFEST)).toEqual(['index.css'])
  })

  it('must be there', () => {
    expect(() => collectFiles(MANIFEST, ['Plan'])).toThrow('no file for the part “Plan”')
  })
})

describe('styles that stood in the markup', () => {
  it('become rules, one for all that are alike', () => {
    const moved = new MovedStyles()
    const markup = '<i style="top:1px"></i><i style="top:2px"></i><b style="top:1px"></b>'
    const [one, two, again] = [...moved.move(markup).matchAll(/ data-style="(.+?)"/g)].map(
      ([, name]) => name,
    )
    expect(again).toBe(one)
    const rules = [`[data-style="${one}"]{top:1px}`, `[data-style="${two}"]{top:2px}`]
    expect(toMovedCss(moved.styles)).toBe(rules.toSorted().join('\n'))
  })

  it('have the same name whoever moves them, after whichever others', () => {
    const [first, later] = [new MovedStyles(), new MovedStyles()]
    later.move('<i style="top:2px"></i>')
    const markup = '<i style="top:1px"></i>'
    expect(later.move(markup)).toBe(first.move(markup))
  })
})

describe('a link for later', () => {
  it('is asked for as it will be by whoever needs it, so that it is asked for once', () => {
    expect([toLaterLink('stylesheet', 'a.css'), toLaterLink('preload', 'b.json')]).toEqual([
      '<link data-later="stylesheet" href="a.css" />',
      '<link data-later="preload" href="b.json" as="fetch" crossorigin />',
    ])
  })
})

describe("Vite's page", () => {
  it('loses its sheet, and its code and data become links for later', () => {
    const page = `<link rel="icon" href="/icon.svg" />
<script type="module" crossorigin src="/assets/index.js"></script>
<link rel="modulepreload" crossorigin href="/assets/shared.js">
<link rel="preload" as="fetch" crossorigin href="/data/index.json">
  <link rel="stylesheet" crossorigin href="/assets/index.css">
</head>`
    expect(toWithoutFiles(page)).toBe(`<link rel="icon" href="/icon.svg" />
<link data-later="modulepreload" href="/assets/index.js" crossorigin data-main />
<link data-later="modulepreload" href="/assets/shared.js" crossorigin />
<link data-later="preload" href="/data/index.json" as="fetch" crossorigin />
</head>`)
  })
})
