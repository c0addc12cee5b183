/**
 * The store of the selection, created from an address so that the first frame is already right. It
 * changes only by intents, which are named for what the reader does, and by what `keepQuotes` in `app` finds
 * out. Each intent is one `set` and one entry in the history; the bridge in `app` writes the address after it.
 */
import { findIfAny } from '../model/find-by-id'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { NO_FILTERS, type FilterName, type ListFilterName } from '../filters/filters'
import type { IsoDay, Period } from '../model/dates'
import type { ArticleId, EventId, StatementId } from '../model/dossier'
import type { ActorId, CommitmentId, Language } from '../model/vocabulary'
import {
  DEFAULT_SELECTION,
  toIdList,
  type Lanes,
  type ReaderText,
  type RowOrder,
  type Scale,
  type Selection,
  type TextPlace,
} from './selection'
import type { KnownBy } from '../stages/cutoff'
import { toArticle } from './places'
import { findHash, type SelectionVocabulary } from './selection-vocabulary'
import { toSearchWords } from './to-search-words'
import type { TopicId } from '../model/topic'
import type { Dropped } from './dropped'
import type { ParsedSelection } from './url-codec'

/**
 * How the last change enters the history: `push` if Back shall undo it, `replace` for dragging,
 * typing and repairs, `none` if it came from the address.
 */
export type HistoryMode = 'push' | 'replace' | 'none'

export interface SelectionState {
  readonly selection: Selection
  /** Parts of the last address that could not be resolved. */
  readonly dropped: readonly Dropped[]
  readonly history: HistoryMode
  /** True after `readInContext` and its like: then the reader focuses the passage. */
  readonly focusesPassage: boolean
  readonly intents: Intents
}

export interface Intents {
  /** The address changed by itself: Back, Forward, or a link. */
  readonly followAddress: (parsed: ParsedSelection) => void
  readonly dismissDropped: () => void

  readonly toggleCountry: (actor: ActorId) => void
  readonly toggleFilter: (name: ListFilterName, id: string) => void
  /** Replaces all values of a filter, e.g. by a preset. */
  readonly setFilter: (name: ListFilterName, ids: readonly string[]) => void
  /** `replace` during a drag. */
  readonly setPeriod: (period: Period | null, history?: 'push' | 'replace') => void
  readonly clearFilter: (name: FilterName) => void
  /** Clears the filters, the search and the selected day; what is open stays open. */
  readonly clearAll: () => void
  readonly toggleInherit: () => void

  /** Shows what was known on a day; null shows everything. `replace` during a drag. */
  readonly travelTo: (day: IsoDay | null, history?: 'push' | 'replace') => void
  readonly showKnownBy: (knownBy: KnownBy) => void
  readonly showSince: (day: IsoDay | null, history?: 'push' | 'replace') => void
  /** Shows only statements that match; empty shows all. */
  readonly search: (q: string, history?: 'push' | 'replace') => void
  /**
   * Follows a link within the page. If it points at a statement, that opens its article;
   * `focusesPassage` also moves the focus there.
   */
  readonly goTo: (selection: Selection, focusesPassage?: boolean) => void

  /** Opens a cell, or only one topic of it. */
  readonly openCell: (actor: ActorId, commitment: CommitmentId, topic?: TopicId) => void
  readonly closeCell: () => void
  /** Points every view at a statement. */
  readonly openStatement: (statement: StatementId) => void
  /** `openStatement`, and focuses the passage. `fullPage` switches to the reader. */
  readonly readInContext: (statement: StatementId, fullPage: boolean) => void
  /** Points at nothing; the statement's article stays open. */
  readonly closeStatement: () => void
  /** Dismisses the notice that the link's passage has changed; what is open stays open. */
  readonly dismissChanged: () => void
  /** Points every view at an event, instead of a cell or a statement. An open article stays open. */
  readonly openEvent: (event: EventId) => void
  /** Opens an article where it tells of an event. `fullPage` switches to the reader. */
  readonly readEvent: (event: EventId, article: ArticleId, fullPage: boolean) => void
  readonly closeEvent: () => void
  /** Opens an article at its beginning; null, the list. `fullPage` switches to the reader. */
  readonly openArticle: (article: ArticleId | null, fullPage?: boolean) => void
  /** Marks words in the open article; empty marks those of the search, if any. */
  readonly findInText: (words: string) => void
  readonly showMatch: (place: TextPlace) => void

  readonly sortRows: (order: RowOrder) => void
  readonly toggleEmptyColumns: () => void
  readonly toggleRoster: () => void
  readonly showLanes: (lanes: Lanes) => void
  readonly showScale: (scale: Scale) => void
  readonly setZoom: (period: Period | null) => void
  readonly toggleTable: () => void
  readonly showText: (text: ReaderText) => void
  readonly toggleFurniture: () => void
  readonly showLanguage: (language: Language) => void
}

export type SelectionStore = StoreApi<SelectionState>

export function createSelectionStore(
  initial: ParsedSelection,
  vocabulary: SelectionVocabulary,
): SelectionStore {
  return createStore<SelectionState>()((set) => {
    const change = (
      to: Partial<Selection> | ((selection: Selection) => Partial<Selection>),
      history: HistoryMode = 'push',
      focusesPassage = false,
    ) =>
      set(({ selection }) => ({
        selection: { ...selection, ...(typeof to === 'function' ? to(selection) : to) },
        history,
        focusesPassage,
      }))
    return {
      ...initial,
      history: 'none',
      focusesPassage: false,
      intents: {
        followAddress: (parsed) => set({ ...parsed, history: 'none', focusesPassage: false }),
        dismissDropped: () => set({ dropped: [], history: 'none' }),
        ...filterIntents(change),
        ...questionIntents(change, vocabulary),
        ...openIntents(change, vocabulary),
        ...displayIntents(change),
      },
    }
  })
}

