/** The notebook in words, for a file: needs no dossier to be read. */
import type { Language } from '../model/vocabulary'

export interface ExportedQuote {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  /** English; null where the reader needs none. */
  readonly gloss: string | null
  readonly source: string
  /** Further facts, one per line. */
  readonly facts: readonly string[]
}

export interface ExportedItem {
  readonly title: string
  /** Absolute. */
  readonly link: string
  readonly quote: ExportedQuote | null
  /** That the dossier has changed since it was pinned; null if it has not. */
  readonly warning: string | null
  /** May have several lines; empty if there is none. */
  readonly note: string
}

export interface ExportedNotebook {
  readonly language: Language
  readonly title: string
  /** Which site made it, and when. */
  readonly made: string
  /** Labels of notes and glosses. */
  readonly words: { readonly note: string; readonly rendering: string }
  readonly items: readonly ExportedItem[]
}
