/** What may be said of whom: the closed lists that statements are coded with. All of it comes from `seeds/vocabulary`. */
import type { DateSpan } from './dates'

/** The languages of the interface, BCP 47. */
export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text of the project's own in every language of the interface. */
export type LocalText = Readonly<Record<Language, string>>

/** ISO 3166-1 alpha-2 code of a state, or the slug of a collective. */
export type ActorId = string
export type CommitmentId = string
export type StanceId = string
export type ConditionId = string
export type PersonId = string
export type InstrumentId = string

/** Whose words a statement is: the actor's own, another party's about the actor, or the journalist's. */
export const VOICES = ['own', 'reported', 'narrator'] as const
export type Voice = (typeof VOICES)[number]

/**
 * Stands where a text speaks of a counterpart or a document without naming it. No actor and no
 * instrument has this id.
 */
export const UNNAMED = 'unnamed'

/** Stands among conditions for naming none: the filter of conditions asks for it. No condition has this id. */
export const NO_CONDITION = 'none'

/**
 * Whether a passage can be read in one way only. An `open` one has another defensible reading, and
 * so moves nothing: no shift, change, dispute, silence or latest stance rests on it alone.
 */
export const READINGS = ['firm', 'open'] as const
export type Reading = (typeof READINGS)[number]

/** What tells two statements on one commitment apart: their counterparts, or their document. */
export const ASPECTS = ['with', 'instrument'] as const
export type Aspect = (typeof ASPECTS)[number]

/**
 * How binding the form is in which something was said, weakest first: words in passing or in an
 * interview, an office's announcement, a statement made jointly, a declaration of intent, a
 * declaration, an agreement, a law.
 */
export const BINDINGS = [
  'remark',
  'announcement',
  'joint-statement',
  'declaration-of-intent',
  'declaration',
  'agreement',
  'law',
] as const
export type Binding = (typeof BINDINGS)[number]

/** The drawn shape of a stance; each is one component in `ui/StanceMark`. */
export const MARKS = [
  'ringed-dot',
  'dot',
  'triangle',
  'open-triangle',
  'half-dot',
  'ring',
  'diamond',
  'open-diamond',
  'dots',
  'barred-ring',
  'cross',
] as const
export type Mark = (typeof MARKS)[number]

/** The side a stance is on, told by colour. */
export const HUES = ['for', 'asking', 'open', 'against'] as const
export type Hue = (typeof HUES)[number]

export interface Stance {
  readonly id: StanceId
  readonly mark: Mark
  readonly hue: Hue
  readonly name: LocalText
  readonly definition: LocalText
}

/** The part of a commitment that filters and the matrix ask for. */
export interface CommitmentHead {
  readonly id: CommitmentId
  readonly group: string
  readonly name: LocalText
  /** For a column header: at most 20 characters. */
  readonly short: LocalText
  /** What every statement on it has to name; null where nothing need tell them apart. */
  readonly toldApartBy: Aspect | null
}

export interface Commitment extends CommitmentHead {
  readonly definition: LocalText
}

export interface CommitmentGroup {
  readonly id: string
  readonly name: LocalText
  readonly commitments: readonly CommitmentId[]
}

/** The part of a condition that filters ask for. */
export interface ConditionHead {
  readonly id: ConditionId
  readonly name: LocalText
}

export interface Condition extends ConditionHead {
  readonly definition: LocalText
  /** The commitment that would bring the condition about; null where none of the vocabulary does. */
  readonly fulfilledBy: CommitmentId | null
}

export const ROLES = ['beneficiary', 'co-lead', 'member', 'partner', 'named', 'opponent'] as const
export type Role = (typeof ROLES)[number]

/** In the order in which actors are shown: states by their role, then those that are no state. */
export const ACTOR_SECTIONS = [...ROLES, 'collective', 'unnamed'] as const
export type ActorSection = (typeof ACTOR_SECTIONS)[number]

/**
 * What a fact about an actor rests on: an article; a source outside with its date; such a source that
 * others speak against; general knowledge; or nothing that a reader could look up.
 */
export const CERTAINTIES = ['stated', 'reported', 'uncertain', 'outside', 'unsourced'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** A fact about an actor with where it is written. */
export interface Sourced {
  /** Null on a day on which it was not known yet. */
  readonly source: LocalText | null
  readonly certainty: Certainty
  /** EDTF; null when the source gives no date. */
  readonly since: string | null
  readonly sinceSpan: DateSpan | null
}

/** The part of a membership that inheritance asks for. */
export interface MembershipHead {
  readonly actor: ActorId
  /** Null when the source gives no date. */
  readonly sinceSpan: DateSpan | null
}

export interface Membership extends MembershipHead, Sourced {
  readonly sinceSpan: DateSpan | null
}

/** The part of a state that filters and the matrix ask for. */
export interface StateHead {
  readonly kind: 'state'
  readonly id: ActorId
  readonly role: Role
  /** Other names in the articles or the press; the country's own name comes from Intl. */
  readonly also: readonly string[]
}

export interface State extends StateHead {
  readonly roleSource: Sourced
  /** Longer words that hold a name of it and mean something else. */
  readonly notIn: readonly string[]
}

/** The part of a collective that filters and the matrix ask for. */
export interface CollectiveHead {
  readonly kind: 'collective'
  readonly id: ActorId
  readonly name: LocalText
  readonly short: LocalText
  readonly also: readonly string[]
  readonly members: readonly MembershipHead[]
}

export interface Collective extends CollectiveHead {
  readonly definition: LocalText
  /** As of a state. */
  readonly notIn: readonly string[]
  readonly members: readonly Membership[]
}

/**
 * The part of an unnamed bearer that filters and the matrix ask for: one or several of a whole
 * (states of a group, officials of a government) that the text does not name. Never the whole.
 */
export interface UnnamedHead {
  readonly kind: 'unnamed'
  readonly id: ActorId
  readonly name: LocalText
  readonly short: LocalText
  readonly also: readonly string[]
}

export interface Unnamed extends UnnamedHead {
  readonly definition: LocalText
  /** As of a state. */
  readonly notIn: readonly string[]
  /** The actor that it is a part of; null where the text does not say. */
  readonly partOf: ActorId | null
}

export type ActorHead = StateHead | CollectiveHead | UnnamedHead
export type Actor = State | Collective | Unnamed

/** The part of a roster's state that filters and the matrix ask for. */
export interface RosterMemberHead {
  readonly code: ActorId
  readonly certainty: Certainty
  /** True when no statement of the dossier names it, whatever is known on some day or looked for. */
  readonly isSilent: boolean
}

/** A state counted at the coalition's meeting by sources outside the articles. Never evidence. */
export interface RosterMember extends RosterMemberHead {
  readonly level: string
  readonly source: string
  readonly note: LocalText | null
}

/** The part of the roster that filters and the matrix ask for. */
export interface RosterHead {
  readonly asOf: string
  readonly note: LocalText
  readonly members: readonly RosterMemberHead[]
}

export interface Roster extends RosterHead {
  readonly sources: readonly {
    readonly id: string
    readonly name: string
    readonly date: string | null
    readonly note: LocalText | null
  }[]
  readonly members: readonly RosterMember[]
}
