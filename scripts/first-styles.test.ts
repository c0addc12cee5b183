import { describe, expect, it } from 'vitest'
import { addNames, toFirstStyles, toLaterStyles } from './first-styles'

const PAGE = `<html lang="en" data-any><body>
<div id="root" data-written='{"parts":["a > b"]}'><p class="note wide" title="x > y">Not <b hidden>one</b></p></div>`

/** The rules that a page with this markup is painted by. */
function toFirst(css: string, ...pages: readonly string[]): string {
  const names = new Set<string>()
  for (const page of pages) addNames(names, page)
  return toFirstStyles(css, names, '/pledges/assets/')
}

describe('the names of a page', () => {
  it('are its elements, attributes and classes, and what is set before it is painted', () => {
    const names = new Set<string>()
    addNames(names, PAGE)
    const elements = ['html', 'body', 'div', 'p', 'b']
    const attributes = ['lang', 'data-any', 'id', 'data-written', 'class', 'title', 'hidden']
    expect(names).toEqual(
      new Set([
        ...elements,
        ...[...attributes, 'data-theme', 'data-other'].map((name) => `[${name}]`),
        '.note',
        '.wide',
      ]),
    )
  })
})

describe('the rules that a page is painted by', () => {
  it('are in their order those that may hold for something in one of the pages', () => {
    const css = `.gone{color:red}.note{color:red}dialog{color:red}.note,.gone{color:#00f}
      .note .gone{color:red}.gone .note{color:red}.more{color:green}`
    expect(toFirst(css, PAGE, '<i class="more">')).toBe(
      '.note{color:red}.note,.gone{color:#00f}.more{color:green}',
    )
  })

  it.each([
    '.note:hover{color:red}',
    '.note:not(.gone){color:red}',
    '.note>:nth-child(2){color:red}',
    ':root[data-theme=dark]{color:red}',
    '[data-other] #root{color:red}',
    'p:is(.gone,.wide){color:red}',
    'p:has(b){color:red}',
    'p:before{content:"·"}',
    '@media print{p{color:red}}',
    '@container (width<400px){p{color:red}}',
    '@property --wide{syntax:"*";inherits:false}',
    '@keyframes wait{0%{color:red}}',
    '@font-face{font-family:Near;src:local(Arial)}',
    'p{background:url(data:image/svg+xml,%3Csvg/%3E)}',
  ])('have %s', (css) => {
    expect(toFirst(css, PAGE)).toBe(css)
  })

  it.each([
    'dialog p{color:red}',
    '[open] p{color:red}',
    'p:is(.gone,dialog){color:red}',
    'p:has(.gone){color:red}',
    '@media print{.gone{color:red}}',
  ])('have no %s', (css) => {
    expect(toFirst(css, PAGE)).toBe('')
  })

  it('name files where they are, and not as the sheet does', () => {
    expect(toFirst('@font-face{font-family:A;src:url(./a.woff2)format("woff2")}')).toBe(
      '@font-face{font-family:A;src:url(/pledges/assets/a.woff2)format("woff2")}',
    )
  })
})

describe('the rules that follow', () => {
  it('are all, without the typefaces that are there', () => {
    const css = '.a{color:red}@font-face{font-family:A;src:url(a.woff2)}.b{color:red}'
    expect(toLaterStyles(css)).toBe('.a{color:red}.b{color:red}')
  })
})
