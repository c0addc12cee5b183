import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../language/fold-text'
import type { Dossier } from '../model/dossier'
import type { SearchedDossier, SearchedStatement } from '../model/searched'
import { compileSearch } from '../testing/compiled-search'
import { compileOurDossier } from '../testing/our-dossier'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { DossierSearch } from './dossier-search'
import { searchOf } from './search-of'
import { toTokens } from './to-tokens'

const { dossier: ours } = compileOurDossier()

interface Compiled {
  readonly search: DossierSearch
  readonly asked: readonly string[]
  /** The passages that are found while it is typed, best first. */
  readonly find: (typed: string) => Promise<readonly string[]>
  /** The articles. */
  readonly findArticles: (typed: string) => Promise<readonly string[]>
  readonly match: (q: string) => Promise<ReadonlySet<string> | null>
}

/**
 * The same without what the search is to find without: words, most ids and titles. `idOf` tells what an
 * object of it is.
 */
function toSearched({ statements, articles, ...rest }: Dossier) {
  const ids = new Map<SearchedStatement, string>()
  const isRead = () => {
    throw new Error('The search reads words.')
  }
  const stripped = statements.map((statement): SearchedStatement => {
    const word = { get: isRead, enumerable: true }
    const each = Object.defineProperties(
      { ...statement, id: '' },
      { quote: word, gloss: word, hash: word, sentence: word },
    )
    ids.set(each, statement.id)
    return each
  })
  const untitled = articles.map(({ title: _title, ...article }) => article)
  const dossier: SearchedDossier = { ...rest, statements: stripped, articles: untitled }
  return { dossier, idOf: (statement: SearchedStatement) => ids.get(statement) ?? statement.id }
}

/** A search that reads none of the words of passages and, of a whole dossier, has no ids and titles either. */
async function compile(whole: Dossier, stage: Dossier = whole): Promise<Compiled> {
  const { searchFiles, files } = compileSearch(whole)
  const asked: string[] = []
  const fetchFile = async (path: string) => {
    asked.push(path)
    if (!files.has(path)) throw new Error(`There is no ${path}.`)
    return structuredClone(files.get(path))
  }
  const { dossier, idOf } = toSearched(whole)
  const compiled = { ...(stage === whole ? dossier : whole), searchFiles }
  const search = await searchOf(
    stage === whole ? compiled : { ...stage, searchFiles },
    compiled,
    fetchFile,
  )
  return {
    search,
    asked,
    find: async (typed) => {
      await search.load(typed, true)
      return search.find(typed).passages.map(idOf)
    },
    findArticles: async (typed) => {
      await search.load(typed, true)
      return toArticles(search, typed)
    },
    match: async (q) => {
      await search.load(q, false)
      const found = search.findStatements(q)
      return found && new Set(found.map(idOf))
    },
  }
}

function toArticles(search: DossierSearch, typed: string): readonly string[] {
  const { entries } = search.find(typed)
  return entries.flatMap(({ kind, subject }) => (kind === 'article' ? [subject] : []))
}

/** The toy with these passages (by id) instead of its own, each on the day after the last. */
function toQuotes(quotes: Readonly<Record<string, string>>): Dossier {
  const { index: toy } = toyDossier
  const [model] = toy.statements
  if (model === undefined) throw new Error('The toy has no statements.')
  const statements = Object.entries(quotes).map(([id, exact], place) => {
    const day = `2026-03-0${place + 1}`
    const saidSpan = { earliest: day, latest: day, precision: 'day' as const }
    const quote = { ...model.quote, exact }
    return { ...model, id, via: [], gloss: '', saidSpan, quote }
  })
  return { ...toy, statements }
}

/** Words as they stand in a passage or its rendering, one to four of them, with their accents or without. */
const run = fc
  .record({
    statement: fc.constantFrom(...ours.statements),
    isGloss: fc.boolean(),
    start: fc.nat(1000),
    count: fc.integer({ min: 1, max: 4 }),
    isFolded: fc.boolean(),
  })
  .map(({ statement, isGloss, start, count, isFolded }) => {
    const tokens = toTokens(isGloss ? statement.gloss : statement.quote.exact)
    const from = start % tokens.length
    const words = tokens.slice(from, from + count).map(({ text }) => text)
    return isFolded ? words.map(foldText) : words
  })

const name = fc.constantFrom('Pháp', 'phap', 'Ukraine', 'Anh', 'EU', 'Liên minh châu Âu', 'my')
const date = fc.constantFrom('2025', '3/2025', '6/1/2026', 'tháng 9 năm 2025', 'before 2025')

