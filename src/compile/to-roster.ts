import type { Roster } from '../model/vocabulary'
import type { Seed } from './schema'

export function toRoster(seed: Seed<'roster'>): Roster {
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
    })),
  }
}
