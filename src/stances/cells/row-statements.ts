/** Which statements count on an actor's row, and which of them pass. */
import type { Filters } from '../../filters/filters'
import type { DossierIndex, StatementHead } from '../../model/dossier'
import { onceFor } from '../../model/once-for'
import type { ActorId } from '../../model/vocabulary'
import type { CellHistory } from './cell-histories'
import { selectStatements } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'

/** The collectives through which the actor inherits a statement; none if it names the actor. */
type Through = readonly ActorId[] | undefined

/** The statements that decide a cell: the actor's own or, if it has none, the inherited ones. */
export function selectCounted<Statement extends StatementHead>({
  statements,
  through,
}: Pick<CellHistory<Statement>, 'statements' | 'through'>): readonly Statement[] {
  if (through.size === 0) return statements
  const own = statements.filter((statement) => !through.has(statement))
  return own.length > 0 ? own : statements
}

/**
 * Returns a test for known statements on a row. A group's own words are not its members': under a filter
 * by voice, an inherited statement in the group's own words does not pass.
 */
export function toRowFilter(
  { known, matching }: Pick<Stages<DossierIndex>, 'known' | 'matching'>,
  question: Filters & Pick<Selection, 'inherit'>,
): (statement: StatementHead, through: Through) => boolean {
  const selected = selectStatements(matching, question)
  // A set of all would take long to make, and much memory.
  const passing = selected === known.statements ? null : toSet(selected)
  const isVoiceAsked = question.voice.length > 0
  return (statement, through) =>
    passing?.has(statement) !== false && !(isVoiceAsked && isGroupsOwn(statement, through))
}

const toSet = onceFor(
  (statements: readonly StatementHead[]): ReadonlySet<StatementHead> => new Set(statements),
)

/** True of a statement in a group's own words, on the row of a member that inherits it. */
export function isGroupsOwn({ voice }: StatementHead, through: Through): boolean {
  return voice === 'own' && through !== undefined && through.length > 0
}
