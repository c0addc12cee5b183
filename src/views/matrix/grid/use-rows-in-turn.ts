import { useDeferredValue } from 'react'
import type { ActorId } from '../../../model/vocabulary'
import type { MatrixRow } from '../model/matrix-model'
import type { KeptSection } from './use-kept-rows'

/** As many rows as most windows show. */
const FIRST_ROWS = 24

/**
 * Where more rows come at a press than a window shows, the first are drawn at once and the others right after:
 * styles and places of all take the browser longer than a press may. Returns `sections` once all are drawn.
 * @param pointed a row to scroll to
 */
export function useRowsInTurn(
  sections: readonly KeptSection[],
  pointed: ActorId | null,
): readonly KeptSection[] {
  const drawn = useDeferredValue(sections)
  return drawn === sections ? sections : toFirstRows(drawn, sections, pointed)
}

/** What of `coming` is drawn at once: what was in sight before, the first of the others, and the pointed row. */
export function toFirstRows(
  drawn: readonly KeptSection[],
  coming: readonly KeptSection[],
  pointed: ActorId | null,
): readonly KeptSection[] {
  let left = FIRST_ROWS
  return coming.map((section) => {
    const before = drawn.find(({ id }) => id === section.id)
    const shown = new Set(
      [...section.shown].filter(
        (actor) => actor === pointed || before?.shown.has(actor) || left-- > 0,
      ),
    )
    const isDrawn = ({ actor }: MatrixRow) =>
      shown.has(actor) || before?.rows.some((row) => row.actor === actor)
    return { ...section, rows: section.rows.filter(isDrawn), shown }
  })
}
