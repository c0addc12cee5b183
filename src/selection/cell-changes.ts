/** What was added to cells between two days, and what it is called. */
import type { IsoDay } from '../model/dates'
import type { StatementHead } from '../model/dossier'
import type { Stance } from '../model/vocabulary'
import type { CellHistory } from './cell-histories'
import { toNewestFirst } from './cell-statements'
import { findObstacles, mayBeAlike, toThreads } from './obstacles'

/** In the order in which a reader wants to hear of them; the last three say what can't be said. */
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

/** What a cell says on one thing at the end of one day and what it says at the end of a later one. */
export interface CellChange<Statement extends StatementHead = StatementHead> {
  readonly cell: CellHistory<Statement>
  readonly kind: ChangeKind
  /** The newest statement then on the same thing, or perhaps on it; null when there was none. */
  readonly before: Statement | null
  readonly after: Statement
  /**
   * Statements that were certainly made in the time between, about the same thing, or possibly about
   * it, with another stance than `after`. Newest first.
   */
  readonly beside: readonly Statement[]
}

/**
 * What it is called when a cell goes from one stance to another. `reversed`: from the side “for” to
 * the side “against”, or back. `changed`: asking is neither more nor less than answering, so a move
 * from or to the side “asking”, or within it, has no rank. Otherwise by the order of the dossier's
 * stances, strongest first: `strengthened` moved up it, `weakened` moved down it. Stances that the
 * order doesn't have come last.
 */
export function toMoveKind(
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
 * What was added after the end of `since` to cells, of whose statements `earlier` are a part, thread
 * by thread. Where nothing was added there is no change: silence withdraws nothing. Each thread goes
 * by its newest statement (`toNewestFirst`) that was certainly made since; but where nothing was told
 * before, by the newest that may have been made before, if there is one.
 *
 * `appeared`: nothing was told before that is, or may be, about the same thing. `restated`: the same
 * stance again. `mixed`: another one, but something keeps the two from being a shift
 * (`findObstacles`). `unlinked`: what was told before may be about the same thing or another, or can
 * be read otherwise. `undated`: what is told since may have been said before. `open`: what is told
 * since can be read otherwise, and moves nothing.
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
    const told = toNewestFirst(cell.statements.filter(isEarlier), stances)
    const moves = toThreads(cell).flatMap((thread): readonly CellChange<Statement>[] => {
      const within = new Set(thread)
      const candidates = added.filter((one) => within.has(one))
      const [first] = candidates
      if (first === undefined) return []
      const alike = told.filter((one) => mayBeAlike(cell, one, first))
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
      ...moves,
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
  return isSame ? 'restated' : toMoveKind(before.stance, after.stance, stances)
}
