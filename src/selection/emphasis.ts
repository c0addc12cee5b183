/** Linked highlighting: how strongly every view marks a statement or a cell. */
import { actorsOf } from '../filters/filters'
import type { StatementHead } from '../model/dossier'
import type { Inheritance } from '../model/inheritance'
import type { CellRef, Selection } from './selection'
import { isOnTopic } from '../model/topic'

/**
 * `selected`: the statement that the selection points at · `related`: part of the open cell ·
 * `hovered`: the pointer or the focus is on it in some view · `none`.
 */
export type Emphasis = 'selected' | 'related' | 'hovered' | 'none'

interface Hover {
  readonly statement: string | null
  readonly cell: CellRef | null
}

export function toEmphasis(
  statement: StatementHead,
  { at, cell }: Pick<Selection, 'at' | 'cell'>,
  hover: Hover,
  inheritance: Inheritance | null,
): Emphasis {
  if (statement.id === at) return 'selected'
  if (statement.id === hover.statement) return 'hovered'
  if (hover.cell !== null && isIn(statement, hover.cell, inheritance)) return 'hovered'
  return cell !== null && isIn(statement, cell, inheritance) ? 'related' : 'none'
}

function isIn(statement: StatementHead, cell: CellRef, inheritance: Inheritance | null): boolean {
  return (
    statement.commitment === cell.commitment &&
    (cell.topic === undefined || isOnTopic(statement, cell.topic)) &&
    actorsOf(statement, inheritance).includes(cell.actor)
  )
}
