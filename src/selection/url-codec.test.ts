import { findIfAny } from '../model/find-by-id'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIST_FILTERS, type Filters, type ListFilterName } from '../filters/filters'
import { fromEpochDay } from '../model/dates'
import { toRecord } from '../model/keys-of'
import { LANGUAGES } from '../model/vocabulary'
import { toyDossier } from '../testing/toy-dossier'
import { serializePeriod } from './period-text'
import { isSubjectPage, PAGE_IDS, VIEWS } from './pages'
import {
  DEFAULT_SELECTION,
  LANES,
  READER_TEXTS,
  ROW_ORDERS,
  SCALES,
  SIDES,
  THEMES_OF_LINK,
  toIdList,
  type Selection,
} from './selection'
import { KNOWN_BY } from '../stages/cutoff'
import { toSelectionVocabulary } from './selection-vocabulary'
import { toSearchWords } from './to-search-words'
import { parseSelection, serializeSelection } from './url-codec'

const vocabulary = { ...toSelectionVocabulary(toyDossier.index), storySteps: 5 }
const parse = (link: string) => {
  const [pathname = '', query] = link.split(/(?=\?)/)
  return parseSelection({ pathname, search: query ?? '' }, vocabulary)
}
const write = (selection: Selection) => {
  const { pathname, search } = serializeSelection(selection)
  return pathname + search
}

const ids = <Id extends string>(known: readonly Id[]) =>
  fc.uniqueArray(fc.constantFrom(...known), { maxLength: 4 }).map(toIdList)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const day = fc.integer({ min: 18_000, max: 21_000 }).map(fromEpochDay)
const period = fc
  .tuple(maybe(day), maybe(day))
  .filter(([a, b]) => a !== null || b !== null)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }))

const anyCell = fc.record({
  actor: fc.constantFrom(...vocabulary.valuesOf.country),
  commitment: fc.constantFrom(...vocabulary.valuesOf.commitment),
})
const anyPartOfCell = fc.constantFrom(...vocabulary.topicsOf).chain(([commitment, topics]) =>
  fc.tuple(anyCell, fc.constantFrom(...topics)).map(([cell, topic]) => ({
    ...cell,
    commitment,
    topic,
  })),
)

const anyLists = toRecord(LIST_FILTERS, (name) => ids(vocabulary.valuesOf[name])) as {
  readonly [Name in ListFilterName]: fc.Arbitrary<Filters[Name]>
}

/**
 * Only selections that the store can reach: a statement decides which article is open, `at` does not
 * point at a passage that has changed, and an event excludes a statement and a cell.
 */
const anySelection: fc.Arbitrary<Selection> = fc
  .record({
    ...anyLists,
    view: fc.constantFrom(...VIEWS, ...PAGE_IDS),
    subject: fc.constant(null),
    asOf: maybe(day),
    knownBy: fc.constantFrom(...KNOWN_BY),
    since: maybe(day),
    q: fc.string({ unit: 'grapheme', maxLength: 40 }).map(toSearchWords),
    quote: maybe(fc.constantFrom('0a1b2c', 'ffffff')),
    changed: fc.constant(null),
    embed: fc.boolean(),
    version: maybe(fc.constant('0123456789')),
    time: maybe(period),
    inherit: fc.boolean(),
    cell: maybe(fc.oneof(anyCell, anyPartOfCell)),
    at: maybe(fc.constantFrom(...vocabulary.subjects.statements)),
    event: maybe(fc.constantFrom(...vocabulary.subjects.events)),
    read: maybe(fc.constantFrom(...vocabulary.valuesOf.article)),
    find: fc.string({ unit: 'grapheme', maxLength: 40 }).map(toSearchWords),
    line: maybe(
      fc.record({ line: fc.integer({ min: 1, max: 999 }), match: fc.integer({ min: 1, max: 99 }) }),
    ),
    sort: fc.constantFrom(...ROW_ORDERS),
    hideEmpty: fc.boolean(),
    roster: fc.boolean(),
    lanes: fc.constantFrom(...LANES),
    scale: fc.constantFrom(...SCALES),
    zoom: maybe(period),
    table: fc.boolean(),
    text: maybe(fc.constantFrom(...READER_TEXTS)),
    furniture: fc.boolean(),
    side: fc.constantFrom(...SIDES),
    lang: maybe(fc.constantFrom(...LANGUAGES)),
    theme: maybe(fc.constantFrom(...THEMES_OF_LINK)),
    story: maybe(fc.integer({ min: 1, max: vocabulary.storySteps })),
  })
  .chain((selection) => {
    const { view } = selection
    const subject = isSubjectPage(view)
      ? maybe(fc.constantFrom(...vocabulary.subjects[view]))
      : fc.constant(null)
    return subject.map((known) => ({ ...selection, subject: known }))
  })
  .map((selection) => (selection.embed ? selection : { ...selection, theme: null }))
  .map((selection) => {
    const { at, read, q, cell } = selection
    const find = at === null && read === null ? '' : selection.find
    const hasWords = find !== '' || (q !== '' && (at !== null || read !== null))
    const event = at === null && cell === null ? selection.event : null
    return { ...selection, event, find, line: hasWords ? selection.line : null }
  })
  .map((selection) => {
    const { at, quote } = selection
    if (at === null) return { ...selection, quote: null }
    const article = findIfAny(vocabulary.statements ?? [], at)?.article ?? null
    if (quote === '0a1b2c') {
      return { ...selection, at: null, quote: null, changed: { at, quote }, read: article }
    }
    return {
      ...selection,
      quote: quote === null ? null : (findIfAny(vocabulary.statements ?? [], at)?.hash ?? null),
      read: selection.view === 'articles' ? article : null,
    }
  })

