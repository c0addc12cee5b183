import { useStore } from 'zustand'
import {
  createNotebookStore,
  type NotebookState,
  type NotebookStorage,
  type NotebookStore,
} from './notebook-store'

/** Begins like every key of this page's. */
const KEY = 'who-pledged-what.notebook'

const browserStorage: NotebookStorage = {
  read: () => window.localStorage.getItem(KEY),
  write: (text) => window.localStorage.setItem(KEY, text),
  onChange: (callback) =>
    window.addEventListener('storage', ({ key }) => {
      // Null when everything was forgotten at once.
      if (key === KEY || key === null) callback()
    }),
}

let store: NotebookStore | undefined

/** One notebook for the whole page, opened when it is first asked for. `pick` must return a value that compares by identity. */
export function useNotebook<T>(pick: (state: NotebookState) => T): T {
  store ??= createNotebookStore(browserStorage)
  return useStore(store, pick)
}
