import { compareSpans, isBefore } from '../model/dates'
import type { StatementHead } from '../model/dossier'
import { groupBy } from '../model/group-by'
import type { Stance } from '../model/vocabulary'
import type { CellHistory } from './cells/cell-histories'
import { toNewestFirst } from './cells/cell-statements'
import { selectShiftingThreads } from './shifting-threads'

/** Statements between which no order is certain. */
export interface Spell<Statement extends StatementHead = StatementHead> {
  readonly newest: Statement
  /** Earliest first. */
  readonly statements: readonly Statement[]
}

export interface Shift<Statement extends StatementHead = StatementHead> {
  readonly cell: CellHistory<Statement>
  /** Firm statements on one topic, in the dossier's order. */
  readonly statements: readonly Statement[]
  /** Earliest first. */
  readonly spells: readonly Spell<Statement>[]
}

/** Whether a statement passes the filters on the row of the cell. */
export type Passes<Statement extends StatementHead> = (
  statement: Statement,
  cell: CellHistory<Statement>,
) => boolean

/** One shift per thread in which the stance shifts, made of the statements that pass. */
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

/** How many shifts there are, whatever passes. */
export function countShifts(cells: readonly CellHistory[]): number {
  return cells.reduce((sum, cell) => sum + selectShiftingThreads(cell, () => true).length, 0)
}

export function toOldestFirst<Statement extends StatementHead>(
  statements: readonly Statement[],
): readonly Statement[] {
  return statements.toSorted((a, b) => compareSpans(a.saidSpan, b.saidSpan))
}

/**
 * A statement begins a new spell if it is certainly later than the first statement of the previous
 * spell. One of unknown start is never certainly later.
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
  const spellOf = new Map(spells.flatMap((spell) => spell.map((one) => [one, spell] as const)))
  // In the dossier's order, by which the newest is told from others of its day.
  const inOrder = groupBy(statements, (one) => spellOf.get(one))
  return spells.flatMap((spell) => {
    const [newest] = toNewestFirst(inOrder.get(spell) ?? [], stances)
    return newest === undefined ? [] : [{ newest, statements: spell }]
  })
}