describe('laws of the address', () => {
  it('writes nothing for defaults', () => {
    expect(write(DEFAULT_SELECTION)).toBe('/')
  })

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(parse(write(selection))).toEqual({ selection, dropped: [] })
      }),
    )
  })

  it('writes an address as the browser shows it, so that the two can be compared', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const { pathname, search } = new URL(write(selection), 'https://example.org')
        expect(pathname + search).toBe(write(selection))
      }),
    )
  })

  it('is canonical: parsing and serializing twice changes no more than once', () => {
    const key = fc.constantFrom(
      ...'country time cell at event quote read find line sort lang zoom empty q asOf since known version embed theme story x'.split(
        ' ',
      ),
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('BR~JP', '2025..', 'JP.x'),
    )
    const query = fc
      .array(fc.tuple(key, value))
      .map((pairs) => new URLSearchParams(pairs).toString())
    fc.assert(
      fc.property(fc.webPath(), query, (path, search) => {
        const once = write(parse(`${path}?${search}`).selection)
        expect(write(parse(once).selection)).toBe(once)
        expect(parse(once).dropped).toEqual([])
      }),
    )
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (pathname, search) => {
          expect(() => parseSelection({ pathname, search }, vocabulary)).not.toThrow()
        },
      ),
    )
  })

  it('keeps one order of keys and of ids', () => {
    expect(write(parse('/?stance=opposes~commits&country=JP~AU').selection)).toBe(
      '/?country=AU~JP&stance=commits~opposes',
    )
  })
})

describe('a link to a passage', () => {
  it('points at it while its words are unchanged', () => {
    const { selection } = parse('/?at=japan-declines-ban&quote=ea8847')
    expect(selection).toMatchObject({ at: 'japan-declines-ban', quote: 'ea8847', changed: null })
  })

  it('points at nothing once they have changed, but opens the article and keeps the address', () => {
    const link = '/?country=JP&at=japan-declines-ban&quote=ea8848'
    const { selection, dropped } = parse(link)
    expect(selection).toMatchObject({
      country: ['JP'],
      at: null,
      quote: null,
      changed: { at: 'japan-declines-ban', quote: 'ea8848' },
      read: 'reef-summit',
    })
    expect(dropped).toEqual([])
    expect(write(selection)).toBe(link)
  })
})

