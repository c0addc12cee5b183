/** The notebook in words, as it is taken away: nothing of it has to be looked up any more. */
import type { Language } from '../model/vocabulary'

export interface ToldQuote {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  /** English; null where the reader needs none. */
  readonly gloss: string | null
  readonly source: string
  /** What else is known of it, one thing a line. */
  readonly facts: readonly string[]
}

export interface ToldItem {
  readonly title: string
  /** Absolute. */
  readonly link: string
  readonly quote: ToldQuote | null
  /** That the dossier has changed since; null when it has not. */
  readonly warning: string | null
  /** May have several lines; empty without one. */
  readonly note: string
}

export interface ToldNotebook {
  readonly language: Language
  readonly title: string
  /** By what and when it was made. */
  readonly made: string
  /** What stands before a note, and behind a gloss. */
  readonly words: { readonly note: string; readonly rendering: string }
  readonly items: readonly ToldItem[]
}
