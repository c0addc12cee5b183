import type { Inheritance } from '../../../model/inheritance'
import type { ActorId, CommitmentId } from '../../../model/vocabulary'
import { toEmphasis, type Emphasis, type Pointed } from '../../../selection/emphasis'
import type { HoverState } from '../../../selection/hover-store'
import type { CellRef } from '../../../selection/selection'
import type { MatrixRow } from './matrix-model'

export type RowEmphasis = ReadonlyMap<CommitmentId, Exclude<Emphasis, 'none'>>

const STRENGTH: readonly Emphasis[] = ['none', 'related', 'hovered', 'selected']

/**
 * Emphasized cells by row; rows without any have no entry. A cell gets the emphasis of its strongest
 * statement; the open or hovered cell gets its own even if it is empty.
 */
export function toCellEmphasis(
  rows: readonly MatrixRow[],
  pointed: Pointed,
  hover: Pick<HoverState, 'statement' | 'cell'>,
  inheritance: Inheritance | null,
): ReadonlyMap<ActorId, RowEmphasis> {
  const emphasised = new Map<ActorId, Map<CommitmentId, Exclude<Emphasis, 'none'>>>()
  const raise = ({ actor, commitment }: CellRef, to: Emphasis) => {
    if (to === 'none') return
    const row = emphasised.get(actor) ?? new Map<CommitmentId, Exclude<Emphasis, 'none'>>()
    const from = row.get(commitment) ?? 'none'
    if (STRENGTH.indexOf(to) > STRENGTH.indexOf(from)) row.set(commitment, to)
    emphasised.set(actor, row)
  }
  const { at, cell, ofEvent } = pointed
  const isAny = at !== null || cell !== null || ofEvent.size > 0
  for (const { actor, cells } of isAny || hover.statement !== null || hover.cell ? rows : []) {
    for (const [commitment, { statements }] of cells) {
      for (const statement of statements) {
        // A group's statement marks the group's row, not those of all its members.
        if (!statement.actors.includes(actor)) continue
        raise({ actor, commitment }, toEmphasis(statement, pointed, hover, inheritance))
      }
    }
  }
  if (hover.cell !== null) raise(hover.cell, 'hovered')
  if (cell !== null) raise(cell, 'selected')
  return emphasised
}