describe('links as people write them', () => {
  it.each([
    ['/?country=br', '/?country=BR'],
    ['/?country=BR~BR', '/?country=BR'],
    ['/?country=FJ', '/?country=FJ'],
    ['/?time=2025..2025', '/?time=2025-01..2025-12'],
    ['/?time=2025', '/?time=2025-01..2025-12'],
    ['/?time=2025-12', '/?time=2025-12'],
    ['/?time=2025-12..2025-12', '/?time=2025-12'],
    ['/?time=2025-12-06', '/?time=2025-12-06'],
    ['/?zoom=2025-12-06..2025-12-06', '/?zoom=2025-12-06'],
    ['/?time=2025-06-01..', '/?time=2025-06..'],
    ['/?time=..2024-02-29', '/?time=..2024-02'],
    ['/?cell=jp.fishing-ban', '/?cell=JP.fishing-ban'],
    ['/?event=lisbon-summit&read=reef-summit', '/?event=lisbon-summit&read=reef-summit'],
    ['/?event=lisbon-summit&cell=JP.fishing-ban', '/?cell=JP.fishing-ban'],
    ['/?event=lisbon-summit&at=japan-declines-ban', '/?at=japan-declines-ban'],
    ['/?cell=ke.ocean-treaty.UNNAMED', '/?cell=KE.ocean-treaty.unnamed'],
    [
      '/articles/reef-summit?at=japan-joins-ban-with-others',
      '/articles/whale-pledge?at=japan-joins-ban-with-others',
    ],
    ['/?read=reef-summit&at=japan-declines-ban', '/?at=japan-declines-ban'],
    ['/actors/jp', '/actors/JP'],
    ['/disputes/', '/disputes'],
    ['/?asOf=2025', '/?asOf=2025-12-31'],
    ['/changes?since=2024-02', '/changes?since=2024-02-29'],
    ['/?condition=none&binding=LAW', '/?condition=none&binding=law'],
    ['/?q=%20a%CC%81%20+b%27s%20', '/?q=%C3%A1%20%20b%27s'],
    ['/?q=+', '/'],
    ['/?known=published&asOf=2025-06-01', '/?asOf=2025-06-01&known=published'],
    ['/?quote=0a1b2c', '/'],
    ['/?story=2&lang=en', '/en/?story=2'],
    ['/vi/', '/vi/'],
    ['/vi', '/vi/'],
    ['/vi/timeline?lang=en', '/en/timeline'],
    ['/matrix?lang=vi', '/vi/matrix'],
    [
      '/?read=whale-pledge&at=japan-declines-ban&quote=0a1b2c',
      '/?at=japan-declines-ban&quote=0a1b2c',
    ],
  ])('%s means %s', (given, canonical) => {
    const { selection, dropped } = parse(given)
    expect(write(selection)).toBe(canonical)
    expect(dropped).toEqual([])
  })

  it.each([
    ['/nowhere', '/', { key: 'path', value: '/nowhere', reason: 'unknown-value' }],
    ['/matrix/x', '/matrix', { key: 'path', value: '/matrix/x', reason: 'unknown-value' }],
    [
      '/articles/gone',
      '/articles',
      { key: 'path', value: '/articles/gone', reason: 'unknown-value' },
    ],
    ['/__proto__', '/', { key: 'path', value: '/__proto__', reason: 'unknown-value' }],
    ['/?country=BR~ZZ', '/?country=BR', { key: 'country', value: 'ZZ', reason: 'unknown-value' }],
    [
      '/?country=BR&country=JP',
      '/?country=BR',
      { key: 'country', value: 'JP', reason: 'repeated' },
    ],
    ['/?sort=name&sort=count', '/?sort=name', { key: 'sort', value: 'count', reason: 'repeated' }],
    [
      `/?q=${'x'.repeat(201)}`,
      `/?q=${'x'.repeat(200)}`,
      { key: 'q', value: 'x'.repeat(80), reason: 'too-long' },
    ],
    ['/?line=0', '/', { key: 'line', value: '0', reason: 'malformed' }],
    [
      '/?at=deleted-long-ago',
      '/',
      { key: 'at', value: 'deleted-long-ago', reason: 'unknown-value' },
    ],
    ['/?event=no-summit', '/', { key: 'event', value: 'no-summit', reason: 'unknown-value' }],
    ['/?time=2025-13', '/', { key: 'time', value: '2025-13', reason: 'malformed' }],
    ['/?time=2025-1', '/', { key: 'time', value: '2025-1', reason: 'malformed' }],
    ['/?time=1..2..3', '/', { key: 'time', value: '1..2..3', reason: 'malformed' }],
    ['/?cell=JP', '/', { key: 'cell', value: 'JP', reason: 'malformed' }],
    ['/?cell=JP.tea', '/', { key: 'cell', value: 'JP.tea', reason: 'unknown-value' }],
    [
      '/?cell=JP.fishing-ban.brazil-memo',
      '/?cell=JP.fishing-ban',
      { key: 'cell', value: 'brazil-memo', reason: 'unknown-value' },
    ],
    ['/?time=2025-02-30..', '/', { key: 'time', value: '2025-02-30..', reason: 'malformed' }],
    ['/?time=2026..2025', '/', { key: 'time', value: '2026..2025', reason: 'reversed' }],
    ['/?time=..', '/', { key: 'time', value: '..', reason: 'malformed' }],
    ['/method/x', '/method', { key: 'path', value: '/method/x', reason: 'unknown-value' }],
    [
      '/people/nobody',
      '/people',
      { key: 'path', value: '/people/nobody', reason: 'unknown-value' },
    ],
    ['/actors/JP/x', '/actors', { key: 'path', value: '/actors/JP/x', reason: 'unknown-value' }],
    ['/?asOf=2025-02-30', '/', { key: 'asOf', value: '2025-02-30', reason: 'malformed' }],
    ['/?asOf=today', '/', { key: 'asOf', value: 'today', reason: 'malformed' }],
    ['/?story=6', '/', { key: 'story', value: '6', reason: 'unknown-value' }],
    ['/?story=0', '/', { key: 'story', value: '0', reason: 'unknown-value' }],
    ['/?version=main', '/', { key: 'version', value: 'main', reason: 'malformed' }],
    ['/?q=%22', '/', { key: 'q', value: '"', reason: 'malformed' }],
    ['/?q=+%3F+', '/', { key: 'q', value: ' ? ', reason: 'malformed' }],
    ['/?q=%F0%9F%A4%A1', '/', { key: 'q', value: '🤡', reason: 'malformed' }],
    ['/?binding=oath', '/', { key: 'binding', value: 'oath', reason: 'unknown-value' }],
    ['/?sort=colour', '/', { key: 'sort', value: 'colour', reason: 'unknown-value' }],
    ['/?inherit=yes', '/', { key: 'inherit', value: 'yes', reason: 'unknown-value' }],
    ['/?toString=1', '/', { key: 'toString', value: '1', reason: 'unknown-key' }],
    ['/?country=%E0%A4%A', '/', { key: 'country', value: '\u{fffd}%A', reason: 'unknown-value' }],
  ])('%s keeps %s and names what it dropped', (given, canonical, dropped) => {
    const reading = parse(given)
    expect(write(reading.selection)).toBe(canonical)
    expect(reading.dropped).toEqual([dropped])
  })

  it('survives a link of 100,000 characters and shortens what it reports', () => {
    const { selection, dropped } = parse(`/?stance=commits&at=${'x'.repeat(100_000)}`)
    expect(selection.stance).toEqual(['commits'])
    expect(dropped).toEqual([{ key: 'at', value: 'x'.repeat(80), reason: 'unknown-value' }])
  })
})

