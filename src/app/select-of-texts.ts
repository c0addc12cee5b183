/** What is derived from the texts, in one chunk that loads with them. */
import { findIfAny } from '../model/find-by-id'
import type { OfEvent } from '../links/of-event-context'
import type { Dossier, EventId } from '../model/dossier'
import { openWords } from '../query/words'
import type { Cutoff } from '../stages/cutoff'
import { selectKnown as select } from '../stages/select-known'
import { selectOfSubject } from '../stances/subject-statements'

export { keepQuotes } from './keep-quotes'

/** The views with texts have got their dossier from here, so they can read its words. */
export function selectKnown(dossier: Dossier, cutoff: Cutoff): Dossier {
  openWords(dossier)
  return select(dossier, cutoff)
}

/** Undefined for an event that the dossier does not have, or not yet. */
export function selectOfEvent(dossier: Dossier, id: EventId): OfEvent | undefined {
  const event = findIfAny(dossier.events, id)
  if (event === undefined) return undefined
  const statements = selectOfSubject(dossier, 'events', id)
  return {
    participants: event.participants,
    statements: new Set(statements.map((statement) => statement.id)),
  }
}
