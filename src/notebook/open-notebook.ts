import { createNotebookStore, type NotebookStorage, type NotebookStore } from './notebook-store'

/** Has the prefix of all keys of this page. */
const KEY = 'who-pledged-what.notebook'

const browserStorage: NotebookStorage = {
  read: () => window.localStorage.getItem(KEY),
  write: (text) => window.localStorage.setItem(KEY, text),
  onChange: (callback) =>
    window.addEventListener('storage', ({ key }) => {
      // The key is null if the storage was cleared.
      if (key === KEY || key === null) callback()
    }),
}

let store: NotebookStore | undefined

/** The page's only notebook, created on first use. */
export function openNotebook(): NotebookStore {
  store ??= createNotebookStore(browserStorage)
  return store
}
