import { actorsOf, type Filters } from '../filters/filters'
import { overlaps } from '../model/dates'
import type { Dossier, Event } from '../model/dossier'
import { toInheritance } from '../model/inheritance'
import type { Selection } from './selection'

/**
 * The events that pass the filters by country, period and article: it names one of the countries, may
 * have been in the period, is told by one of the articles. An event has nothing that the other
 * filters ask for, so they leave it alone.
 */
export function selectEvents(
  dossier: Pick<Dossier, 'actors' | 'events'>,
  { country, time, article, inherit }: Filters & Pick<Selection, 'inherit'>,
): readonly Event[] {
  const inheritance = inherit ? toInheritance(dossier.actors) : null
  return dossier.events.filter(
    ({ span, participants, evidence }) =>
      (time === null || overlaps(span, time)) &&
      (article.length === 0 || evidence.some((each) => article.includes(each.article))) &&
      (country.length === 0 ||
        actorsOf({ actors: participants, saidSpan: span }, inheritance).some((actor) =>
          country.includes(actor),
        )),
  )
}
