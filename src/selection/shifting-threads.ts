import type { StatementHead } from '../model/dossier'
import { groupBy } from '../model/group-by'
import type { CellHistory } from './cell-histories'
import { findObstacles, toPairs, toThreads } from './obstacles'

/**
 * The threads of a cell in which a stance shifts: those with two different ones that nothing keeps
 * from being a shift. All of the cell's statements may stand in the way; those that pass make the
 * shift, and they alone are returned.
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

/**
 * One of each stance and date: others of the same thread that are like it are held against the rest
 * just as it is.
 */
function toUnlike<Statement extends StatementHead>(
  thread: readonly Statement[],
): readonly Statement[] {
  return [...groupBy(thread, ({ stance, saidSpan }) => JSON.stringify([stance, saidSpan]))].flatMap(
    ([, alike]) => alike.slice(0, 1),
  )
}