const query = fc
  .array(
    fc.oneof(
      run.map((words) => words.join(' ')),
      run.map((words) => words.toReversed().join(' ')),
      run.map((words) => `“${words.join(' ')}”`),
      run.map((words) => `"${words.toReversed().join(' ')}"`),
      name,
      date,
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(' '))

/** Some of what an article is found by. */
const aboutArticle = fc
  .constantFrom(...ours.articles)
  .chain(({ title, outlet, byline, published }) =>
    fc.record({
      parts: fc.subarray(
        [title.quote.exact, title.en, outlet.name, byline, published.date].flatMap((each) =>
          each === null ? [] : [each],
        ),
        { minLength: 1, maxLength: 2 },
      ),
      start: fc.nat(20),
      count: fc.integer({ min: 1, max: 3 }),
      isQuoted: fc.boolean(),
    }),
  )
  .map(({ parts, start, count, isQuoted }) =>
    parts
      .map((part) => {
        const words = part.split(/\s+/)
        const from = start % words.length
        const some = words.slice(from, from + count).join(' ')
        return isQuoted ? `“${some}”` : some
      })
      .join(' '),
  )

describe('a compiled search', async () => {
  const plain = await DossierSearch.make(ours)
  const compiled = await compile(ours)
  const { known: early } = toStages(ours, { asOf: '2025-12-31' })
  const plainEarly = await DossierSearch.make(early)
  const compiledEarly = await compile(ours, early)

  it('finds what a search finds that reads all words', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(query, async (q) => {
        const expected = plain.matchStatements(q)
        expect(await compiled.match(q)).toEqual(expected)
        expect(await compiledEarly.match(q)).toEqual(plainEarly.matchStatements(q))
        found += expected?.size ?? 0
      }),
      { numRuns: 400 },
    )
    expect(found).toBeGreaterThan(400)
  })

  it('finds the same while the last word is typed', async () => {
    await fc.assert(
      fc.asyncProperty(query, fc.nat(8), async (q, cut) => {
        // In open quotation marks, one or two letters are not yet held to the word before them.
        const typed = /["“]/.test(q) ? q : q.slice(0, Math.max(1, q.length - cut))
        const expected = plain.find(typed).passages.map(({ id }) => id)
        expect((await compiled.find(typed)).toSorted()).toEqual(expected.toSorted())
      }),
      { numRuns: 400 },
    )
  })

  it('finds the same articles, by title, outlet, byline and day', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(aboutArticle, fc.nat(8), async (q, cut) => {
        const typed = /["“]/.test(q) ? q : q.slice(0, Math.max(1, q.length - cut))
        const expected = toArticles(plain, typed)
        expect((await compiled.findArticles(typed)).toSorted()).toEqual(expected.toSorted())
        found += expected.length
      }),
      { numRuns: 400 },
    )
    expect(found).toBeGreaterThan(200)
  })

  it('finds no article that was not yet published on the day', async () => {
    const published = early.articles.filter(({ withheld }) => withheld === undefined)
    expect(published.length).toBeGreaterThan(0)
    expect(published.length).toBeLessThan(ours.articles.length)
    const ids = published.map(({ id }) => id)
    expect(ours.articles.map(({ title }) => title.en).every((each) => each !== '')).toBe(true)
    for (const { id, title } of ours.articles) {
      // oxlint-disable-next-line no-await-in-loop -- one title after the other
      const found = await compiledEarly.findArticles(`“${title.en}”`)
      expect(found).toEqual(ids.filter((each) => each === id))
    }
  })

  it.each(['đồng ý', 'chú ý', 'y te', 'anh em', 'anh ta', 'bắc mỹ', 'biện pháp', 'bi tan'])(
    'finds the same for %s, a word of several syllables or the beginning of two',
    async (typed) => {
      const expected = plain.find(typed).passages.map(({ id }) => id)
      expect((await compiled.find(typed)).toSorted()).toEqual(expected.toSorted())
    },
  )

  it('answers nothing before it has loaded what it needs', async () => {
    const { search } = await compile(ours)
    expect(() => search.find('ukraine')).toThrow(/has not loaded data\/search\/texts-\d+\.json/)
  })

  it('tells that a file did not come, and asks for it again', async () => {
    const { searchFiles, files } = compileSearch(ours)
    let isOffline = true
    // Another dossier than those that were searched before.
    const whole = { ...ours, searchFiles, statements: [...ours.statements] }
    const search = await searchOf({ ...whole }, whole, async (path) => {
      if (isOffline) throw new Error('There is no network.')
      return files.get(path)
    })
    await expect(search.load('hoà bình', false)).rejects.toThrow('There is no network.')
    isOffline = false
    await search.load('hoà bình', false)
    expect(search.matchStatements('hoà bình')).toEqual(plain.matchStatements('hoà bình'))
  })
})

