/** Names that link to their own pages. */
import type { Filters } from '../../../filters/filters'
import { actorMessages } from '../../../language/messages/actor-messages'
import { formatSpan } from '../../../language/format-date'
import { toActorName, toFlag } from '../../../language/names'
import { toSinceWords } from '../../../language/since-words'
import type { Dossier, Event, Person } from '../../../model/dossier'
import type { Instrument } from '../../../model/instrument'
import type { ActorId, Language, Sourced } from '../../../model/vocabulary'
import type { BriefPage } from '../../../selection/pages'
import { item, type BriefItem, type Target } from '../brief'
import { briefMessages } from '../brief-messages'

type ItemDetails = Partial<BriefItem>

export function toSubject(view: BriefPage, subject: string): Target {
  return { view, subject }
}

/** A view of the board, narrowed. */
export function toFiltered(
  view: Target['view'],
  filters: Partial<Filters> & Partial<Target>,
): Target {
  return { ...filters, view }
}

export function toActorItem(
  dossier: Dossier,
  id: ActorId,
  language: Language,
  details: ItemDetails = {},
): BriefItem {
  return item(toActorName(dossier, id, language), {
    flag: toFlag(dossier, id),
    to: toSubject('actors', id),
    ...details,
  })
}

export function toPersonItem({ id, name }: Person, details: ItemDetails = {}): BriefItem {
  return item(name, { to: toSubject('people', id), ...details })
}

export function toInstrumentItem(
  { id, name }: Instrument,
  language: Language,
  details: ItemDetails = {},
): BriefItem {
  return item(name[language], { to: toSubject('instruments', id), ...details })
}

export function toEventItem(
  { id, name, span }: Event,
  language: Language,
  details: ItemDetails = {},
): BriefItem {
  return item(name[language], {
    to: toSubject('events', id),
    aside: formatSpan(span, language),
    ...details,
  })
}

/**
 * `since Mar 2025, stated in an article`: since when a fact holds and how certain it is; or that it
 * was not known yet.
 */
export function toCertaintyWords(
  { source, certainty, sinceSpan }: Sourced,
  language: Language,
): string {
  if (source === null) return briefMessages[language].factNotYet
  const { certainties } = actorMessages[language]
  const since = sinceSpan === null ? [] : [toSinceWords(sinceSpan, language)]
  return [...since, certainties[certainty]].join(', ')
}
