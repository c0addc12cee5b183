import type { IsoDay } from '../../model/dates'
import type { StatementHead } from '../../model/dossier'
import type { Stance } from '../../model/vocabulary'
import type { CellHistory } from './cell-histories'
import { toNewestFirst } from './cell-statements'
import { findObstacles } from '../obstacles'
import { mayBeAlike, toThreads } from '../threads'

/** In the order of their interest to readers. The last three are uncertain. */
export const CHANGE_KINDS = [
  'reversed',
  'weakened',
  'strengthened',
  'changed',
  'mixed',
  'appeared',
  'restated',
  'unlinked',
  'undated',
  'open',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What a cell says on one topic at the end of a day, and at the end of a later day. */
export interface CellChange<Statement extends StatementHead = StatementHead> {
  readonly cell: CellHistory<Statement>
  readonly kind: ChangeKind
  /** The newest earlier statement that is, or may be, on the same topic; null if there is none. */
  readonly before: Statement | null
  readonly after: Statement
  /**
   * Statements certainly made between the two days that are, or may be, on the same topic and take
   * another stance than `after`. Newest first.
   */
  readonly beside: readonly Statement[]
}

/**
 * The kind of change from one stance to another. `reversed`: from “for” to “against”, or back.
 * `changed`: from, to or between stances of the side “asking”, which have no rank, as asking is
 * neither more nor less than answering. Otherwise `strengthened` or `weakened`, by the order of the
 * dossier's stances, strongest first; stances not in that order rank last.
 */
export function toStanceChangeKind(
  before: Stance['id'],
  after: Stance['id'],
  stances: readonly Stance[],
): ChangeKind {
  const rankOf = (id: Stance['id']) => {
    const rank = stances.findIndex((stance) => stance.id === id)
    return rank === -1 ? stances.length : rank
  }
  const sides = new Set([before, after].map((id) => stances[rankOf(id)]?.hue))
  if (sides.has('for') && sides.has('against')) return 'reversed'
  if (sides.has('asking')) return 'changed'
  return rankOf(after) < rankOf(before) ? 'strengthened' : 'weakened'
}

/**
 * What was added to cells after the end of `since`, thread by thread (`toThreads`); `earlier` are
 * the statements known by then. A thread without additions has no change, as silence withdraws
 * nothing. `after` is the newest statement (`toNewestFirst`) certainly made since; but if nothing
 * earlier is known, it is the newest that may be older than `since`, if there is one.
 *
 * - `appeared`: nothing earlier is, or may be, on the same topic.
 * - `restated`: the same stance again.
 * - `mixed`: another stance, but something keeps the two from being a shift (`findObstacles`).
 * - `unlinked`: the earlier statement may be on another topic, or has another reading.
 * - `undated`: the later statement may have been made before `since`.
 * - `open`: the later statement has another reading, so it changes nothing.
 */
export function toCellChanges<Statement extends StatementHead>(
  cells: readonly CellHistory<Statement>[],
  earlier: ReadonlySet<Statement>,
  stances: readonly Stance[],
  since: IsoDay,
): readonly CellChange<Statement>[] {
  const isEarlier = (statement: Statement) => earlier.has(statement)
  const isSince = ({ saidSpan: { earliest } }: StatementHead) =>
    earliest !== null && earliest > since
  return cells.flatMap((cell) => {
    const added = toNewestFirst(
      cell.statements.filter((one) => !isEarlier(one)),
      stances,
    )
    const old = toNewestFirst(cell.statements.filter(isEarlier), stances)
    const firm = toThreads(cell).flatMap((thread): readonly CellChange<Statement>[] => {
      const within = new Set(thread)
      const candidates = added.filter((one) => within.has(one))
      const [first] = candidates
      if (first === undefined) return []
      const alike = old.filter((one) => mayBeAlike(cell, one, first))
      const before = alike.find((one) => within.has(one)) ?? alike[0] ?? null
      const perhapsOlder = before === null ? candidates.find((one) => !isSince(one)) : undefined
      const after = perhapsOlder ?? candidates.find(isSince) ?? first
      const isLinked = before !== null && within.has(before)
      const kind = toKind(cell, before, after, isLinked, isSince(after), stances)
      const beside = added.filter(
        (one) => isSince(one) && one.stance !== after.stance && mayBeAlike(cell, one, after),
      )
      return [{ cell, kind, before, after, beside }]
    })
    const open = added.filter(({ reading }) => reading === 'open')
    return [
      ...firm,
      ...open.map((after) => ({ cell, kind: 'open' as const, before: null, after, beside: [] })),
    ]
  })
}

function toKind<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
  before: Statement | null,
  after: Statement,
  isLinked: boolean,
  isSince: boolean,
  stances: readonly Stance[],
): ChangeKind {
  if (before === null) return isSince ? 'appeared' : 'undated'
  if (!isLinked) return 'unlinked'
  const isSame = before.stance === after.stance
  if (!isSame && findObstacles(cell, before, after).length > 0) return 'mixed'
  if (!isSince) return 'undated'
  return isSame ? 'restated' : toStanceChangeKind(before.stance, after.stance, stances)
}
