import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../model/dossier'
import type { Language } from '../../../model/vocabulary'
import { DEFAULT_SELECTION, type Selection } from '../../../selection/selection'
import { toyDossier } from '../../../testing/toy-dossier'
import { dividedDossier, toStages } from '../../../testing/toy-stages'
import { toMatrixModel, type MatrixModel, type MatrixRow } from './matrix-model'
import { toWordsOf } from './to-cell-words'

const model = (
  selection: Partial<Selection> = {},
  language: Language = 'en',
  dossier: Dossier = toyDossier.index,
) => toMatrixModel(toStages(dossier, selection), { ...DEFAULT_SELECTION, ...selection }, language)

const allRows = ({ sections, roster }: MatrixModel): readonly MatrixRow[] => [
  ...sections.flatMap(({ rows }) => rows),
  ...roster.rows,
]
const row = (of: MatrixModel, actor: string) =>
  allRows(of).find((candidate) => candidate.actor === actor)
const words = (of: MatrixModel, actor: string, commitment: string) =>
  row(of, actor)?.cells.get(commitment)?.words
const outline = ({ sections }: MatrixModel) =>
  sections.map(({ id, rows }) => `${id}: ${rows.map(({ actor }) => actor).join(' ')}`)

describe('rows', () => {
  it('are grouped by role, with actors other than states last', () => {
    expect(outline(model())).toEqual([
      'beneficiary: KE',
      'co-lead: BR',
      'member: JP',
      'partner: CL',
      'opponent: AU',
      'collective: reef-alliance lisbon-parties',
      'unnamed: two-unnamed-states',
    ])
  })

  it.each<[Selection['sort'], Language, string]>([
    ['name', 'en', 'reef-alliance AU BR CL JP KE lisbon-parties two-unnamed-states'],
    ['name', 'vi', 'BR lisbon-parties CL two-unnamed-states KE reef-alliance JP AU'],
    ['count', 'en', 'KE JP CL AU BR reef-alliance lisbon-parties two-unnamed-states'],
    ['latest', 'en', 'KE CL JP AU BR reef-alliance lisbon-parties two-unnamed-states'],
  ])('sorted by %s (%s) are one list', (sort, language, actors) => {
    expect(outline(model({ sort }, language))).toEqual([`all: ${actors}`])
  })

  it('without a passing statement come last when sorted by latest', () => {
    const { sections } = model({ sort: 'latest', stance: ['declines'] })
    expect(sections[0]?.rows[0]?.actor).toBe('JP')
  })

  it('have the full name of a group only once it is known to speak', () => {
    expect(row(model(), 'lisbon-parties')?.name).toBe('Parties in Lisbon')
    expect(row(model({ asOf: '2025-01-01' }), 'lisbon-parties')?.name).toBe('Lisbon parties')
  })

  it('are sorted by name in the language’s order: Vietnamese â comes after a', () => {
    const { index } = toyDossier
    const member = { level: '', certainty: 'reported', source: 'ocean-post', note: null } as const
    const members = ['IN', 'AT'].map((code) => ({ ...member, code, isSilent: true }))
    const { roster } = model({ sort: 'name' }, 'vi', {
      ...index,
      roster: { ...index.roster, members },
    })
    expect(roster.rows.map(({ name }) => name)).toEqual(['Áo', 'Ấn Độ'])
  })

  it('are sorted by the actors’ own statements, not by inherited ones', () => {
    expect(outline(model({ sort: 'count', inherit: true }))).toEqual(
      outline(model({ sort: 'count' })),
    )
  })

  it('occur once, and a member about whom nothing is known yet does not count as silent', () => {
    const { index } = toyDossier
    const statements = index.statements.filter(({ actors }) => !actors.includes('JP'))
    const of = model({}, 'en', { ...index, statements })
    expect(allRows(of).filter(({ actor }) => actor === 'JP')).toHaveLength(1)
    expect(of.roster.rows.map(({ actor }) => actor)).toEqual(
      model().roster.rows.map(({ actor }) => actor),
    )
  })

  it('of members without a statement are kept apart, with their certainty', () => {
    const { roster } = model()
    expect(roster).toMatchObject({ count: 2, isOpen: false, asOf: '2026-01-06' })
    expect(roster.rows.map(({ name, isUncertain }) => [name, isUncertain])).toEqual([
      ['Fiji', true],
      ['New Zealand', true],
    ])
  })
})

