/**
 * A note that two tabs write at once. Storage has one of the texts, whole; the tab that wrote the
 * other keeps that and offers it, because neither text knew of the other.
 */
import { toItemId, type NotebookItem } from './notebook-item'

/** By id of the item. */
export type Notes = ReadonlyMap<string, string>

/** The note on an item; undefined if there is no such item. */
export function findNote(items: readonly NotebookItem[], id: string): string | undefined {
  return items.find((item) => toItemId(item) === id)?.note
}

/**
 * Of the notes that this tab wrote, those that another tab has replaced by `now` while they are being
 * written, or without having read them: what it replaced, `before`, was an older text.
 */
export function findOvertaken(
  written: Notes,
  open: ReadonlySet<string>,
  before: readonly NotebookItem[],
  now: readonly NotebookItem[],
): Notes {
  return new Map(
    [...written].filter(([id, note]) => {
      const stored = findNote(now, id)
      if (stored === undefined || stored === note) return false
      return open.has(id) || findNote(before, id) !== note
    }),
  )
}
