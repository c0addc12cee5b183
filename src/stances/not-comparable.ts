import type { StatementHead } from '../model/dossier'
import type { CellHistory } from './cells/cell-histories'
import { GAPS } from './gap'
import { findObstacles, mayBeOfOneDay, toPairs, toThreads, type Obstacle } from './obstacles'
import { toOldestFirst, type Passes, type Shift } from './shifts'

/** A cell with stances that look like a shift but are none. */
export interface NotComparable<Statement extends StatementHead = StatementHead> {
  readonly cell: CellHistory<Statement>
  /** Those statements, and the ones that are obstacles. Earliest first. */
  readonly statements: readonly Statement[]
  /** At most one per gap, in the order of `GAPS`; never empty. */
  readonly obstacles: readonly Obstacle<Statement>[]
}

/** The pairs of statements that can be compared: same topic, one certainly later than the other. */
export function toComparedPairs<Statement extends StatementHead>(
  cells: readonly CellHistory<Statement>[],
  passes: Passes<Statement>,
): readonly (readonly [Statement, Statement])[] {
  return cells
    .flatMap((cell) =>
      toThreads(cell).flatMap((thread) => toPairs(thread.filter((one) => passes(one, cell)))),
    )
    .filter(([a, b]) => !mayBeOfOneDay(a.saidSpan, b.saidSpan))
}

/**
 * Cells with different stances of different dates that are no shift, and why not. Pairs that are
 * within one of the cell's shifts are left out.
 */
export function toNotComparable<Statement extends StatementHead>(
  cells: readonly CellHistory<Statement>[],
  shifts: readonly Shift<Statement>[],
  passes: Passes<Statement>,
): readonly NotComparable<Statement>[] {
  return cells.flatMap((cell) => {
    const own = shifts.filter((shift) => shift.cell === cell)
    const pairs = toPairs(cell.statements.filter((one) => passes(one, cell)))
      .filter(([a, b]) => a.stance !== b.stance && isOfOtherDate(a, b))
      .filter(
        ([a, b]) => !own.some(({ statements }) => statements.includes(a) && statements.includes(b)),
      )
    const found = pairs.flatMap(([a, b]) => findObstacles(cell, a, b))
    if (found.length === 0) return []
    const shown = new Set([...pairs.flat(), ...found.flatMap(({ statements }) => statements)])
    const obstacles = GAPS.flatMap((gap) => {
      const inIt = new Set(found.flatMap((one) => (one.gap === gap ? one.statements : [])))
      return inIt.size === 0 ? [] : [{ gap, statements: toOldestFirst([...inIt]) }]
    })
    return [{ cell, statements: toOldestFirst([...shown]), obstacles }]
  })
}

function isOfOtherDate({ saidSpan: a }: StatementHead, { saidSpan: b }: StatementHead): boolean {
  return a.earliest !== b.earliest || a.latest !== b.latest
}
