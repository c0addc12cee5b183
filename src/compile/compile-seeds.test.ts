import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { editSeeds, type Edits } from '../testing/edit-seeds'
import { TOY_SEEDS, toyDossier } from '../testing/toy-dossier'
import { compileSeeds } from './compile-seeds'
import { Places } from './read/places'
import { readSeedFiles } from './read/read-seed-files'
import { SeedMemory } from './read/seed-memory'

const { index, bodies } = toyDossier

function find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((each) => each.id === id)
  if (found === undefined) throw new Error(`No “${id}”.`)
  return found
}

/** The toy seeds with some words replaced, by file. */
function compileWith(edits: Edits) {
  return compileSeeds(editSeeds(readSeedFiles(TOY_SEEDS), edits))
}

describe('seeds that are compiled again', () => {
  const STATEMENTS = 'articles/whale-pledge/statements.yaml'
  const good = readSeedFiles(TOY_SEEDS)
  const spoilt = editSeeds(good, { [STATEMENTS]: [['commitment: ', 'commitment: no-such-']] })

  it('give what they give the first time, whatever was compiled in between', () => {
    const memory = new SeedMemory()
    for (const seeds of [good, spoilt, spoilt, good]) {
      expect(compileSeeds(seeds, memory)).toEqual(compileSeeds(seeds))
    }
    expect(compileSeeds(spoilt, memory).problems[0]?.file).toBe(STATEMENTS)
  })
})

describe('seeds with nothing wrong', () => {
  it.each(['seeds', 'e2e/seeds', TOY_SEEDS])('of %s have no place looked for in them', (folder) => {
    const look = vi.spyOn(Places.prototype, 'of')
    expect(compileSeeds(readSeedFiles(folder)).problems).toEqual([])
    expect(look).not.toHaveBeenCalled()
    look.mockRestore()
  })
})

