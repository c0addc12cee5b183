/** What a statement says by its first reading, and by the other one of an open passage. */
import type { Statement } from '../model/dossier'
import type { ActorId, CommitmentId } from '../model/vocabulary'

/** Whom a reading binds, and to what. */
export interface BoundReading {
  readonly actors: readonly ActorId[]
  readonly commitment: CommitmentId
}

/** The other reading; null for a firm statement, and where that reading is no stance at all. */
export function toOtherReading({ actors, commitment, otherwise }: Statement): BoundReading | null {
  if (otherwise === null || otherwise === 'none') return null
  return { actors: otherwise.actors ?? actors, commitment: otherwise.commitment ?? commitment }
}

/** All readings, the first one first. */
export function toReadings(statement: Statement): readonly BoundReading[] {
  const { actors, commitment } = statement
  const other = toOtherReading(statement)
  return [{ actors, commitment }, ...(other === null ? [] : [other])]
}
