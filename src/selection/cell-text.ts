import type { CellRef } from './selection'

/** `DE.troops-in-ukraine`, and a third part where one topic of the cell is open. */
export function serializeCell({ actor, commitment, topic }: CellRef): string {
  return [actor, commitment, ...(topic === undefined ? [] : [topic])].join('.')
}
