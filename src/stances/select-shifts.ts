import type { Dossier, Statement } from '../model/dossier'
import { isCountryAsked, toStatementFilter } from './cells/cell-filter'
import { toCellHistories } from './cells/cell-histories'
import { toCompared, toNotComparable, type Compared, type NotComparable } from './not-comparable'
import type { Selection } from '../selection/selection'
import { countShifts, toShifts, type Shift } from './shifts'
import type { Stages } from '../stages/stages'

export interface Shifts {
  /** Made of statements that pass. */
  readonly shifts: readonly Shift<Statement>[]
  /** Cells where statements that pass look like a shift but are none. */
  readonly notComparable: readonly NotComparable<Statement>[]
  /** Among passing statements. */
  readonly compared: Compared<Statement>
  readonly leftOut: number
}

/**
 * Which stances shifted over time, in the order of the vocabulary. Statements that don't pass can
 * still prevent a shift, so that hiding one never makes a shift.
 */
export function selectShifts(stages: Stages<Dossier>, selection: Selection): Shifts {
  const { known } = stages
  const all = toCellHistories(known, selection.inherit)
  const passes = toStatementFilter(stages, selection)
  const cells = all.filter((cell) => isCountryAsked(cell, selection))
  const shifts = toShifts(cells, known.stances, passes)
  return {
    shifts,
    notComparable: toNotComparable(cells, shifts, passes),
    compared: toCompared(cells, passes),
    leftOut: countShifts(all) - shifts.length,
  }
}
