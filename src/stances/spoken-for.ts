/** Who may speak for an actor without a stance of its own, and so keep it from being silent. */
import type { DateSpan } from '../model/dates'
import type { Dossier, Statement } from '../model/dossier'
import { toInheritance } from '../model/inheritance'
import { OF_ARTICLES, type Actor, type ActorId } from '../model/vocabulary'

/**
 * How the bearer of a stance is tied to an actor, the closest first.
 *
 * - `member`: by an article, or as inferred from it, the actor belonged to the bearer on the day of the
 *   statement.
 * - `counted`: only other sources say so.
 * - `unnamed`: the bearer is an unnamed part of the actor, or of a group that the actor belongs to by an
 *   article.
 * - `unnamed-counted`: of a group to which only other sources count the actor.
 */
export const TIES = ['member', 'counted', 'unnamed', 'unnamed-counted'] as const
export type Tie = (typeof TIES)[number]

/** Returns a function that finds the other actors a bearer may speak for on a day, and the ties. */
export function toTies({
  actors,
}: Pick<Dossier, 'actors'>): (bearer: ActorId, span: DateSpan) => ReadonlyMap<ActorId, Tie> {
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]))
  const all = toInheritance(actors)
  const stated = toInheritance(actors.map(toStated))
  const membersOf = (group: ActorId, span: DateSpan) =>
    new Set(stated.membersAt(group, span).map((member) => member.actor))
  return (bearer, span) => {
    const actor = actorOf.get(bearer)
    if (actor?.kind === 'unnamed') {
      const { partOf } = actor
      if (partOf === null) return new Map()
      const named = membersOf(partOf, span)
      const within = all
        .membersAt(partOf, span)
        .map(({ actor: id }): readonly [ActorId, Tie] => [
          id,
          named.has(id) ? 'unnamed' : 'unnamed-counted',
        ])
      return new Map([[partOf, 'unnamed'], ...within])
    }
    const members = membersOf(bearer, span)
    return new Map(
      all
        .membersAt(bearer, span)
        .map(({ actor: id }) => [id, members.has(id) ? 'member' : 'counted']),
    )
  }
}

/** For each actor, the other bearers in `statements` who may speak for it, and their ties. */
export function toSpokenFor(
  dossier: Pick<Dossier, 'actors'>,
  statements: readonly Statement[],
): ReadonlyMap<ActorId, ReadonlyMap<ActorId, Tie>> {
  return new Map(
    [...listSpokenFor(dossier, statements)].map(([actor, spoken]) => [actor, toClosest(spoken)]),
  )
}

/** A statement by which a bearer may speak for another actor. */
export interface SpokenFor {
  readonly bearer: ActorId
  readonly tie: Tie
  readonly statement: Statement
}

/** For each actor, those of `statements` by which others may speak for it. */
export function listSpokenFor(
  dossier: Pick<Dossier, 'actors'>,
  statements: readonly Statement[],
): ReadonlyMap<ActorId, readonly SpokenFor[]> {
  const tiesOf = toTies(dossier)
  const spoken = new Map<ActorId, SpokenFor[]>()
  for (const statement of statements) {
    for (const bearer of statement.actors) {
      for (const [actor, tie] of tiesOf(bearer, statement.saidSpan)) {
        const list = spoken.get(actor) ?? []
        spoken.set(actor, list)
        list.push({ bearer, tie, statement })
      }
    }
  }
  return spoken
}

/** The bearers, each by its closest tie. */
export function toClosest(spoken: readonly SpokenFor[]): ReadonlyMap<ActorId, Tie> {
  const ties = new Map<ActorId, Tie>()
  for (const { bearer, tie } of spoken) ties.set(bearer, toCloser(ties.get(bearer) ?? tie, tie))
  return ties
}

/** Only with the members that an article names as such, or suggests. */
function toStated(actor: Actor): Actor {
  if (actor.kind !== 'collective') return actor
  return {
    ...actor,
    members: actor.members.filter(({ certainty }) => OF_ARTICLES.has(certainty)),
  }
}

function toCloser(a: Tie, b: Tie): Tie {
  return TIES.indexOf(a) <= TIES.indexOf(b) ? a : b
}
