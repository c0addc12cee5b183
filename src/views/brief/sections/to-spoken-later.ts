/** Who may have spoken for an actor, in words: pointers, never stances of the actor. */
import { actorMessages } from '../../../language/messages/actor-messages'
import { toActorName } from '../../../language/names'
import { isBefore } from '../../../model/dates'
import type { Dossier } from '../../../model/dossier'
import { isOnTopic } from '../../../model/topic'
import { UNNAMED, type ActorId, type CommitmentId, type Language } from '../../../model/vocabulary'
import { listSpokenFor, toClosest, type SpokenFor, type Tie } from '../../../stances/spoken-for'
import { selectOfSubject } from '../../../stances/subject-statements'
import type { Known } from '../../../stages/stages'
import { briefMessages } from '../brief-messages'
import type { ToAside } from './to-stances'

/** `Alliance and Lisbon parties (which others count it with)`. */
export function toSpokenForWords(
  known: Known<Dossier>,
  others: ReadonlyMap<ActorId, Tie>,
  language: Language,
): string {
  const names = [...others].map(([other, tie]) =>
    actorMessages[language].ties[tie](toActorName(known, other, language, 'short', 'within')),
  )
  return new Intl.ListFormat(language).format(names)
}

/**
 * Says of a latest stance that others who may speak for the actor certainly took a firm one later, on
 * the same thing: nothing is known of what the text does not name.
 */
export function toSpokenLater(known: Known<Dossier>, language: Language): ToAside {
  const spokenOn = new Map<CommitmentId, ReadonlyMap<ActorId, readonly SpokenFor[]>>()
  const toSpoken = (id: CommitmentId) => {
    const spoken =
      spokenOn.get(id) ?? listSpokenFor(known, selectOfSubject(known, 'commitments', id))
    spokenOn.set(id, spoken)
    return spoken
  }
  return ({ actor, commitment, topic, latest }) => {
    if (topic === UNNAMED) return null
    const later = (toSpoken(commitment.id).get(actor) ?? []).filter(
      ({ statement }) =>
        statement.reading === 'firm' &&
        isBefore(latest.saidSpan, statement.saidSpan) &&
        (topic === null || isOnTopic(statement, topic)) &&
        !statement.actors.includes(actor),
    )
    return later.length === 0
      ? null
      : briefMessages[language].spokenLater(toSpokenForWords(known, toClosest(later), language))
  }
}
