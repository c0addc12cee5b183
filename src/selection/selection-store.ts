/**
 * The one store of the selection. Created from an address, so that the first frame is already
 * right. Actions are intents in the reader's words: one act = one intent = one `set` = one entry
 * in the history. The bridge in `app` writes the address after each of them.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { NO_FILTERS, type FilterName, type ListFilterName } from '../filters/filters'
import type { IsoDay, Period } from '../model/dates'
import type { ArticleId, StatementId } from '../model/dossier'
import type { ActorId, CommitmentId, Language } from '../model/vocabulary'
import {
  DEFAULT_SELECTION,
  toIdList,
  type KnownBy,
  type Lanes,
  type ReaderText,
  type RowOrder,
  type Scale,
  type Selection,
  type Side,
} from './selection'
import type { SelectionVocabulary } from './selection-vocabulary'
import { toSearchWords } from './to-search-words'
import type { TopicId } from './topic'
import type { Dropped, ParsedSelection } from './url-codec'

/**
 * How the last change belongs in the history: `push` for an act that Back undoes, `replace` for
 * a drag, typing or a repair, `none` when the address itself brought the change.
 */
export type HistoryMode = 'push' | 'replace' | 'none'

export interface SelectionState {
  readonly selection: Selection
  /** Parts of the last address that could not be resolved. */
  readonly dropped: readonly Dropped[]
  readonly history: HistoryMode
  /** True when the last change was "read in context": the reader then takes the focus to the passage. */
  readonly summons: boolean
  readonly intents: Intents
}

export interface Intents {
  /** The address changed under us: first load, Back, Forward. */
  readonly followAddress: (parsed: ParsedSelection) => void
  readonly dismissDropped: () => void

  readonly toggleCountry: (actor: ActorId) => void
  readonly toggleFilter: (name: ListFilterName, id: string) => void
  /** Replaces one list filter as a whole, e.g. by a preset. */
  readonly setFilter: (name: ListFilterName, ids: readonly string[]) => void
  /** `replace` while a drag goes on, `push` when it is one act. */
  readonly setPeriod: (period: Period | null, history?: 'push' | 'replace') => void
  readonly clearFilter: (name: FilterName) => void
  /** Drops every filter and returns to the present; what is open stays open. */
  readonly clearAll: () => void
  readonly toggleInherit: () => void

  /** Shows what was known on a day; null is all. `replace` while the handle is dragged. */
  readonly travelTo: (day: IsoDay | null, history?: 'push' | 'replace') => void
  readonly showKnownBy: (knownBy: KnownBy) => void
  readonly showSince: (day: IsoDay | null, history?: 'push' | 'replace') => void
  /** Keeps what the words are found in; empty keeps all. */
  readonly search: (q: string, history?: 'push' | 'replace') => void
  /** Follows a link within the page, whatever it changes; a statement decides which article is open. */
  readonly goTo: (selection: Selection) => void

  /** All of it, or one topic alone. */
  readonly openCell: (actor: ActorId, commitment: CommitmentId, topic?: TopicId) => void
  readonly closeCell: () => void
  /** Points every view at a statement. */
  readonly openStatement: (statement: StatementId) => void
  /** The same, where reader and matrix don't fit on one page: goes to the reader. */
  readonly readInContext: (statement: StatementId, fullPage: boolean) => void
  /** Points at nothing; the article that was open for it stays open. */
  readonly closeStatement: () => void
  /** Keeps what is open, and no longer says that the link was made for other words. */
  readonly dismissChanged: () => void
  /**
   * Opens an article in the reader from its beginning; null shows the list. `fullPage` where no
   * reader stands beside: goes to it.
   */
  readonly openArticle: (article: ArticleId | null, fullPage?: boolean) => void

  readonly showSide: (side: Side) => void
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
      summons = false,
    ) =>
      set(({ selection }) => ({
        selection: { ...selection, ...(typeof to === 'function' ? to(selection) : to) },
        history,
        summons,
      }))
    return {
      ...initial,
      history: 'none',
      summons: false,
      intents: {
        followAddress: (parsed) => set({ ...parsed, history: 'none', summons: false }),
        dismissDropped: () => set({ dropped: [], history: 'none' }),
        ...filterIntents(change),
        ...knowingIntents(change, vocabulary),
        ...openIntents(change, vocabulary),
        ...drawIntents(change),
      },
    }
  })
}

type Change = (
  to: Partial<Selection> | ((selection: Selection) => Partial<Selection>),
  history?: HistoryMode,
  summons?: boolean,
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

function knowingIntents(change: Change, { articleOf }: SelectionVocabulary) {
  return {
    travelTo: (asOf, history = 'push') => change({ asOf }, history),
    showKnownBy: (knownBy) => change({ knownBy }),
    showSince: (since, history = 'push') => change({ since }, history),
    search: (q, history = 'push') => change({ q: toSearchWords(q) }, history),
    goTo: (selection) => {
      const { at, view } = selection
      const read = view === 'articles' && at !== null ? (articleOf.get(at) ?? null) : null
      change(at === null ? selection : { ...selection, read })
    },
  } satisfies Partial<Intents>
}

function openIntents(change: Change, { articleOf, hashOf }: SelectionVocabulary) {
  const pointAt = (selection: Selection, at: StatementId): Partial<Selection> => ({
    at,
    quote: hashOf.get(at) ?? null,
    changed: null,
    side: 'reader',
    read: selection.view === 'articles' ? (articleOf.get(at) ?? null) : null,
  })
  /** The article that the statement opened stays open. */
  const leaveStatement = ({ at, read }: Selection): Partial<Selection> => ({
    at: null,
    quote: null,
    changed: null,
    read: at === null ? read : (articleOf.get(at) ?? null),
  })
  return {
    openCell: (actor, commitment, topic) =>
      change((selection) => ({
        ...leaveStatement(selection),
        cell: { actor, commitment, ...(topic !== undefined && { topic }) },
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
    openArticle: (read, fullPage = false) =>
      change(({ view }) => ({
        view: fullPage ? 'articles' : view,
        read,
        at: null,
        quote: null,
        changed: null,
        cell: null,
        side: 'reader',
      })),
  } satisfies Partial<Intents>
}

function drawIntents(change: Change) {
  return {
    showSide: (side) => change({ side }),
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
