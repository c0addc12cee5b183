/**
 * The notebook's only store. Every action reads the stored notebook, changes it and writes it back,
 * so that two tabs can't overwrite each other; changes in other tabs arrive by event. A note is only
 * written over the text that this tab has shown; if storage has another by then, that one stays.
 * Storage may be blocked, full or unreadable: then the notebook lasts until the tab closes, and
 * `storageState` says why.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { IsoDay } from '../model/dates'
import { MOST_ITEMS, parseNotebook, serializeNotebook } from './notebook-file'
import { mergeItems, toItemId, type NotebookItem, type Pin } from './notebook-item'
import { findNote, findOvertaken, type Notes } from './overtaken-notes'

/** Where the notebook is stored; `read` and `write` may throw. */
export interface NotebookStorage {
  readonly read: () => string | null
  readonly write: (text: string) => void
  /**
   * Calls back when the stored notebook has changed elsewhere, with the text that another tab has
   * replaced; undefined if this page was away and can't know.
   */
  readonly onChange: (callback: (before: string | null | undefined) => void) => void
}

export type StorageState =
  | 'kept'
  /** The browser denies this page any storage. */
  | 'blocked'
  /** The last change did not fit. */
  | 'full'
  /** The last pin would have been one more than `MOST_ITEMS`, and was not taken. */
  | 'crowded'
  /** Something else is stored there, which stays until the reader decides. */
  | 'unreadable'

export interface NotebookState {
  /** In the reader's order. */
  readonly items: readonly NotebookItem[]
  readonly storageState: StorageState
  /** The notes of this tab in whose place another tab has written; `items` has the other ones. */
  readonly overtaken: Notes
  readonly actions: NotebookActions
}

export interface NotebookActions {
  /** Appends an item; one that was pinned before gets its note back. */
  readonly pin: (pin: Pin, today: IsoDay) => void
  readonly unpin: (id: string) => void
  /** `to` counts from 0 and is clamped to the list. */
  readonly move: (id: string, to: number) => void
  /** Writes the note, or sets it aside in `overtaken` if another tab has changed the one shown. */
  readonly writeNote: (id: string, note: string) => void
  /** Says that nothing more is being written in the note for now. */
  readonly leaveNote: (id: string) => void
  /** Puts the overtaken note in the place of the stored one, or forgets it. */
  readonly keepMine: (id: string) => void
  readonly keepStored: (id: string) => void
  /** Puts a removed item back in its place. */
  readonly restore: (item: NotebookItem, at: number) => void
  readonly merge: (items: readonly NotebookItem[]) => void
  readonly clear: () => void
  /** Replaces unreadable storage with this notebook. */
  readonly overwrite: () => void
}

export type NotebookStore = StoreApi<NotebookState>

type Items = readonly NotebookItem[]

