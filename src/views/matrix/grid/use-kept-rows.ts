import { useEffect, useState, type RefObject } from 'react'
import { onceFor } from '../../../model/once-for'
import type { ActorId } from '../../../model/vocabulary'
import type { MatrixRow, MatrixSection } from '../model/matrix-model'

export interface KeptSection extends MatrixSection {
  /** Its other rows were drawn before, and are hidden. */
  readonly shown: ReadonlySet<ActorId>
}

/**
 * The rows to draw: those that are shown and, as they last were, those that a filter took away, so that
 * they need not be drawn anew when it is taken back. None of these once what is shown stands in another
 * order, or has rows that were not yet drawn. A row that looks as before is the same object.
 */
export function useKeptRows(
  table: RefObject<HTMLTableElement | null>,
  shown: readonly MatrixSection[],
): readonly KeptSection[] {
  const [kept, setKept] = useState(() => ({ of: shown, sections: keepRows([], shown) }))
  useEffect(() => {
    // Left open, the panel of a row would come back with it.
    const panels = table.current?.querySelectorAll<HTMLElement>('tr[hidden] [popover]') ?? []
    for (const panel of panels) panel.hidePopover()
  }, [table, shown])
  if (kept.of === shown) return kept.sections
  const sections = keepRows(kept.sections, shown)
  setKept({ of: shown, sections })
  return sections
}

/** The function of `useKeptRows`, from what was drawn to what is to be drawn. */
export function keepRows(
  drawn: readonly KeptSection[],
  shown: readonly MatrixSection[],
): readonly KeptSection[] {
  const toKept = (before: MatrixSection): KeptSection => {
    const now = shown.find(({ id }) => id === before.id)
    const rows = new Map(now?.rows.map((row) => [row.actor, row]))
    return {
      ...(now ?? before),
      rows: before.rows.map((row) => toSame(row, rows.get(row.actor) ?? row)),
      shown: new Set(rows.keys()),
    }
  }
  const [kept, whole] = [drawn.map(toKept), shown.map(toKept)]
  return toOrder(kept) === toOrder(whole) ? kept : whole
}

function toOrder(sections: readonly KeptSection[]): string {
  return String(
    sections.flatMap(({ rows, shown }) =>
      rows.map(({ actor }) => actor).filter((actor) => shown.has(actor)),
    ),
  )
}

/** Every answer to a question has rows of its own, though most look as before. */
function toSame(before: MatrixRow, now: MatrixRow): MatrixRow {
  return toLook(before) === toLook(now) ? before : now
}

function toLook({ cells, unsaid, ...head }: MatrixRow): string {
  return JSON.stringify([head, toLookOfCells(cells), unsaid && [...unsaid]])
}

/** What is long, and goes with what else is in a cell: a stance has an id beside its name. */
const LONG = new Set(['statements', 'name'])

const toLookOfCells = onceFor((cells: MatrixRow['cells']) =>
  JSON.stringify([...cells], (key, value: unknown) => (LONG.has(key) ? null : value)),
)
