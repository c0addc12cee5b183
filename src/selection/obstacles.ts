/**
 * What keeps two different stances of a cell from being a shift from one to the other. Only
 * statements of one bearer, about one thing and with one reading can be held against each other.
 */
import { isBefore, type DateSpan } from '../model/dates'
import type { StatementHead } from '../model/dossier'
import { UNNAMED } from '../model/vocabulary'
import type { CellHistory } from './cell-histories'
import type { Gap } from './gap'
import { findTopicGap } from './topic'

export interface Obstacle<Statement extends StatementHead = StatementHead> {
  readonly gap: Gap
  /** Those that it lies in: some of the two, or others of the cell. */
  readonly statements: readonly Statement[]
}

/** Firm statements by bearer and thing; each that leaves either of them unnamed may stand alone. */
export function toThreads<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
): readonly (readonly Statement[])[] {
  const threads: Statement[][] = []
  for (const statement of cell.statements.filter(({ reading }) => reading === 'firm')) {
    const thread = threads.find(([first]) => first && findUnlike(cell, first, statement) === null)
    if (thread === undefined) threads.push([statement])
    else thread.push(statement)
  }
  return threads
}

/**
 * True where both are, or may be, of one bearer and about one thing. What names no counterpart or no
 * document may be about any of them.
 */
export function mayBeAlike<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
  a: Statement,
  b: Statement,
): boolean {
  return (
    findBearerGap(cell, a, b) !== 'other-bearer' &&
    mayMeanTheSame(a.with, b.with) &&
    mayMeanTheSame(toDocument(a), toDocument(b))
  )
}

function toDocument({ instrument }: StatementHead): readonly string[] {
  return instrument === null ? [] : [instrument]
}

function mayMeanTheSame(a: readonly string[], b: readonly string[]): boolean {
  const isLeftOut = [a, b].some((ids) => ids.length === 0 || ids.includes(UNNAMED))
  return isLeftOut || a.toSorted().join() === b.toSorted().join()
}

/** What keeps two different stances of a cell from being a shift; nothing where they are one. */
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

function findBearerGap<Statement extends StatementHead>(
  { isNamed, through }: CellHistory<Statement>,
  a: Statement,
  b: Statement,
): Gap | null {
  if (!isNamed && a.article !== b.article) return 'unnamed-bearer'
  const bearerOf = (statement: Statement) => through.get(statement)?.toSorted().join() ?? ''
  return bearerOf(a) === bearerOf(b) ? null : 'other-bearer'
}

/**
 * Of two firm statements about one thing, certainly in an order. Whatever may be about that thing too
 * stands in the way, open readings included: to pass over it would be to rest on its other reading.
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

/** True where neither was certainly said before the other. */
export function mayBeOfOneDay(a: DateSpan, b: DateSpan): boolean {
  return !isBefore(a, b) && !isBefore(b, a)
}

/** True when `one` was certainly not said before the days of `later` began. */
function startsWithin(one: DateSpan, later: DateSpan): boolean {
  return one.earliest !== null && later.earliest !== null && one.earliest >= later.earliest
}

/** True when `one` was certainly not said after the days of `former` were over. */
function endsWithin(one: DateSpan, former: DateSpan): boolean {
  return one.latest !== null && former.latest !== null && one.latest <= former.latest
}

/** Each two of the items, in their order. */
export function toPairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const))
}
