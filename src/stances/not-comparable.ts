import type { StatementHead } from '../model/dossier'
import { groupBy } from '../model/group-by'
import type { CellHistory } from './cells/cell-histories'
import { GAPS } from './gap'
import { findObstacles, type Obstacle } from './obstacles'
import { toThreads } from './threads'
import { toOldestFirst, type Passes, type Shift } from './shifts'
import { SortedSpans } from './sorted-spans'

/** A cell with stances that look like a shift but are none. */
export interface NotComparable<Statement extends StatementHead = StatementHead> {
  readonly cell: CellHistory<Statement>
  /** Those statements, and the ones that are obstacles. Earliest first. */
  readonly statements: readonly Statement[]
  /** At most one per gap, in the order of `GAPS`; never empty. */
  readonly obstacles: readonly Obstacle<Statement>[]
}

/** Pairs of statements that can be compared: same topic, one certainly later than the other. */
export interface Compared<Statement extends StatementHead = StatementHead> {
  readonly count: number
  /** Those of any pair. */
  readonly statements: readonly Statement[]
}

/** Counted without making them: a thread of thousands has millions. */
export function toCompared<Statement extends StatementHead>(
  cells: readonly CellHistory<Statement>[],
  passes: Passes<Statement>,
): Compared<Statement> {
  let count = 0
  const statements = new Set<Statement>()
  for (const cell of cells) {
    for (const thread of toThreads(cell)) {
      const passing = thread.filter((one) => passes(one, cell))
      const spans = new SortedSpans(passing.map(({ saidSpan }) => saidSpan))
      for (const statement of passing) {
        const before = spans.countBefore(statement.saidSpan)
        count += before
        if (before > 0 || spans.countAfter(statement.saidSpan) > 0) statements.add(statement)
      }
    }
  }
  return { count, statements: [...statements] }
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
  const shiftsOf = groupBy(shifts, ({ cell }) => cell)
  return cells.flatMap((cell) => {
    const pairs = toUnshifted(
      cell.statements.filter((one) => passes(one, cell)),
      shiftsOf.get(cell) ?? [],
    )
    const compared = new Set<Statement>()
    const hindering = new Map(GAPS.map((gap) => [gap, new Set<Statement>()] as const))
    const hindered = new Set<Statement>()
    for (const [a, b] of pairs) {
      if (a.stance === b.stance || !isOfOtherDate(a, b)) continue
      compared.add(a).add(b)
      for (const { gap, statements } of findObstacles(cell, a, b)) {
        for (const one of statements) {
          hindering.get(gap)?.add(one)
          hindered.add(one)
        }
      }
    }
    if (hindered.size === 0) return []
    const obstacles = GAPS.flatMap((gap) => {
      const inIt = hindering.get(gap) ?? []
      const statements = toOldestFirst([...inIt])
      return statements.length === 0 ? [] : [{ gap, statements }]
    })
    return [
      { cell, statements: toOldestFirst([...new Set([...compared, ...hindered])]), obstacles },
    ]
  })
}

/** The pairs of statements that are not both within one of the shifts, one after another. */
function* toUnshifted<Statement extends StatementHead>(
  statements: readonly Statement[],
  shifts: readonly Shift<Statement>[],
): Generator<readonly [Statement, Statement]> {
  const shiftOf = new Map(
    shifts.flatMap((shift) => shift.statements.map((one) => [one, shift] as const)),
  )
  const own = statements.map((one) => shiftOf.get(one))
  const [first] = own
  // As most cells of thousands are.
  if (first !== undefined && own.every((shift) => shift === first)) return
  for (const [place, a] of statements.entries()) {
    const shift = own[place]
    for (let later = place + 1; later < statements.length; later += 1) {
      const b = statements[later]
      if (b !== undefined && (shift === undefined || shift !== own[later])) yield [a, b]
    }
  }
}

function isOfOtherDate({ saidSpan: a }: StatementHead, { saidSpan: b }: StatementHead): boolean {
  return a.earliest !== b.earliest || a.latest !== b.latest
}
