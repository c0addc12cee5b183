import { useStore } from 'zustand'
import type { NotebookState } from './notebook-store'
import { openNotebook } from './open-notebook'

/** `pick` must return a value that compares by identity. */
export function useNotebook<T>(pick: (state: NotebookState) => T): T {
  return useStore(openNotebook(), pick)
}
