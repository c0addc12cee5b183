/** The closed lists that statements are coded with, from `seeds/vocabulary`. */
import type { DateSpan } from './dates'

/** Languages of the interface, BCP 47. */
export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
/** Of what stands at a path alone, as long as the reader's languages are not known. */
export const DEFAULT_LANGUAGE: Language = 'en'

/** A text in every language of the interface. */
export type LocalText = Readonly<Record<Language, string>>

/** ISO 3166-1 alpha-2 code of a state, or the id of a collective or an unnamed actor. */
export type ActorId = string
export type CommitmentId = string
export type StanceId = string
export type ConditionId = string
export type PersonId = string
export type InstrumentId = string

/** Who says that the actor takes the stance: the actor, another party, or the journalist. */
export const VOICES = ['own', 'reported', 'narrator'] as const
export type Voice = (typeof VOICES)[number]

/** Marks a counterpart or document that the text does not name; never the id of one. */
export const UNNAMED = 'unnamed'

/** What the condition filter uses for statements without a condition; never the id of one. */
export const NO_CONDITION = 'none'

/**
 * An `open` passage has another defensible reading, so no shift, change, dispute, silence or latest
 * stance may rest on it alone.
 */
export const READINGS = ['firm', 'open'] as const
export type Reading = (typeof READINGS)[number]

/** What distinguishes statements on one commitment: their counterparts, or their document. */
export const ASPECTS = ['with', 'instrument'] as const
export type Aspect = (typeof ASPECTS)[number]

/** How binding a statement's form is, weakest first. A remark is made in passing or an interview. */
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

/** The shape drawn for a stance, see `ui/StanceMark`. */
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

/** Which side a stance is on, shown by colour. */
export const HUES = ['for', 'asking', 'open', 'against'] as const
export type Hue = (typeof HUES)[number]

export interface StanceHead {
  readonly id: StanceId
  readonly mark: Mark
  readonly hue: Hue
  readonly name: LocalText
}

export interface Stance extends StanceHead {
  readonly definition: LocalText
}

export interface CommitmentHead {
  readonly id: CommitmentId
  readonly group: string
  readonly name: LocalText
  /** For a column header: at most 20 characters. */
  readonly short: LocalText
  /** What every statement on it must name, so that only like is compared with like; or null. */
  readonly toldApartBy: Aspect | null
}

export interface Commitment extends CommitmentHead {
  readonly definition: LocalText
  /** Other words that search finds it by, in any language. */
  readonly searchAs: readonly string[]
  /** The commitments to which its definition sends a reader; earlier releases have none. */
  readonly seeAlso?: readonly CommitmentId[]
}

export interface CommitmentGroup {
  readonly id: string
  readonly name: LocalText
  readonly commitments: readonly CommitmentId[]
}

export interface ConditionHead {
  readonly id: ConditionId
  readonly name: LocalText
}

export interface Condition extends ConditionHead {
  readonly definition: LocalText
  /** The commitment that would bring the condition about; null if there is none. */
  readonly fulfilledBy: CommitmentId | null
}

export const ROLES = ['beneficiary', 'co-lead', 'member', 'partner', 'named', 'opponent'] as const
export type Role = (typeof ROLES)[number]

/** In display order: states by role, then the rest. */
export const ACTOR_SECTIONS = [...ROLES, 'collective', 'unnamed'] as const
export type ActorSection = (typeof ACTOR_SECTIONS)[number]

/**
 * What a fact about an actor rests on: the words of an article (`stated`), what they only suggest
 * (`inferred`), a dated outside source (`reported`), a disputed one (`uncertain`), general knowledge (`outside`), or nothing a reader could look up.
 */
export const CERTAINTIES = [
  'stated',
  'inferred',
  'reported',
  'uncertain',
  'outside',
  'unsourced',
] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** Of facts whose sources are articles. */
export const OF_ARTICLES: ReadonlySet<Certainty> = new Set<Certainty>(['stated', 'inferred'])

/** The source of a fact about an actor. */
export interface Sourced {
  /** Null while it is not yet known on the day shown. */
  readonly source: LocalText | null
  readonly certainty: Certainty
  /** EDTF; null when the source gives no date. */
  readonly since: string | null
  readonly sinceSpan: DateSpan | null
}

export interface MembershipHead {
  readonly actor: ActorId
  /** Null when the source gives no date. */
  readonly sinceSpan: DateSpan | null
}

export interface Membership extends MembershipHead, Sourced {
  readonly sinceSpan: DateSpan | null
}

export interface StateHead {
  readonly kind: 'state'
  readonly id: ActorId
  readonly role: Role
  /** Further names in the articles or the press; country names come from Intl. */
  readonly also: readonly string[]
}

export interface State extends StateHead {
  readonly roleSource: Sourced
  /** Longer words that contain one of its names but mean something else. */
  readonly notIn: readonly string[]
}

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
  readonly notIn: readonly string[]
  readonly members: readonly Membership[]
}

/** Some states of a group, or officials of a government, that the text does not name; never all. */
export interface UnnamedHead {
  readonly kind: 'unnamed'
  readonly id: ActorId
  readonly name: LocalText
  readonly short: LocalText
  readonly also: readonly string[]
}

export interface Unnamed extends UnnamedHead {
  readonly definition: LocalText
  readonly notIn: readonly string[]
  /** The actor it is part of; null when the text does not say. */
  readonly partOf: ActorId | null
}

export type ActorHead = StateHead | CollectiveHead | UnnamedHead
export type Actor = State | Collective | Unnamed

export interface RosterMemberHead {
  readonly code: ActorId
  readonly certainty: Certainty
  /** True when no statement of the whole dossier names it, whatever day or search is shown. */
  readonly isSilent: boolean
}

/** A state that outside sources counted at the coalition's meeting. Never evidence. */
export interface RosterMember extends RosterMemberHead {
  readonly level: string
  readonly source: string
  readonly note: LocalText | null
}

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
