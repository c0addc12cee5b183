import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { compileOurDossier } from '../../testing/our-dossier'
import { toyDossier } from '../../testing/toy-dossier'
import { toQuotesModel, type QuotesModel } from './quotes-model'
import { toSummary } from './to-summary'

function open(cell: string, selection: Partial<Selection> = {}, language: Language = 'en') {
  const [actor = '', commitment = ''] = cell.split('.')
  const asked = { ...DEFAULT_SELECTION, ...selection, cell: { actor, commitment } }
  const model = toQuotesModel(toyDossier.index, asked, language)
  if (model === null) throw new Error('A cell is open')
  return model
}
const ids = (passages: QuotesModel['passages']) => passages.map(({ id }) => id)

it('is nothing while no cell is open', () => {
  expect(toQuotesModel(toyDossier.index, DEFAULT_SELECTION, 'en')).toBeNull()
})

it('names the cell in the reader’s language', () => {
  expect(open('reef-alliance.reef-fund')).toMatchObject({
    actor: 'Reef Alliance',
    commitment: 'Reef fund',
  })
  expect(open('reef-alliance.reef-fund', {}, 'vi')).toMatchObject({
    actor: 'Liên minh Rạn san hô',
    commitment: 'Quỹ rạn san hô',
  })
})

describe('passages', () => {
  it('come newest first, own words before others’ of the same day', () => {
    expect(ids(open('AU.fishing-ban').passages)).toEqual([
      'australia-supports-ban',
      'australia-still-opposes-ban',
      'brazil-says-australia-opposes-ban',
    ])
  })

  it('that the filters leave out are counted apart', () => {
    const { passages, filteredOut } = open('AU.fishing-ban', { voice: ['own'] })
    expect(ids(passages)).toEqual(['australia-supports-ban'])
    expect(ids(filteredOut)).toEqual([
      'australia-still-opposes-ban',
      'brazil-says-australia-opposes-ban',
    ])
  })

  it('that are inherited name the group, and never decide over own words', () => {
    expect(open('KE.ocean-treaty').passages).toHaveLength(1)
    const { passages, stance, isInherited } = open('KE.ocean-treaty', { inherit: true })
    expect(passages.map(({ id, through }) => [id, through])).toEqual([
      ['kenya-chile-propose-vote', []],
      ['parties-support-treaty', ['Parties in Lisbon']],
    ])
    expect(stance?.id).toBe('proposes')
    expect(isInherited).toBe(false)
    expect(open('JP.reef-fund', { inherit: true }).isInherited).toBe(true)
  })

  it('that are inherited don’t decide either when they are newer', () => {
    const { index } = toyDossier
    const later = { earliest: '2026-02-01', latest: '2026-02-01', precision: 'day' } as const
    const statements = index.statements.map((statement) =>
      statement.id === 'parties-support-treaty' ? { ...statement, saidSpan: later } : statement,
    )
    const cell = { actor: 'KE', commitment: 'ocean-treaty' }
    const model = toQuotesModel(
      { ...index, statements },
      { ...DEFAULT_SELECTION, inherit: true, cell },
      'en',
    )
    expect(model?.passages[0]?.id).toBe('parties-support-treaty')
    expect(model?.stance?.id).toBe('proposes')
  })

  it('tell who speaks with the role of that very article', () => {
    const [passage] = open('JP.fishing-ban', {}, 'vi').passages
    expect(passage?.speakers).toEqual([{ name: 'Ken Mori', role: 'Bộ trưởng' }])
  })

  it('tell a document that speaks, and what is known around the words', () => {
    const [passage] = open('BR.debt-relief').passages
    expect(passage).toMatchObject({
      quote: 'Brazil chưa quyết định về việc xóa nợ',
      language: 'vi',
      gloss: 'Brazil has not decided on debt relief',
      speakers: [{ name: 'Brazil’s memo', role: null }],
      voice: 'own',
      said: 'one day within Oct – Dec 2025',
      basis: '“Late last year”.',
      instrument: 'Brazil’s memo',
      limits: null,
      note: null,
    })
  })

  it('tell conditions by name', () => {
    const [, passage] = open('CL.patrol-ships').passages
    expect(passage?.conditions).toHaveLength(1)
    expect(passage?.note).toBe('It is not clear who says so.')
  })
})

