import { createNotebookStore, type NotebookStorage, type NotebookStore } from './notebook-store'

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

/** The one notebook of the whole page, made when it is first asked for. */
export function openNotebook(): NotebookStore {
  store ??= createNotebookStore(browserStorage)
  return store
}
