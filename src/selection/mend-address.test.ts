import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { mendAddress } from './mend-address'
import { DEFAULT_SELECTION } from './selection'
import { toSelectionVocabulary } from './selection-vocabulary'
import { toSearchWords } from './to-search-words'
import { parseSelection, serializeSelection } from './url-codec'

const vocabulary = toSelectionVocabulary(toyDossier.index)
const toAddress = (link: string) => {
  const [pathname = '', query] = link.split(/(?=\?)/)
  return { pathname, search: query ?? '' }
}
const parse = (link: string) => parseSelection(mendAddress(toAddress(link), vocabulary), vocabulary)
const write = (selection: typeof DEFAULT_SELECTION) =>
  Object.values(serializeSelection(selection)).join('')

describe('links as programs mangle them', () => {
  it.each([
    ['a full stop', '/?cell=JP.fishing-ban.', '/?cell=JP.fishing-ban'],
    ['brackets', '/?cell=(JP.fishing-ban)', '/?cell=JP.fishing-ban'],
    ['the sentence after it', '/?at=japan-declines-ban).%20Then', '/?at=japan-declines-ban'],
    ['the end of the sentence after an event', '/?event=Lisbon-Summit.', '/?event=lisbon-summit'],
    ['a full stop', '/articles/reef-summit.', '/articles/reef-summit'],
    ['a quotation mark', '/articles/reef-summit%E2%80%9D', '/articles/reef-summit'],
    ['a full stop', '/cells/jp/fishing-ban.', '/cells/JP/fishing-ban'],
    ['brackets', '/cells/(JP/fishing-ban)', '/cells/JP/fishing-ban'],
    ['a bracket', '/statements/japan-declines-ban)', '/statements/japan-declines-ban'],
    ['a full stop', '/questions/japan.', '/questions/japan'],
    ['a bracket', '/shifts)', '/shifts'],
    ['a full stop', '/vi/articles/reef-summit.', '/vi/articles/reef-summit'],
    ['a bracket', '/en/cells/jp/fishing-ban)', '/en/cells/JP/fishing-ban'],
    ['the name of its file', '/en/actors/JP.html', '/en/actors/JP'],
    ['the name of its file', '/vi/index.html?country=JP', '/vi/?country=JP'],
    ['the name of its file', '/matrix.html', '/matrix'],
    ['a blank', '/?country=JP%20', '/?country=JP'],
    ['commas', '/?country=JP,%20BR', '/?country=BR~JP'],
    ['a full stop', '/?time=2025-03..2026-01.', '/?time=2025-03..2026-01'],
    ['a bracket', '/?time=2025-03..)', '/?time=2025-03..'],
    ['a full stop', '/?asOf=2025-12-31.', '/?asOf=2025-12-31'],
    ['a full stop', '/?inherit=1.&lang=vi)', '/vi/?inherit=1'],
    ['encoding twice', '/?country=JP%257EBR', '/?country=BR~JP'],
    ['encoding twice', '/?q=h%25C3%25B2a', '/?q=h%C3%B2a'],
    ['encoding twice', '/articles%252Freef-summit', '/articles/reef-summit'],
    ['encoding the whole', '/?country%3DJP%26stance%3Dopposes', '/?country=JP&stance=opposes'],
    [
      'encoding the “?”',
      '/matrix%3Fcountry=JP&stance=opposes',
      '/matrix?country=JP&stance=opposes',
    ],
    ['saying it twice', '/?country=JP&country=BR&country=JP', '/?country=BR~JP'],
    ['an entity', '/?country=JP&amp;stance=opposes', '/?country=JP&stance=opposes'],
    [
      'an entity',
      '/?cell=JP.fishing-ban&amp;at=japan-declines-ban',
      '/?cell=JP.fishing-ban&at=japan-declines-ban',
    ],
    ['an entity twice', '/?country=JP&amp;amp;stance=opposes', '/?country=JP&stance=opposes'],
    ['an encoded entity', '/?cell=JP.fishing-ban%26amp%3Blang=vi', '/vi/?cell=JP.fishing-ban'],
    ['joining without “?”', '/articles/reef-summit&lang=vi', '/vi/articles/reef-summit'],
    ['naming the article beside the path', '/articles?read=reef-summit', '/articles/reef-summit'],
    [
      'another article beside the path',
      '/articles/reef-summit?read=whale-pledge',
      '/articles/reef-summit',
    ],
  ])('%s: %s is followed to %s', (_, given, canonical) => {
    const { selection, dropped } = parse(given)
    expect(write(selection)).toBe(canonical)
    expect(dropped).toEqual([])
  })

  it('leaves alone what may be the reader’s own words', () => {
    for (const q of ['100%', 'a&amp;at=b', '50%25', 'a=b', '(b)', '%E0%A4%A']) {
      const words = toSearchWords(q)
      expect(parse(write({ ...DEFAULT_SELECTION, q: words })).selection.q).toBe(words)
    }
    expect(toSearchWords('a&amp;at=b')).toBe('a&amp;at=b')
  })

  it('takes no longer for 100,000 marks of punctuation', () => {
    const { dropped } = parse(`/?at=${'.'.repeat(100_000)}&country=${'-'.repeat(100_000)}`)
    expect(dropped).toHaveLength(2)
  })
})

