/** Who may have spoken for an actor that takes no stance itself: to be looked at before it is called silent. */
import type { DateSpan } from '../model/dates'
import type { Dossier, Statement } from '../model/dossier'
import { toInheritance } from '../model/inheritance'
import type { Actor, ActorId } from '../model/vocabulary'

/**
 * A group that an article says the actor belonged to by the day of the words, a group that only
 * others count it with, or some, unnamed, of the actor or of such a group.
 */
export const TIES = ['member', 'counted', 'unnamed'] as const
export type Tie = (typeof TIES)[number]

/** For each actor, those beside it whose stance is told in `statements`, open readings included, and their tie. */
export function toSpokenFor(
  { actors }: Pick<Dossier, 'actors'>,
  statements: readonly Statement[],
): ReadonlyMap<ActorId, ReadonlyMap<ActorId, Tie>> {
  const all = toInheritance(actors)
  const stated = toInheritance(actors.map(toStated))
  const tiesOf = (bearer: ActorId, span: DateSpan): readonly (readonly [ActorId, Tie])[] => {
    const whole = actors.find(({ id }) => id === bearer)
    if (whole?.kind === 'unnamed') {
      const { partOf } = whole
      const within = partOf === null ? [] : all.membersAt(partOf, span).map(({ actor }) => actor)
      return [...(partOf === null ? [] : [partOf]), ...within].map((id) => [id, 'unnamed'])
    }
    const members = new Set(stated.membersAt(bearer, span).map(({ actor }) => actor))
    return all
      .membersAt(bearer, span)
      .map(({ actor }) => [actor, members.has(actor) ? 'member' : 'counted'])
  }
  const spoken = new Map<ActorId, Map<ActorId, Tie>>()
  for (const { actors: bearers, saidSpan } of statements) {
    for (const bearer of bearers) {
      for (const [actor, tie] of tiesOf(bearer, saidSpan)) {
        const ties = spoken.get(actor) ?? new Map<ActorId, Tie>()
        const known = ties.get(bearer) ?? tie
        spoken.set(actor, ties.set(bearer, toCloser(known, tie)))
      }
    }
  }
  return spoken
}

/** With those members alone that an article names as such. */
function toStated(actor: Actor): Actor {
  if (actor.kind !== 'collective') return actor
  return { ...actor, members: actor.members.filter(({ certainty }) => certainty === 'stated') }
}

function toCloser(a: Tie, b: Tie): Tie {
  return TIES.indexOf(a) <= TIES.indexOf(b) ? a : b
}
