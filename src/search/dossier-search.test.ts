import { describe, expect, it } from 'vitest'
import type { Dossier } from '../model/dossier'
import type { Actor } from '../model/vocabulary'
import { toyDossier } from '../testing/toy-dossier'
import { DossierSearch } from './dossier-search'
import { searchOf } from './search-of'

const toy = toyDossier.index
const search = await DossierSearch.make(toy)

const find = (typed: string, kind: string) => {
  const { entries, passages } = search.find(typed)
  if (kind === 'passage') return passages.map(({ id }) => id)
  return entries.flatMap((entry) => (entry.kind === kind ? [entry.subject] : []))
}
const match = (q: string) => [...(search.matchStatements(q) ?? [])].toSorted()

/** The toy with three more states, and with these passages (by id) instead of its own. */
function searchQuotes(quotes: Readonly<Record<string, string>>): Promise<DossierSearch> {
  const [model] = toy.statements
  if (model === undefined) throw new Error('The toy has no statements.')
  const statements = Object.entries(quotes).map(([id, exact]) => ({
    ...model,
    id,
    actors: ['KE'],
    via: [],
    gloss: '',
    quote: { ...model.quote, exact },
  }))
  const states = [toState('FR', 'Pháp'), toState('IT', 'Ý'), toState('GB', 'Anh')]
  return DossierSearch.make({
    ...toy,
    actors: [...toy.actors, ...states],
    statements,
  } satisfies Dossier)
}

function toState(id: string, name: string): Actor {
  const source = { vi: '', en: '' }
  const roleSource = { source, certainty: 'stated', since: null, sinceSpan: null } as const
  return { kind: 'state', id, role: 'member', roleSource, also: [name], notIn: [] }
}

const AMBIGUOUS = await searchQuotes({
  measures: 'các biện pháp quân sự',
  france: 'Pháp sẵn sàng cử binh sỹ',
  opinions: 'Ý KIẾN bạn đọc',
  intent: 'tuyên bố ý định',
  italy: 'Đức, Ý, Canada',
  he: 'Anh ấy là anh em của tôi',
  britain: 'Anh và bạn bè',
  attacked: 'bị tấn công',
})

const PARAGRAPHS = [
  'Nội bộ chính quyền đang có sự chia rẽ.',
  'Hai nước chia nhau quỹ, rẽ sang hướng khác.',
  'Hai nước chia nhau quỹ chung.',
].map((text, place) => ({ line: 100 + place, start: 0, text, english: '', furniture: null }))
const IN_TEXTS = await DossierSearch.make(toy, [{ id: 'reef-summit', paragraphs: PARAGRAPHS }])
const linesOf = (typed: string) =>
  IN_TEXTS.find(typed).entries.flatMap(({ paragraph }) => paragraph?.line ?? [])

