/**
 * The selection: what is being asked of the dossier, and how it is drawn. Small, serialisable,
 * every default valid. Filters narrow all views; `cell` and `at` narrow none, they emphasise.
 * Lists of ids are sorted and free of duplicates, so that one set of choices has one link.
 */
import type { Period } from '../model/dates'
import type { ArticleId, StatementId } from '../model/dossier'
import type {
  ActorId,
  CommitmentId,
  ConditionId,
  Language,
  StanceId,
  Voice,
} from '../model/vocabulary'

/** `board` shows the three views side by side; each of the others has the whole page. */
export const VIEWS = ['board', 'matrix', 'timeline', 'articles'] as const
export type View = (typeof VIEWS)[number]

export const ROW_ORDERS = ['role', 'name', 'count', 'latest'] as const
export type RowOrder = (typeof ROW_ORDERS)[number]

export const LANES = ['commitment', 'country'] as const
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
}

/** The clauses that narrow. An empty list and a null period ask for everything. */
export interface Filters {
  readonly country: readonly ActorId[]
  readonly commitment: readonly CommitmentId[]
  readonly stance: readonly StanceId[]
  readonly voice: readonly Voice[]
  readonly condition: readonly ConditionId[]
  readonly article: readonly ArticleId[]
  readonly time: Period | null
}

export type FilterName = keyof Filters
export type ListFilterName = Exclude<FilterName, 'time'>

export interface Selection extends Filters {
  readonly view: View
  /** Rows of members also show what their collectives said, marked as inherited. */
  readonly inherit: boolean
  readonly cell: CellRef | null
  /** The statement that every view points at. */
  readonly at: StatementId | null
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
}

export const NO_FILTERS: Filters = {
  country: [],
  commitment: [],
  stance: [],
  voice: [],
  condition: [],
  article: [],
  time: null,
}

export const DEFAULT_SELECTION: Selection = {
  ...NO_FILTERS,
  view: 'board',
  inherit: false,
  cell: null,
  at: null,
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
}

/** A sorted copy without duplicates: the one form in which a list of ids is kept. */
export function toIdList<Id extends string>(ids: Iterable<Id>): readonly Id[] {
  return [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1))
}