describe('words in an article', () => {
  it.each([
    ['/articles/reef-summit?find=hop&line=3', '/articles/reef-summit?find=hop&line=3'],
    ['/?read=reef-summit&find=hop&line=3.2', '/?read=reef-summit&find=hop&line=3.2'],
    ['/?at=japan-declines-ban&line=3.1&find=hop', '/?at=japan-declines-ban&find=hop&line=3'],
    ['/?q=hop&read=reef-summit&line=3', '/?q=hop&read=reef-summit&line=3'],
    ['/?find=hop&line=3', '/'],
    ['/?read=reef-summit&line=3', '/?read=reef-summit'],
  ])('%s means %s', (given, canonical) => {
    const { selection, dropped } = parse(given)
    expect(write(selection)).toBe(canonical)
    expect(dropped).toEqual([])
  })
})

describe('periods', () => {
  it('writes whole months as months and everything else as days', () => {
    expect(serializePeriod({ from: '2025-03-01', to: '2026-01-31' })).toBe('2025-03..2026-01')
    expect(serializePeriod({ from: '2025-03-02', to: '2026-01-30' })).toBe('2025-03-02..2026-01-30')
    expect(serializePeriod({ from: null, to: '2024-02-29' })).toBe('..2024-02')
    expect(serializePeriod({ from: '2024-02-01', to: '2024-02-29' })).toBe('2024-02')
    expect(serializePeriod({ from: '2024-02-01', to: '2024-02-01' })).toBe('2024-02-01')
  })
})