describe('what a word finds', () => {
  it.each([
    ['rạn san hô', 'commitment', ['reef-fund']],
    ['fishing ban', 'commitment', ['fishing-ban']],
    ['lenh cam', 'commitment', ['fishing-ban']],
    ['prado', 'person', ['ana-prado']],
    ['memo', 'instrument', ['brazil-memo']],
    ['HỘI NGHỊ', 'event', ['lisbon-summit']],
    ['held', 'dispute', ['size-of-the-fund']],
    ['promise whales', 'article', ['whale-pledge']],
    ['lời hứa', 'article', ['whale-pledge']],
    ['họp kín', 'passage', ['australia-still-opposes-ban']],
    ['closed meetings', 'passage', ['australia-still-opposes-ban']],
    ['atlantis', 'passage', []],
  ])('%s finds the %s %j', (typed, kind, subjects) => {
    for (const form of ['NFC', 'NFD']) expect(find(typed.normalize(form), kind)).toEqual(subjects)
  })

  it('completes only the last word while it is typed', () => {
    expect(find('phê ch', 'passage')).toEqual(['chile-may-send-ships'])
    expect(find('ph chuẩn', 'passage')).toEqual([])
    expect(match('phê ch')).toEqual([])
    expect(match('phê chuẩn')).toEqual(['chile-may-send-ships'])
  })

  it('ranks the spelling that was typed first', async () => {
    const spelt = await searchQuotes({ first: 'lễ lớn', second: 'lệ lớn', third: 'lê lớn' })
    const order = (typed: string) => spelt.find(typed).passages.map(({ id }) => id)
    expect(order('lệ')[0]).toBe('second')
    expect(order('lê')[0]).toBe('third')
    expect(order('le')).toEqual(expect.arrayContaining(['first', 'second', 'third']))
  })

  it('finds words in quotation marks only as a phrase', () => {
    expect(match('đánh bắt nước')).toEqual(['japan-joins-ban-with-others'])
    expect(match('“bắt nước”')).toEqual([])
    for (const phrase of [
      '"các nước khác"',
      '“cac nuoc khac”',
      '«Các nước khác»',
      '"các nước khác',
    ]) {
      expect(match(phrase)).toEqual(['japan-joins-ban-with-others'])
    }
  })

  it.each(['', '   ', '“”', '?!', '🐋', '/'])('is nothing for “%s”', (typed) => {
    expect(search.find(typed).entries).toEqual([])
    expect(match(typed)).toEqual([])
  })
})

describe('a name', () => {
  it.each(['Nhật', 'nhật bản', 'nhat ban', 'JAPAN', 'Tokyo', 'tokyo', 'Nhật'.normalize('NFD')])(
    '%s finds Japan, its statements, and its people',
    (typed) => {
      expect(find(typed, 'actor')[0]).toBe('JP')
      expect(find(typed, 'person')).toEqual(['ken-mori'])
      expect(match(typed)).toEqual([
        'brazil-says-japan-wavers',
        'japan-declines-ban',
        'japan-joins-ban-with-others',
      ])
    },
  )

  it.each([
    'Liên minh Rạn san hô',
    'lien minh ran san ho',
    'Reef Alliance',
    'khối san hô',
    'liên minh',
  ])('%s finds the alliance', (typed) => {
    expect(find(typed, 'actor')[0]).toBe('reef-alliance')
    expect(match(typed)).toEqual(['alliance-commits-fund'])
  })

  it('finds members of the roster that no article names', () => {
    expect(find('fiji', 'actor')[0]).toBe('FJ')
    expect(match('fiji')).toEqual([])
  })

  it.each([
    ['Pháp', ['france']],
    ['phap', ['france']],
    ['PHÁP', ['france']],
    ['France', ['france']],
    ['biện pháp', ['measures']],
    ['bien phap', ['measures']],
    ['Ý', ['italy']],
    ['y', ['italy']],
    ['italy', ['italy']],
    ['ý kiến', ['opinions']],
    ['y dinh', ['intent']],
    ['Anh', ['britain']],
    ['anh', ['britain']],
    ['phap binh si', ['france']],
    // Not Belgium, which would find nothing.
    ['bi tan cong', ['attacked']],
  ])('%s is found only where it is meant: %j', (q, ids) => {
    expect([...(AMBIGUOUS.matchStatements(q) ?? [])]).toEqual(ids)
    expect([...(AMBIGUOUS.matchStatements(q.normalize('NFD')) ?? [])]).toEqual(ids)
  })
})

it.each(['', '?', '"', '“”', '🤡', '- / -'])('ignores a query without words: %j', (q) => {
  expect(search.matchStatements(q)).toBeNull()
  expect(search.find(q).entries).toEqual([])
})

it('is built once per stage of a dossier', () => {
  const fetchFile = () => Promise.reject(new Error('Nothing is compiled.'))
  const make = (stage: Dossier) => searchOf(stage, toy, fetchFile)
  expect(make(toy)).toBe(make(toy))
  expect(make(toy)).not.toBe(make({ ...toy }))
})