describe('laws of mending', () => {
  const key = fc.constantFrom(
    ...'country stance time cell at quote read find line sort lang empty q asOf since'.split(' '),
  )
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('BR~JP', 'opposes', '2025..', '..2025', 'JP.fishing-ban', 'reef-summit', 'vi'),
    fc.constantFrom('japan-declines-ban', 'a&amp;at=b', '50%25', '3.2', 'name', 'hide'),
  )
  const query = fc.array(fc.tuple(key, value)).map((pairs) => new URLSearchParams(pairs).toString())

  it('a link that we wrote means the same after it', () => {
    fc.assert(
      fc.property(fc.webPath(), query, (path, search) => {
        const { selection } = parseSelection(toAddress(`${path}?${search}`), vocabulary)
        expect(parse(write(selection))).toEqual({ selection, dropped: [] })
      }),
    )
  })

  it('never throws, and what it gives is followed as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (pathname, search) => {
          const mended = mendAddress({ pathname, search }, vocabulary)
          const { selection } = parseSelection(mended, vocabulary)
          expect(parse(write(selection))).toEqual({ selection, dropped: [] })
        },
      ),
    )
  })
})

describe('what can’t be mended', () => {
  it.each([
    ['/?country=BR,ZZ', '/?country=BR', { key: 'country', value: 'ZZ', reason: 'unknown-value' }],
    [
      '/?country=BR&country=JP~ZZ',
      '/?country=BR~JP',
      { key: 'country', value: 'ZZ', reason: 'unknown-value' },
    ],
    [
      '/?cell=JP.fishing-ban.Read.more',
      '/?cell=JP.fishing-ban',
      { key: 'cell', value: 'Read', reason: 'unknown-value' },
    ],
    ['/?sort=name&sort=count', '/?sort=name', { key: 'sort', value: 'count', reason: 'repeated' }],
    ['/no/such/page', '/', { key: 'path', value: '/no/such/page', reason: 'unknown-value' }],
    ['/%E0%A4%A', '/', { key: 'path', value: '/%E0%A4%A', reason: 'unknown-value' }],
    ['/?country=%E0%A4%A', '/', { key: 'country', value: '\u{fffd}%A', reason: 'unknown-value' }],
    ['/?time=..', '/', { key: 'time', value: '..', reason: 'malformed' }],
    ['/?zoom=-1', '/', { key: 'zoom', value: '-1', reason: 'malformed' }],
    [
      '/?zoom=2026-05..2025-01.',
      '/',
      { key: 'zoom', value: '2026-05..2025-01', reason: 'reversed' },
    ],
    ['/?cuontry=US', '/', { key: 'cuontry', value: 'US', reason: 'unknown-key' }],
  ])('%s is still followed to %s, and the rest named', (given, canonical, dropped) => {
    const reading = parse(given)
    expect(write(reading.selection)).toBe(canonical)
    expect(reading.dropped).toEqual([dropped])
  })
})
