import type { Dispute } from '../../model/dispute'
import type { Seed } from '../shape/schema'

export function toDispute({ id, kind, question, sides, note }: Seed<'disputes'>[number]): Dispute {
  return {
    id,
    kind,
    question,
    sides: sides.map(({ label, statements = [], figures = [], events = [] }) => ({
      label,
      statements,
      figures,
      events,
    })),
    note: note ?? null,
  }
}