describe('filters', () => {
  it('by country keep only their rows, including roster members', () => {
    const of = model({ country: ['BR', 'NZ'] })
    expect(outline(of)).toEqual(['co-lead: BR'])
    expect(of.roster).toMatchObject({ count: 2, isOpen: true, rows: [{ actor: 'NZ' }] })
    expect(row(of, 'BR')?.isChosen).toBe(true)
  })

  it('by commitment keep only their columns and bands', () => {
    const { columns, bands } = model({ commitment: ['debt-relief', 'fishing-ban', 'patrol-ships'] })
    expect(bands.map(({ name, columns: wide }) => [name, wide])).toEqual([
      ['Money', 1],
      ['Protection', 2],
    ])
    expect(columns.map(({ id, startsGroup }) => [id, startsGroup])).toEqual([
      ['debt-relief', true],
      ['fishing-ban', true],
      ['patrol-ships', false],
    ])
  })

  it('by anything else keep rows and columns, and narrow the cells', () => {
    const all = model()
    const narrowed = model({ stance: ['opposes'] })
    expect(outline(narrowed)).toEqual(outline(all))
    expect(narrowed.columns).toEqual(all.columns)
    expect(narrowed.statements).toBe(2)
    expect(row(narrowed, 'KE')?.isQuiet).toBe(true)
    expect(row(narrowed, 'AU')?.isQuiet).toBe(false)
  })

  it.each<[string, Partial<Selection>, string, string]>([
    [
      'of stances: two that pass are older than it or as old',
      { stance: ['opposes'] },
      'AU.fishing-ban',
      'left out by the filters; 2 other passages pass, in 2 sentences',
    ],
    [
      'of stances: one that passes is older',
      { stance: ['declines'] },
      'JP.fishing-ban',
      'left out by the filters; 1 earlier passage passes, in 1 sentence',
    ],
    ['of stances: none passes', { stance: ['leads'] }, 'KE.reef-fund', 'left out by the filters'],
    [
      'of time',
      { time: { from: null, to: '2025-12-31' } },
      'KE.ocean-treaty',
      'left out by the filters',
    ],
    [
      'of voices',
      { voice: ['narrator'] },
      'AU.fishing-ban',
      'left out by the filters; 1 other passage passes, in 1 sentence',
    ],
    [
      'of readings',
      { reading: ['open'] },
      'JP.fishing-ban',
      'left out by the filters; 1 earlier passage passes, in 1 sentence',
    ],
  ])('leave a cell without the latest stance that is known: %s', (_, filter, place, expected) => {
    const of = model(filter)
    const [actor = '', commitment = ''] = place.split('.')
    const cell = row(of, actor)?.cells.get(commitment)
    expect(cell?.absence).toBe('left-out')
    expect(cell?.words).toBe(expected)
    expect(of.signs).toContain('left-out')
  })

  it('by words leave out cells in the same way', () => {
    const stages = toStages(toyDossier.index, {}, new Set(['japan-declines-ban']))
    const of = toMatrixModel(stages, DEFAULT_SELECTION, 'en')
    expect(words(of, 'JP', 'fishing-ban')).toBe(
      'left out by the filters; 1 earlier passage passes, in 1 sentence',
    )
  })

  it('never turn an empty cell into one that is left out', () => {
    const of = model({ stance: ['leads'], voice: ['own'] })
    expect(words(of, 'KE', 'whale-census')).toBeUndefined()
  })

  it('that nothing passes leave no statement in any cell', () => {
    expect(model({ country: ['FJ'] }).statements).toBe(0)
  })
})

describe('hiding empty columns', () => {
  it('drops columns that no visible row mentions', () => {
    const ids = (of: MatrixModel) => of.columns.map(({ id }) => id)
    expect(ids(model())).toContain('whale-census')
    expect(ids(model({ hideEmpty: true }))).not.toContain('whale-census')
    expect(ids(model({ hideEmpty: true, country: ['AU'] }))).toEqual(['fishing-ban'])
  })

  it('drops columns that the filters leave out of every row, but not of some', () => {
    const ids = (of: MatrixModel) => of.columns.map(({ id }) => id)
    expect(ids(model({ hideEmpty: true, stance: ['declines'] }))).toEqual(['fishing-ban'])
  })
})

describe('a day on which less was known', () => {
  it('shows the latest stance at that time', () => {
    expect(words(model({ asOf: '2025-06-30' }), 'AU', 'fishing-ban')).toMatch(/^opposes; /)
  })

  it('says that a cell has something later, but never what', () => {
    const of = model({ asOf: '2025-06-30' })
    expect(words(of, 'BR', 'debt-relief')).toBe('not known yet on this day')
    expect(row(of, 'BR')?.cells.get('debt-relief')).toMatchObject({ absence: 'later', parts: [] })
    expect(words(of, 'KE', 'whale-census')).toBeUndefined()
    expect(of.signs).toContain('later')
    expect(model().signs).not.toContain('later')
  })

  it('keeps not yet known apart from left out by the filters', () => {
    const of = model({ asOf: '2025-06-30', stance: ['leads'] })
    expect(words(of, 'AU', 'fishing-ban')).toBe('left out by the filters')
    expect(words(of, 'BR', 'debt-relief')).toBe('not known yet on this day')
  })
})

