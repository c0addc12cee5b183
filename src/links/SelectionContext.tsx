import { createContext, use, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { HoverState, HoverStore } from '../selection/hover-store'
import type { Selection } from '../selection/selection'
import type { Intents, SelectionState, SelectionStore } from '../selection/selection-store'

interface Stores {
  readonly selection: SelectionStore
  readonly hover: HoverStore
}

const StoresContext = createContext<Stores | null>(null)

export function SelectionProvider({ stores, children }: { stores: Stores; children: ReactNode }) {
  return <StoresContext value={stores}>{children}</StoresContext>
}

function useStores(): Stores {
  const stores = use(StoresContext)
  if (stores === null) throw new Error('useSelection needs a <SelectionProvider> above it')
  return stores
}

/** For what watches the selection without being drawn by it. */
export function useSelectionStore(): SelectionStore {
  return useStores().selection
}

export function useSelectionState<T>(pick: (state: SelectionState) => T): T {
  return useStore(useSelectionStore(), pick)
}

export function useSelection(): Selection {
  return useSelectionState((state) => state.selection)
}

/** Parts of the selection: the same object, without a re-render, until one of them changes. */
export function useSelectionParts<T extends object>(pick: (selection: Selection) => T): T {
  return useSelectionState(useShallow((state: SelectionState) => pick(state.selection)))
}

export function useIntents(): Intents {
  return useSelectionState((state) => state.intents)
}

/** `pick` must return a value that compares by identity. */
export function useHover<T>(pick: (state: HoverState) => T): T {
  return useStore(useStores().hover, pick)
}
