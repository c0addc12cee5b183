/** What a cell says, topic by topic. Every view that shows a latest stance takes it from here. */
import { compareSpans } from '../../model/dates'
import type { StatementHead } from '../../model/dossier'
import { filterList } from '../../model/filter-list'
import { groupBy } from '../../model/group-by'
import { onceFor } from '../../model/once-for'
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
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of those statements
  const parts = toWholeParts(known)(commitment)(stances) as readonly WholePart<Statement>[]
  return parts.map(({ topic, latest, newestFirst }) => ({
    topic,
    latest,
    isShown: passes(latest),
    passing: filterList(newestFirst, passes),
  }))
}

/** What no filter changes. */
interface WholePart<Statement> {
  readonly topic: TopicId | null
  readonly latest: Statement
  readonly newestFirst: readonly Statement[]
}

const toWholeParts = onceFor((known: readonly StatementHead[]) =>
  onceFor((commitment: Pick<Commitment, 'toldApartBy'>) =>
    onceFor((stances: readonly StanceHead[]): readonly WholePart<StatementHead>[] =>
      [...groupBy(known, (statement) => toTopic(statement, commitment))]
        .flatMap(([topic, statements]) => {
          const latest = toLatest(statements, stances)
          const newestFirst = toNewestFirst(statements, stances)
          return latest === null ? [] : [{ topic, latest, newestFirst }]
        })
        .toSorted((a, b) => compareSpans(b.latest.saidSpan, a.latest.saidSpan)),
    ),
  ),
)
