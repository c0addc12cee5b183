/** Linked highlighting: how strongly every view marks a statement or a cell. */
import { actorsOf } from '../filters/filters'
import type { StatementHead, StatementId } from '../model/dossier'
import type { Inheritance } from '../model/inheritance'
import type { CellRef, Selection } from './selection'
import { isOnTopic } from '../model/topic'

/**
 * `selected`: the statement that the selection points at · `related`: part of the open cell, or said
 * in the time of the chosen event · `hovered`: the pointer or the focus is on it in some view · `none`.
 */
export type Emphasis = 'selected' | 'related' | 'hovered' | 'none'

/** What the selection points at. */
export interface Pointed extends Pick<Selection, 'at' | 'cell'> {
  /** See `OfEvent`. */
  readonly ofEvent: ReadonlySet<StatementId>
}

interface Hover {
  readonly statement: string | null
  readonly cell: CellRef | null
}

export function toEmphasis(
  statement: StatementHead,
  { at, cell, ofEvent }: Pointed,
  hover: Hover,
  inheritance: Inheritance | null,
): Emphasis {
  if (statement.id === at) return 'selected'
  if (statement.id === hover.statement) return 'hovered'
  if (hover.cell !== null && isInCell(statement, hover.cell, inheritance)) return 'hovered'
  const isRelated =
    ofEvent.has(statement.id) || (cell !== null && isInCell(statement, cell, inheritance))
  return isRelated ? 'related' : 'none'
}

/** True if the statement is of the cell's actor, or inherited by it, and on its commitment and topic. */
export function isInCell(
  statement: StatementHead,
  cell: CellRef,
  inheritance: Inheritance | null,
): boolean {
  return (
    statement.commitment === cell.commitment &&
    (cell.topic === undefined || isOnTopic(statement, cell.topic)) &&
    actorsOf(statement, inheritance).includes(cell.actor)
  )
}
