import { describe, expect, it } from 'vitest'
import type { StatementHead } from '../../model/dossier'
import { say, toCellOf } from '../../testing/inline-statements'
import { toyDossier } from '../../testing/toy-dossier'
import { toCellChanges, toStanceChangeKind, type ChangeKind } from './cell-changes'
import { toCellHistories } from './cell-histories'
import { toKnownOn } from '../../model/dates'
import { selectKnown } from '../../stages/select-known'

const toy = toyDossier.index

describe('the kind of a change', () => {
  it.each([
    ['supports', 'commits', 'strengthened'],
    ['undecided', 'supports', 'strengthened'],
    ['undecided', 'requests', 'changed'],
    ['proposes', 'supports', 'changed'],
    ['proposes', 'requests', 'changed'],
    ['opposes', 'declines', 'strengthened'],
    ['commits', 'conditional', 'weakened'],
    ['commits', 'ready', 'weakened'],
    ['supports', 'undecided', 'weakened'],
    ['proposes', 'declines', 'changed'],
    ['declines', 'supports', 'reversed'],
    ['commits', 'opposes', 'reversed'],
  ])('from %s to %s is %s', (before, after, kind) => {
    expect(toStanceChangeKind(before, after, toy.stances)).toBe(kind)
  })

  it('is the opposite, or the same, in the other direction', () => {
    const back = {
      strengthened: 'weakened',
      weakened: 'strengthened',
      reversed: 'reversed',
      changed: 'changed',
    }
    for (const { id: a } of toy.stances) {
      for (const { id: b } of toy.stances.filter(({ id }) => id !== a)) {
        const there = toStanceChangeKind(a, b, toy.stances)
        expect(there).toSatisfy((kind: string) => kind in back)
        expect(toStanceChangeKind(b, a, toy.stances)).toBe(back[there as keyof typeof back])
      }
    }
  })
})

const SINCE = '2025-06-30'
const [EARLY, JAN, FEB] = ['2025-06-10', '2026-01-10', '2026-02-10']
const ACROSS = ['2025-06-01', JAN] as const
const plan = { instrument: 'plan' }
const pact = { instrument: 'pact' }
const unnamed = { instrument: 'unnamed' }
const open = { reading: 'open' } as const

const toChanges = (...[statements, context]: Parameters<typeof toCellOf>) => {
  const earlier = statements.filter(({ saidSpan }) => (toKnownOn(saidSpan) ?? '') <= SINCE)
  return toCellChanges([toCellOf(statements, context)], new Set(earlier), toy.stances, SINCE)
}
const toWords = ({ kind, before, after }: ReturnType<typeof toChanges>[number]) =>
  `${kind}: ${before?.stance ?? 'nothing'} > ${after.stance}`

type Row = readonly [
  what: string,
  statements: readonly StatementHead[],
  changes: readonly `${ChangeKind}: ${string} > ${string}`[],
]

