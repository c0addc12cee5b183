/**
 * The selection: what is being asked of the dossier, and how it is drawn. Small, serialisable,
 * every default valid. Filters narrow all views; `cell` and `at` narrow none, they emphasise.
 * Lists of ids are sorted and free of duplicates, so that one set of choices has one link.
 */
import { NO_FILTERS, type Filters } from '../filters/filters'
import type { IsoDay, Period } from '../model/dates'
import type { ArticleId, StatementId } from '../model/dossier'
import type { ActorId, CommitmentId, Language } from '../model/vocabulary'
import { isFiltered, type Page, type View } from './pages'
import type { TopicId } from './topic'

/** By which date a statement becomes known: that of its saying or that of its publication. */
export const KNOWN_BY = ['said', 'published'] as const
export type KnownBy = (typeof KNOWN_BY)[number]

export const ROW_ORDERS = ['role', 'name', 'count', 'latest'] as const
export type RowOrder = (typeof ROW_ORDERS)[number]

export const LANES = ['commitment', 'country', 'instrument'] as const
export type Lanes = (typeof LANES)[number]

export const SCALES = ['folded', 'true'] as const
export type Scale = (typeof SCALES)[number]

export const READER_TEXTS = ['original', 'english', 'both'] as const
export type ReaderText = (typeof READER_TEXTS)[number]

/** Which of the two narrower views a page of middling width shows beside the matrix. */
export const SIDES = ['reader', 'timeline'] as const
export type Side = (typeof SIDES)[number]

export interface CellRef {
  readonly actor: ActorId
  readonly commitment: CommitmentId
  /** The part of the cell that is open; without it, all of it. */
  readonly topic?: TopicId
}

export interface Selection extends Filters {
  readonly view: View | Page
  /** What a page with subjects is about; null is its list. */
  readonly subject: string | null
  /** Everything later is not yet known; null knows everything. */
  readonly asOf: IsoDay | null
  readonly knownBy: KnownBy
  /** The day from which changes are told; null leaves the choice to the page of changes. */
  readonly since: IsoDay | null
  /** Words to be found in the passages, as typed; empty asks for nothing. */
  readonly q: string
  /** Rows of members also show what their collectives said, marked as inherited. */
  readonly inherit: boolean
  readonly cell: CellRef | null
  /** The statement that every view points at. */
  readonly at: StatementId | null
  /** The hash of the passage that `at` points at; null when the link carries none. */
  readonly quote: string | null
  /**
   * The passage that the link was made for, where the dossier has other words for it by now, and the
   * hash of the former ones. `at` is null until the reader asks for the present words.
   */
  readonly changed: { readonly at: StatementId; readonly quote: string } | null
  /** The article that the reader has open when no statement decides it. */
  readonly read: ArticleId | null
  readonly sort: RowOrder
  readonly hideEmpty: boolean
  /** True when the band of roster members without a statement is unfolded. */
  readonly roster: boolean
  readonly lanes: Lanes
  readonly scale: Scale
  /** The part of the time axis in sight; null is all of it. Narrows nothing. */
  readonly zoom: Period | null
  /** True when the timeline is told as a table. */
  readonly table: boolean
  /** Null leaves it to the language: Vietnamese readers see the original, English readers both. */
  readonly text: ReaderText | null
  readonly furniture: boolean
  readonly side: Side
  /** Null follows the browser. */
  readonly lang: Language | null
  /** A single view without the frame of the page, for another site. */
  readonly embed: boolean
  /** The dossier that the link was made from; null is the present one. */
  readonly version: string | null
}

export const DEFAULT_SELECTION: Selection = {
  ...NO_FILTERS,
  view: 'board',
  subject: null,
  asOf: null,
  knownBy: 'said',
  since: null,
  q: '',
  inherit: false,
  cell: null,
  at: null,
  quote: null,
  changed: null,
  read: null,
  sort: 'role',
  hideEmpty: false,
  roster: false,
  lanes: 'commitment',
  scale: 'folded',
  zoom: null,
  table: false,
  text: null,
  furniture: false,
  side: 'reader',
  lang: null,
  embed: false,
  version: null,
}

/** False where filters narrow nothing: a page about one subject tells all of it, a list all subjects. */
export function isNarrowed({ view, subject }: Pick<Selection, 'view' | 'subject'>): boolean {
  return subject === null && isFiltered(view)
}

/** A sorted copy without duplicates: the one form in which a list of ids is kept. */
export function toIdList<Id extends string>(ids: Iterable<Id>): readonly Id[] {
  return [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1))
}
