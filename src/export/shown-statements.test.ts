import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import type { ShareTarget } from '../selection/share-target'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { toShown } from './shown-statements'

const dossier = toyDossier.index
const stages = toStages(dossier)
const shown = (selection: Partial<Selection>, target: ShareTarget = { kind: 'page' }) =>
  toShown(stages, { ...DEFAULT_SELECTION, ...selection }, target, null)
    ?.statements.map(({ id }) => id)
    .toSorted()

describe('what is shown', () => {
  it('is everything that passes the filters', () => {
    expect(shown({})).toHaveLength(dossier.statements.length)
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

  it('on the page of a disagreement, is what its sides say', () => {
    const [dispute] = dossier.disputes
    const sides = dispute?.sides.flatMap(({ statements }) => statements) ?? []
    expect(sides.length).toBeGreaterThan(0)
    expect(shown({ view: 'disputes', subject: dispute?.id ?? '' })).toEqual(
      [...new Set(sides)].toSorted(),
    )
  })

  it('on a brief, is everything about its subject, whatever the filters', () => {
    for (const [view, subject] of [
      ['actors', 'CL'],
      ['commitments', 'debt-relief'],
      ['people', 'ken-mori'],
      ['disputes', dossier.disputes[0]?.id ?? ''],
    ] as const) {
      const filters = { stance: ['leads'], country: ['AU'], inherit: true } as const
      expect(shown({ view, subject, ...filters })).toEqual(shown({ view, subject }))
    }
  })
})

describe('what stands behind', () => {
  const cell = { actor: 'JP', commitment: 'reef-fund' }

  it('a cell is its own passages, whatever the filters, and inherited ones if enabled', () => {
    expect(shown({ stance: ['leads'] }, { kind: 'cell', cell })).toEqual([])
    expect(shown({ stance: ['leads'], inherit: true }, { kind: 'cell', cell })).toEqual([
      'alliance-commits-fund',
    ])
  })

  it('one topic of a cell is only the statements on that topic', () => {
    const treaty = { actor: 'KE', commitment: 'ocean-treaty' }
    const idsOn = (topic?: string) =>
      shown(
        { inherit: true },
        { kind: 'cell', cell: topic === undefined ? treaty : { ...treaty, topic } },
      )
    expect(idsOn()).toEqual(['kenya-chile-propose-vote', 'parties-support-treaty'])
    expect(idsOn('unnamed')).toEqual(['kenya-chile-propose-vote'])
    expect(idsOn('lisbon-declaration')).toEqual(['parties-support-treaty'])
  })

  it('a passage or an article is just that', () => {
    expect(shown({}, { kind: 'quote', statement: 'chile-led-ships' })).toEqual(['chile-led-ships'])
    expect(shown({}, { kind: 'article', article: 'reef-summit' })).toHaveLength(
      dossier.statements.filter(({ article }) => article === 'reef-summit').length,
    )
  })
})
