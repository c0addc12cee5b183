/** How the stances of a cell, an actor on a commitment, follow each other in time. */
import { compareSpans, isBefore } from '../model/dates'
import type { StatementHead } from '../model/dossier'
import type { Stance } from '../model/vocabulary'
import type { CellHistory } from './cell-histories'
import { toNewestFirst } from './cell-statements'
import { selectShiftingThreads } from './shifting-threads'

/** A stretch of time whose statements may all be of one day, earliest first. */
export interface Spell<Statement extends StatementHead = StatementHead> {
  readonly newest: Statement
  /** Earliest first. */
  readonly statements: readonly Statement[]
}

export interface Shift<Statement extends StatementHead = StatementHead> {
  readonly cell: CellHistory<Statement>
  /** Firm statements on one thing, in the dossier's order. */
  readonly statements: readonly Statement[]
  readonly spells: readonly Spell<Statement>[]
}

/** Of a statement on the row of the cell. */
export type Passes<Statement extends StatementHead> = (
  statement: Statement,
  cell: CellHistory<Statement>,
) => boolean

/** One for each thread in which a stance shifts, made of the statements that pass. */
export function toShifts<Statement extends StatementHead>(
  cells: readonly CellHistory<Statement>[],
  stances: readonly Stance[],
  passes: Passes<Statement> = () => true,
): readonly Shift<Statement>[] {
  return cells.flatMap((cell) =>
    selectShiftingThreads(cell, (one) => passes(one, cell)).map((statements) => ({
      cell,
      statements,
      spells: toSpells(statements, stances),
    })),
  )
}

/** A copy, by `compareSpans` of the day of the saying. */
export function toOldestFirst<Statement extends StatementHead>(
  statements: readonly Statement[],
): readonly Statement[] {
  return statements.toSorted((a, b) => compareSpans(a.saidSpan, b.saidSpan))
}

/**
 * A new spell begins with a statement that starts after the first of the spell before has ended, so
 * that two statements that are certainly in an order are never of one spell. One whose start is not
 * known begins none after the first.
 */
function toSpells<Statement extends StatementHead>(
  statements: readonly Statement[],
  stances: readonly Stance[],
): readonly Spell<Statement>[] {
  const spells: Statement[][] = []
  for (const statement of toOldestFirst(statements)) {
    const spell = spells.at(-1)
    const [first] = spell ?? []
    const isLater = first === undefined || isBefore(first.saidSpan, statement.saidSpan)
    if (isLater) spells.push([statement])
    else spell?.push(statement)
  }
  return spells.flatMap((spell) => {
    const within = new Set(spell)
    const [newest] = toNewestFirst(
      statements.filter((statement) => within.has(statement)),
      stances,
    )
    return newest === undefined ? [] : [{ newest, statements: spell }]
  })
}
