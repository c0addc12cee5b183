import type { ReactNode } from 'react'
import type { ActorId, CommitmentId } from '../../model/vocabulary'
import type { HoverState } from '../../selection/hover-store'
import type { CellRef, Selection } from '../../selection/selection'
import type { Intents } from '../../selection/selection-store'
import type { RowEmphasis } from './model/to-cell-emphasis'

/** How the matrix is asked for, beside what it is asked for. */
export type MatrixDrawing = Pick<Selection, 'sort' | 'hideEmpty' | 'inherit'>

/** What stands out in it. */
export interface MatrixEmphasis {
  readonly open: CellRef | null
  readonly hovered: CellRef | null
  readonly cells: ReadonlyMap<ActorId, RowEmphasis>
}

/** What can be done in the matrix. */
export interface MatrixIntents extends Pick<
  Intents,
  | 'openCell'
  | 'closeCell'
  | 'toggleCountry'
  | 'toggleRoster'
  | 'sortRows'
  | 'toggleEmptyColumns'
  | 'toggleInherit'
  | 'clearAll'
> {
  readonly hoverCell: HoverState['hoverCell']
  /** Null shows all columns. */
  readonly showOnly: (commitment: CommitmentId | null) => void
}

/** What counts as a commitment, asked for when its column's head is opened. */
export type RenderDefinition = (commitment: CommitmentId) => ReactNode