describe('the compiled dossier', () => {
  it('places each quote in its article, in code points', () => {
    const quotes = [
      ...index.statements,
      ...index.figures,
      ...index.articles.map(({ id, title }) => ({ article: id, quote: title.quote })),
      ...index.events.flatMap(({ evidence }) => evidence),
      ...index.instruments.flatMap(({ evidence }) => evidence),
      ...index.people.flatMap(({ roles }) => roles),
    ]
    for (const { article, quote } of quotes) {
      const { paragraphs } = find(bodies, article)
      const paragraph = paragraphs.find(({ line }) => line === quote.line)
      if (paragraph === undefined) throw new Error(`No line ${quote.line}.`)
      const points = [...paragraph.text]
      const [start, end] = [quote.start - paragraph.start, quote.end - paragraph.start]
      expect(points.slice(start, end).join('')).toBe(quote.exact)
    }
    expect(quotes).toHaveLength(30)
  })

  it('numbers the sentences that passages are in from article to article', () => {
    const named = index.articles.map(({ id }) => {
      const own = index.statements.filter(({ article }) => article === id)
      return own.flatMap(({ firstSentence: first, sentences }) =>
        Array.from({ length: sentences }, (_, place) => first + place),
      )
    })
    const numbers = named.flatMap((own) => [...new Set(own)].toSorted((a, b) => a - b))
    expect(numbers).toEqual(Array.from(numbers, (_, place) => place + 1))
    expect(named.filter((own) => own.length > 0).length).toBeGreaterThan(1)
  })

  it('places each paragraph in the whole text, in code points', () => {
    const text = new TextDecoder().decode(
      readSeedFiles(TOY_SEEDS).get('articles/whale-pledge/text.txt'),
    )
    const points = [...text]
    for (const { start, text: paragraph } of find(bodies, 'whale-pledge').paragraphs) {
      expect(points.slice(start, start + [...paragraph].length).join('')).toBe(paragraph)
    }
  })

  it('gives each paragraph its English text and marks furniture', () => {
    const { paragraphs } = find(bodies, 'reef-summit')
    expect(paragraphs.find(({ line }) => line === 7)).toMatchObject({
      english: 'Photo: A Brazilian research ship off Lisbon.',
      furniture: 'photo-caption',
    })
    const declaration = paragraphs.find(({ line }) => line === 13)
    expect(declaration?.furniture).toBeNull()
    expect(declaration?.english).toMatch(/reef fund\. The parties/)
  })

  it('fills in null or an empty list where the seeds leave out a key', () => {
    expect(find(index.statements, 'brazil-says-japan-wavers')).toMatchObject({
      via: [],
      basis: null,
      conditions: [],
      limits: null,
      instrument: null,
      note: null,
    })
  })

  it('reads a statement as firm unless it says otherwise', () => {
    expect(find(index.statements, 'australia-supports-ban')).toMatchObject({
      reading: 'firm',
      otherwise: null,
      with: [],
      until: null,
      while: null,
      apart: null,
      beyondMeeting: null,
      changeWords: null,
    })
    expect(find(index.statements, 'brazil-says-japan-wavers')).toMatchObject({
      reading: 'open',
      otherwise: 'none',
    })
  })

  it('keeps other readings, magnitudes, change words and removed ids', () => {
    const reason = { vi: 'Mong.', en: 'Hope.' }
    const gone = { id: 'kenya-hopes', kind: 'statements', date: '2026-02-01', reason }
    const { dossier, problems } = compileWith({
      'articles/whale-pledge/statements.yaml': [
        ['otherwise: none', 'otherwise: { stance: supports, voice: narrator }\n  with: [unnamed]'],
      ],
      'articles/whale-pledge/figures.yaml': [['value: 55\n  bound: about', 'magnitude: tens']],
      'events.yaml': [['participants: [JP]\n', 'participants: [JP]\n  change-words: tháng 11\n']],
      'removed.yaml': [['- id:', `- ${JSON.stringify(gone)}\n- id:`]],
    })
    expect(problems).toEqual([])
    if (dossier === null) return
    expect(find(dossier.index.statements, 'brazil-says-japan-wavers')).toMatchObject({
      otherwise: { actors: null, commitment: null, stance: 'supports', voice: 'narrator' },
      with: ['unnamed'],
    })
    expect(find(dossier.index.figures, 'fund-in-january')).toMatchObject({
      value: null,
      bound: null,
      magnitude: 'tens',
    })
    expect(find(dossier.index.events, 'japan-wavers').changeWords).toBe('tháng 11')
    expect(find(dossier.index.removed, gone.id)).toEqual({
      ...gone,
      renamedTo: null,
      statements: [],
      events: [],
    })
  })

  it('says what an unnamed actor is part of, and what distinguishes statements', () => {
    expect(find(index.actors, 'two-unnamed-states')).toMatchObject({
      kind: 'unnamed',
      partOf: 'reef-alliance',
    })
    expect(find(index.commitments, 'ocean-treaty').toldApartBy).toBe('instrument')
    expect(find(index.commitments, 'reef-fund').toldApartBy).toBeNull()
  })

  it('keeps each date as written, with its span of days', () => {
    expect(find(index.statements, 'brazil-undecided-on-relief')).toMatchObject({
      said: '[2025-10..2025-12]',
      saidSpan: { earliest: '2025-10-01', latest: '2025-12-31', precision: 'one-of' },
    })
  })

  it('keeps the order of the vocabulary and gives each commitment its group', () => {
    const pairs = index.commitments.map(({ id, group }) => `${group}/${id}`)
    expect(pairs).toEqual([
      'money/reef-fund',
      'money/debt-relief',
      'protection/marine-reserve',
      'protection/fishing-ban',
      'protection/patrol-ships',
      'diplomacy/ocean-treaty',
      'diplomacy/whale-census',
    ])
  })

  it('lists statements by article, newest first', () => {
    const articles = index.statements.map(({ article }) => article)
    expect([...new Set(articles)]).toEqual(['whale-pledge', 'reef-summit'])
    expect(articles).toEqual(articles.toSorted().toReversed())
  })

  it('dates memberships where the seeds do', () => {
    const alliance = find(index.actors, 'reef-alliance')
    expect(alliance.kind === 'collective' && alliance.members).toMatchObject([
      { actor: 'BR', since: '2024-03', sinceSpan: { earliest: '2024-03-01' } },
      { actor: 'JP', since: '2025-02' },
      { actor: 'FJ', since: null, sinceSpan: null },
    ])
  })

  it('searches an actor by its other names, but does not count one that may mean a city', () => {
    expect(find(index.actors, 'JP')).toMatchObject({
      also: ['Nhật', 'Tokyo'],
      notIn: ['Nhật thực'],
    })
    expect(index.mentions.filter(({ actor }) => actor === 'JP')).toEqual([
      { actor: 'JP', article: 'whale-pledge', count: 2 },
      { actor: 'JP', article: 'reef-summit', count: 1 },
    ])
    expect(index.mentions.some(({ actor }) => actor === 'NZ')).toBe(false)
  })

  it('says which commitment would fulfil a condition', () => {
    expect(index.conditions.map(({ id, fulfilledBy }) => [id, fulfilledBy])).toEqual([
      ['parliament-decides', null],
      ['others-join', 'ocean-treaty'],
    ])
  })

  it('allows method sections without points', () => {
    expect(toyDossier.method.sections.map(({ id, points }) => [id, points.length])).toEqual([
      ['dates', 1],
      ['errors', 0],
    ])
    expect(toyDossier.method.agreement.statements.byArticle[0]).toMatchObject({
      article: 'whale-pledge',
      sameStance: 5,
      sameVoice: 6,
    })
  })

  it('is the same for the same files, in any order', () => {
    const files = readSeedFiles(TOY_SEEDS)
    const backwards = new Map([...files].toReversed())
    expect(JSON.stringify(compileSeeds(backwards))).toBe(JSON.stringify(compileSeeds(files)))
  })

  it('ignores the tables in truth/', () => {
    const files = readSeedFiles(TOY_SEEDS)
    const withTable = new Map(files).set(
      'truth/shifts.yaml',
      new TextEncoder().encode('articles: ['),
    )
    expect(JSON.stringify(compileSeeds(withTable))).toBe(JSON.stringify(compileSeeds(files)))
  })

  it('does not need figures.yaml', () => {
    const files = new Map(readSeedFiles(TOY_SEEDS))
    files.delete('articles/reef-summit/figures.yaml')
    const codes = compileSeeds(files).problems.map(({ code }) => code)
    expect(codes).toEqual(['dangling-reference'])
  })
})

