import type { Dossier, Statement } from '../model/dossier'
import { findIfAny } from '../model/find-by-id'
import { loadWordsOfFew } from '../query/words'
import type { SelectionState, SelectionStore } from '../selection/selection-store'

/**
 * The hash of a passage, by which a link knows whether its words have changed, comes with the words: those of a
 * small dossier are there now, and in a large one they load whenever the selection points at a statement. Then
 * a link without a hash gets it, and one with another points no longer at the passage, which has changed since.
 */
export function keepQuotes(dossier: Dossier, store: SelectionStore): void {
  const settle = async () => {
    const statement = findIfAny(dossier.statements, store.getState().selection.at)
    if (statement === undefined) return
    try {
      await loadWordsOfFew(dossier, [statement])
    } catch {
      // The view that was to show the passage says so, and offers to try again.
      return
    }
    store.setState((state) => toSettled(state, statement))
  }
  void settle()
  if (dossier.wordsFiles === undefined) return
  store.subscribe(({ selection }, { selection: before }) => {
    if (selection.at !== before.at || selection.quote !== before.quote) void settle()
  })
}

function toSettled(state: SelectionState, { id, hash, article }: Statement): SelectionState {
  const { selection, history } = state
  const { at, quote } = selection
  if (at !== id || quote === hash) return state
  if (quote !== null) {
    const changed = { at, quote }
    return { ...state, selection: { ...selection, at: null, quote: null, changed, read: article } }
  }
  // A link that was written without a hash stays so, as do those of the story.
  if (history === 'none' || selection.story !== null) return state
  return { ...state, selection: { ...selection, quote: hash }, history: 'replace' }
}
