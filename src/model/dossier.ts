/** The dossier: everything that the articles carry, compiled from `seeds/` and read-only ever after. */
import type { DateSpan } from './dates'
import type { Dispute, DisputeHead } from './dispute'
import type { Figure } from './figure'
import type { Instrument, InstrumentHead } from './instrument'
import type {
  Actor,
  ActorHead,
  ActorId,
  Binding,
  Commitment,
  CommitmentGroup,
  CommitmentHead,
  CommitmentId,
  Condition,
  ConditionHead,
  ConditionId,
  InstrumentId,
  LocalText,
  PersonId,
  Reading,
  Roster,
  RosterHead,
  Stance,
  StanceId,
  Voice,
} from './vocabulary'

export type ArticleId = string
export type StatementId = string
export type EventId = string
export type FigureId = string
export type DisputeId = string

/**
 * A passage of an article, in the words of the W3C Web Annotation model.
 * `start` (inclusive) and `end` (exclusive) count Unicode code points of the article's NFC text,
 * which need not be JavaScript's UTF-16 indices. `line` is the 1-based line of the text.
 */
export interface Quote {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  readonly start: number
  readonly end: number
  readonly line: number
}

/** The part of a statement that filters and the matrix ask for. */
export interface StatementHead {
  readonly id: StatementId
  readonly article: ArticleId
  readonly actors: readonly ActorId[]
  readonly commitment: CommitmentId
  readonly stance: StanceId
  readonly voice: Voice
  /** The days of the saying itself, not of its publication. */
  readonly saidSpan: DateSpan
  readonly conditions: readonly ConditionId[]
  readonly binding: Binding
  /** The counterparts of a talk or deal: actors, or `UNNAMED` alone; empty where there is none to name. */
  readonly with: readonly ActorId[]
  /** The plan, declaration, framework or programme that the words are about, or `UNNAMED`. */
  readonly instrument: InstrumentId | null
  readonly reading: Reading
  /** Numbers of the sentences in which its passage stands, of all that passages of the dossier stand in. */
  readonly sentences: readonly number[]
  /** The first six hexadecimal digits of the SHA-256 of the quote's `exact`, UTF-8: links carry it. */
  readonly hash: string
}

/** The part of a statement that is read: its words, and what is known of them. */
export interface StatementText {
  /** EDTF date of the saying itself; the head has it as days. */
  readonly said: string
  /** Who or what speaks: people, offices, documents. */
  readonly via: readonly (PersonId | InstrumentId)[]
  /** From what `said` was inferred; null when the text gives it. */
  readonly basis: LocalText | null
  readonly limits: LocalText | null
  /** How long it holds, which is not what has to come first. */
  readonly until: LocalText | null
  readonly while: LocalText | null
  /** Of an open reading: the other one. */
  readonly otherwise: Otherwise | null
  /** Why the same words are coded a second time for the same actor. */
  readonly apart: LocalText | null
  /** What a passage that tells of a meeting, visit or attendance says beyond it. */
  readonly beyondMeeting: LocalText | null
  /** The words with which the passage itself calls something new or changed. */
  readonly changeWords: string | null
  readonly quote: Quote
  /**
   * The sentence in which the quote stands, or, where it runs on, from the first to the last of its
   * sentences. Code points of the article's NFC text, as in the quote.
   */
  readonly sentence: { readonly start: number; readonly end: number }
  /** The project's own English rendering of the passage. Not evidence. */
  readonly gloss: string
  readonly note: LocalText | null
}

/** What else a passage may mean: the parts that differ, or that it takes no stance at all. */
export type Otherwise =
  | 'none'
  | {
      readonly actors: readonly ActorId[] | null
      readonly commitment: CommitmentId | null
      readonly stance: StanceId | null
    }

/** One actor, or several named together, taking one stance on one commitment, in one passage. */
export interface Statement extends StatementHead, StatementText {}

/** The part of an article that lists and filters ask for. */
export interface ArticleHead {
  readonly id: ArticleId
  readonly language: string
  readonly title: {
    readonly kind: 'headline' | 'lead'
    readonly quote: Quote
    readonly en: string
  }
  readonly outlet: { readonly name: string | null }
  readonly published: {
    readonly date: string
    readonly span: DateSpan
    readonly inferred: boolean
  }
  /** Where the body lies, relative to the site's root; content-hashed. */
  readonly body: string
  /**
   * Set on a day before it was published: all of it, or all but what is known of it by then. Its
   * title's words are empty then.
   */
  readonly withheld?: 'all' | 'all-but-passages'
}

/** Everything about an article but its text. */
export interface Article extends ArticleHead {
  /** Name of the file as received. */
  readonly file: string
  readonly sha256: string
  readonly outlet: {
    readonly name: string | null
    readonly basis: LocalText
    readonly likely: { readonly name: string; readonly basis: LocalText } | null
  }
  readonly byline: string | null
  readonly published: {
    readonly date: string
    readonly span: DateSpan
    readonly time: string | null
    readonly inferred: boolean
    readonly basis: LocalText
  }
  readonly relays: readonly string[]
  readonly doubts: readonly LocalText[]
}

