/**
 * The selection: what is asked of the dossier, and how the answer is drawn. It is the same thing as
 * the address. Filters narrow all views; `cell`, `at` and `event` only emphasise. Lists of ids are sorted
 * and have no duplicates, so that one set of choices has one link.
 */
import { NO_FILTERS, type Filters } from '../filters/filters'
import type { IsoDay, Period } from '../model/dates'
import type { ArticleId, EventId, StatementId } from '../model/dossier'
import type { ActorId, CommitmentId, Language } from '../model/vocabulary'
import type { KnownBy } from '../stages/cutoff'
import { isFiltered, type Page, type View } from './pages'
import type { TopicId } from '../model/topic'

export const ROW_ORDERS = ['role', 'name', 'count', 'latest'] as const
export type RowOrder = (typeof ROW_ORDERS)[number]

export const LANES = ['commitment', 'country', 'instrument'] as const
export type Lanes = (typeof LANES)[number]

export const SCALES = ['folded', 'true'] as const
export type Scale = (typeof SCALES)[number]

export const READER_TEXTS = ['original', 'english', 'both'] as const
export type ReaderText = (typeof READER_TEXTS)[number]

/** What the board shows beside the matrix if there is no room for both. */
export const SIDES = ['reader', 'timeline'] as const
export type Side = (typeof SIDES)[number]

/** The themes that a link can ask for. */
export const THEMES_OF_LINK = ['light', 'dark'] as const
export type ThemeOfLink = (typeof THEMES_OF_LINK)[number]

export interface CellRef {
  readonly actor: ActorId
  readonly commitment: CommitmentId
  /** One topic of the cell; without it, the whole cell. */
  readonly topic?: TopicId
}

/** A place in an article's text: a match of the words looked for. Both numbers count from 1. */
export interface TextPlace {
  /** As in `Quote`. */
  readonly line: number
  /** Among the matches in that line: those in the original, then those in the rendering. */
  readonly match: number
}

export interface Selection extends Filters {
  readonly view: View | Page
  /** The subject of a page that can have one; null shows the list. */
  readonly subject: string | null
  /** The selected day: what is later is not yet known. Null shows everything. */
  readonly asOf: IsoDay | null
  readonly knownBy: KnownBy
  /** The day from which to list changes; null lets the page choose. */
  readonly since: IsoDay | null
  /** Words to search the passages for, by `toSearchWords`; empty for no search. */
  readonly q: string
  /** Whether members' rows also show their collectives' statements, marked as inherited. */
  readonly inherit: boolean
  readonly cell: CellRef | null
  /** The statement that every view points at. */
  readonly at: StatementId | null
  /** The hash of the passage that `at` points at; null if the link has none. */
  readonly quote: string | null
  /**
   * The link's passage and its hash, if the passage has changed since the link was made. Then `at`
   * is null until the reader asks for the present passage.
   */
  readonly changed: { readonly at: StatementId; readonly quote: string } | null
  /** The event that every view points at; null while a cell is open or a statement pointed at. */
  readonly event: EventId | null
  /** The article that is open, if no statement decides it. */
  readonly read: ArticleId | null
  /** Words to mark in the open article instead of `q`, by `toSearchWords`; empty for none. */
  readonly find: string
  /** The match in the open article that is shown; null shows the first. */
  readonly line: TextPlace | null
  readonly sort: RowOrder
  readonly hideEmpty: boolean
  /** Whether the roster members without a statement are unfolded. */
  readonly roster: boolean
  readonly lanes: Lanes
  readonly scale: Scale
  /** The visible part of the time axis; null is all of it. Narrows nothing. */
  readonly zoom: Period | null
  /** Whether the timeline is shown as a table. */
  readonly table: boolean
  /** Null depends on the language: the original in Vietnamese, both in English. */
  readonly text: ReaderText | null
  readonly furniture: boolean
  readonly side: Side
  /** Null uses the browser's language. */
  readonly lang: Language | null
  /** The step of the guide's story that the page is at, from 1. */
  readonly story: number | null
  /** A view without the page's frame, embedded in another site. */
  readonly embed: boolean
  /** Of an embedded view; null is the reader's. Elsewhere the theme is the reader's alone. */
  readonly theme: ThemeOfLink | null
  /** The version of the dossier; null is the present one. */
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
  event: null,
  read: null,
  find: '',
  line: null,
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
  story: null,
  embed: false,
  theme: null,
  version: null,
}

/** False where filters don't apply: lists of subjects, and pages about a single one. */
export function isNarrowed({ view, subject }: Pick<Selection, 'view' | 'subject'>): boolean {
  return subject === null && isFiltered(view)
}

/** A sorted copy without duplicates, the form of every list of ids in a selection. */
export function toIdList<Id extends string>(ids: Iterable<Id>): readonly Id[] {
  return [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1))
}
