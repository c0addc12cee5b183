import type { ReactNode } from 'react'
import type { ActorId, CommitmentId } from '../../model/vocabulary'
import type { HoverState } from '../../selection/hover-store'
import type { CellRef, Selection } from '../../selection/selection'
import type { Intents } from '../../selection/selection-store'
import type { RowEmphasis } from './model/to-cell-emphasis'

/** Display options of the matrix. */
export type MatrixDrawing = Pick<Selection, 'sort' | 'hideEmpty' | 'inherit'>

/** What is emphasized in the matrix. */
export interface MatrixEmphasis {
  readonly open: CellRef | null
  readonly hovered: CellRef | null
  readonly cells: ReadonlyMap<ActorId, RowEmphasis>
}

/** What the reader can do in the matrix. */
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

/** The definition of a commitment, rendered when its column header is opened. */
export type RenderDefinition = (commitment: CommitmentId) => ReactNode