describe('a date', () => {
  const events = (typed: string) => find(typed, 'event')

  it.each([
    ['June 2025', ['lisbon-summit']],
    ['Jun 2025', ['lisbon-summit']],
    ['tháng 6 năm 2025', ['lisbon-summit']],
    ['thang 6 nam 2025', ['lisbon-summit']],
    ['tháng 6/2025', ['lisbon-summit']],
    ['6/2025', ['lisbon-summit']],
    ['06.2025', ['lisbon-summit']],
    ['2025-06', ['lisbon-summit']],
    ['11 June 2025', ['lisbon-summit']],
    ['June 11, 2025', ['lisbon-summit']],
    ['ngày 11/6/2025', ['lisbon-summit']],
    ['ngày 11 tháng 6 năm 2025', ['lisbon-summit']],
    ['2025-06-11', ['lisbon-summit']],
    ['2025-06-12', []],
    ['31/2/2025', []],
    ['13/2025', []],
    // What certainly lies within it comes before what may.
    ['November 2025', ['japan-wavers', 'memo-drafted']],
    ['2026', ['january-statements']],
    ['Japan 2025', ['japan-wavers', 'lisbon-summit']],
    ['Kenya November 2025', []],
    ['2025 lisbon', ['lisbon-summit']],
  ])('%s finds the events %j', (typed, ids) => {
    for (const form of ['NFC', 'NFD']) expect(events(typed.normalize(form))).toEqual(ids)
  })

  it('finds what was said then, and published', () => {
    expect(match('Japan November 2025')).toEqual(['brazil-says-japan-wavers'])
    expect(match('Japan 11/2025')).toEqual(['brazil-says-japan-wavers'])
    expect(find('January 2026', 'article')).toEqual(['whale-pledge'])
  })

  it('still finds its words', async () => {
    const told = await searchQuotes({ year: 'bùng nổ vào tháng 2.2022', other: 'vào tháng 2' })
    expect([...(told.matchStatements('tháng 2.2022') ?? [])]).toEqual(['year'])
    expect([...(told.matchStatements('“tháng 2”') ?? [])]).toEqual(['other', 'year'])
  })
})

describe('a country and a commitment', () => {
  it.each([
    ['Chile patrol ships', ['chile-led-ships', 'chile-may-send-ships']],
    ['Chile vessels', ['chile-led-ships', 'chile-may-send-ships']],
    ['Chile tàu tuần tra', ['chile-led-ships', 'chile-may-send-ships']],
    [
      'tokyo moratorium',
      ['brazil-says-japan-wavers', 'japan-declines-ban', 'japan-joins-ban-with-others'],
    ],
    // All words, in whichever fields.
    ['Chile vessels congress', ['chile-may-send-ships']],
    ['Kenya vessels', []],
  ])('%s finds every passage on it: %j', (q, ids) => {
    expect(match(q)).toEqual(ids)
  })

  it.each([
    ['Chile ships', ['CL.patrol-ships']],
    ['Japan vessels', []],
    ['vessels Chile', ['CL.patrol-ships']],
    ['Kenya treaty', ['KE.ocean-treaty']],
    ['Chile', []],
    ['ships', []],
    ['Chile 2026', []],
  ])('%s finds the cells %j', (typed, cells) => {
    expect(find(typed, 'cell')).toEqual(cells)
  })
})

describe('the text of articles', () => {
  it.each([
    ['chia rẽ', [100]],
    ['chia re', [100]],
    ['“chia rẽ”', [100]],
    ['rẽ chia', [100, 101]],
    ['quỹ chia', [101, 102]],
    ['“quỹ chia”', []],
    ['qu', [101, 102, 100]],
  ])('%s', (typed, lines) => {
    const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)
    expect(inOrder(linesOf(typed))).toEqual(inOrder(lines))
  })

  it('has no part in what filters the views', () => {
    expect([...(IN_TEXTS.matchStatements('chia rẽ') ?? [])]).toEqual([])
  })
})
