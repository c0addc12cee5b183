import type { StatementHead } from '../model/dossier'
import { filterList } from '../model/filter-list'
import { groupBy } from '../model/group-by'
import type { CellHistory } from './cells/cell-histories'
import { mayBeAlike, toThreads } from './threads'
import { SortedSpans } from './sorted-spans'

/**
 * The threads of a cell in which the stance shifts: those with two different stances and no
 * obstacle between them (`findObstacles`). Any of the cell's statements can be an obstacle, but only
 * those that pass can make a shift, and only those are returned.
 */
export function selectShiftingThreads<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
  passes: (statement: Statement) => boolean,
): readonly (readonly Statement[])[] {
  return toThreads(cell).flatMap((thread) => {
    const [first] = thread
    const statements = filterList(thread, passes)
    const isWhole = statements.length === thread.length
    // A thread is about one thing, so what may be about the same as one of it may be as all.
    const isShift =
      (isWhole ? shiftOfWhole.get(thread) : undefined) ??
      (first !== undefined &&
        isShifting(statements, () => cell.statements.filter((one) => mayBeAlike(cell, one, first))))
    if (isWhole) shiftOfWhole.set(thread, isShift)
    return isShift ? [statements] : []
  })
}

/** Whether the stance shifts in a thread that passes as a whole: whoever asks for the cell asks for it again. */
const shiftOfWhole = new WeakMap<readonly StatementHead[], boolean>()

/**
 * Whether one of the statements, which are firm and on the same topic, is followed by one with another
 * stance, and nothing is an obstacle: every statement of the former stance is certainly older than the
 * later one, and every one of the later stance certainly older or newer than the former. The two can be
 * sought apart, without comparing each with each.
 * @param toAlike all that are, or may be, on that topic
 */
function isShifting(
  statements: readonly StatementHead[],
  toAlike: () => readonly StatementHead[],
): boolean {
  const candidates = groupBy(statements, ({ stance }) => stance)
  if (candidates.size < 2) return false
  const alike = new Map(
    [...groupBy(toAlike(), ({ stance }) => stance)].map(([stance, all]) => [
      stance,
      new SortedSpans(all.map(({ saidSpan }) => saidSpan)),
    ]),
  )
  const stances = [...candidates.keys()]
  return stances.some((former) =>
    stances.some((later) => {
      if (former === later || !endsBefore(alike.get(former), candidates.get(later))) return false
      return candidates.get(former)?.some(({ saidSpan }) => alike.get(later)?.isApart(saidSpan))
    }),
  )
}

/** Whether all spans certainly end before one of the statements. */
function endsBefore(
  spans: SortedSpans | undefined,
  statements: readonly StatementHead[] = [],
): boolean {
  return statements.some(({ saidSpan }) => spans?.countBefore(saidSpan) === spans?.size)
}
