/**
 * What keeps two different stances of a cell from being a shift. Only firm statements by the same
 * bearer on the same topic can be compared.
 */
import { isBefore, mayBeOfOneDay, type DateSpan } from '../model/dates'
import type { StatementHead } from '../model/dossier'
import type { CellHistory } from './cells/cell-histories'
import type { Gap } from './gap'
import { findTopicGap } from '../model/topic'
import { findBearerGap, mayBeAlike } from './threads'

export interface Obstacle<Statement extends StatementHead = StatementHead> {
  readonly gap: Gap
  /** The statements that cause it: one or both of the compared ones, or others of the cell. */
  readonly statements: readonly Statement[]
}

/** What keeps two different stances of a cell from being a shift; empty if they are one. */
export function findObstacles<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
  a: Statement,
  b: Statement,
): readonly Obstacle<Statement>[] {
  const unlike = findUnlike(cell, a, b)
  const open = [a, b].filter(({ reading }) => reading === 'open')
  const obstacles = [
    ...(unlike === null ? [] : toObstacle(unlike, [a, b])),
    ...toObstacle('open', open),
    ...toObstacle('order', mayBeOfOneDay(a.saidSpan, b.saidSpan) ? [a, b] : []),
  ]
  return obstacles.length > 0 ? obstacles : findObstaclesInTime(cell, a, b)
}

function findUnlike<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
  a: Statement,
  b: Statement,
): Gap | null {
  return findBearerGap(cell, a, b) ?? findTopicGap(a, b)
}

/**
 * Expects two firm statements on the same topic, one of which is certainly later. Any statement
 * that may be on that topic can be an obstacle, open readings included: ignoring one would be to
 * decide how it is to be read.
 */
function findObstaclesInTime<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
  a: Statement,
  b: Statement,
): readonly Obstacle<Statement>[] {
  const [former, later] = isBefore(a.saidSpan, b.saidSpan) ? [a, b] : [b, a]
  const others = cell.statements.filter((one) => mayBeAlike(cell, one, a))
  const lasting = others.filter(
    (one) => one.stance === former.stance && !isBefore(one.saidSpan, later.saidSpan),
  )
  const early = others.filter(
    (one) => one.stance === later.stance && mayBeOfOneDay(one.saidSpan, former.saidSpan),
  )
  const stillSaid = lasting.filter((one) => startsWithin(one.saidSpan, later.saidSpan))
  const alreadySaid = early.filter((one) => endsWithin(one.saidSpan, former.saidSpan))
  const undated = [
    ...lasting.filter((one) => !stillSaid.includes(one)).map((one) => [one, later]),
    ...early.filter((one) => !alreadySaid.includes(one)).map((one) => [former, one]),
  ]
  return [
    ...undated.map((statements) => ({ gap: 'order' as const, statements })),
    ...toObstacle('still-said', stillSaid),
    ...toObstacle('already-said', alreadySaid),
  ]
}

function toObstacle<Statement extends StatementHead>(
  gap: Gap,
  statements: readonly Statement[],
): readonly Obstacle<Statement>[] {
  return statements.length === 0 ? [] : [{ gap, statements }]
}

/** True if `one` was certainly not said before `later` begins. */
function startsWithin(one: DateSpan, later: DateSpan): boolean {
  return one.earliest !== null && later.earliest !== null && one.earliest >= later.earliest
}

/** True if `one` was certainly not said after `former` ends. */
function endsWithin(one: DateSpan, former: DateSpan): boolean {
  return one.latest !== null && former.latest !== null && one.latest <= former.latest
}

export function toPairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const))
}
