import type { Removed } from '../../model/dossier'
import type { Seed } from '../shape/schema'

export function toRemoved(seed: Seed<'removed'>[number]): Removed {
  const { id, kind, date, reason = null, statements = [], events = [] } = seed
  return { id, kind, date, renamedTo: seed['renamed-to'] ?? null, reason, statements, events }
}
