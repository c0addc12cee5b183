import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import type { ShareTarget } from '../selection/share-target'
import { toyDossier } from '../testing/toy-dossier'
import { selectChanges, selectShifts } from '../selection/select-moves'
import { toShown } from './shown-statements'

const shown = (selection: Partial<Selection>, target: ShareTarget = { kind: 'page' }) =>
  toShown(toyDossier.index, { ...DEFAULT_SELECTION, ...selection }, target)
    ?.statements.map(({ id }) => id)
    .toSorted()

describe('what is shown', () => {
  it('is all that passes the filters', () => {
    expect(shown({})).toHaveLength(toyDossier.index.statements.length)
    expect(shown({ country: ['AU'], voice: ['own'] })).toEqual(['australia-supports-ban'])
  })

  it.each<[string, Partial<Selection>, readonly string[]]>([
    [
      'an article',
      { view: 'articles', read: 'whale-pledge', country: ['JP'] },
      ['brazil-says-japan-wavers', 'japan-joins-ban-with-others'],
    ],
    [
      'a country',
      { view: 'actors', subject: 'CL' },
      ['chile-led-ships', 'chile-may-send-ships', 'kenya-chile-propose-vote'],
    ],
    [
      'a commitment',
      { view: 'commitments', subject: 'debt-relief' },
      ['brazil-undecided-on-relief', 'kenya-requests-relief'],
    ],
    [
      'a person',
      { view: 'people', subject: 'ken-mori' },
      ['japan-declines-ban', 'japan-joins-ban-with-others'],
    ],
    [
      'a document',
      { view: 'instruments', subject: 'lisbon-declaration' },
      ['alliance-commits-fund', 'parties-support-treaty'],
    ],
  ])('on a page about %s is what it is about', (_, selection, expected) => {
    expect(shown(selection)).toEqual(expected)
  })

  it('on the page of a disagreement is what its sides say', () => {
    const [dispute] = toyDossier.index.disputes
    const sides = dispute?.sides.flatMap(({ statements }) => statements) ?? []
    expect(sides.length).toBeGreaterThan(0)
    expect(shown({ view: 'disputes', subject: dispute?.id ?? '' })).toEqual(
      [...new Set(sides)].toSorted(),
    )
  })

  it('on a brief is all of its subject, whatever the filters', () => {
    for (const [view, subject] of [
      ['actors', 'CL'],
      ['commitments', 'debt-relief'],
      ['people', 'ken-mori'],
      ['disputes', toyDossier.index.disputes[0]?.id ?? ''],
    ] as const) {
      const filters = { stance: ['leads'], country: ['AU'], inherit: true } as const
      expect(shown({ view, subject, ...filters })).toEqual(shown({ view, subject }))
    }
  })

  it('on the page of changes is what was said before and after', () => {
    const selection = { ...DEFAULT_SELECTION, view: 'changes', country: ['JP', 'CL'] } as const
    const changes = selectChanges(toyDossier.index, selection).shown
    expect(changes.length).toBeGreaterThan(0)
    const told = changes.flatMap(({ before, after }) => [before?.id ?? [], after.id].flat())
    expect(shown(selection)).toEqual([...new Set(told)].toSorted())
    expect(shown({ view: 'changes' })?.length).toBeLessThan(toyDossier.index.statements.length)
  })

  it('on the page of shifts is what the cells that shifted hold', () => {
    const selection = { ...DEFAULT_SELECTION, view: 'shifts' } as const
    const cells = selectShifts(toyDossier.index, selection).shifts.map(({ cell }) => cell)
    expect(cells.length).toBeGreaterThan(0)
    const told = cells.flatMap(({ statements }) => statements.map(({ id }) => id))
    expect(shown(selection)).toEqual([...new Set(told)].toSorted())
    expect(shown({ view: 'shifts', country: ['AU'], commitment: ['debt-relief'] })).toEqual([])
  })

  it.each([
    'actors',
    'people',
    'instruments',
    'events',
    'commitments',
    'method',
    'notebook',
  ] as const)('on the page %s is no statement in particular', (view) => {
    expect(toShown(toyDossier.index, { ...DEFAULT_SELECTION, view }, { kind: 'page' })).toBe(null)
  })

  it.each([
    ['matrix', 'shown'],
    ['changes', 'shown'],
    ['coverage', 'passing'],
    ['compare', 'passing'],
    ['conditions', 'passing'],
    ['disputes', 'passing'],
  ] as const)('on the page %s is called %s', (view, scope) => {
    const selection = { ...DEFAULT_SELECTION, view }
    expect(toShown(toyDossier.index, selection, { kind: 'page' })?.scope).toBe(scope)
  })
})

describe('what stands behind', () => {
  const cell = { actor: 'JP', commitment: 'reef-fund' }

  it('a cell is its own passages, whatever the filters, and inherited ones when asked for', () => {
    expect(shown({ stance: ['leads'] }, { kind: 'cell', cell })).toEqual([])
    expect(shown({ stance: ['leads'], inherit: true }, { kind: 'cell', cell })).toEqual([
      'alliance-commits-fund',
    ])
  })

  it('a passage or an article is that alone', () => {
    expect(shown({}, { kind: 'quote', statement: 'chile-led-ships' })).toEqual(['chile-led-ships'])
    expect(shown({}, { kind: 'article', article: 'reef-summit' })).toHaveLength(
      toyDossier.index.statements.filter(({ article }) => article === 'reef-summit').length,
    )
  })
})
