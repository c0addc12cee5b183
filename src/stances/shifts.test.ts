import { describe, expect, it } from 'vitest'
import type { StatementHead } from '../model/dossier'
import { say, toCellOf } from '../testing/inline-statements'
import { toyDossier } from '../testing/toy-dossier'
import { toCellHistories } from './cells/cell-histories'
import { serializeCell } from '../selection/cell-text'
import type { Gap } from './gap'
import { toCompared, toNotComparable } from './not-comparable'
import { toShifts } from './shifts'

const toy = toyDossier.index
const everything = () => true

const RU = { with: ['RU'] }
const US = { with: ['US'] }
const nobody = { with: ['unnamed'] }
const plan = { instrument: 'plan' }
const pact = { instrument: 'pact' }
const unnamed = { instrument: 'unnamed' }
const open = { reading: 'open' } as const

const [JAN, FEB, MAR] = ['2025-01-10', '2025-02-10', '2025-03-10']

type Row = readonly [
  what: string,
  statements: readonly StatementHead[],
  shifts: number,
  gaps: readonly Gap[],
]

const TABLE: readonly Row[] = [
  ['another stance later', [say('opposes', JAN), say('supports', FEB)], 1, []],
  ['the same stance later', [say('opposes', JAN), say('opposes', FEB)], 0, []],
  ['another stance later, listed first', [say('supports', FEB), say('opposes', JAN)], 1, []],
  // Topic
  ['the same counterpart', [say('opposes', JAN, RU), say('supports', FEB, RU)], 1, []],
  [
    'the same counterparts in another order',
    [say('opposes', JAN, { with: ['RU', 'US'] }), say('supports', FEB, { with: ['US', 'RU'] })],
    1,
    [],
  ],
  [
    'another counterpart',
    [say('opposes', JAN, RU), say('supports', FEB, US)],
    0,
    ['other-counterpart'],
  ],
  [
    'a counterpart of only one',
    [say('opposes', JAN), say('supports', FEB, US)],
    0,
    ['other-counterpart'],
  ],
  ['the same document', [say('opposes', JAN, plan), say('supports', FEB, plan)], 1, []],
  [
    'another document',
    [say('opposes', JAN, plan), say('supports', FEB, pact)],
    0,
    ['other-document'],
  ],
  [
    'a document of only one',
    [say('opposes', JAN, plan), say('supports', FEB)],
    0,
    ['other-document'],
  ],
  [
    'an unnamed document first',
    [say('opposes', JAN, unnamed), say('supports', FEB, plan)],
    0,
    ['unnamed'],
  ],
  [
    'an unnamed document later',
    [say('opposes', JAN, plan), say('supports', FEB, unnamed)],
    0,
    ['unnamed'],
  ],
  [
    'only unnamed documents',
    [say('opposes', JAN, unnamed), say('supports', FEB, unnamed)],
    0,
    ['unnamed'],
  ],
  [
    'an unnamed counterpart first',
    [say('opposes', JAN, nobody), say('supports', FEB, US)],
    0,
    ['unnamed'],
  ],
  [
    'an unnamed counterpart later',
    [say('opposes', JAN, US), say('supports', FEB, nobody)],
    0,
    ['unnamed'],
  ],
  // Reading
  ['an open reading first', [say('opposes', JAN, open), say('supports', FEB)], 0, ['open']],
  ['an open reading later', [say('opposes', JAN), say('supports', FEB, open)], 0, ['open']],
  [
    'an open reading about another document',
    [say('opposes', JAN, plan), say('supports', FEB, { ...pact, ...open })],
    0,
    ['other-document', 'open'],
  ],
  // Time
  ['the same day', [say('opposes', JAN), say('supports', JAN)], 0, []],
  [
    'days that overlap',
    [say('opposes', ['2025-01-01', JAN]), say('supports', [JAN, '2025-01-20'])],
    0,
    ['order'],
  ],
  [
    'a later statement of unknown start',
    [say('opposes', JAN), say('supports', [null, FEB])],
    0,
    ['order'],
  ],
  [
    'another document on days that overlap',
    [say('opposes', ['2025-01-01', JAN], plan), say('supports', [JAN, '2025-01-20'], pact)],
    0,
    ['other-document', 'order'],
  ],
  [
    'an open reading on days that overlap',
    [say('opposes', ['2025-01-01', JAN]), say('supports', [JAN, '2025-01-20'], open)],
    0,
    ['open', 'order'],
  ],
  ['former words without a start', [say('opposes', [null, JAN]), say('supports', FEB)], 1, []],
  [
    'a former statement of unknown end',
    [say('opposes', [JAN, null]), say('supports', FEB)],
    0,
    ['order'],
  ],
  ['later words without an end', [say('opposes', JAN), say('supports', [FEB, null])], 1, []],
  // Other statements
  [
    'the former stance again on the later day',
    [say('opposes', JAN), say('supports', FEB), say('opposes', FEB)],
    0,
    ['still-said'],
  ],
  [
    'the former stance again, perhaps on the later days',
    [
      say('opposes', JAN),
      say('opposes', ['2025-01-20', FEB]),
      say('supports', ['2025-02-01', MAR]),
    ],
    0,
    ['order'],
  ],
  [
    'the former stance again, of unknown start',
    [say('opposes', JAN), say('supports', FEB), say('opposes', [null, MAR])],
    0,
    ['order'],
  ],
  [
    'the former stance again later, on what may be the same document',
    [say('opposes', JAN, plan), say('supports', FEB, plan), say('opposes', MAR, unnamed)],
    0,
    ['unnamed', 'still-said'],
  ],
  [
    'the former stance again later, on no document',
    [say('opposes', JAN, plan), say('supports', FEB, plan), say('opposes', MAR)],
    0,
    ['other-document', 'still-said'],
  ],
  [
    'the former stance again later, in an open reading',
    [say('opposes', JAN), say('supports', FEB), say('opposes', MAR, open)],
    0,
    ['open', 'still-said'],
  ],
  [
    'the former stance again later, on another document',
    [say('opposes', JAN, plan), say('supports', FEB, plan), say('opposes', MAR, pact)],
    1,
    ['other-document'],
  ],
  [
    'the later stance already on the former day',
    [say('opposes', JAN), say('supports', JAN), say('supports', FEB)],
    0,
    ['already-said'],
  ],
  [
    'the later stance perhaps already on the former day',
    [say('supports', ['2025-01-01', '2025-01-20']), say('opposes', JAN), say('supports', FEB)],
    0,
    ['order'],
  ],
  ['a way back', [say('opposes', JAN), say('supports', FEB), say('opposes', MAR)], 1, []],
  [
    'one stance, then both, then only the other',
    [say('opposes', JAN), say('opposes', FEB), say('supports', FEB), say('supports', MAR)],
    1,
    [],
  ],
  [
    'a third stance that bridges the two',
    [
      say('opposes', ['2025-01-01', '2025-01-10']),
      say('undecided', ['2025-01-05', '2025-01-20']),
      say('supports', ['2025-01-15', '2025-01-25']),
    ],
    1,
    [],
  ],
  [
    'two topics, one of them with a shift',
    [say('opposes', JAN, RU), say('requests', JAN, US), say('supports', FEB, US)],
    1,
    ['other-counterpart'],
  ],
  [
    'two topics, each with a shift',
    [
      say('opposes', JAN, RU),
      say('supports', FEB, RU),
      say('opposes', JAN, US),
      say('supports', FEB, US),
    ],
    2,
    ['other-counterpart'],
  ],
]

