/** What the pointer or the focus is on. Not part of the selection: it never reaches the address. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StatementId } from '../model/dossier'
import type { CellRef } from './selection'

export interface HoverState {
  readonly statement: StatementId | null
  readonly cell: CellRef | null
  readonly hoverStatement: (statement: StatementId | null) => void
  readonly hoverCell: (cell: CellRef | null) => void
}

export type HoverStore = StoreApi<HoverState>

export function createHoverStore(): HoverStore {
  return createStore<HoverState>()((set) => ({
    statement: null,
    cell: null,
    hoverStatement: (statement) => set({ statement, cell: null }),
    hoverCell: (cell) => set({ cell, statement: null }),
  }))
}
