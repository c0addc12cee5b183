/** What a reader pins: a passage, a cell, or any view, each with its address and perhaps a note. */
import type { IsoDay } from '../model/dates'
import type { StatementId } from '../model/dossier'

interface Pinned {
  /** Path and query on this site, canonical and without a language: it opens in the reader's. */
  readonly address: string
  /** What it was called when it was pinned, in the reader's language of then. */
  readonly title: string
}

export interface PinnedPlace extends Pinned {
  readonly kind: 'cell' | 'view'
}

/** Keeps the words themselves, so that a dossier in which they change can't change the notebook. */
export interface PinnedQuote extends Pinned {
  readonly kind: 'quote'
  readonly statement: StatementId
  /** First six hexadecimal digits of the quote's SHA-256. */
  readonly hash: string
  readonly quote: string
  /** BCP 47, of the quote. */
  readonly language: string
  /** The project's own English rendering. */
  readonly gloss: string
  /** Who said it, when, and where it is written, in the reader's language of then. */
  readonly source: string
  /** What else is known of it, one thing a line, likewise; empty in notebooks kept before these were. */
  readonly facts: readonly string[]
}

export type Pin = PinnedPlace | PinnedQuote

export type NotebookItem = Pin & {
  /** The reader's own words; may be empty. */
  readonly note: string
  readonly pinned: IsoDay
}

/** The same for the same thing pinned twice; a passage that has changed is another thing. */
export function toItemId(pin: Pin): string {
  return pin.kind === 'quote' ? `quote ${pin.statement} ${pin.hash}` : `${pin.kind} ${pin.address}`
}

/**
 * `mine`, then what only `theirs` holds. Nothing is lost: of an item in both, the notes are put
 * below each other where they differ. Merging the same again changes nothing.
 */
export function mergeItems(
  mine: readonly NotebookItem[],
  theirs: readonly NotebookItem[],
): readonly NotebookItem[] {
  const merged = new Map(mine.map((item) => [toItemId(item), item]))
  for (const item of theirs) {
    const known = merged.get(toItemId(item))
    merged.set(
      toItemId(item),
      known === undefined ? item : { ...known, note: joinNotes(known.note, item.note) },
    )
  }
  return [...merged.values()]
}

function joinNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`
}