const compare = (...[statements, context]: Parameters<typeof toCellOf>) => {
  const cells = [toCellOf(statements, context)]
  const shifts = toShifts(cells, toy.stances)
  const found = toNotComparable(cells, shifts, everything).flatMap(({ obstacles }) => obstacles)
  return { shifts, found, gaps: found.map(({ gap }) => gap) }
}

describe('comparing the stances of a cell', () => {
  it.each(TABLE)('%s', (_, statements, count, expected) => {
    const { shifts, gaps } = compare(statements)
    expect([shifts.length, gaps]).toEqual([count, expected])
  })

  it('does not depend on the order of the statements', () => {
    for (const [, statements, count, expected] of TABLE) {
      const { shifts, gaps } = compare(statements.toReversed())
      expect([shifts.length, gaps]).toEqual([count, expected])
    }
  })

  it('keeps apart the actor’s own stance, a group’s, and another group’s', () => {
    const statements = [say('opposes', JAN), say('supports', FEB), say('supports', MAR)]
    const [, second, third] = statements
    const toGroups = (one: StatementHead) =>
      one === second ? ['alliance'] : one === third ? ['parties'] : []
    const { shifts, gaps } = compare(statements, { through: toGroups })
    expect([shifts.length, gaps]).toEqual([0, ['other-bearer']])
    expect(compare(statements, { through: () => ['alliance'] }).shifts).toHaveLength(1)
  })

  it('keeps apart the unnamed actors of two articles', () => {
    const elsewhere = { article: 'another-article' }
    const statements = [say('opposes', JAN), say('supports', FEB, elsewhere)]
    expect(compare(statements, { isNamed: false }).gaps).toEqual(['unnamed-bearer'])
    const inOneArticle = [say('opposes', JAN), say('supports', FEB)]
    expect(compare(inOneArticle, { isNamed: false }).shifts).toHaveLength(1)
  })

  it('names the statements that are the obstacle', () => {
    const still = say('opposes', FEB)
    expect(compare([say('opposes', JAN), say('supports', FEB), still]).found).toEqual([
      { gap: 'still-said', statements: [still] },
    ])
    const doubtful = say('supports', FEB, open)
    expect(compare([say('opposes', JAN), doubtful]).found).toEqual([
      { gap: 'open', statements: [doubtful] },
    ])
    const late = say('opposes', [null, MAR])
    expect(compare([say('opposes', JAN), say('supports', FEB), late]).found).toEqual([
      { gap: 'order', statements: [say('supports', FEB), late] },
    ])
  })
})