const TABLE: readonly Row[] = [
  ['nothing since', [say('opposes', EARLY)], []],
  ['words certainly said since', [say('opposes', JAN)], ['appeared: nothing > opposes']],
  ['words perhaps said before', [say('opposes', ACROSS)], ['undated: nothing > opposes']],
  ['words without a start', [say('opposes', [null, JAN])], ['undated: nothing > opposes']],
  [
    'a statement certainly made since, and one on the same topic that may be older',
    [say('opposes', JAN), say('supports', [null, FEB])],
    ['undated: nothing > supports'],
  ],
  [
    'a statement certainly made since, and one on another document that may be older',
    [say('opposes', JAN, plan), say('supports', [null, FEB], pact)],
    ['appeared: nothing > opposes', 'undated: nothing > supports'],
  ],
  [
    'the newest statement certainly made since, after an earlier one',
    [say('opposes', EARLY), say('opposes', JAN), say('supports', [null, FEB])],
    ['restated: opposes > opposes'],
  ],
  ['the same again', [say('opposes', EARLY), say('opposes', JAN)], ['restated: opposes > opposes']],
  [
    'the same stance again, perhaps from before',
    [say('opposes', EARLY), say('opposes', ACROSS)],
    ['undated: opposes > opposes'],
  ],
  ['a move', [say('opposes', EARLY), say('supports', JAN)], ['reversed: opposes > supports']],
  [
    'another stance, perhaps from before',
    [say('opposes', '2025-05-01'), say('supports', ACROSS)],
    ['undated: opposes > supports'],
  ],
  [
    'another stance, of unknown start',
    [say('opposes', EARLY), say('supports', [null, JAN])],
    ['mixed: opposes > supports'],
  ],
  [
    'another stance, while the former is still taken',
    [say('opposes', EARLY), say('supports', JAN), say('opposes', JAN)],
    ['mixed: opposes > supports'],
  ],
  [
    'another stance, after the former was taken again',
    [say('opposes', EARLY), say('opposes', JAN), say('supports', FEB)],
    ['reversed: opposes > supports'],
  ],
  [
    'another stance, while the former is still taken on what may be the same topic',
    [say('opposes', EARLY, plan), say('supports', JAN, plan), say('opposes', FEB, unnamed)],
    ['mixed: opposes > supports', 'unlinked: opposes > opposes'],
  ],
  [
    'another stance, which was already taken on the former day',
    [say('opposes', EARLY), say('supports', EARLY), say('opposes', JAN)],
    ['mixed: supports > opposes'],
  ],
  [
    'a statement on another document',
    [say('opposes', EARLY, plan), say('supports', JAN, pact)],
    ['appeared: nothing > supports'],
  ],
  [
    'a statement on no document',
    [say('opposes', EARLY, plan), say('supports', JAN)],
    ['unlinked: opposes > supports'],
  ],
  [
    'a statement on a document, after one on none',
    [say('opposes', EARLY), say('supports', JAN, plan)],
    ['unlinked: opposes > supports'],
  ],
  [
    'a statement with an unnamed counterpart on another document',
    [say('opposes', EARLY, plan), say('supports', JAN, { ...pact, with: ['unnamed'] })],
    ['appeared: nothing > supports'],
  ],
  [
    'a statement on an unnamed document',
    [say('opposes', EARLY, plan), say('supports', JAN, unnamed)],
    ['unlinked: opposes > supports'],
  ],
  [
    'a statement on a document, after one on an unnamed document',
    [say('opposes', EARLY, unnamed), say('opposes', JAN, plan)],
    ['unlinked: opposes > opposes'],
  ],
  [
    'a statement after an open reading',
    [say('opposes', EARLY, open), say('supports', JAN)],
    ['unlinked: opposes > supports'],
  ],
  [
    'an open reading',
    [say('opposes', EARLY), say('supports', JAN, open)],
    ['open: nothing > supports'],
  ],
  [
    'two documents',
    [
      say('opposes', EARLY, plan),
      say('supports', JAN, plan),
      say('opposes', EARLY, pact),
      say('opposes', JAN, pact),
    ],
    ['reversed: opposes > supports', 'restated: opposes > opposes'],
  ],
]

describe('what was added to a cell', () => {
  it.each(TABLE)('%s', (_, statements, changes) => {
    expect(toChanges(statements).map(toWords)).toEqual(changes)
  })

  it('by a group is new beside the actor’s own stance', () => {
    const statements = [say('opposes', EARLY), say('supports', JAN)]
    const through = (one: StatementHead) => (one === statements[1] ? ['alliance'] : [])
    expect(toChanges(statements, { through }).map(toWords)).toEqual([
      'appeared: nothing > supports',
    ])
  })

  it('by an unnamed actor of another article may be somebody else’s', () => {
    const statements = [say('opposes', EARLY), say('supports', JAN, { article: 'another' })]
    expect(toChanges(statements, { isNamed: false }).map(toWords)).toEqual([
      'unlinked: opposes > supports',
    ])
  })

  it('comes with other statements that are, or may be, on the same topic', () => {
    const beside = (statements: readonly StatementHead[]) =>
      toChanges(statements)[0]?.beside.map(({ id }) => id)
    expect(
      beside([
        say('supports', FEB, plan),
        say('undecided', JAN, plan),
        say('opposes', JAN, { ...plan, ...open }),
        say('requests', JAN, unnamed),
        // These may be from before.
        say('commits', [null, JAN], unnamed),
        say('leads', ACROSS, unnamed),
        say('declines', JAN, pact),
        say('supports', JAN, plan),
      ]),
    ).toEqual([`requests ${JAN}`, `opposes ${JAN}`, `undecided ${JAN}`])
  })
})

describe('the changes of the toy seeds', () => {
  const changesOf = (since: string, asOf: string | null = null) => {
    const now = selectKnown(toy, { asOf, knownBy: 'said' })
    const then = selectKnown(now, { asOf: since, knownBy: 'said' })
    return toCellChanges(
      toCellHistories(now, false),
      new Set(then.statements),
      toy.stances,
      since,
    ).map((change) => `${change.cell.actor} ${change.cell.commitment} ${toWords(change)}`)
  }

  it('since the end of June 2025', () => {
    expect(changesOf('2025-06-30')).toEqual([
      'KE ocean-treaty appeared: nothing > proposes',
      'BR debt-relief appeared: nothing > undecided',
      'JP fishing-ban reversed: declines > conditional',
      'JP fishing-ban open: nothing > undecided',
      // Chile led ships at some time up to 18 January 2026, perhaps before June 2025.
      'CL patrol-ships mixed: conditional > leads',
      'CL ocean-treaty appeared: nothing > proposes',
      'AU fishing-ban mixed: opposes > supports',
    ])
  })

  it('from a day to itself are none', () => {
    expect(changesOf('2025-06-30', '2025-06-30')).toEqual([])
  })
})