describe('a cell on several documents', () => {
  const treaty = (selection: Partial<Selection> = {}, language: Language = 'en') =>
    row(model(selection, language, dividedDossier), 'KE')?.cells.get('ocean-treaty')

  it('has each with its stance, newest first', () => {
    expect(treaty()?.parts.map(({ topic, stance }) => [topic, stance.id])).toEqual([
      ['unnamed', 'proposes'],
      ['brazil-memo', 'undecided'],
      ['lisbon-declaration', 'supports'],
    ])
    expect(treaty()?.word).toBe('3 things told apart')
    expect(treaty()?.words).toBe(
      '3 things told apart (Document not named: proposes; Brazil’s memo: undecided (open reading); Lisbon Declaration: supports); 3 statements in 3 sentences; own words',
    )
    expect(treaty({}, 'vi')?.words).toMatch(
      /^3 nội dung được tách riêng \(Văn kiện không nêu tên: đề xuất; Tài liệu của Brazil: chưa quyết \(còn cách đọc khác\); /,
    )
  })

  it('does not count differences between them as change or conflict', () => {
    expect(treaty()?.signs).toEqual(['open', 'divided'])
  })

  it('says which of them the filters leave out', () => {
    const cell = treaty({ instrument: ['lisbon-declaration'] })
    expect(cell?.absence).toBeNull()
    expect(cell?.words).toBe(
      '3 things told apart (Document not named: left out by the filters; Brazil’s memo: left out by the filters; Lisbon Declaration: supports); 1 statement in 1 sentence; own words',
    )
    expect(cell?.signs).toEqual(['divided', 'left-out'])
  })
})

describe('what a cell says', () => {
  it.each<[string, string, Language, string]>([
    ['BR', 'marine-reserve', 'en', 'leads; 1 statement in 1 sentence; own words'],
    [
      'AU',
      'fishing-ban',
      'en',
      'supports; 3 statements in 2 sentences; own words, reported by others, the article’s narration; passages conflict',
    ],
    [
      'JP',
      'fishing-ban',
      'en',
      'conditional; 3 statements in 3 sentences; own words, reported by others; changed over time; beside other passages in a question',
    ],
    ['CL', 'patrol-ships', 'en', 'leads; 2 statements in 2 sentences; the article’s narration'],
    [
      'AU',
      'fishing-ban',
      'vi',
      'ủng hộ; 3 phát biểu trong 2 câu; lời của chính bên đó, bên khác thuật lại, lời dẫn của bài báo; các đoạn trích mâu thuẫn',
    ],
  ])('%s on %s (%s)', (actor, commitment, language, expected) => {
    expect(words(model({}, language), actor, commitment)).toBe(expected)
  })

  it.each<[string, string, Partial<Selection>, string]>([
    ['JP', 'reef-fund', {}, 'no stance of its own; Reef Alliance: commits'],
    ['FJ', 'reef-fund', {}, 'no stance of its own; Reef Alliance: commits'],
    // From the known stage, whatever the filters.
    ['JP', 'reef-fund', { stance: ['leads'] }, 'no stance of its own; Reef Alliance: commits'],
    ['JP', 'reef-fund', { asOf: '2025-06-10' }, 'no statement'],
    // Through a nested group.
    ['JP', 'ocean-treaty', {}, 'no stance of its own; Parties in Lisbon: supports'],
    [
      'KE',
      'ocean-treaty',
      { asOf: '2025-06-30' },
      'not known yet on this day; Parties in Lisbon: supports',
    ],
    ['KE', 'reef-fund', {}, 'requests; 1 statement in 1 sentence; own words'],
    ['AU', 'reef-fund', {}, 'no statement'],
  ])('of %s on %s with %j, where a group may speak for it: %s', (actor, id, asked, expected) => {
    const found = row(model(asked), actor)
    expect(found && toWordsOf(found, id, 'en')).toBe(expected)
  })

  it('names the inherited group if enabled, and only once', () => {
    const found = row(model({ inherit: true }), 'JP')
    expect(found && toWordsOf(found, 'reef-fund', 'en')).toBe(
      'commits; 1 statement in 1 sentence; words of its group; inherited through Reef Alliance',
    )
  })

  it('includes nothing inherited by default', () => {
    expect(words(model(), 'JP', 'reef-fund')).toBeUndefined()
    const inherited = model({ inherit: true })
    expect(words(inherited, 'JP', 'reef-fund')).toBe(
      'commits; 1 statement in 1 sentence; words of its group; inherited through Reef Alliance',
    )
    expect(words(inherited, 'FJ', 'reef-fund')).toContain('inherited through Reef Alliance')
    expect(words(inherited, 'KE', 'ocean-treaty')).toBe(
      'proposes; 1 statement in 1 sentence; own words; also inherited: 1 statement in 1 sentence',
    )
  })

  it('does not count a group’s words as its member’s', () => {
    const of = model({ inherit: true, voice: ['own'] })
    expect(words(of, 'reef-alliance', 'reef-fund')).toMatch(/^commits; /)
    expect(words(of, 'JP', 'reef-fund')).toBe('left out by the filters')
    expect(words(of, 'KE', 'ocean-treaty')).toBe('proposes; 1 statement in 1 sentence; own words')
  })
})
