import type { ActorId, Roster } from '../../model/vocabulary'
import type { Seed } from '../shape/schema'

/** `speaking` holds the actors named by any statement. */
export function toRoster(seed: Seed<'roster'>, speaking: ReadonlySet<ActorId>): Roster {
  return {
    asOf: seed['as-of'],
    note: seed.note,
    sources: seed.sources.map(({ id, name, date, note }) => ({
      id,
      name,
      date: date ?? null,
      note: note ?? null,
    })),
    members: seed.members.map(({ code, level, certainty, source, note }) => ({
      code,
      level,
      certainty,
      source,
      note: note ?? null,
      isSilent: !speaking.has(code),
    })),
  }
}
