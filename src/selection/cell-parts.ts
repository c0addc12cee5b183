/**
 * What a cell says, topic by topic: one rule for the matrix that draws it, the panel that lists its
 * passages and whatever else tells a latest stance.
 */
import { compareSpans } from '../model/dates'
import type { StatementHead } from '../model/dossier'
import { groupBy } from '../model/group-by'
import type { Commitment, Stance } from '../model/vocabulary'
import { toLatest, toNewestFirst } from './cell-statements'
import { toTopic, type TopicId } from './topic'

export interface CellPart<Statement extends StatementHead = StatementHead> {
  /** Null on a commitment whose statements need no telling apart. */
  readonly topic: TopicId | null
  /** Of all that is known (`toLatest`), whether or not it passes the filters. */
  readonly latest: Statement
  /** Whether `latest` passes: an older one that does never stands in for it. */
  readonly isShown: boolean
  /** Those that pass, newest first. */
  readonly passing: readonly Statement[]
}

/**
 * The parts of one cell, newest first. `known` are all of its statements that count, in the
 * dossier's order; `passes` tells which of them the filters leave.
 */
export function toCellParts<Statement extends StatementHead>(
  known: readonly Statement[],
  passes: (statement: Statement) => boolean,
  commitment: Pick<Commitment, 'toldApartBy'>,
  stances: readonly Stance[],
): readonly CellPart<Statement>[] {
  return [...groupBy(known, (statement) => toTopic(statement, commitment))]
    .flatMap(([topic, statements]): readonly CellPart<Statement>[] => {
      const latest = toLatest(statements, stances)
      if (latest === null) return []
      const passing = toNewestFirst(statements.filter(passes), stances)
      return [{ topic, latest, isShown: passes(latest), passing }]
    })
    .toSorted((a, b) => compareSpans(b.latest.saidSpan, a.latest.saidSpan))
}
