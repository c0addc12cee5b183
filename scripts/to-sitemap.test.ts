import { describe, expect, it } from 'vitest'
import { toRobots, toSitemap } from './to-sitemap'

describe('the sitemap', () => {
  const sitemap = toSitemap(
    'https://example.org/pledges/',
    ['/', '/actors/DE', '/notebook'],
    ['en', 'vi'],
  )

  it('has each page at its path and in each language', () => {
    expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)).toEqual([
      'https://example.org/pledges/',
      'https://example.org/pledges/en/',
      'https://example.org/pledges/vi/',
      'https://example.org/pledges/actors/DE',
      'https://example.org/pledges/en/actors/DE',
      'https://example.org/pledges/vi/actors/DE',
    ])
  })

  it('names the other languages of each', () => {
    expect(sitemap).toContain(
      '<xhtml:link rel="alternate" hreflang="vi" href="https://example.org/pledges/vi/actors/DE"/>',
    )
    expect(sitemap).toContain(
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/pledges/actors/DE"/>',
    )
  })
})

describe('robots.txt', () => {
  it('allows everything, and names the sitemap where the address of the site is known', () => {
    expect(toRobots(null)).toBe('User-agent: *\nAllow: /\n')
    expect(toRobots('https://example.org/')).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n',
    )
  })
})
