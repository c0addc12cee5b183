import type { StatementHead } from '../model/dossier'
import { groupBy } from '../model/group-by'
import type { CellHistory } from './cells/cell-histories'
import { findObstacles, toPairs, toThreads } from './obstacles'

/**
 * The threads of a cell in which the stance shifts: those with two different stances and no
 * obstacle between them. Any of the cell's statements can be an obstacle, but only those that pass
 * can make a shift, and only those are returned.
 */
export function selectShiftingThreads<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
  passes: (statement: Statement) => boolean,
): readonly (readonly Statement[])[] {
  return toThreads(cell)
    .map((thread) => thread.filter(passes))
    .filter((statements) =>
      toPairs(toUnlike(statements)).some(
        ([a, b]) => a.stance !== b.stance && findObstacles(cell, a, b).length === 0,
      ),
    )
}

/** One statement per stance and date: others like it compare the same. */
function toUnlike<Statement extends StatementHead>(
  thread: readonly Statement[],
): readonly Statement[] {
  return [...groupBy(thread, ({ stance, saidSpan }) => JSON.stringify([stance, saidSpan]))].flatMap(
    ([, alike]) => alike.slice(0, 1),
  )
}
