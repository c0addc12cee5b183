/** What a cell says, topic by topic. Every view that shows a latest stance takes it from here. */
import { compareSpans } from '../../model/dates'
import type { StatementHead } from '../../model/dossier'
import { groupBy } from '../../model/group-by'
import type { Commitment, StanceHead } from '../../model/vocabulary'
import { toLatest, toNewestFirst } from './cell-statements'
import { toTopic, type TopicId } from '../../model/topic'

export interface CellPart<Statement extends StatementHead = StatementHead> {
  /** Null on a commitment without topics. */
  readonly topic: TopicId | null
  /** The latest of all that is known (`toLatest`), whether or not it passes the filters. */
  readonly latest: Statement
  /** Whether `latest` passes. If not, an older statement that does never takes its place. */
  readonly isShown: boolean
  /** The statements that pass, newest first. */
  readonly passing: readonly Statement[]
}

/**
 * The parts of one cell, newest first. `known` are all its statements that count, in the dossier's
 * order; `passes` is whether a statement passes the filters.
 */
export function toCellParts<Statement extends StatementHead>(
  known: readonly Statement[],
  passes: (statement: Statement) => boolean,
  commitment: Pick<Commitment, 'toldApartBy'>,
  stances: readonly StanceHead[],
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
