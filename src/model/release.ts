/** Releases: the versions of the dossier that the site keeps, each with its day. */
import type { IsoDay } from './dates'
import type { Dossier } from './dossier'
import type { LocalText } from './vocabulary'

/** What has an id that links may name. Each is also the name of its list in the seeds' own words. */
export const KINDS = [
  'articles',
  'statements',
  'events',
  'figures',
  'disputes',
  'actors',
  'commitments',
  'stances',
  'conditions',
  'people',
  'instruments',
  'questions',
] as const
export type Kind = (typeof KINDS)[number]

/** What has no ids of its own and changes as a whole. */
export const PARTS = ['about', 'groups', 'roster', 'removed', 'method'] as const
export type Part = (typeof PARTS)[number]

/** Kinds without any are left out. */
export type IdsByKind = Readonly<Partial<Record<Kind, readonly string[] | undefined>>>

/** When a version was released. */
export interface ReleaseDay {
  /** Ten hexadecimal digits from the hash of its index. */
  readonly version: string
  readonly date: IsoDay
}

export interface Release extends ReleaseDay {
  /** All that differs from the release before; in the first, everything is added. */
  readonly added: IdsByKind
  readonly changed: IdsByKind
  readonly removed: IdsByKind
  readonly parts: readonly Part[]
}

/** What can have happened to an entry. Another id counts as one act, if the list of removed ids tells of it. */
export const ACTS = ['added', 'changed', 'renamed', 'removed'] as const
export type Act = (typeof ACTS)[number]

/** One difference between a release and the one before, in words. */
export interface Change {
  readonly act: Act
  readonly kind: Kind
  readonly id: string
  /** The id in the release before, if that was another one. */
  readonly was?: string
  /** As the newer of the two releases calls it; what is removed, as the older one does. */
  readonly name: LocalText
  /** The passage of a statement, in the words and the language of the article, and our rendering. */
  readonly passage?: { readonly quote: string; readonly language: string; readonly gloss: string }
  /** The fields that differ. */
  readonly fields?: readonly string[]
}

export interface ReleaseInWords extends Pick<Release, 'version' | 'date' | 'parts'> {
  /** How many there are of each kind. */
  readonly counts: Readonly<Record<Kind, number>>
  /** Empty in the first, where everything is new. */
  readonly changes: readonly Change[]
}

/** The releases for the page that tells of them, newest first. */
export interface History {
  readonly releases: readonly ReleaseInWords[]
}

/** The things of a kind, each with its id. */
export function listItems(dossier: Dossier, kind: Kind): readonly { readonly id: string }[] {
  return kind === 'questions' ? dossier.guide.questions : dossier[kind]
}
