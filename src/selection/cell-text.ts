import type { CellRef } from './selection'

/** The key of a cell: `DE.troops-in-ukraine`, with the topic, if any, as a third part. */
export function serializeCell({ actor, commitment, topic }: CellRef): string {
  return [actor, commitment, ...(topic === undefined ? [] : [topic])].join('.')
}

/** The subject of a cell's page, which is also the end of its path: `DE/troops-in-ukraine`. */
export function toCellSubject(cell: CellRef): string {
  return serializeCell(cell).replaceAll('.', '/')
}

/** The cell of such a subject. */
export function parseCellSubject(subject: string): CellRef {
  const [actor = '', commitment = '', topic] = subject.split('/')
  return { actor, commitment, ...(topic !== undefined && { topic }) }
}
