import type { StatementHead } from '../model/dossier'
import type { CellHistory } from './cells/cell-histories'
import { findObstacles, toThreads } from './obstacles'

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
    .filter((statements) => {
      const unlike = toUnlike(statements)
      // The first pair that shifts is enough, and nearly always one of the first.
      return unlike.some((a, place) =>
        unlike.some(
          (b, after) =>
            after > place && a.stance !== b.stance && findObstacles(cell, a, b).length === 0,
        ),
      )
    })
}

/** One statement per stance and date: others like it compare the same. */
function toUnlike<Statement extends StatementHead>(
  thread: readonly Statement[],
): readonly Statement[] {
  const first = new Map<string, Statement>()
  for (const statement of thread) {
    const { stance, saidSpan } = statement
    const key = [stance, saidSpan.earliest, saidSpan.latest, saidSpan.precision].join(' ')
    if (!first.has(key)) first.set(key, statement)
  }
  return [...first.values()]
}
