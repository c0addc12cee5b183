import { describe, expect, it } from 'vitest'
import { readSiteAddress } from './site-url.mjs'

describe('where the site will stand', () => {
  it.each([
    [{}, '/', null],
    [{ SITE_URL: '' }, '/', null],
    [{ BASE_PATH: '/pledges/' }, '/pledges/', null],
    [{ BASE_PATH: 'pledges' }, '/pledges/', null],
    [{ SITE_URL: 'https://example.org' }, '/', 'https://example.org/'],
    [{ SITE_URL: 'https://example.org/a/b' }, '/a/b/', 'https://example.org/a/b/'],
    [
      { SITE_URL: 'https://example.org/pledges/', BASE_PATH: '/pledges' },
      '/pledges/',
      'https://example.org/pledges/',
    ],
  ])('%j is %s, %s', (env, base, root) => {
    expect(readSiteAddress(env)).toEqual({ base, root })
  })

  it.each([
    [{ SITE_URL: 'example.org' }, 'SITE_URL is “example.org”'],
    [{ SITE_URL: 'ftp://example.org/' }, 'must be like https://example.org/pledges/'],
    [{ SITE_URL: 'https://example.org/?a=b' }, 'must be like'],
    [
      { SITE_URL: 'https://example.org/', BASE_PATH: '/pledges/' },
      'stands at /, BASE_PATH says /pledges/',
    ],
  ])('%j is refused: %s', (env, message) => {
    expect(() => readSiteAddress(env)).toThrow(message)
  })
})
