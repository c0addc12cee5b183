/** The dossier: all coded articles, compiled from `seeds/`; read-only. */
import type { Columns } from './columns'
import type { DateSpan } from './dates'
import type { Dispute, DisputeHead } from './dispute'
import type { Figure } from './figure'
import type { Guide, QuestionId } from './guide'
import type { Instrument, InstrumentHead } from './instrument'
import type { Mention } from './mention'
import type { Author, Source } from './publication'
import type { Kind } from './release'
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
  StanceHead,
  StanceId,
  Voice,
} from './vocabulary'

export type ArticleId = string
export type StatementId = string
export type EventId = string
export type FigureId = string
export type DisputeId = string

/**
 * A passage of an article, named after the W3C Web Annotation selectors. `start` (inclusive) and
 * `end` (exclusive) count Unicode code points of the article's NFC text, not UTF-16 units. `line`
 * counts from 1.
 */
export interface Quote {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  readonly start: number
  readonly end: number
  readonly line: number
}

export interface StatementHead {
  /** Empty in the index of a large dossier, but of what is in a dispute, until its texts are there. */
  readonly id: StatementId
  readonly article: ArticleId
  readonly actors: readonly ActorId[]
  readonly commitment: CommitmentId
  readonly stance: StanceId
  readonly voice: Voice
  /** When it was said, not when it was published. */
  readonly saidSpan: DateSpan
  readonly conditions: readonly ConditionId[]
  readonly binding: Binding
  /** The counterparts of talks or a deal: actors, or `UNNAMED` alone; empty if there are none. */
  readonly with: readonly ActorId[]
  /** The plan, declaration, framework or programme it is about, or `UNNAMED`. */
  readonly instrument: InstrumentId | null
  readonly reading: Reading
  /** The number of the first sentence that its passage spans: unique within the dossier, in the order of the text. */
  readonly firstSentence: number
  /** How many sentences it spans. */
  readonly sentences: number
  /**
   * The first six hexadecimal digits of the SHA-256 of the quote's `exact`, UTF-8; used in links. It comes
   * with the texts, or in a large dossier with the words: see `words.ts`.
   */
  readonly hash?: string
}

/** The rest of a statement: its words and the remarks on them. */
export interface StatementText {
  /** Where the head has none. */
  readonly id?: StatementId
  /** EDTF; the head has it as days. */
  readonly said: string
  /** The people, offices or documents that speak. */
  readonly via: readonly (PersonId | InstrumentId)[]
  /** How `said` was inferred; null when the text gives the date. */
  readonly basis: LocalText | null
  readonly limits: LocalText | null
  /** How long it holds, as opposed to the conditions that come first. */
  readonly until: LocalText | null
  readonly while: LocalText | null
  /** The other reading of an open one; null for a firm one. */
  readonly otherwise: Otherwise | null
  /** Why the same words are coded a second time for the same actor. */
  readonly apart: LocalText | null
  /** What stance the passage takes when its words seem only to report a meeting or visit. */
  readonly beyondMeeting: LocalText | null
  /** The words in which the passage itself calls something new or changed. */
  readonly changeWords: string | null
  readonly quote: Quote
  /** The sentences that the quote spans, first to last. Code points, as in the quote. */
  readonly sentence: { readonly start: number; readonly end: number }
  /** The project's own English rendering of the passage. Not evidence. */
  readonly gloss: string
  readonly note: LocalText | null
}

/** What of a statement's text is long: see `words.ts`. */
export type Words = Pick<Statement, 'quote' | 'sentence' | 'gloss' | 'hash'>

/** The other reading of a passage: the parts that differ, or `none` for no stance at all. */
export type Otherwise =
  | 'none'
  | {
      readonly actors: readonly ActorId[] | null
      readonly commitment: CommitmentId | null
      readonly stance: StanceId | null
      /** Left out where the voice is the same. */
      readonly voice?: Voice
    }

/** One actor, or several named together, taking one stance on one commitment in one passage. */
export interface Statement extends StatementHead, StatementText {
  readonly id: StatementId
  readonly hash: string
}

export interface ArticleHead {
  readonly id: ArticleId
  readonly language: string
  /** Like the outlet, it comes with the texts in a large dossier. */
  readonly title?: {
    readonly kind: 'headline' | 'lead'
    readonly quote: Pick<Quote, 'exact'>
    readonly en: string
  }
  readonly outlet?: { readonly name: string | null }
  readonly published: {
    readonly date: string
    readonly span: DateSpan
    readonly inferred: boolean
  }
  /**
   * Set while the day shown is before publication: the whole article is withheld, or all of it but
   * the passages already known. The title is empty then.
   */
  readonly withheld?: 'all' | 'all-but-passages'
}