describe('on what a stance rests', () => {
  const rest = (cell: string, selection: Partial<Selection> = {}) =>
    open(cell, selection).corroborations.map(({ stance, summary, reasons }) => [
      stance.id,
      summary,
      reasons.map(({ text }) => text),
    ])

  it('is told for each stance, that of the cell first', () => {
    expect(rest('AU.fishing-ban')).toEqual([
      [
        'supports',
        'rests on one sentence',
        [
          'Told by the article, which names no speaker: Outlet not stated, perhaps Báo Biển, 19–20 Jan 2026',
        ],
      ],
      [
        'opposes',
        '2 passages in 2 articles, 2 independent origins',
        [
          'Told by the article, which names no speaker: Outlet not stated, perhaps Báo Biển, 19–20 Jan 2026',
          'Words of Ana Prado, 10 Jun 2025',
        ],
      ],
    ])
  })

  it('follows the filters, and leaves the inherited out beside the actor’s own', () => {
    expect(rest('AU.fishing-ban', { voice: ['own'] })).toHaveLength(1)
    expect(rest('KE.ocean-treaty', { inherit: true }).map(([stance]) => stance)).toEqual([
      'proposes',
    ])
    expect(rest('FJ.reef-fund')).toEqual([])
  })

  it('tells whose words there are, whatever voice is asked for', () => {
    const { voices } = open('AU.fishing-ban', { voice: ['own'] })
    expect(Object.fromEntries(voices)).toEqual({ own: 1, reported: 1, narrator: 1 })
  })
})

describe('on what the articles’ stances rest', () => {
  const { dossier } = compileOurDossier()
  const rest = (actor: string, commitment: string, stance: string, language: Language = 'en') =>
    toQuotesModel(
      dossier,
      { ...DEFAULT_SELECTION, cell: { actor, commitment } },
      language,
    )?.corroborations.find((each) => each.stance.id === stance)

  it('is one sentence for both demands of Zelensky’s plan', () => {
    const requests = rest('UA', 'territory', 'requests')
    expect(requests).toMatchObject({ passages: 2, summary: 'rests on one sentence' })
  })

  it('is one origin for Zelensky and his office, about several documents', () => {
    const commits = rest('UA', 'security-guarantees', 'commits')
    expect(commits?.summary).toMatch(/, about 4 documents$/)
    const reasons = commits?.reasons.map(({ text }) => text).join('. ')
    expect(reasons).toContain(
      'words of Office of the President of Ukraine and Volodymyr Zelensky, 6 or 7 Jan 2026; Office of the President of Ukraine speaks for Volodymyr Zelensky',
    )
  })

  it('is not the narrator beside a speaker of the same article', () => {
    const told = (language: Language) =>
      rest('US', 'security-guarantees', 'supports', language)?.reasons.map(({ text }) => text)
    expect(told('en')?.filter((text) => text.startsWith('Told by the article'))).toEqual([])
    expect(told('en')?.join('. ')).toContain(
      'the article’s own sentence to the same effect is not counted apart',
    )
    expect(told('vi')?.join('. ')).toContain('1 câu bài báo tự kể cùng ý ấy không tính riêng')
  })
})

describe('the summary', () => {
  it.each<[string, Partial<Selection>, Language, string]>([
    ['AU.fishing-ban', {}, 'en', 'supports · 3 passages'],
    ['BR.marine-reserve', {}, 'en', 'leads · 1 passage'],
    ['KE.ocean-treaty', { inherit: true }, 'en', 'proposes · 1 passage · 1 inherited'],
    ['JP.reef-fund', { inherit: true }, 'en', 'commits · 1 inherited'],
    ['AU.fishing-ban', {}, 'vi', 'ủng hộ · 3 đoạn trích'],
    ['FJ.reef-fund', {}, 'en', 'Not mentioned in these articles. Silence is not a refusal.'],
    [
      'AU.fishing-ban',
      { voice: ['own'], stance: ['leads'] },
      'en',
      'No passage of this cell passes the filters.',
    ],
  ])('%s with %o (%s): %s', (cell, selection, language, expected) => {
    expect(toSummary(open(cell, selection, language), language)).toBe(expected)
  })
})
