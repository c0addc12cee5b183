/** What can be held against each other, and what only looks like a shift. */
import type { StatementHead } from '../model/dossier'
import type { CellHistory } from './cell-histories'
import { GAPS } from './gap'
import { findObstacles, mayBeOfOneDay, toPairs, toThreads, type Obstacle } from './obstacles'
import { toOldestFirst, type Passes, type Shift } from './shifts'

/** A cell with stances that look like a shift and are none. */
export interface NotComparable<Statement extends StatementHead = StatementHead> {
  readonly cell: CellHistory<Statement>
  /** Those stances, and those that stand in the way. Earliest first. */
  readonly statements: readonly Statement[]
  /** One of a gap, in the order of `GAPS`; never empty. */
  readonly obstacles: readonly Obstacle<Statement>[]
}

/** The pairs of statements that are held against each other: on one thing, certainly in an order. */
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
 * Cells with different stances of different dates that are no shift, with what keeps them from being
 * one. What a shift of the cell tells is left out.
 */
export function toNotComparable<Statement extends StatementHead>(
  cells: readonly CellHistory<Statement>[],
  shifts: readonly Shift<Statement>[],
  passes: Passes<Statement>,
): readonly NotComparable<Statement>[] {
  return cells.flatMap((cell) => {
    const told = shifts.filter((shift) => shift.cell === cell)
    const pairs = toPairs(cell.statements.filter((one) => passes(one, cell)))
      .filter(([a, b]) => a.stance !== b.stance && isOfOtherDate(a, b))
      .filter(
        ([a, b]) =>
          !told.some(({ statements }) => statements.includes(a) && statements.includes(b)),
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
