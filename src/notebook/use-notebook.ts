import { useSyncExternalStore } from 'react'
import { createNotebookStore, type NotebookState } from './notebook-store'
import { openNotebook } from './open-notebook'

/** What the page is written with, before there is a reader. */
const empty = createNotebookStore({ read: () => null, write: () => {}, onChange: () => {} })

const subscribe = (onChange: () => void) => openNotebook().subscribe(onChange)

/** `pick` must return a value that compares by identity. */
export function useNotebook<T>(pick: (state: NotebookState) => T): T {
  return useSyncExternalStore(
    subscribe,
    () => pick(openNotebook().getState()),
    () => pick(empty.getState()),
  )
}
