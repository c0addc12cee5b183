/** What the selection points at on the timeline. */
import type { Inheritance } from '../../../model/inheritance'
import { serializeCell } from '../../../selection/cell-text'
import { isInCell } from '../../../selection/emphasis'
import type { Selection } from '../../../selection/selection'
import { toEventKey } from './timeline-items'
import type { Mark, Moment } from './to-moments'

export interface Focus {
  /** Differs whenever the selection points at something else. */
  readonly id: string
  /** Keys of the marks, or of the event; empty if the filters leave them all out. */
  readonly keys: readonly string[]
}

type Pointing = Pick<Selection, 'at' | 'event' | 'cell' | 'instrument'>

/** The statement, else the event, else the cell or the documents; null if none is chosen. */
export function toFocus(
  moments: readonly Moment[],
  { at, event, cell, instrument }: Pointing,
  inheritance: Inheritance | null,
): Focus | null {
  const toMarks = (id: string, isPointedAt: (mark: Mark) => boolean): Focus => ({
    id,
    keys: moments.flatMap(({ marks }) => marks.filter(isPointedAt).map(({ key }) => key)),
  })
  if (at !== null) return toMarks(`statement ${at}`, ({ statement }) => statement.id === at)
  if (event !== null) return { id: toEventKey(event), keys: [toEventKey(event)] }
  if (cell !== null) {
    return toMarks(`cell ${serializeCell(cell)}`, ({ statement }) =>
      isInCell(statement, cell, inheritance),
    )
  }
  // The filter leaves nothing but marks about the documents.
  return instrument.length === 0 ? null : toMarks(`about ${instrument.join('~')}`, () => true)
}
