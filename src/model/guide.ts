/** What the first screen offers: what the page is, questions to start from, and a story to follow. */
import type { StatementId } from './dossier'
import type { LocalText } from './vocabulary'

export type QuestionId = string

/** A link is a path and query of the site. */
export interface StartingQuestion {
  readonly id: QuestionId
  readonly question: LocalText
  readonly link: string
}

export interface StoryStep {
  /** Null while not all of its statements are known. */
  readonly text: LocalText | null
  readonly link: string
  /** The statements whose passages carry the text. */
  readonly statements: readonly StatementId[]
}

export interface Guide {
  /** What the page does, in a sentence. */
  readonly intro: LocalText
  /**
   * Where faults are reported: a mail address after `mailto:`, or a web address, in which `{title}` and
   * `{message}` stand for those. Missing where there is none.
   */
  readonly report?: string
  readonly questions: readonly StartingQuestion[]
  /** In order; empty if there is none. */
  readonly story: readonly StoryStep[]
}
