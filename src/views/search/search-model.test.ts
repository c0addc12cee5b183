import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import { DossierSearch } from '../../search/dossier-search'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { serializeSelection } from '../../selection/url-codec'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toSearchModel } from './search-model'
import { toListOptions } from './to-list-options'

const dossier = toyDossier.index
const searchAll = await DossierSearch.make(dossier)

async function model(
  typed: string,
  part: Partial<Selection> = {},
  language: Language = 'en',
  hasReader = true,
) {
  const selection = { ...DEFAULT_SELECTION, ...part }
  const { known } = toStages(dossier, selection)
  return toSearchModel(typed, {
    known,
    search: await DossierSearch.make(known, toyDossier.bodies),
    searchAll,
    selection,
    language,
    hasReader,
  })
}
const toAddress = (to: Selection) => Object.values(serializeSelection(to)).join('')
const hitsOf = async (kind: string, ...asked: Parameters<typeof model>) => {
  const { groups } = await model(...asked)
  return groups.find((group) => group.kind === kind)?.take(Infinity) ?? []
}
const marked = ({
  text,
  ranges,
}: {
  text: string
  ranges: readonly { start: number; end: number }[]
}) => ranges.map(({ start, end }) => text.slice(start, end))

describe('the search box', () => {
  it.each([
    ['tokyo', 'actor', '/actors/JP'],
    ['reef fund', 'commitment', '/commitments/reef-fund'],
    ['memo', 'instrument', '/instruments/brazil-memo'],
    ['mori', 'person', '/people/ken-mori'],
    ['summit', 'event', '/events/lisbon-summit'],
    ['held', 'dispute', '/disputes/size-of-the-fund'],
    ['whales promise', 'article', '/articles/whale-pledge'],
  ])('%s: the %s links to %s', async (typed, kind, address) => {
    const [hit] = await hitsOf(kind, typed, { country: ['BR'], q: 'whale' })
    expect(hit && toAddress(hit.to).replace('?country=BR&q=whale', '')).toBe(address)
  })

  it('shows a cell with its latest stance, and opens it on the board', async () => {
    const [cell] = await hitsOf('cell', 'japan fishing', { view: 'timeline', country: ['BR'] })
    expect(cell?.title.text).toBe('Japan, fishing ban')
    expect(cell?.source).toBe(
      'conditional · 18 Jan 2026 · 3 statements in 3 sentences, 1 of them an open reading',
    )
    expect(cell?.stance?.id).toBe('conditional')
    expect(cell && toAddress(cell.to)).toBe('/?country=BR&cell=JP.fishing-ban')
    // Of several things told apart, none is the latest.
    const [divided] = await hitsOf('cell', 'kenya treaty')
    expect(divided).toMatchObject({ stance: null, source: '1 statement in 1 sentence' })
    expect(await hitsOf('cell', 'kenya treaty', { asOf: '2025-06-10' })).toEqual([])
  })

  it('links to a passage in the reader beside the view, or else in its article', async () => {
    const lead = async (...asked: [Partial<Selection>, Language, boolean]) => {
      const hits = await hitsOf('passage', 'closed', ...asked)
      return hits.map(({ to }) => toAddress(to))
    }
    const { hash = '' } =
      dossier.statements.find(({ id }) => id === 'australia-still-opposes-ban') ?? {}
    const at = `at=australia-still-opposes-ban&quote=${hash}`
    expect(await lead({}, 'en', true)).toEqual([`/?${at}`])
    expect(await lead({ view: 'timeline' }, 'en', true)).toEqual([`/timeline?${at}`])
    expect(await lead({ view: 'method' }, 'en', true)).toEqual([`/articles/whale-pledge?${at}`])
    expect(await lead({}, 'en', false)).toEqual([`/articles/whale-pledge?${at}`])
  })

  it('names a country in the reader’s language, with the typed name first among the others', async () => {
    const [hit] = await hitsOf('actor', 'tokyo', {}, 'vi')
    expect(hit?.title.text).toBe('Nhật Bản')
    expect(hit?.flag).toBe('JP')
    expect(hit?.detail?.text).toMatch(/^Tokyo · /)
  })

  it('quotes a passage verbatim, with the rendering in English', async () => {
    const [english] = await hitsOf('passage', 'closed meetings')
    expect(english?.title.text).toContain('Canberra vẫn phản đối')
    expect(english && english.detail && marked(english.detail)).toEqual(['closed meetings'])
    expect(english?.titleLanguage).toBe('vi')
    expect(english?.source).toBe('Australia · Fishing ban: opposes · Said as: remark · 18 Jan 2026')
    const [vietnamese] = await hitsOf('passage', 'hop kin', {}, 'vi')
    expect(vietnamese?.detail).toBeNull()
    expect(vietnamese && marked(vietnamese.title)).toEqual(['họp kín'])
  })

  it('finds words in the text of an article, coded or not, and opens it there', async () => {
    const [hit] = await hitsOf('text', 'hai ngay lam viec', { country: ['BR'] })
    expect(hit && marked(hit.title)).toEqual(['hai ngày làm việc'])
    expect(hit?.detail?.text).toContain('two days of work')
    expect(hit?.source).toBe(
      'Báo Biển · 12 Jun 2025 · Lisbon meeting on coral reefs ends with a joint fund',
    )
    const at = 'find=hai%20ngay%20lam%20viec&line=5'
    expect(hit && toAddress(hit.to)).toBe(`/?country=BR&read=reef-summit&${at}`)
    const [onPhone] = await hitsOf('text', 'hai ngay lam viec', {}, 'vi', false)
    expect(onPhone && toAddress(onPhone.to)).toBe(`/articles/reef-summit?${at}`)
    expect(onPhone?.detail).toBeNull()
    const [beside] = await hitsOf('text', 'hai ngay lam viec', { view: 'timeline' })
    expect(beside && toAddress(beside.to)).toBe(`/articles/reef-summit?${at}`)
  })

  it('shows the rendering if only that has the words', async () => {
    const [hit] = await hitsOf('text', 'two days of work', {}, 'vi')
    expect(hit && toAddress(hit.to)).toBe(
      '/?read=reef-summit&find=two%20days%20of%20work&line=5&text=both',
    )
    expect(hit?.detail && marked(hit.detail)).toEqual(['two days of work'])
  })

  it('says of lines that are not the article’s text what they are, and shows them last', async () => {
    const hits = await hitsOf('text', 'lisbon')
    expect(
      hits.map(({ source }) => source?.startsWith('Not the article’s own text: photo caption · ')),
    ).toEqual([false, false, true])
    expect(hits.at(-1)?.to).toMatchObject({ furniture: true, line: { line: 7, match: 1 } })
  })

  it('finds no text that was not yet known', async () => {
    expect(await hitsOf('text', 'họp kín')).toHaveLength(1)
    expect(await hitsOf('text', 'họp kín', { asOf: '2025-12-31' })).toEqual([])
    const early = await hitsOf('text', 'lisbon', { asOf: '2025-06-10' })
    expect(early.map(({ to }) => to.line?.line)).not.toContain(7)
  })

  it('says if a passage is an open reading, and what it is about', async () => {
    const [open] = await hitsOf('passage', 'reconsidering')
    expect(open).toMatchObject({
      isOpen: true,
      source: 'Japan · Fishing ban: undecided (open reading) · Said as: remark · Nov 2025',
    })
    const [firm] = await hitsOf('passage', 'vote')
    expect(firm?.isOpen).toBe(false)
    expect(firm?.source).toMatch(/^Kenya and Chile · Ocean treaty \(document not named\): proposes/)
  })

  it('finds nothing that is not yet known', async () => {
    expect(await hitsOf('passage', 'closed', { asOf: '2025-12-31' })).toEqual([])
    expect(await hitsOf('dispute', 'Australia', { asOf: '2025-12-31' })).toEqual([])
    expect(await hitsOf('actor', 'Japan', { asOf: '2025-12-31' })).toHaveLength(1)
    const { filter } = await model('Tokyo', { asOf: '2025-12-31' })
    expect(filter?.count).toEqual({ statements: 2, sentences: 2 })
    expect(await hitsOf('article', 'whales promise', { asOf: '2025-12-31' })).toEqual([])
    const [found] = await hitsOf('article', 'Báo Biển', { asOf: '2025-06-30' })
    expect(found?.title.text).toBe('Not yet published on that day')
  })

  it('searches for no more of a long text than a link keeps', async () => {
    const long = `${'tokyo '.repeat(33)}  `
    expect(long).toHaveLength(200)
    const whole = await model(`${long}atlantis`.padEnd(100_000, ' atlantis'))
    const part = await model(long)
    const toHits = ({ groups }: typeof whole) => groups.map(({ take }) => take(Infinity))
    expect(toHits(whole)).toEqual(toHits(part))
    expect(whole.filter?.count.statements).toBe(3)
  })

  it.each(['?', '"', '🤡', ' “ ” '])('ignores %s', async (typed) => {
    expect(await model(typed)).toEqual({ filter: null, groups: [], count: 0 })
  })

  it('offers to filter by whole words, and only if that leaves something', async () => {
    const { filter } = await model(' Tokyo ', { view: 'timeline', country: ['JP'] })
    expect(filter?.count).toEqual({ statements: 3, sentences: 3 })
    expect(filter && toAddress(filter.to)).toBe('/timeline?country=JP&q=Tokyo')
    expect((await model('Toky')).filter).toBeNull()
    const { filter: onBrief } = await model('Tokyo', { view: 'actors', subject: 'JP' })
    expect(onBrief && toAddress(onBrief.to)).toBe('/?q=Tokyo')
  })
})

