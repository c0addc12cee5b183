import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toMatrixModel, type MatrixModel, type MatrixRow } from './matrix-model'

const model = (
  selection: Partial<Selection> = {},
  language: Language = 'en',
  dossier: Dossier = toyDossier.index,
) => toMatrixModel(dossier, { ...DEFAULT_SELECTION, ...selection }, language)

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
  it('stand by role, collectives last', () => {
    expect(outline(model())).toEqual([
      'beneficiary: KE',
      'co-lead: BR',
      'member: JP',
      'partner: CL',
      'opponent: AU',
      'collective: reef-alliance lisbon-parties',
    ])
  })

  it.each<[Selection['sort'], Language, string]>([
    ['name', 'en', 'reef-alliance AU BR CL JP KE lisbon-parties'],
    ['name', 'vi', 'BR lisbon-parties CL KE reef-alliance JP AU'],
    ['count', 'en', 'KE JP CL AU BR reef-alliance lisbon-parties'],
    ['latest', 'en', 'KE CL JP AU BR reef-alliance lisbon-parties'],
  ])('sorted by %s (%s) are one list', (sort, language, actors) => {
    expect(outline(model({ sort }, language))).toEqual([`all: ${actors}`])
  })

  it('without a statement that passes sort last by latest', () => {
    const { sections } = model({ sort: 'latest', stance: ['declines'] })
    expect(sections[0]?.rows[0]?.actor).toBe('JP')
  })

  it('are sorted by name as the language sorts: Vietnamese â comes after a', () => {
    const { index } = toyDossier
    const member = { level: '', certainty: 'reported', source: 'ocean-post', note: null } as const
    const members = ['IN', 'AT'].map((code) => ({ ...member, code, isSilent: true }))
    const { roster } = model({ sort: 'name' }, 'vi', {
      ...index,
      roster: { ...index.roster, members },
    })
    expect(roster.rows.map(({ name }) => name)).toEqual(['Áo', 'Ấn Độ'])
  })

  it('are sorted by what the actors say themselves, not by what they inherit', () => {
    expect(outline(model({ sort: 'count', inherit: true }))).toEqual(
      outline(model({ sort: 'count' })),
    )
  })

  it('stand once, and a member of whom nothing is known yet is not counted as silent', () => {
    const { index } = toyDossier
    const statements = index.statements.filter(({ actors }) => !actors.includes('JP'))
    const of = model({}, 'en', { ...index, statements })
    expect(allRows(of).filter(({ actor }) => actor === 'JP')).toHaveLength(1)
    expect(of.roster.rows.map(({ actor }) => actor)).toEqual(
      model().roster.rows.map(({ actor }) => actor),
    )
  })

  it('of members that no article gives a word are kept apart, with how sure they are', () => {
    const { roster } = model()
    expect(roster).toMatchObject({ count: 2, isOpen: false, asOf: '2026-01-06' })
    expect(roster.rows.map(({ name, isUncertain }) => [name, isUncertain])).toEqual([
      ['Fiji', true],
      ['New Zealand', true],
    ])
  })
})

describe('filters', () => {
  it('of countries keep just their rows, also one of the roster', () => {
    const of = model({ country: ['BR', 'NZ'] })
    expect(outline(of)).toEqual(['co-lead: BR'])
    expect(of.roster).toMatchObject({ count: 2, isOpen: true, rows: [{ actor: 'NZ' }] })
    expect(row(of, 'BR')?.isChosen).toBe(true)
  })

  it('of commitments keep just their columns, and bands only over them', () => {
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

  it('of other things leave rows and columns and narrow what the cells tell', () => {
    const all = model()
    const narrowed = model({ stance: ['opposes'] })
    expect(outline(narrowed)).toEqual(outline(all))
    expect(narrowed.columns).toEqual(all.columns)
    expect(narrowed.statements).toBe(2)
    expect(row(narrowed, 'KE')?.cells.size).toBe(0)
    expect(words(narrowed, 'AU', 'fishing-ban')).toBe(
      'opposes; 2 statements; reported by others, article’s narration; part of a disagreement',
    )
  })

  it('that nothing passes leave no statement', () => {
    expect(model({ country: ['FJ'] }).statements).toBe(0)
  })
})

describe('hiding empty columns', () => {
  it('drops what no row in sight mentions', () => {
    const ids = (of: MatrixModel) => of.columns.map(({ id }) => id)
    expect(ids(model())).toContain('whale-census')
    expect(ids(model({ hideEmpty: true }))).not.toContain('whale-census')
    expect(ids(model({ hideEmpty: true, country: ['AU'] }))).toEqual(['fishing-ban'])
  })
})

describe('what a cell says', () => {
  it.each<[string, string, Language, string]>([
    ['BR', 'marine-reserve', 'en', 'leads; 1 statement; own words'],
    [
      'AU',
      'fishing-ban',
      'en',
      'supports; 3 statements; own words, reported by others, article’s narration; changed over time; passages conflict',
    ],
    [
      'JP',
      'fishing-ban',
      'en',
      'conditional; 3 statements; own words, reported by others; changed over time; part of a disagreement',
    ],
    ['CL', 'patrol-ships', 'en', 'leads; 2 statements; article’s narration'],
    [
      'AU',
      'fishing-ban',
      'vi',
      'ủng hộ; 3 phát biểu; lời của chính bên đó, bên khác thuật lại, lời dẫn của bài báo; thay đổi theo thời gian; các đoạn trích mâu thuẫn',
    ],
  ])('%s on %s (%s)', (actor, commitment, language, expected) => {
    expect(words(model({}, language), actor, commitment)).toBe(expected)
  })

  it('includes nothing inherited until asked', () => {
    expect(words(model(), 'JP', 'reef-fund')).toBeUndefined()
    const inherited = model({ inherit: true })
    expect(words(inherited, 'JP', 'reef-fund')).toBe(
      'commits; 1 statement; own words; inherited through Reef Alliance',
    )
    expect(words(inherited, 'FJ', 'reef-fund')).toContain('inherited through Reef Alliance')
    expect(words(inherited, 'KE', 'ocean-treaty')).toBe(
      'proposes; 1 statement; own words; 1 more inherited',
    )
  })
})