type Change = (
  to: Partial<Selection> | ((selection: Selection) => Partial<Selection>),
  history?: HistoryMode,
  focusesPassage?: boolean,
) => void

function filterIntents(change: Change) {
  const toggleFilter = (name: ListFilterName, id: string) =>
    change((selection) => ({ [name]: toggled<string>(selection[name], id) }))
  return {
    toggleFilter,
    toggleCountry: (actor) => toggleFilter('country', actor),
    setFilter: (name, ids) => change({ [name]: toIdList(ids) }),
    setPeriod: (time, history = 'push') => change({ time }, history),
    clearFilter: (name) => change({ [name]: NO_FILTERS[name] }),
    clearAll: () => change({ ...NO_FILTERS, q: '', asOf: null, knownBy: 'said' }),
    toggleInherit: () => change(({ inherit }) => ({ inherit: !inherit })),
  } satisfies Partial<Intents>
}

function questionIntents(change: Change, vocabulary: SelectionVocabulary) {
  return {
    travelTo: (asOf, history = 'push') => change({ asOf }, history),
    showKnownBy: (knownBy) => change({ knownBy }),
    showSince: (since, history = 'push') => change({ since }, history),
    search: (q, history = 'push') => change({ q: toSearchWords(q) }, history),
    goTo: (selection, focusesPassage = false) => {
      const { at, view } = selection
      const read = view === 'articles' && at !== null ? findArticle(vocabulary, at) : null
      change(at === null ? selection : { ...selection, read }, 'push', focusesPassage)
    },
  } satisfies Partial<Intents>
}

function openIntents(change: Change, vocabulary: SelectionVocabulary) {
  const pointAt = (selection: Selection, at: StatementId): Partial<Selection> => {
    const statement = findIfAny(vocabulary.statements ?? [], at)
    const article = statement?.article ?? null
    const open = selection.at === null ? selection.read : findArticle(vocabulary, selection.at)
    return {
      at,
      quote: findHash(statement) ?? null,
      changed: null,
      event: null,
      side: 'reader',
      read: selection.view === 'articles' ? article : null,
      find: article === open ? selection.find : '',
      line: null,
    }
  }
  const leaveStatement = ({ at, read }: Selection): Partial<Selection> => ({
    at: null,
    quote: null,
    changed: null,
    read: at === null ? read : findArticle(vocabulary, at),
  })
  return {
    openCell: (actor, commitment, topic) =>
      change((selection) => ({
        ...leaveStatement(selection),
        cell: { actor, commitment, ...(topic !== undefined && { topic }) },
        event: null,
        side: 'reader',
      })),
    closeCell: () => change({ cell: null }),
    openStatement: (at) => change((selection) => pointAt(selection, at)),
    readInContext: (at, fullPage) =>
      change(
        (selection) => {
          const view = fullPage ? 'articles' : selection.view
          return { view, ...pointAt({ ...selection, view }, at) }
        },
        'push',
        true,
      ),
    closeStatement: () => change(leaveStatement),
    dismissChanged: () => change({ changed: null }, 'replace'),
    openEvent: (event) =>
      change((selection) => ({ ...leaveStatement(selection), cell: null, event })),
    readEvent: (event, read, fullPage) =>
      change((selection) => ({ ...openAt(selection, read, fullPage), event }), 'push', true),
    closeEvent: () => change({ event: null }),
    openArticle: (read, fullPage = false) =>
      change((selection) => openAt(selection, read, fullPage)),
    findInText: (words) => change({ find: toSearchWords(words), line: null }, 'replace'),
    showMatch: (line) => change({ line }, 'replace'),
  } satisfies Partial<Intents>
}

function findArticle({ statements }: SelectionVocabulary, at: StatementId): ArticleId | null {
  return findIfAny(statements ?? [], at)?.article ?? null
}

/** An article at its beginning, or where something else in the selection leads. */
function openAt(selection: Selection, read: ArticleId | null, fullPage: boolean): Selection {
  const view = fullPage ? 'articles' : selection.view
  return { ...toArticle(selection, read), view, side: 'reader' }
}

function displayIntents(change: Change) {
  return {
    sortRows: (sort) => change({ sort }),
    toggleEmptyColumns: () => change(({ hideEmpty }) => ({ hideEmpty: !hideEmpty })),
    toggleRoster: () => change(({ roster }) => ({ roster: !roster })),
    showLanes: (lanes) => change({ lanes }),
    showScale: (scale) => change({ scale, zoom: DEFAULT_SELECTION.zoom }),
    setZoom: (zoom) => change({ zoom }, 'replace'),
    toggleTable: () => change(({ table }) => ({ table: !table })),
    showText: (text) => change({ text }),
    toggleFurniture: () => change(({ furniture }) => ({ furniture: !furniture })),
    showLanguage: (lang) => change({ lang }),
  } satisfies Partial<Intents>
}

function toggled<Id extends string>(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : toIdList([...ids, id])
}