export const FURNITURE = [
  'menu',
  'headline-of-another-article',
  'photo-caption',
  'photo-credit',
  'rating',
  'comment-box',
  'dateline',
  'source-credit',
  'repeated-title',
] as const
/** A line of the page that is not the article's own text, and so can hold no evidence. */
export type Furniture = (typeof FURNITURE)[number]

/** One non-blank line of an article's text. `start` counts code points of the whole NFC text. */
export interface Paragraph {
  readonly line: number
  readonly start: number
  readonly text: string
  /** The project's own English rendering. Not evidence. */
  readonly english: string
  readonly furniture: Furniture | null
}

/** An article's text, loaded when it is read. */
export interface ArticleBody {
  readonly id: ArticleId
  readonly paragraphs: readonly Paragraph[]
}

export interface Evidence {
  readonly article: ArticleId
  readonly quote: Quote
}

/** Something that happened, or was to happen. */
export interface Event {
  readonly id: EventId
  /** EDTF. */
  readonly date: string
  readonly span: DateSpan
  readonly basis: LocalText | null
  readonly name: LocalText
  readonly place: LocalText | null
  readonly participants: readonly ActorId[]
  readonly people: readonly PersonId[]
  readonly evidence: readonly Evidence[]
  /** As of a statement. */
  readonly changeWords: string | null
  readonly note: LocalText | null
}

export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly country: ActorId
  /** Whose words it relays; null where it speaks for itself. */
  readonly speaksFor: PersonId | InstrumentId | null
  readonly roles: readonly (Evidence & { readonly title: LocalText })[]
  readonly note: LocalText | null
}

/** An id that once named something here and is kept so that old links can say what became of it. */
export interface Removed {
  readonly id: string
  /** The day on which it was taken out. */
  readonly date: string
  readonly reason: LocalText
  /** Statements that tell its passage now; empty where none does. */
  readonly statements: readonly StatementId[]
  readonly events: readonly EventId[]
}

/** An article that names an actor, whether or not the actor takes a stance in it. */
export interface Mention {
  readonly actor: ActorId
  readonly article: ArticleId
  /** How often, in paragraphs that are not page furniture. */
  readonly count: number
}

/**
 * The form in which index and texts are written. It goes up whenever code of before could not read
 * them any more: a link may ask for an index that an earlier build of the site has left behind.
 */
export const DOSSIER_FORMAT = 3

/**
 * What the browser loads first: all that filters, counts and the matrix need. Arrays keep the order
 * of the seeds: vocabulary order is column order, stance order is order of strength.
 */
export interface DossierIndex {
  readonly format: number
  /** The subject in a line, and questions to begin with; a link is a path and query of the site. */
  readonly about: {
    readonly subtitle: LocalText
    readonly questions: readonly { readonly question: LocalText; readonly link: string }[]
  }
  readonly stances: readonly Stance[]
  readonly groups: readonly CommitmentGroup[]
  readonly commitments: readonly CommitmentHead[]
  readonly conditions: readonly ConditionHead[]
  readonly actors: readonly ActorHead[]
  readonly roster: RosterHead
  readonly articles: readonly ArticleHead[]
  readonly statements: readonly StatementHead[]
  readonly disputes: readonly DisputeHead[]
  /** Those that statements are about, in the order of the seeds. */
  readonly instruments: readonly InstrumentHead[]
  /** What pages may be about beside actors and commitments; their substance is in the texts. */
  readonly subjects: {
    readonly people: readonly PersonId[]
    readonly instruments: readonly InstrumentId[]
    readonly events: readonly EventId[]
  }
  /** Where the texts lie, relative to the site's root; content-hashed. */
  readonly textsFile: string
  /** Where the method lies, likewise; asked for when it is read. */
  readonly methodFile: string
}

/** What it loads next. `texts` stands in the order of the index's statements. */
export interface DossierTexts {
  readonly texts: readonly StatementText[]
  readonly actors: readonly Actor[]
  readonly commitments: readonly Commitment[]
  readonly conditions: readonly Condition[]
  readonly roster: Roster
  /** In the order of the index's articles, which know where the bodies lie. */
  readonly articles: readonly Omit<Article, 'body'>[]
  readonly people: readonly Person[]
  readonly instruments: readonly Instrument[]
  readonly events: readonly Event[]
  readonly figures: readonly Figure[]
  readonly disputes: readonly Dispute[]
  readonly mentions: readonly Mention[]
  readonly removed: readonly Removed[]
}

/** Both together: everything but the articles' bodies. */
export interface Dossier extends DossierIndex {
  readonly actors: readonly Actor[]
  readonly commitments: readonly Commitment[]
  readonly conditions: readonly Condition[]
  readonly roster: Roster
  readonly articles: readonly Article[]
  readonly statements: readonly Statement[]
  readonly people: readonly Person[]
  readonly instruments: readonly Instrument[]
  readonly events: readonly Event[]
  readonly figures: readonly Figure[]
  readonly disputes: readonly Dispute[]
  /** In the order of the actors, then of the articles; roster members whom nobody names have none. */
  readonly mentions: readonly Mention[]
  readonly removed: readonly Removed[]
}
