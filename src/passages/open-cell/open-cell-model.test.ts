import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import type { Passage } from '../passage'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { dividedDossier, toStages } from '../../testing/toy-stages'
import { toOpenCellModel } from './open-cell-model'
import { toSummary } from './to-summary'

function open(
  cell: string,
  selection: Partial<Selection> = {},
  language: Language = 'en',
  dossier: Dossier = toyDossier.index,
) {
  const [actor = '', commitment = '', topic] = cell.split('.')
  const ref = { actor, commitment, ...(topic !== undefined && { topic }) }
  const asked = { ...DEFAULT_SELECTION, ...selection, cell: ref }
  const model = toOpenCellModel(toStages(dossier, selection), asked, language)
  if (model === null) throw new Error('A cell is open')
  return model
}

/** For a cell with one topic. */
function openSingle(...asked: Parameters<typeof open>) {
  const [group, ...others] = open(...asked).groups
  if (group === undefined || others.length > 0) throw new Error('The cell has one group')
  return group
}

const ids = (passages: readonly Passage[]) => passages.map(({ id }) => id)

it('is null while no cell is open', () => {
  expect(toOpenCellModel(toStages(toyDossier.index), DEFAULT_SELECTION, 'en')).toBeNull()
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
    expect(ids(openSingle('AU.fishing-ban').passages)).toEqual([
      'australia-supports-ban',
      'australia-still-opposes-ban',
      'brazil-says-australia-opposes-ban',
    ])
  })

  it('left out by the filters are counted apart', () => {
    const { passages, filteredOut } = openSingle('AU.fishing-ban', { voice: ['own'] })
    expect(ids(passages)).toEqual(['australia-supports-ban'])
    expect(ids(filteredOut)).toEqual([
      'australia-still-opposes-ban',
      'brazil-says-australia-opposes-ban',
    ])
  })

  it('that are inherited name the group, and are listed under their topic', () => {
    expect(open('KE.ocean-treaty').groups).toHaveLength(1)
    const { groups, own, inherited } = open('KE.ocean-treaty', { inherit: true })
    expect(groups.map(({ passages }) => passages.map(({ id, through }) => [id, through]))).toEqual([
      [['kenya-chile-propose-vote', null]],
      [['parties-support-treaty', 'Parties in Lisbon']],
    ])
    expect(groups.map(({ isInherited }) => isInherited)).toEqual([false, true])
    expect([own.length, inherited.length]).toEqual([1, 1])
    expect(openSingle('JP.reef-fund', { inherit: true }).isInherited).toBe(true)
  })

  it('that are inherited never override the actor’s own, even if they are newer', () => {
    const { index } = toyDossier
    const later = { earliest: '2026-02-01', latest: '2026-02-01', precision: 'day' } as const
    const statements = index.statements.map((statement) =>
      statement.id === 'parties-support-treaty'
        ? { ...statement, saidSpan: later, instrument: 'unnamed' as const }
        : statement,
    )
    const asked = { inherit: true } as const
    const { passages, stance, isInherited } = openSingle('KE.ocean-treaty', asked, 'en', {
      ...index,
      statements,
    })
    expect(passages[0]?.id).toBe('parties-support-treaty')
    expect([stance.id, isInherited]).toEqual(['proposes', false])
  })

  it('name the speaker with the role from the same article', () => {
    const [passage] = openSingle('JP.fishing-ban', {}, 'vi').passages
    expect(passage?.speakers).toMatchObject([{ name: 'Ken Mori', role: 'Bộ trưởng' }])
  })

  it('name a document as speaker, and the facts of the statement', () => {
    const [passage] = openSingle('BR.debt-relief').passages
    expect(passage).toMatchObject({
      quote: 'Brazil chưa quyết định về việc xóa nợ',
      language: 'vi',
      gloss: 'Brazil has not decided on debt relief',
      speakers: [{ name: 'Brazil’s memo', role: null }],
      voice: 'own',
      said: 'some time within Oct – Dec 2025',
      basis: '“Late last year”.',
      facts: [{ kind: 'instrument', values: ['Brazil’s memo'] }],
      note: null,
    })
  })

  it('name conditions', () => {
    const [, passage] = openSingle('CL.patrol-ships').passages
    expect(passage?.facts).toMatchObject([{ kind: 'conditions', values: ['Parliament decides'] }])
    expect(passage?.note).toBe('It is not clear who says so.')
  })
})

