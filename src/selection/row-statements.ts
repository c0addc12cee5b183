/** What counts on a row, and what of it the filters leave: one rule for the matrix and the open cell. */
import type { Filters } from '../filters/filters'
import type { DossierIndex, StatementHead } from '../model/dossier'
import type { ActorId } from '../model/vocabulary'
import type { CellHistory } from './cell-histories'
import { selectStatements } from './select-statements'
import type { Selection } from './selection'
import type { Matching } from './stages'

/** Collectives through which a statement came to its row; none for one that names the actor. */
type Through = readonly ActorId[] | undefined

/** A cell's statements that decide: the actor's own, or, where it has none, the inherited ones. */
export function selectCounted<Statement extends StatementHead>({
  statements,
  through,
}: Pick<CellHistory<Statement>, 'statements' | 'through'>): readonly Statement[] {
  const own = statements.filter((statement) => through.get(statement)?.length === 0)
  return own.length > 0 ? own : statements
}

/**
 * Tells which statements the filters leave on a row. A group's own words are nobody else's: where a
 * voice is asked for, an inherited statement passes only as a report or as narration.
 */
export function toRowFilter(
  dossier: Matching<DossierIndex>,
  question: Filters & Pick<Selection, 'inherit'>,
): (statement: StatementHead, through: Through) => boolean {
  const passing = new Set(selectStatements(dossier, question).map(({ id }) => id))
  const isVoiceAsked = question.voice.length > 0
  return (statement, through) =>
    passing.has(statement.id) && !(isVoiceAsked && isGroupsOwn(statement, through))
}

/** True of words of a group that its member inherits. */
export function isGroupsOwn({ voice }: StatementHead, through: Through): boolean {
  return voice === 'own' && through !== undefined && through.length > 0
}
