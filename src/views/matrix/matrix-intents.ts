import type { ReactNode } from 'react'
import type { ActorId } from '../../model/vocabulary'
import type { HoverState } from '../../selection/hover-store'
import type { CellRef, Selection } from '../../selection/selection'
import type { Intents } from '../../selection/selection-store'
import type { RowEmphasis } from './model/to-cell-emphasis'

/** Display options of the matrix. */
export type MatrixDrawing = Pick<Selection, 'sort' | 'hideEmpty' | 'inherit'>

/** What is emphasized in the matrix. */
export interface MatrixEmphasis {
  readonly open: CellRef | null
  /** To be brought into sight. */
  readonly pointed: CellRef | null
  readonly hovered: CellRef | null
  readonly cells: ReadonlyMap<ActorId, RowEmphasis>
  /** Those who took part in the chosen event. */
  readonly participants: readonly ActorId[]
}

/** What the reader can do in the matrix. */
export interface MatrixIntents extends Pick<
  Intents,
  | 'openCell'
  | 'closeCell'
  | 'toggleRoster'
  | 'sortRows'
  | 'toggleEmptyColumns'
  | 'toggleInherit'
  | 'clearAll'
> {
  readonly hoverCell: HoverState['hoverCell']
}

/** A row's head is that of a country or group, a column's that of a commitment. */
export type HeadKind = 'country' | 'commitment'

/** The panel of the head with this id, rendered while it is open. */
export type RenderHead = (kind: HeadKind, id: string) => ReactNode