it('is of one index, even where another has the same files', async () => {
  const { searchFiles, files } = compileSearch(ours)
  const find = async (statements: typeof ours.statements) => {
    const whole = { ...ours, searchFiles, statements }
    const search = await searchOf(whole, whole, async (path) => files.get(path))
    await search.load('hoà bình', true)
    return search.find('hoà bình').passages
  }
  const [old, present] = [[...ours.statements], ours.statements.map((each) => ({ ...each }))]
  expect((await find(old)).every((found) => old.includes(found as (typeof old)[number]))).toBe(true)
  const found = await find(present)
  expect(found).not.toEqual([])
  expect(found.every((each) => present.includes(each as (typeof present)[number]))).toBe(true)
})

describe('what a compiled search asks for', () => {
  /** So many different words that they are in many blocks. */
  const statements = Array.from({ length: 3000 }, (_, place) => {
    const words = Array.from({ length: 9 }, (__, turn) => `xyz${(place * 9 + turn).toString(36)}`)
    return [`s${place}`, ['tàu', ...words].join(' ')] as const
  })
  const many = toQuotes(Object.fromEntries(statements))

  it('is the block of a word, and no places for a single one', async () => {
    const { asked, match } = await compile(many)
    expect((await match('xyz1c'))?.size).toBe(1)
    expect(asked).toEqual([expect.stringContaining('texts-')])
  })

  it('is one list for the first letter of very many words', async () => {
    const { asked, find } = await compile(many)
    expect(await find('x')).toHaveLength(3000)
    expect(asked).toHaveLength(1)
  })

  it('is each block once, though several queries wait for it', async () => {
    const { asked, find, match } = await compile(many)
    await Promise.all([find('xyz1c'), match('xyz1c'), find('xyz1c tàu')])
    expect(asked).toEqual([...new Set(asked)])
  })

  it('is each block with words that begin with what was typed', async () => {
    const { asked, find } = await compile(many)
    expect(await find('xyz')).toHaveLength(3000)
    expect(asked.length).toBeGreaterThan(1)
  })

  it('is what a name would have found, and then what it finds as a plain word', async () => {
    const { match } = await compile(toQuotes({ water: 'tàu chở nước fiji đi' }))
    expect(await match('fiji tàu')).toEqual(new Set(['water']))
  })

  it('is nothing of the order of words where one of them is in no passage', async () => {
    const { asked, match } = await compile(many)
    expect((await match('nowhere xyz1c'))?.size).toBe(0)
    expect(asked.filter((path) => path.includes('places'))).toEqual([])
  })
})

describe('the order of a compiled search', () => {
  it.each([
    ['lệ', ['lệ lớn', 'lê lớn', 'lễ lớn']],
    ['le', ['lê lớn', 'lệ lớn', 'lễ lớn']],
    ['lớn lệ', ['lệ lớn', 'lê lớn', 'lễ lớn']],
  ])('%s: the same spelling, then the newest: %j', async (typed, expected) => {
    const { find } = await compile(
      toQuotes({ 'lễ lớn': 'lễ lớn', 'lệ lớn': 'lệ lớn', 'lê lớn': 'lê lớn' }),
    )
    expect(await find(typed)).toEqual(expected)
  })

  it('has what stands together first, across a hyphen but not across a full stop', async () => {
    const { find } = await compile(
      toQuotes({
        together: 'cử quân-đội đi',
        stopped: 'quân. Đội bóng',
        apart: 'đội bóng của quân khu',
      }),
    )
    expect(await find('quân đội')).toEqual(['together', 'apart', 'stopped'])
    expect(await find('"quân đội"')).toEqual(['together'])
    expect(await find('quân độ')).toEqual(['apart', 'stopped', 'together'])
  })

  it('has one or two last letters as a word in such a phrase', async () => {
    const { find } = await compile(
      toQuotes({
        word: 'vòng 17 tại Huế',
        start: 'vòng 1700 tại Huế',
        apart: '17 người, vòng hai',
      }),
    )
    expect(await find('vòng 17')).toEqual(['word', 'apart', 'start'])
    expect(await find('vòng 170')).toEqual(['start'])
    expect(await find('"vòng 17')).toEqual(['apart', 'start', 'word'])
    expect(await find('"vòng ta')).toEqual(['start', 'word'])
  })

  it('has what certainly lies within a date first', async () => {
    const dossier = toQuotes({ first: 'một', second: 'hai', third: 'ba' })
    const wide = { earliest: '2026-03-01', latest: '2026-12-31', precision: 'one-of' } as const
    const { find } = await compile({
      ...dossier,
      statements: dossier.statements.map((each) =>
        each.id === 'third' ? { ...each, saidSpan: wide } : each,
      ),
    })
    expect(await find('tháng 3 năm 2026')).toEqual(['second', 'first', 'third'])
  })
})
