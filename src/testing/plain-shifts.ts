/** Shifts by comparing each statement with each, as they are defined. */
import { mayBeOfOneDay } from '../model/dates'
import type { StatementHead } from '../model/dossier'
import { findTopicGap } from '../model/topic'
import type { CellHistory } from '../stances/cells/cell-histories'
import { GAPS } from '../stances/gap'
import type { NotComparable } from '../stances/not-comparable'
import { findObstacles, toPairs } from '../stances/obstacles'
import { toOldestFirst, type Passes, type Shift } from '../stances/shifts'

export function toPlainThreads<Statement extends StatementHead>({
  isNamed,
  statements,
  through,
}: CellHistory<Statement>): readonly (readonly Statement[])[] {
  const bearerOf = (one: Statement) => through.get(one)?.toSorted().join() ?? ''
  const areAlike = (a: Statement, b: Statement) =>
    (isNamed || a.article === b.article) &&
    bearerOf(a) === bearerOf(b) &&
    findTopicGap(a, b) === null
  const threads: Statement[][] = []
  for (const statement of statements.filter(({ reading }) => reading === 'firm')) {
    const thread = threads.find(([first]) => first !== undefined && areAlike(first, statement))
    if (thread === undefined) threads.push([statement])
    else thread.push(statement)
  }
  return threads
}

export function toPlainShifting<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
  passes: (statement: Statement) => boolean,
): readonly (readonly Statement[])[] {
  return toPlainThreads(cell)
    .map((thread) => thread.filter(passes))
    .filter((statements) =>
      toPairs(statements).some(
        ([a, b]) => a.stance !== b.stance && findObstacles(cell, a, b).length === 0,
      ),
    )
}

/** The pairs of statements that can be compared: same topic, one certainly later than the other. */
export function toPlainCompared<Statement extends StatementHead>(
  cells: readonly CellHistory<Statement>[],
  passes: Passes<Statement>,
): readonly (readonly [Statement, Statement])[] {
  return cells
    .flatMap((cell) =>
      toPlainThreads(cell).flatMap((thread) => toPairs(thread.filter((one) => passes(one, cell)))),
    )
    .filter(([a, b]) => !mayBeOfOneDay(a.saidSpan, b.saidSpan))
}

export function toPlainNotComparable<Statement extends StatementHead>(
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
