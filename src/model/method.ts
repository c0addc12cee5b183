/**
 * How the dossier was made and is to be read. All of it comes from `seeds/method.yaml`; the browser
 * loads it when the method is asked for.
 */
import type { ArticleId, StatementId } from './dossier'
import type { LocalText } from './vocabulary'

/** One question that a critical reader asks of the dossier, and its answer. */
export interface MethodSection {
  /** Stays the same: links point at it. */
  readonly id: string
  readonly title: LocalText
  readonly paragraphs: readonly LocalText[]
  /** A list after the paragraphs; may be empty. */
  readonly points: readonly LocalText[]
}

/** A rule that statements are coded by. Notes refer to its number, which counts from 1 and stays. */
export interface Ruling {
  readonly number: number
  readonly text: LocalText
}

/** How far two independent codings of an article agreed on its statements before they were reconciled. */
export interface StatementAgreement {
  readonly article: ArticleId
  /** Statements that the first coding found, and the second. */
  readonly first: number
  readonly second: number
  /** Of those, how many were found by both; and of these, how many with the same stance and voice. */
  readonly both: number
  readonly sameStance: number
  readonly sameVoice: number
}

/** How far two independent codings of an article's statements agreed on how binding their form is. */
export interface BindingAgreement {
  readonly article: ArticleId
  readonly coded: number
  readonly same: number
}

/** What a reading of an article that tried to refute each of its statements said, before it was answered. */
export interface HostileReading {
  readonly article: ArticleId
  /** Statements that it read. */
  readonly rows: number
  /** Of those, how many it held to be wrong, and how many a careful reader would object to. */
  readonly refuted: number
  readonly doubtful: number
  /** How many were put before it as open to another reading. */
  readonly open: number
}

/** A choice of the coding that could be defended the other way. */
export interface Choice {
  readonly text: LocalText
  /** The statements that it decided. */
  readonly statements: readonly StatementId[]
}

export interface Method {
  /** In the order of reading. */
  readonly sections: readonly MethodSection[]
  readonly rulings: readonly Ruling[]
  readonly agreement: {
    readonly statements: {
      /** What counted as the same. */
      readonly measure: LocalText
      readonly byArticle: readonly StatementAgreement[]
      /** What came of the rest. */
      readonly outcome: LocalText
    }
    readonly bindings: {
      readonly measure: LocalText
      readonly byArticle: readonly BindingAgreement[]
      /** Cohen's kappa over all of them: agreement beyond chance, at most 1. */
      readonly kappa: number
      readonly outcome: LocalText
    }
    readonly reading: {
      readonly hostile: {
        readonly measure: LocalText
        readonly byArticle: readonly HostileReading[]
        /** Propositions of the texts that a statement holds, of all that were found in them. */
        readonly recall: { readonly held: number; readonly of: number }
        readonly outcome: LocalText
      }
    }
    /** What such agreement does not show. */
    readonly caveat: LocalText
  }
  readonly choices: readonly Choice[]
}