describe('the support for a stance', () => {
  const rest = (cell: string, selection: Partial<Selection> = {}) =>
    open(cell, selection)
      .groups.flatMap(({ corroborations }) => corroborations)
      .map(({ stance, summary, reasons }) => [stance.id, summary, reasons.map(({ text }) => text)])

  it('is given for each stance, the cell’s first', () => {
    expect(rest('AU.fishing-ban')).toEqual([
      [
        'supports',
        'rests on one sentence',
        [
          'Told by the article, which names no speaker: Outlet not stated, perhaps Báo Biển, 19–20 Jan 2026, date inferred',
        ],
      ],
      [
        'opposes',
        '2 statements in 2 sentences of 2 articles, 2 independent origins',
        [
          'Told by the article, which names no speaker: Outlet not stated, perhaps Báo Biển, 19–20 Jan 2026, date inferred',
          'Words of Ana Prado, 10 Jun 2025',
        ],
      ],
    ])
  })

  it('follows the filters, and keeps inherited statements apart from the actor’s own', () => {
    expect(rest('AU.fishing-ban', { voice: ['own'] })).toHaveLength(1)
    expect(rest('KE.ocean-treaty', { inherit: true }).map(([stance]) => stance)).toEqual([
      'proposes',
      'supports',
    ])
    expect(rest('FJ.reef-fund')).toEqual([])
  })

  it('counts statements by voice, whatever the filter by voice', () => {
    const { voices } = open('AU.fishing-ban', { voice: ['own'] })
    expect(
      [...voices].map(([voice, { statements }]) => `${voice} ${statements}`).toSorted(),
    ).toEqual(['narrator 1', 'own 1', 'reported 1'])
  })
})

it('rests on one origin if one speaker speaks for another, and the article says the same', () => {
  const { index } = toyDossier
  const said = index.statements.find(({ id }) => id === 'japan-joins-ban-with-others')
  if (said === undefined) throw new Error('Japan joins the ban')
  const statements = [
    ...index.statements,
    { ...said, id: 'by-memo', via: ['brazil-memo'], firstSentence: 901, sentences: 1 },
    { ...said, id: 'said', via: [], voice: 'narrator' as const, firstSentence: 902, sentences: 1 },
  ]
  const instruments = index.instruments.map((each) =>
    each.id === 'brazil-memo' ? { ...each, speaksFor: 'ken-mori' } : each,
  )
  const summaryIn = (language: Language) =>
    openSingle('JP.fishing-ban', { stance: ['conditional'] }, language, {
      ...index,
      statements,
      instruments,
    }).corroborations.flatMap(({ summary, reasons }) => [
      summary,
      ...reasons.map(({ text }) => text),
    ])
  expect(summaryIn('en')).toEqual([
    '3 statements in 3 sentences of 1 article, 1 independent origin',
    'Both tell of words of Brazil’s memo and Ken Mori, 18 Jan 2026; Brazil’s memo speaks for Ken Mori; the article’s own sentence to the same effect is not counted apart',
  ])
  expect(summaryIn('vi').join()).toContain('không tính riêng')
})

describe('a latest stance that the filters leave out', () => {
  it.each<[string, Partial<Selection>, string | null]>([
    ['AU.fishing-ban', {}, null],
    [
      'AU.fishing-ban',
      { stance: ['opposes'] },
      'Latest: supports, 18 Jan 2026, left out by the filters. Below are other passages.',
    ],
    [
      'JP.fishing-ban',
      { stance: ['declines'] },
      'Latest: conditional, 18 Jan 2026, left out by the filters. Below are earlier passages.',
    ],
    [
      'JP.fishing-ban',
      { stance: ['leads'] },
      'Latest: conditional, 18 Jan 2026, left out by the filters.',
    ],
    [
      'JP.reef-fund',
      { inherit: true, voice: ['own'] },
      'Latest: commits, 11 Jun 2025, left out by the filters.',
    ],
  ])('of %s with %o is described: %s', (cell, selection, leftOut) => {
    const group = openSingle(cell, selection)
    expect([group.leftOut, group.isShown]).toEqual([leftOut, leftOut === null])
  })

  it('is described in Vietnamese', () => {
    expect(openSingle('JP.fishing-ban', { stance: ['declines'] }, 'vi').leftOut).toBe(
      'Mới nhất: có điều kiện, 18/1/2026, bị bộ lọc loại ra. Dưới đây là các đoạn trích trước đó.',
    )
  })
})

describe('a day on which less was known', () => {
  it.each<[string, boolean]>([
    ['BR.debt-relief', true],
    ['KE.whale-census', false],
  ])('has nothing of %s; that it comes later: %s', (cell, isLater) => {
    expect(open(cell, { asOf: '2025-06-30' })).toMatchObject({ groups: [], isLater })
  })
})

