/** A question that the data and the page must answer alike, for the commands to ask. */
import type { Dossier } from '../../model/dossier'
import type { ActorId, CommitmentId, StanceId } from '../../model/vocabulary'

export interface Question {
  readonly commitment: CommitmentId
  readonly stance: StanceId
  /** The answer, sorted. */
  readonly actors: readonly ActorId[]
}

/**
 * Who takes the stance against a commitment that most actors share; where nobody is against anything,
 * any stance. Null without statements.
 */
export function toQuestion({ statements, stances }: Dossier): Question | null {
  const against = new Set(stances.flatMap(({ id, hue }) => (hue === 'against' ? [id] : [])))
  const refusals = statements.filter(({ stance }) => against.has(stance))
  const asked = new Map<string, { commitment: string; stance: string; actors: Set<ActorId> }>()
  for (const { commitment, stance, actors } of refusals.length > 0 ? refusals : statements) {
    const key = `${commitment} ${stance}`
    const entry = asked.get(key) ?? { commitment, stance, actors: new Set() }
    for (const actor of actors) entry.actors.add(actor)
    asked.set(key, entry)
  }
  const [most] = [...asked.values()].toSorted((a, b) => b.actors.size - a.actors.size)
  return most === undefined ? null : { ...most, actors: [...most.actors].toSorted() }
}
