import { describe, expect, it } from 'vitest'
import { toHead } from './to-head'

const PAGE = {
  path: '/actors/DE',
  language: 'vi',
  isInPath: true,
  root: 'https://example.org/pledges/',
  feeds: [{ path: 'vi/actors/DE.atom', title: 'Đức & “ba mươi nước”, mới' }],
  told: {
    title: 'Đức & “ba mươi nước”',
    description: 'Một < hai',
    siteName: 'Ai cam kết điều gì',
    picture: 'assets/og/x.png',
    data: { name: '</script>' },
  },
} as const

describe('the head of a page', () => {
  it('names its own address and those of its languages', () => {
    const head = toHead(PAGE)
    expect(head).toContain(
      '<link rel="canonical" href="https://example.org/pledges/vi/actors/DE" />',
    )
    expect(head).toContain(
      '<link rel="alternate" hreflang="en" href="https://example.org/pledges/en/actors/DE" />',
    )
    expect(head).toContain(
      '<link rel="alternate" hreflang="x-default" href="https://example.org/pledges/actors/DE" />',
    )
    expect(head).toContain('content="vi_VN"')
  })

  it('is its own canonical page at a path without a language', () => {
    expect(toHead({ ...PAGE, isInPath: false })).toContain(
      '<link rel="canonical" href="https://example.org/pledges/actors/DE" />',
    )
  })

  it('has paths where the address of the site is not known', () => {
    expect(toHead({ ...PAGE, path: '/', root: null })).toContain(
      '<link rel="canonical" href="/vi/" />',
    )
  })

  it('names the feeds of the page', () => {
    expect(toHead(PAGE)).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Đức &amp; “ba mươi nước”, mới" href="https://example.org/pledges/vi/actors/DE.atom" />',
    )
    expect(toHead({ ...PAGE, feeds: [] })).not.toContain('atom')
  })

  it('names the picture by its whole address, if that is known', () => {
    const image = (root: string | null) =>
      /property="og:image" content="([^"]*)"/.exec(toHead({ ...PAGE, root }))?.[1]
    expect(image('https://example.org/pledges/')).toBe(
      'https://example.org/pledges/assets/og/x.png',
    )
    expect(image(null)).toBe('/assets/og/x.png')
  })

  it('keeps markup out of its words', () => {
    const head = toHead(PAGE)
    expect(head.match(/<\/script>/g)).toHaveLength(1)
    expect(head).toContain('<title>Đức &amp; “ba mươi nước”</title>')
    expect(head).toContain('content="Một &lt; hai"')
  })
})
