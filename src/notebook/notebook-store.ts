/**
 * The notebook's only store. Every action reads the stored notebook, changes it and writes it back,
 * so that two tabs can't overwrite each other; changes in other tabs arrive by event.
 * Storage may be blocked, full or unreadable: then the notebook lasts until the tab closes, and
 * `storageState` says why.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { IsoDay } from '../model/dates'
import { parseNotebook, serializeNotebook } from './notebook-file'
import { mergeItems, toItemId, type NotebookItem, type Pin } from './notebook-item'

/** Where the notebook is stored; `read` and `write` may throw. */
export interface NotebookStorage {
  readonly read: () => string | null
  readonly write: (text: string) => void
  /** Calls back when another tab has changed the stored notebook. */
  readonly onChange: (callback: () => void) => void
}

export type StorageState =
  | 'kept'
  /** The browser denies this page any storage. */
  | 'blocked'
  /** The last change did not fit. */
  | 'full'
  /** Something else is stored there, which stays until the reader decides. */
  | 'unreadable'

export interface NotebookState {
  /** In the reader's order. */
  readonly items: readonly NotebookItem[]
  readonly storageState: StorageState
  readonly actions: NotebookActions
}

export interface NotebookActions {
  /** Appends an item; one that was pinned before gets its note back. */
  readonly pin: (pin: Pin, today: IsoDay) => void
  readonly unpin: (id: string) => void
  /** `to` counts from 0 and is clamped to the list. */
  readonly move: (id: string, to: number) => void
  readonly writeNote: (id: string, note: string) => void
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
      const kept = storageState === 'kept' ? readItems(storage) : { items, storageState }
      if (kept.storageState === 'kept' || kept.storageState === 'full') write(to(kept.items))
      else set({ items: to(items), storageState: kept.storageState })
    }
    return {
      ...readItems(storage),
      actions: {
        pin: (pin, today) =>
          change((items) => {
            const id = toItemId(pin)
            if (items.some((item) => toItemId(item) === id)) return items
            return [...items, { ...pin, note: removed.get(id)?.note ?? '', pinned: today }]
          }),
        unpin: (id) =>
          change((items) => {
            remember(items.filter((item) => toItemId(item) === id))
            return items.filter((item) => toItemId(item) !== id)
          }),
        move: (id, to) => change((items) => moveItem(items, id, to)),
        writeNote: (id, note) =>
          change((items) =>
            items.map((item) => (toItemId(item) === id ? { ...item, note } : item)),
          ),
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
  storage.onChange(() => {
    const { items, storageState, actions } = store.getState()
    const kept = readItems(storage)
    if (kept.storageState !== 'kept') return store.setState({ storageState: kept.storageState })
    store.setState(kept)
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