describe('a cell on several documents', () => {
  const treaty = (topic = '', selection: Partial<Selection> = {}) =>
    open(`KE.ocean-treaty${topic}`, selection, 'en', dividedDossier)
  const outline = ({ groups }: ReturnType<typeof treaty>) =>
    groups.map(({ name, instrument, stance, reading, isShown, passages }) =>
      [name, instrument, stance.id, reading, isShown, ids(passages).join()].join(' | '),
    )

  it('is listed document by document, newest first', () => {
    expect(outline(treaty())).toEqual([
      'Document not named |  | proposes | firm | true | kenya-chile-propose-vote',
      'Brazil’s memo | brazil-memo | undecided | open | true | kenya-wavers-on-memo',
      'Lisbon Declaration | lisbon-declaration | supports | firm | true | kenya-supports-declaration',
    ])
  })

  it('opens on one of them, with links to the others', () => {
    const { groups, topics, cell, own } = treaty('.lisbon-declaration')
    expect(groups.map(({ topic }) => topic)).toEqual(['lisbon-declaration'])
    expect(own.map(({ id }) => id)).toEqual(['kenya-supports-declaration'])
    expect(topics.map(({ topic }) => topic)).toEqual([
      'unnamed',
      'brazil-memo',
      'lisbon-declaration',
    ])
    expect(cell.topic).toBe('lisbon-declaration')
  })

  it('opens as a whole if it has nothing on the requested one', () => {
    const { groups, cell } = open('BR.marine-reserve.lisbon-declaration')
    expect(groups).toHaveLength(1)
    expect(cell.topic).toBeUndefined()
    expect(open('KE.ocean-treaty').topics).toEqual([])
  })

  it('says that one is not known yet', () => {
    const asOf = '2025-06-30'
    expect(treaty('.brazil-memo', { asOf })).toMatchObject({ groups: [], isLater: true })
    expect(outline(treaty('', { asOf }))).toHaveLength(1)
  })

  it('includes those that the filters leave out, each with its stance', () => {
    const { groups } = treaty('', { instrument: ['lisbon-declaration'] })
    expect(groups.map(({ isShown }) => isShown)).toEqual([false, false, true])
    expect(groups[1]?.leftOut).toBe(
      'Latest: undecided (open reading), Nov 2025, left out by the filters.',
    )
    expect(groups[1]?.filteredOut.map(({ id }) => id)).toEqual(['kenya-wavers-on-memo'])
  })

  it.each<[string, Partial<Selection>, string]>([
    ['', {}, '3 things told apart · 3 statements in 3 sentences, 1 of them an open reading'],
    ['', { instrument: ['lisbon-declaration'] }, '3 things told apart · 1 statement in 1 sentence'],
    ['', { stance: ['leads'] }, 'left out by the filters · no passage passes'],
    ['.lisbon-declaration', {}, 'supports · 1 statement in 1 sentence'],
    ['.brazil-memo', {}, 'undecided (open reading) · 1 statement in 1 sentence, an open reading'],
  ])('is summed up, of “%s” with %o: %s', (topic, selection, expected) => {
    expect(toSummary(treaty(topic, selection), 'en')).toBe(expected)
  })
})

it('does not count a group’s words under any voice of its member', () => {
  const { voices } = open('JP.reef-fund', { inherit: true })
  expect([...voices]).toEqual([])
  expect([...open('reef-alliance.reef-fund').voices.keys()]).toEqual(['own'])
})

describe('the summary', () => {
  it.each<[string, Partial<Selection>, Language, string]>([
    ['AU.fishing-ban', {}, 'en', 'supports · 3 statements in 2 sentences'],
    ['BR.marine-reserve', {}, 'en', 'leads · 1 statement in 1 sentence'],
    [
      'KE.ocean-treaty',
      { inherit: true },
      'en',
      '2 things told apart · 1 statement in 1 sentence · inherited: 1 statement in 1 sentence',
    ],
    ['JP.reef-fund', { inherit: true }, 'en', 'commits · inherited: 1 statement in 1 sentence'],
    ['AU.fishing-ban', {}, 'vi', 'ủng hộ · 3 phát biểu trong 2 câu'],
    ['FJ.whale-census', {}, 'en', 'No statement on this. Silence is not a refusal.'],
    ['FJ.whale-census', {}, 'vi', 'Không có phát biểu về việc này. Im lặng không phải là từ chối.'],
    ['FJ.reef-fund', {}, 'en', 'No stance of its own; Reef Alliance: commits.'],
    ['FJ.reef-fund', {}, 'vi', 'Không có lập trường riêng; Liên minh Rạn san hô: cam kết.'],
    // From the known stage, whatever the filters.
    ['FJ.reef-fund', { stance: ['leads'] }, 'en', 'No stance of its own; Reef Alliance: commits.'],
    [
      'KE.ocean-treaty',
      { asOf: '2025-06-30' },
      'en',
      'Not known yet on this day; Parties in Lisbon: supports.',
    ],
    [
      'AU.fishing-ban',
      { voice: ['own'], stance: ['leads'] },
      'en',
      'left out by the filters · no passage passes',
    ],
    [
      'JP.fishing-ban',
      { stance: ['declines'] },
      'en',
      'left out by the filters · what passes: 1 statement in 1 sentence',
    ],
    ['BR.debt-relief', { asOf: '2025-06-30' }, 'en', 'Not known yet on this day.'],
  ])('%s with %o (%s): %s', (cell, selection, language, expected) => {
    expect(toSummary(open(cell, selection, language), language)).toBe(expected)
  })
})