export function createNotebookStore(storage: NotebookStorage): NotebookStore {
  const removed = new Map<string, NotebookItem>()
  /** The notes that this tab wrote and no other tab is known to have read. */
  const written = new Map<string, string>()
  /** The notes that this tab has written in and not left. */
  const open = new Set<string>()
  const remember = (items: Items) => {
    for (const item of items) removed.set(toItemId(item), item)
  }
  const store = createStore<NotebookState>()((set, get) => {
    const write = (items: Items) => set({ items, storageState: writeItems(storage, items) })
    const change = (to: (items: Items) => Items) => {
      const { items, storageState } = get()
      if (storageState === 'blocked' || storageState === 'unreadable')
        return set({ items: to(items) })
      // Storage is newer, except for changes that did not fit.
      const kept = storageState === 'full' ? { items, storageState } : readItems(storage)
      if (kept.storageState === 'kept' || kept.storageState === 'full') write(to(kept.items))
      else set({ items: to(items), storageState: kept.storageState })
    }
    const setNote = (id: string, note: string) =>
      change((items) => items.map((item) => (toItemId(item) === id ? { ...item, note } : item)))
    const setAside = (id: string, note: string | null) => {
      const overtaken = new Map(get().overtaken)
      if (note === null) overtaken.delete(id)
      else overtaken.set(id, note)
      set({ overtaken })
    }
    return {
      ...readItems(storage),
      overtaken: new Map(),
      actions: {
        pin: (pin, today) => {
          let isCrowded = false
          change((items) => {
            const id = toItemId(pin)
            if (items.some((item) => toItemId(item) === id)) return items
            isCrowded = items.length >= MOST_ITEMS
            if (isCrowded) return items
            return [...items, { ...pin, note: removed.get(id)?.note ?? '', pinned: today }]
          })
          if (isCrowded) set({ storageState: 'crowded' })
        },
        unpin: (id) =>
          change((items) => {
            remember(items.filter((item) => toItemId(item) === id))
            return items.filter((item) => toItemId(item) !== id)
          }),
        move: (id, to) => change((items) => moveItem(items, id, to)),
        writeNote: (id, note) => {
          const { items, overtaken, storageState } = get()
          const shown = findNote(items, id)
          const kept = storageState === 'full' ? null : readItems(storage)
          const newer = kept?.storageState === 'kept' ? kept.items : items
          const stored = findNote(newer, id)
          const isChanged = stored !== undefined && stored !== shown && stored !== note
          if (isChanged) set({ items: newer })
          if (isChanged || overtaken.has(id)) return setAside(id, note)
          written.set(id, note)
          open.add(id)
          setNote(id, note)
        },
        leaveNote: (id) => void open.delete(id),
        keepMine: (id) => {
          const mine = get().overtaken.get(id)
          setAside(id, null)
          if (mine !== undefined) setNote(id, mine)
        },
        keepStored: (id) => setAside(id, null),
        restore: (item, at) =>
          change((items) => moveItem(mergeItems(items, [item]), toItemId(item), at)),
        merge: (more) => change((items) => mergeItems(items, more)),
        clear: () =>
          change((items) => {
            remember(items)
            return []
          }),
        overwrite: () => write(get().items),
      },
    }
  })
  storage.onChange((before) => {
    const { items, storageState, overtaken, actions } = store.getState()
    const kept = readItems(storage)
    if (kept.storageState !== 'kept') return store.setState({ storageState: kept.storageState })
    const isKnown = before !== undefined && written.size > 0
    const lost = isKnown ? findOvertaken(written, open, readText(before).items, kept.items) : []
    for (const [id, note] of written) if (findNote(kept.items, id) !== note) written.delete(id)
    const differing = [...lost, ...overtaken].filter(([id, note]) => {
      const stored = findNote(kept.items, id)
      return stored !== undefined && stored !== note
    })
    store.setState({ ...kept, overtaken: new Map(differing) })
    // Changes that were never stored exist only here.
    if (storageState !== 'kept') actions.merge(items)
  })
  return store
}

function readItems(storage: NotebookStorage): Pick<NotebookState, 'items' | 'storageState'> {
  let text
  try {
    text = storage.read()
  } catch {
    return { items: [], storageState: 'blocked' }
  }
  return readText(text)
}

function readText(text: string | null): Pick<NotebookState, 'items' | 'storageState'> {
  if (text === null) return { items: [], storageState: 'kept' }
  const reading = parseNotebook(text)
  return 'items' in reading
    ? { items: reading.items, storageState: 'kept' }
    : { items: [], storageState: 'unreadable' }
}

function writeItems(storage: NotebookStorage, items: Items): StorageState {
  try {
    storage.write(serializeNotebook(items))
    return 'kept'
  } catch {
    return 'full'
  }
}

function moveItem(items: Items, id: string, to: number): Items {
  const moved = items.find((item) => toItemId(item) === id)
  if (moved === undefined) return items
  const rest = items.filter((item) => item !== moved)
  const at = Math.min(Math.max(to, 0), rest.length)
  return [...rest.slice(0, at), moved, ...rest.slice(at)]
}
