import { createNotebookStore, type NotebookStorage, type NotebookStore } from './notebook-store'

/** Has the prefix of all keys of this page. */
const KEY = 'who-pledged-what.notebook'

const browserStorage: NotebookStorage = {
  read: () => window.localStorage.getItem(KEY),
  write: (text) => window.localStorage.setItem(KEY, text),
  onChange: (callback) => {
    window.addEventListener('storage', ({ key, oldValue }) => {
      // The key is null if the storage was cleared.
      if (key === KEY) callback(oldValue)
      else if (key === null) callback(undefined)
    })
    // Back in a page that the browser had put away as it was: no event has told it of any change.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) callback(undefined)
    })
  },
}

let store: NotebookStore | undefined

/** The page's only notebook, created on first use. */
export function openNotebook(): NotebookStore {
  store ??= createNotebookStore(browserStorage)
  return store
}
