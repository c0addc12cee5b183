import type { Actor, ActorId } from '../model/vocabulary'

/** The actors, of whom one is a member of its groups only as the articles suggest. */
export function withSuggestedMember(actors: readonly Actor[], member: ActorId): readonly Actor[] {
  return actors.map((actor) =>
    actor.kind !== 'collective'
      ? actor
      : {
          ...actor,
          members: actor.members.map((each) =>
            each.actor === member ? { ...each, certainty: 'inferred' as const } : each,
          ),
        },
  )
}