describe('seeds with any typing error', () => {
  const files = readSeedFiles(TOY_SEEDS)
  /** Overwrites some characters in a file of the toy seeds. */
  const slips = fc.record({
    file: fc.constantFrom(...files.keys()),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.integer({ min: 0, max: 40 }),
    text: fc.constantFrom(
      '',
      'x',
      '\n',
      '- ',
      ': ',
      '[',
      ' {',
      '"',
      '*a',
      '2025-02-30',
      '\r',
      '\u0301',
      '🐋',
      '## 3',
    ),
  })

  it('give a dossier or located problems, and never an exception', () => {
    fc.assert(
      fc.property(slips, ({ file, at, length, text }) => {
        const before = new TextDecoder().decode(files.get(file))
        const start = Math.floor(at * before.length)
        const after = before.slice(0, start) + text + before.slice(start + length)
        const changed = new Map(files).set(file, new TextEncoder().encode(after))
        const { dossier, problems } = compileSeeds(changed)
        expect(dossier === null).toBe(problems.length > 0)
        for (const problem of problems) {
          expect(files.has(problem.file)).toBe(true)
          expect(problem.line).toBeGreaterThan(0)
          expect(problem.column).toBeGreaterThan(0)
        }
      }),
      { numRuns: 100 },
    )
  })
})
