import type { CellRef } from './selection'

/** The key of a cell: `DE.troops-in-ukraine`, with the topic, if any, as a third part. */
export function serializeCell({ actor, commitment, topic }: CellRef): string {
  return [actor, commitment, ...(topic === undefined ? [] : [topic])].join('.')
}