describe('a shift', () => {
  it('is split into spells: statements between which no order is certain', () => {
    const [shift] = compare([
      say('undecided', ['2025-01-05', '2025-01-20']),
      say('supports', ['2025-01-15', '2025-01-25']),
      say('opposes', ['2025-01-01', '2025-01-10']),
      say('conditional', [null, '2025-01-26']),
    ]).shifts
    expect(
      shift?.spells.map(({ newest, statements }) => [
        newest.stance,
        statements.map((s) => s.stance),
      ]),
    ).toEqual([
      ['undecided', ['opposes', 'undecided']],
      ['conditional', ['supports', 'conditional']],
    ])
  })

  it('is made of statements that pass, and prevented by any others', () => {
    const statements = [say('opposes', JAN), say('supports', FEB), say('opposes', FEB)]
    const cells = [toCellOf(statements)]
    const [former, later, still] = statements
    expect(toShifts(cells, toy.stances, (one) => one !== still)).toEqual([])
    expect(toNotComparable(cells, [], (one) => one !== still)).toEqual([
      {
        cell: cells[0],
        statements: [former, later, still],
        obstacles: [{ gap: 'still-said', statements: [still] }],
      },
    ])
    const free = [toCellOf([say('opposes', JAN), say('supports', FEB), say('supports', MAR)])]
    const [shift] = toShifts(free, toy.stances, ({ id }) => id !== `supports ${MAR}`)
    expect(shift?.statements.map(({ id }) => id)).toEqual([`opposes ${JAN}`, `supports ${FEB}`])
    expect(toShifts(free, toy.stances, ({ stance }) => stance === 'supports')).toEqual([])
  })
})

describe('the pairs that can be compared', () => {
  it('are firm, on one topic, and certainly in an order, whatever their stances', () => {
    const count = (statements: readonly StatementHead[]) =>
      toCompared([toCellOf(statements)], everything).count
    expect(count([say('opposes', JAN), say('opposes', FEB), say('supports', MAR)])).toBe(3)
    expect(count([say('opposes', JAN), say('supports', JAN)])).toBe(0)
    expect(count([say('opposes', JAN), say('supports', FEB, open)])).toBe(0)
    expect(count([say('opposes', JAN, plan), say('supports', FEB, pact)])).toBe(0)
    expect(count([say('opposes', JAN, unnamed), say('supports', FEB, unnamed)])).toBe(0)
  })
})

describe('the toy seeds', () => {
  const cells = toCellHistories(toy, false)
  const shifts = toShifts(cells, toy.stances)

  it('have one shift, and three cells that only look like one', () => {
    const name = ({ cell }: (typeof shifts)[number]) => serializeCell(cell)
    expect(shifts.map(name)).toEqual(['JP.fishing-ban'])
    expect(
      toNotComparable(cells, shifts, everything).map(({ cell, obstacles }) => [
        serializeCell(cell),
        ...obstacles.map(({ gap }) => gap),
      ]),
    ).toEqual([
      ['JP.fishing-ban', 'open'],
      // “Chile had led ships” at some time up to 18 January 2026, perhaps before June 2025.
      ['CL.patrol-ships', 'order'],
      ['AU.fishing-ban', 'still-said'],
    ])
  })

  it('have inherited cells of members, with the collective', () => {
    const fiji = toCellHistories(toy, true).filter(({ actor }) => actor === 'FJ')
    expect(fiji.map(({ commitment, through }) => [commitment, [...through.values()]])).toEqual([
      ['reef-fund', [['reef-alliance']]],
      ['ocean-treaty', [['lisbon-parties']]],
    ])
    expect(toCellHistories(toy, true).at(-1)?.actor).toBe('FJ')
    expect(cells.some(({ actor }) => actor === 'FJ')).toBe(false)
  })
})
