/** How the dossier was made and how to read it: `seeds/method.yaml`, loaded with the method page. */
import type { ArticleId, StatementId } from './dossier'
import type { LocalText } from './vocabulary'

/** A critical reader's question about the dossier, and the answer. */
export interface MethodSection {
  /** Permanent: links point at it. */
  readonly id: string
  readonly title: LocalText
  readonly paragraphs: readonly LocalText[]
  /** A list after the paragraphs; may be empty. */
  readonly points: readonly LocalText[]
}

/** A rule for coding statements. Its number counts from 1 and is permanent: notes refer to it. */
export interface Ruling {
  readonly number: number
  readonly text: LocalText
}

/** How far two independent codings of an article agreed before they were reconciled. */
export interface StatementAgreement {
  readonly article: ArticleId
  /** Statements found by the first and by the second coding. */
  readonly first: number
  readonly second: number
  /** Statements found by both, and how many of these got the same stance and the same voice. */
  readonly both: number
  readonly sameStance: number
  readonly sameVoice: number
}

/** How often two independent codings of an article gave a statement the same binding. */
export interface BindingAgreement {
  readonly article: ArticleId
  readonly coded: number
  readonly same: number
}

/** The verdicts of a reader who tried to refute every statement of an article, before any answer. */
export interface HostileReading {
  readonly article: ArticleId
  /** Statements read. */
  readonly rows: number
  /** Statements judged wrong, and those a careful reader would object to. */
  readonly refuted: number
  readonly doubtful: number
  /** Statements already marked as open to another reading. */
  readonly open: number
}

/** A coding choice that could be defended the other way. */
export interface Choice {
  readonly text: LocalText
  /** The statements it decided. */
  readonly statements: readonly StatementId[]
}

export interface Method {
  /** In reading order. */
  readonly sections: readonly MethodSection[]
  readonly rulings: readonly Ruling[]
  readonly agreement: {
    readonly statements: {
      /** What counted as the same. */
      readonly measure: LocalText
      readonly byArticle: readonly StatementAgreement[]
      /** What became of the differences. */
      readonly outcome: LocalText
    }
    readonly bindings: {
      readonly measure: LocalText
      readonly byArticle: readonly BindingAgreement[]
      /** Cohen's kappa over all articles: agreement beyond chance, at most 1. */
      readonly kappa: number
      readonly outcome: LocalText
    }
    readonly reading: {
      readonly hostile: {
        readonly measure: LocalText
        readonly byArticle: readonly HostileReading[]
        /** How many of the propositions found in the texts are held by a statement. */
        readonly recall: { readonly held: number; readonly of: number }
        readonly outcome: LocalText
      }
    }
    /** What such agreement does not show. */
    readonly caveat: LocalText
  }
  readonly choices: readonly Choice[]
}