/** Everything about an article but its text. */
export interface Article extends ArticleHead {
  /** Name of the file as received. */
  readonly file: string
  /** Of its bytes, in hexadecimal digits. Missing in a large dossier: see `checksums.ts`. */
  readonly sha256?: string
  readonly title: NonNullable<ArticleHead['title']> & { readonly quote: Quote }
  readonly outlet: {
    readonly name: string | null
    readonly basis: LocalText
    readonly likely: { readonly name: string; readonly basis: LocalText } | null
  }
  /** As printed. */
  readonly byline: string | null
  /** Those whom the byline names, in its order; missing where it is not taken apart. */
  readonly authors?: readonly Author[]
  /** Missing where the address of the original is not known. */
  readonly source?: Source
  readonly published: {
    readonly date: string
    readonly span: DateSpan
    readonly time: string | null
    readonly inferred: boolean
    readonly basis: LocalText
  }
  readonly relays: readonly string[]
  readonly doubts: readonly LocalText[]
  /** Path of the body's file, relative to the site's root; content-hashed. */
  readonly body: string
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
/** A line of the page that is not the article's own text and so is never evidence. */
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

/** An article's text, loaded on demand. */
export interface ArticleBody {
  readonly id: ArticleId
  readonly paragraphs: readonly Paragraph[]
  /** In the file of a large dossier, the words of its passages, as columns, in the order of its statements. */
  readonly words?: Columns
  /** In the file of a large dossier, what names it and its passages where the rest of the texts is not there. */
  readonly named?: { readonly title: Article['title']; readonly ids: readonly StatementId[] }
}

/** A passage that is no statement: it supports a role, an instrument, an event or a figure. */
export interface Evidence {
  readonly article: ArticleId
  readonly quote: Quote
  /** The project's own English rendering of the quote. Not evidence. */
  readonly gloss: string
}

/** Something that happened or was planned. */
export interface Event {
  readonly id: EventId
  /** EDTF. */
  readonly date: string
  readonly span: DateSpan
  readonly basis: LocalText | null
  /**
   * What it came after, by these words of one of its passages. Left out where none tells it, and in
   * releases made before it was coded.
   */
  readonly after?: readonly { readonly event: EventId; readonly words: string }[]
  readonly name: LocalText
  readonly place: LocalText | null
  readonly participants: readonly ActorId[]
  readonly people: readonly PersonId[]
  readonly evidence: readonly Evidence[]
  /** See `StatementText`. */
  readonly changeWords: string | null
  readonly note: LocalText | null
}

export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly country: ActorId
  /** Whose words the person relays; null when their own. */
  readonly speaksFor: PersonId | InstrumentId | null
  readonly roles: readonly (Evidence & { readonly title: LocalText })[]
  readonly note: LocalText | null
}

/** A removed or renamed id, kept so that old links can say what became of it. */
export interface Removed {
  readonly id: string
  readonly kind: Kind
  /** The day of removal. */
  readonly date: string
  /** The id that it has now; null if it is gone, and then there is a reason. */
  readonly renamedTo: string | null
  readonly reason: LocalText | null
  /** Statements that cover its passage now; may be empty. */
  readonly statements: readonly StatementId[]
  readonly events: readonly EventId[]
}

/**
 * Version of the format of index and texts. Raise it with every change that older code can't read:
 * a link may ask for an index that another build of the site wrote.
 */
export const DOSSIER_FORMAT = 11

/**
 * What the browser loads first: everything that filters, counts and the matrix need. Each `…Head`
 * is that part of a thing. Arrays keep the order of the seeds: vocabulary order is column order,
 * stances go from strong to weak.
 */
export interface DossierIndex {
  readonly format: number
  readonly about: {
    /** Of the site. */
    readonly name: LocalText
    /** The subject in one line. */
    readonly subtitle: LocalText
    /** The number of steps of the guide's story, which a link may name. */
    readonly storySteps: number
  }
  readonly stances: readonly StanceHead[]
  readonly groups: readonly CommitmentGroup[]
  readonly commitments: readonly CommitmentHead[]
  readonly conditions: readonly ConditionHead[]
  readonly actors: readonly ActorHead[]
  readonly roster: RosterHead
  readonly articles: readonly ArticleHead[]
  readonly statements: readonly StatementHead[]
  readonly disputes: readonly DisputeHead[]
  /** Only those that statements are about. */
  readonly instruments: readonly InstrumentHead[]
  /** What else has a page besides actors and commitments; the details are in the texts. */
  readonly subjects: {
    readonly people: readonly PersonId[]
    readonly instruments: readonly InstrumentId[]
    readonly events: readonly EventId[]
    readonly questions: readonly QuestionId[]
  }
  /** Paths of the texts and of the method, relative to the site's root; content-hashed. */
  readonly textsFile: string
  readonly methodFile: string
  /** Path of what of a large dossier's texts no search needs; missing where `textsFile` has all: see `splitTexts`. */
  readonly restFile?: string
}

type FilesOfIndex = 'textsFile' | 'restFile' | 'methodFile'
type KeptInIndex = 'format' | 'about' | 'groups' | 'subjects' | FilesOfIndex

/** What the browser loads next. `texts` is in the order of the index's statements. */
export interface DossierTexts extends Omit<Dossier, KeptInIndex | 'statements'> {
  /** Without the words of passages where these have files of their own. */
  readonly texts: readonly (Omit<StatementText, keyof Words> & Partial<Words>)[]
}

/** The search of passages, in blocks of terms: see `search/postings.ts`. Paths are relative to the site's root. */
export interface SearchFiles {
  /** The first term of each block, ascending. */
  readonly firsts: readonly string[]
  readonly texts: readonly string[]
  readonly places: readonly string[]
}

/**
 * Index and texts joined: everything but the articles' bodies. The words of passages of a large one
 * load when they are read: see `query/words.ts`.
 */
export interface Dossier extends DossierIndex {
  /** Paths of the words of passages, by block; missing where the texts have them. See `words.ts`. */
  readonly wordsFiles?: readonly string[]
  /** Path of the checksums of the articles; missing where the articles have them. See `checksums.ts`. */
  readonly checksumsFile?: string
  /** Missing where the search is made by the page. */
  readonly searchFiles?: SearchFiles
  readonly guide: Guide
  readonly stances: readonly Stance[]
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
  /** By actor, then by article; counts of zero are left out. */
  readonly mentions: readonly Mention[]
  readonly removed: readonly Removed[]
}
