import type { Dossier, Statement } from '../model/dossier'
import { isCountryAsked, toStatementFilter } from './cells/cell-filter'
import { toCellHistories } from './cells/cell-histories'
import { toComparedPairs, toNotComparable, type NotComparable } from './not-comparable'
import type { Selection } from '../selection/selection'
import { toShifts, type Shift } from './shifts'
import type { Stages } from '../stages/stages'

export interface Shifts {
  /** Made of statements that pass. */
  readonly shifts: readonly Shift<Statement>[]
  /** Cells where statements that pass look like a shift but are none. */
  readonly notComparable: readonly NotComparable<Statement>[]
  /** The pairs of passing statements that can be compared. */
  readonly pairs: readonly (readonly [Statement, Statement])[]
  readonly leftOut: number
}

/**
 * Which stances shifted over time, in the order of the vocabulary. Statements that don't pass can
 * still prevent a shift, so that hiding one never makes a shift.
 */
export function selectShifts({ known, matching }: Stages<Dossier>, selection: Selection): Shifts {
  const all = toCellHistories(known, selection.inherit)
  const passes = toStatementFilter(matching, selection)
  const cells = all.filter((cell) => isCountryAsked(cell, selection))
  const shifts = toShifts(cells, known.stances, passes)
  return {
    shifts,
    notComparable: toNotComparable(cells, shifts, passes),
    pairs: toComparedPairs(cells, passes),
    leftOut: toShifts(all, known.stances).length - shifts.length,
  }
}