describe('the list', () => {
  it('numbers its options without gaps, and folds long groups', async () => {
    const found = await model('c')
    const kinds = found.groups.map(({ kind }) => kind)
    for (const unfolded of [[], ['passage'] as const, kinds]) {
      const { filter, groups, options } = toListOptions(found, unfolded)
      const numbers = groups.flatMap(({ hits, rest }) => [
        ...hits.map(({ option }) => option),
        ...(rest === null ? [] : [rest.option]),
      ])
      const from = filter === null ? 0 : 1
      expect(numbers).toEqual(Array.from({ length: options - from }, (_, place) => place + from))
      for (const { kind, hits, rest } of groups) {
        const all = found.groups.find((group) => group.kind === kind)?.count
        expect(rest?.count ?? hits.length).toBe(all)
      }
    }
    expect(toListOptions(found, []).groups.some(({ rest }) => rest !== null)).toBe(true)
  })

  it.each([
    [9, [], 9, null],
    [10, [], 8, 10],
    [10, ['passage'], 10, null],
    [450, [], 8, 200],
    [450, ['passage'], 200, 400],
    [201, ['passage'], 201, null],
    [401, ['passage'], 200, 401],
    [450, ['passage', 'passage'], 400, 450],
    [450, ['passage', 'passage', 'passage'], 450, null],
  ] as const)('of %i passages, unfolded %j, shows %i, then %j', (count, unfolded, shown, next) => {
    const asked: number[] = []
    const take = (most: number) => {
      asked.push(most)
      return []
    }
    const group = { kind: 'passage', label: 'Passages', count, take } as const
    const { groups } = toListOptions({ filter: null, groups: [group], count }, unfolded)
    expect(asked).toEqual([shown])
    expect(groups[0]?.rest?.next ?? null).toBe(next)
  })
})
