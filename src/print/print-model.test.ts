import { describe, expect, it } from 'vitest'
import type { Passage } from '../passages/passage'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import type { Dossier } from '../model/dossier'
import { toyDossier } from '../testing/toy-dossier'
import { dividedDossier, toStages } from '../testing/toy-stages'
import { toPrintModel, type Sheet } from './print-model'

const print = (asked: Partial<Selection> = {}, dossier: Dossier = toyDossier.index) =>
  toPrintModel(toStages(dossier, asked), { ...DEFAULT_SELECTION, ...asked }, 'en')

const idsOf = (passages: readonly Passage[]) => passages.map(({ id }) => id).join(' ')

function outline(sheet: Sheet | null): readonly string[] {
  if (sheet === null || !('groups' in sheet)) return []
  return sheet.groups.map(({ title, passages }) => `${title ?? ''}: ${idsOf(passages)}`)
}

it.each(['changes', 'actors', 'method', 'notebook'] as const)(
  '%s is printed as it stands',
  (view) => {
    expect(print({ view }).sheet).toBeNull()
  },
)

describe('the board and the matrix', () => {
  it.each(['board', 'matrix'] as const)(
    '%s has every passage under each actor that it names',
    (view) => {
      const { sheet, count, articles } = print({ view })
      expect([sheet?.kind, count.statements, articles]).toEqual(['matrix', 16, 2])
      expect(outline(sheet)).toContain(
        'Chile: chile-led-ships chile-may-send-ships kenya-chile-propose-vote',
      )
      expect(outline(sheet)).toContain('Parties in Lisbon: parties-support-treaty')
    },
  )

  it('follows the filters, including the one by country', () => {
    const { sheet, count } = print({ country: ['CL'], commitment: ['ocean-treaty'] })
    expect(count).toEqual({ statements: 1, sentences: 1 })
    expect(outline(sheet)).toEqual(['Chile: kenya-chile-propose-vote'])
  })

  it('has only the open cell, under its name', () => {
    const { sheet } = print({ cell: { actor: 'JP', commitment: 'fishing-ban' } })
    expect(sheet).toMatchObject({ kind: 'matrix', title: 'Japan, fishing ban' })
    expect(outline(sheet)).toEqual([
      ': japan-joins-ban-with-others brazil-says-japan-wavers japan-declines-ban',
    ])
  })

  it('has the cell topic by topic, or only the open topic', () => {
    const cell = { actor: 'KE', commitment: 'ocean-treaty' }
    expect(outline(print({ cell }, dividedDossier).sheet)).toEqual([
      'Document not named: kenya-chile-propose-vote',
      'Brazil’s memo: kenya-wavers-on-memo',
      'Lisbon Declaration: kenya-supports-declaration',
    ])
    const one = print({ cell: { ...cell, topic: 'lisbon-declaration' } }, dividedDossier)
    expect(outline(one.sheet)).toEqual(['Lisbon Declaration: kenya-supports-declaration'])
  })

  it.each<[string, Partial<Selection>, string | null]>([
    ['shown', {}, null],
    [
      'left out, with earlier ones below',
      { stance: ['declines'] },
      'Latest: conditional, 18 Jan 2026, left out by the filters. Below are earlier passages.',
    ],
    [
      'left out',
      { stance: ['leads'] },
      'Latest: conditional, 18 Jan 2026, left out by the filters.',
    ],
    ['not known yet', { asOf: '2025-01-31' }, 'Not known yet on this day.'],
  ])('says of the latest stance that it is %s', (_, asked, note) => {
    const { sheet } = print({ ...asked, cell: { actor: 'JP', commitment: 'fishing-ban' } })
    expect(sheet?.kind === 'matrix' && sheet.groups.map((group) => group.note)).toEqual([note])
  })

  it.each([
    ['KE.whale-census', 'No statement on this. Silence is not a refusal.'],
    ['JP.reef-fund', 'No stance of its own; Reef Alliance: commits.'],
  ])('says of an empty cell that it is silent, or who speaks instead: %s', (place, note) => {
    const [actor = '', commitment = ''] = place.split('.')
    const { sheet } = print({ cell: { actor, commitment } })
    expect(sheet?.kind === 'matrix' && sheet.groups.map((group) => group.note)).toEqual([note])
  })

  it('has numbers where there are more passages than the page marks, and leaves none out', () => {
    const many = Array.from({ length: 26 }, (_, copy) =>
      toyDossier.index.statements.map((each) => ({ ...each, id: `${each.id}-${copy}` })),
    ).flat()
    const { sheet } = print({ view: 'timeline' }, { ...toyDossier.index, statements: many })
    if (sheet?.kind !== 'numbers') throw new Error('The sheet has no numbers.')
    const counted = sheet.numbers.map(({ counts }) =>
      Number(/^(\d+) statement/.exec(counts[0] ?? '')?.[1]),
    )
    expect(many).toHaveLength(416)
    expect(counted.reduce((sum, each) => sum + each, 0)).toBe(416)
    expect(sheet.numbers.flatMap(({ lanes }) => lanes.map(({ words }) => words)).join()).toMatch(
      /\d+ supports/,
    )
    expect(sheet.numbers.flatMap(({ counts }) => counts).join()).toContain('1 event')
    expect(print({ view: 'timeline' }).sheet?.kind).toBe('time')
  })

  it('is an empty list if nothing passes', () => {
    expect(outline(print({ country: ['JP'], stance: ['leads'] }).sheet)).toEqual([])
  })
})

it('the timeline starts with the earliest, with events between the passages', () => {
  const { sheet } = print({ view: 'timeline', country: ['JP'] })
  if (sheet?.kind !== 'time') throw new Error('not the timeline')
  const keys = sheet.entries.map(({ key }) => key)
  expect(keys.filter((key) => !key.startsWith('event'))).toEqual([
    'japan-declines-ban',
    'brazil-says-japan-wavers',
    'japan-joins-ban-with-others',
  ])
  expect(keys.some((key) => key.startsWith('event'))).toBe(true)
  expect(sheet.entries.find(({ key }) => key === 'brazil-says-japan-wavers')?.when).toBe('Nov 2025')
})

describe('articles', () => {
  it('as a list, each with its passages in text order', () => {
    const { sheet } = print({ view: 'articles', country: ['BR'] })
    expect(outline(sheet).map((line) => line.split(': ').at(-1))).toEqual([
      'brazil-undecided-on-relief',
      'brazil-leads-reserve',
    ])
  })

  it('an open one has the passages that pass the filters, in text order', () => {
    const { sheet } = print({ view: 'articles', read: 'whale-pledge', commitment: ['fishing-ban'] })
    if (sheet?.kind !== 'article') throw new Error('not an article')
    const starts = sheet.statements.map(({ quote }) => quote.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(idsOf(sheet.passages)).toBe(
      'brazil-says-japan-wavers japan-joins-ban-with-others australia-supports-ban australia-still-opposes-ban',
    )
  })
})
