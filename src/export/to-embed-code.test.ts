import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../selection/selection'
import { serializeSelection } from '../selection/url-codec'
import { toEmbedCode, toEmbedded } from './to-embed-code'

const embed = (...given: Parameters<typeof toEmbedded>) => {
  const { pathname, search } = serializeSelection(toEmbedded(...given))
  return pathname + search
}
const cell = { actor: 'AU', commitment: 'fishing-ban' }

describe('what a frame shows', () => {
  it('is one view, in the language in which it was shared', () => {
    expect(
      embed({ ...DEFAULT_SELECTION, country: ['AU'] }, { lang: 'vi', theme: null }, null),
    ).toBe('/vi/matrix?country=AU&embed=1')
    expect(
      embed({ ...DEFAULT_SELECTION, view: 'timeline' }, { lang: 'en', theme: null }, null),
    ).toBe('/en/timeline?embed=1')
    expect(embed({ ...DEFAULT_SELECTION, cell }, { lang: 'en', theme: null }, null)).toBe(
      '/en/matrix?cell=AU.fishing-ban&embed=1',
    )
    expect(
      embed({ ...DEFAULT_SELECTION, read: 'reef-summit' }, { lang: 'en', theme: null }, null),
    ).toBe('/en/articles/reef-summit?embed=1')
  })

  it('stays at one day and version when frozen', () => {
    const freezing = { asOf: '2025-12-31', version: '0123456789' }
    expect(
      embed({ ...DEFAULT_SELECTION, view: 'timeline' }, { lang: 'en', theme: 'dark' }, freezing),
    ).toBe('/en/timeline?asOf=2025-12-31&embed=1&theme=dark&version=0123456789')
  })
})

it('escapes names and links', () => {
  expect(toEmbedCode('https://a.example/?x=1&y="2"', '<b>"Q" & A')).toBe(
    '<iframe src="https://a.example/?x=1&amp;y=&quot;2&quot;" title="&lt;b&gt;&quot;Q&quot; &amp; A" width="100%" height="600" style="border:0" loading="lazy"></iframe>',
  )
})
