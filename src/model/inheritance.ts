/**
 * What members inherit from their collectives. A collective's statement counts for a member only
 * if the membership had begun by the day of the statement.
 */
import type { DateSpan } from './dates'
import type { StatementHead } from './dossier'
import { onceFor } from './once-for'
import type { ActorHead, ActorId, MembershipHead } from './vocabulary'

export interface Inheritance {
  /**
   * Memberships of a collective, nested collectives included, that had certainly begun by the end
   * of `span`. Empty for a state.
   */
  readonly membersAt: (collective: ActorId, span: DateSpan) => readonly MembershipHead[]
}

export function toInheritance(actors: readonly ActorHead[]): Inheritance {
  const direct = new Map(
    actors.flatMap((actor) => (actor.kind === 'collective' ? [[actor.id, actor.members]] : [])),
  )
  const collect = (
    id: ActorId,
    span: DateSpan,
    found: Map<ActorId, MembershipHead>,
    visited: Set<ActorId>,
  ): void => {
    if (visited.has(id)) return
    visited.add(id)
    for (const membership of direct.get(id) ?? []) {
      if (membership.sinceSpan !== null && !hasBegunBy(membership.sinceSpan, span)) continue
      if (!found.has(membership.actor)) found.set(membership.actor, membership)
      collect(membership.actor, span, found, visited)
    }
  }
  return {
    membersAt(collective, span) {
      if (!direct.has(collective)) return []
      const found = new Map<ActorId, MembershipHead>()
      collect(collective, span, found, new Set())
      return [...found.values()]
    },
  }
}

/**
 * The actors on whose rows a statement appears, each with the collectives it is inherited from:
 * none for an actor that the statement itself names. If `inheritance` is null, only named actors.
 */
export function toRowsOf(
  statement: Pick<StatementHead, 'actors' | 'saidSpan'>,
  inheritance: Inheritance | null,
): ReadonlyMap<ActorId, readonly ActorId[]> {
  if (inheritance === null) return toNamed(statement.actors)
  const rows = new Map<ActorId, readonly ActorId[]>()
  for (const collective of statement.actors) {
    for (const { actor } of inheritance.membersAt(collective, statement.saidSpan)) {
      rows.set(actor, [...(rows.get(actor) ?? []), collective])
    }
  }
  for (const actor of statement.actors) rows.set(actor, [])
  return rows
}

/** Many statements name the same. */
const toNamed = onceFor(
  (actors: readonly ActorId[]): ReadonlyMap<ActorId, readonly ActorId[]> =>
    new Map(actors.map((actor) => [actor, []])),
)

/** True when a membership had certainly begun by the end of `span`. */
function hasBegunBy(since: DateSpan, span: DateSpan): boolean {
  const begun = since.latest ?? since.earliest
  const end = span.latest ?? span.earliest
  return begun !== null && end !== null && begun <= end
}
