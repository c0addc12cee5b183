/**
 * The notebook's one store. Every act reads what the browser holds, changes that and writes it
 * back, so that two tabs can't write over each other; a change in another tab arrives by itself.
 * Storage may be blocked, full, or hold what this page can't read: then the notebook works until
 * the tab closes, and `keeping` says why.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { IsoDay } from '../model/dates'
import { parseNotebook, serializeNotebook } from './notebook-file'
import { mergeItems, toItemId, type NotebookItem, type Pin } from './notebook-item'

/** Where the notebook is kept; `read` and `write` may throw. */
export interface NotebookStorage {
  readonly read: () => string | null
  readonly write: (text: string) => void
  /** Calls back when another tab has changed what is kept. */
  readonly onChange: (callback: () => void) => void
}

export type Keeping =
  | 'kept'
  /** The browser lets this page keep nothing. */
  | 'blocked'
  /** The last change did not fit. */
  | 'full'
  /** Something else lies there, which is left alone until the reader decides. */
  | 'unreadable'

export interface NotebookState {
  /** In the reader's order. */
  readonly items: readonly NotebookItem[]
  readonly keeping: Keeping
  readonly acts: NotebookActs
}

export interface NotebookActs {
  /** Puts it at the end; what was pinned before comes back with its note. */
  readonly pin: (pin: Pin, today: IsoDay) => void
  readonly unpin: (id: string) => void
  /** To a place counted from 0; places beyond the ends are the ends. */
  readonly move: (id: string, to: number) => void
  readonly writeNote: (id: string, note: string) => void
  /** Puts an item back where it was. */
  readonly restore: (item: NotebookItem, at: number) => void
  readonly merge: (items: readonly NotebookItem[]) => void
  readonly clear: () => void
  /** Gives up what can't be read, and keeps this notebook in its place. */
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
    const write = (items: Items) => set({ items, keeping: writeItems(storage, items) })
    const change = (to: (items: Items) => Items) => {
      const { items, keeping } = get()
      if (keeping === 'blocked' || keeping === 'unreadable') return set({ items: to(items) })
      // What did not fit is only here; else what is kept is newer.
      const kept = keeping === 'kept' ? readItems(storage) : { items, keeping }
      if (kept.keeping === 'kept' || kept.keeping === 'full') write(to(kept.items))
      else set({ items: to(items), keeping: kept.keeping })
    }
    return {
      ...readItems(storage),
      acts: {
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
    const { items, keeping, acts } = store.getState()
    const kept = readItems(storage)
    if (kept.keeping !== 'kept') return store.setState({ keeping: kept.keeping })
    store.setState(kept)
    // What did not fit, or was made over something unreadable, is only here.
    if (keeping !== 'kept') acts.merge(items)
  })
  return store
}

function readItems(storage: NotebookStorage): Pick<NotebookState, 'items' | 'keeping'> {
  let text
  try {
    text = storage.read()
  } catch {
    return { items: [], keeping: 'blocked' }
  }
  if (text === null) return { items: [], keeping: 'kept' }
  const reading = parseNotebook(text)
  return 'items' in reading
    ? { items: reading.items, keeping: 'kept' }
    : { items: [], keeping: 'unreadable' }
}

function writeItems(storage: NotebookStorage, items: Items): Keeping {
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
