import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPageKey } from './citation-key'

const SITE = 'https://pledges.example'

describe('several pages in one bibliography', () => {
  const pages = [
    '/',
    '/?asOf=2025-12-31',
    '/?asOf=2026-01-01',
    '/vi/changes',
    '/en/changes',
    '/changes?since=2025-01-01',
    '/compare?country=FR~DE~GB',
    '/compare?country=FR~DE-GB',
    '/actors/US',
  ]

  it('each have a key of their own, which says the place', () => {
    const keys = pages.map((page) => toPageKey('', SITE + page))
    expect(new Set(keys).size).toBe(pages.length)
    expect(keys.at(-1)).toMatch(/^who-pledged-what-actors-us-[0-9a-f]{8}$/)
  })

  it('have other keys wherever the address differs, of letters, digits and hyphens', () => {
    const address = fc.string().map((words) => `/?q=${encodeURIComponent(words)}`)
    fc.assert(
      fc.property(address, address, (one, other) => {
        expect(toPageKey('', one)).toMatch(/^[a-z0-9-]+$/)
        expect(toPageKey('', one) === toPageKey('', other)).toBe(one === other)
      }),
    )
  })
})

it('a page keeps its key on another host, and without one', () => {
  const path = '/changes?since=2025-01-01'
  const key = toPageKey('', SITE + path)
  expect(toPageKey('', `https://other.example${path}#top`)).toBe(key)
  expect(toPageKey('', path)).toBe(key)
})
