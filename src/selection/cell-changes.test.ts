import { describe, expect, it } from 'vitest'
import type { StatementHead } from '../model/dossier'
import { say, toCellOf } from '../testing/inline-statements'
import { toyDossier } from '../testing/toy-dossier'
import { toCellChanges, toMoveKind, type ChangeKind } from './cell-changes'
import { toCellHistories } from './cell-histories'
import { toKnownOn } from '../model/dates'
import { selectKnown } from './select-known'

const toy = toyDossier.index

describe('the kind of a move', () => {
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
  ])('from %s to %s it has %s', (before, after, kind) => {
    expect(toMoveKind(before, after, toy.stances)).toBe(kind)
  })

  it('is opposite on the way back, or the same', () => {
    const back = {
      strengthened: 'weakened',
      weakened: 'strengthened',
      reversed: 'reversed',
      changed: 'changed',
    }
    for (const { id: a } of toy.stances) {
      for (const { id: b } of toy.stances.filter(({ id }) => id !== a)) {
        const there = toMoveKind(a, b, toy.stances)
        expect(there).toSatisfy((kind: string) => kind in back)
        expect(toMoveKind(b, a, toy.stances)).toBe(back[there as keyof typeof back])
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
const tell = ({ kind, before, after }: ReturnType<typeof toChanges>[number]) =>
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
    'words certainly said since, and others on the same thing that may be older',
    [say('opposes', JAN), say('supports', [null, FEB])],
    ['undated: nothing > supports'],
  ],
  [
    'words certainly said since, and others on another document that may be older',
    [say('opposes', JAN, plan), say('supports', [null, FEB], pact)],
    ['appeared: nothing > opposes', 'undated: nothing > supports'],
  ],
  [
    'the newest that was certainly said since, after one before',
    [say('opposes', EARLY), say('opposes', JAN), say('supports', [null, FEB])],
    ['restated: opposes > opposes'],
  ],
  ['the same again', [say('opposes', EARLY), say('opposes', JAN)], ['restated: opposes > opposes']],
  [
    'the same again, perhaps said before',
    [say('opposes', EARLY), say('opposes', ACROSS)],
    ['undated: opposes > opposes'],
  ],
  ['a move', [say('opposes', EARLY), say('supports', JAN)], ['reversed: opposes > supports']],
  [
    'a move, perhaps made before',
    [say('opposes', '2025-05-01'), say('supports', ACROSS)],
    ['undated: opposes > supports'],
  ],
  [
    'another stance without a start',
    [say('opposes', EARLY), say('supports', [null, JAN])],
    ['mixed: opposes > supports'],
  ],
  [
    'a move, the former stance still said',
    [say('opposes', EARLY), say('supports', JAN), say('opposes', JAN)],
    ['mixed: opposes > supports'],
  ],
  [
    'a move, the former stance said again before it',
    [say('opposes', EARLY), say('opposes', JAN), say('supports', FEB)],
    ['reversed: opposes > supports'],
  ],
  [
    'a move, the former stance still said of what may be the same',
    [say('opposes', EARLY, plan), say('supports', JAN, plan), say('opposes', FEB, unnamed)],
    ['mixed: opposes > supports', 'unlinked: opposes > opposes'],
  ],
  [
    'a move, the later stance said on the former day already',
    [say('opposes', EARLY), say('supports', EARLY), say('opposes', JAN)],
    ['mixed: supports > opposes'],
  ],
  [
    'something on another document',
    [say('opposes', EARLY, plan), say('supports', JAN, pact)],
    ['appeared: nothing > supports'],
  ],
  [
    'something on no document in particular',
    [say('opposes', EARLY, plan), say('supports', JAN)],
    ['unlinked: opposes > supports'],
  ],
  [
    'something on a document, after one on none in particular',
    [say('opposes', EARLY), say('supports', JAN, plan)],
    ['unlinked: opposes > supports'],
  ],
  [
    'something with an unnamed counterpart on another document',
    [say('opposes', EARLY, plan), say('supports', JAN, { ...pact, with: ['unnamed'] })],
    ['appeared: nothing > supports'],
  ],
  [
    'something on a document that is not named',
    [say('opposes', EARLY, plan), say('supports', JAN, unnamed)],
    ['unlinked: opposes > supports'],
  ],
  [
    'something on a document, after one that is not named',
    [say('opposes', EARLY, unnamed), say('opposes', JAN, plan)],
    ['unlinked: opposes > opposes'],
  ],
  [
    'something after an open reading',
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
    expect(toChanges(statements).map(tell)).toEqual(changes)
  })

  it('by a group is new beside what the actor said itself', () => {
    const statements = [say('opposes', EARLY), say('supports', JAN)]
    const through = (one: StatementHead) => (one === statements[1] ? ['alliance'] : [])
    expect(toChanges(statements, { through }).map(tell)).toEqual(['appeared: nothing > supports'])
  })

  it('by an actor that another article leaves unnamed may be of others', () => {
    const statements = [say('opposes', EARLY), say('supports', JAN, { article: 'another' })]
    expect(toChanges(statements, { isNamed: false }).map(tell)).toEqual([
      'unlinked: opposes > supports',
    ])
  })

  it('tells what else was said on the same thing, or perhaps on it', () => {
    const beside = (statements: readonly StatementHead[]) =>
      toChanges(statements)[0]?.beside.map(({ id }) => id)
    expect(
      beside([
        say('supports', FEB, plan),
        say('undecided', JAN, plan),
        say('opposes', JAN, { ...plan, ...open }),
        say('requests', JAN, unnamed),
        // These may have been said before.
        say('commits', [null, JAN], unnamed),
        say('leads', ACROSS, unnamed),
        say('declines', JAN, pact),
        say('supports', JAN, plan),
      ]),
    ).toEqual([`requests ${JAN}`, `opposes ${JAN}`, `undecided ${JAN}`])
  })
})

describe('the toy seeds', () => {
  const changesOf = (since: string, asOf: string | null = null) => {
    const now = selectKnown(toy, { asOf, knownBy: 'said' })
    const then = selectKnown(now, { asOf: since, knownBy: 'said' })
    return toCellChanges(
      toCellHistories(now, false),
      new Set(then.statements),
      toy.stances,
      since,
    ).map((change) => `${change.cell.actor} ${change.cell.commitment} ${tell(change)}`)
  }

  it('since the end of June 2025', () => {
    expect(changesOf('2025-06-30')).toEqual([
      'KE ocean-treaty appeared: nothing > proposes',
      'BR debt-relief appeared: nothing > undecided',
      'JP fishing-ban reversed: declines > conditional',
      'JP fishing-ban open: nothing > undecided',
      // Chile led ships on some day up to 18 January 2026: that need not be later than June 2025.
      'CL patrol-ships mixed: conditional > leads',
      'CL ocean-treaty appeared: nothing > proposes',
      'AU fishing-ban mixed: opposes > supports',
    ])
  })

  it('from a day to itself', () => {
    expect(changesOf('2025-06-30', '2025-06-30')).toEqual([])
  })
})
