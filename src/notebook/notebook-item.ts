/** What a reader pins: a passage, a cell or a view, with its address and perhaps a note. */
import type { IsoDay } from '../model/dates'
import type { StatementId } from '../model/dossier'

interface Pinned {
  /** Canonical path and query on this site, without a language: it opens in the reader's. */
  readonly address: string
  /** Its title when it was pinned, in the language of the page at that time. */
  readonly title: string
}

export interface PinnedPlace extends Pinned {
  readonly kind: 'cell' | 'view'
}

/** Has the words themselves, so that a later dossier can't change the notebook. */
export interface PinnedQuote extends Pinned {
  readonly kind: 'quote'
  readonly statement: StatementId
  /** First six hexadecimal digits of the quote's SHA-256. */
  readonly hash: string
  readonly quote: string
  /** BCP 47, of the quote. */
  readonly language: string
  /** The project's own English translation. */
  readonly gloss: string
  /** Who said it, when and where it is written; in the language of the page at that time. */
  readonly source: string
  /** Further facts, one per line, in the same language; empty in older notebooks. */
  readonly facts: readonly string[]
}

export type Pin = PinnedPlace | PinnedQuote

export type NotebookItem = Pin & {
  /** The reader's own words; may be empty. */
  readonly note: string
  readonly pinned: IsoDay
}

/** Equal if the same thing is pinned twice; a passage that has changed is another thing. */
export function toItemId(pin: Pin): string {
  return pin.kind === 'quote' ? `quote ${pin.statement} ${pin.hash}` : `${pin.kind} ${pin.address}`
}

/**
 * `mine`, then the items that only `theirs` has. Nothing is lost: if the notes on an item differ, they
 * are joined, one below the other. Merging the same items again changes nothing.
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
