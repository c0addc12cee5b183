import { toActorName, toCountryName } from '../language/names'
import type { DossierIndex } from '../model/dossier'
import { LANGUAGES, type ActorId, type Language } from '../model/vocabulary'
import type { FilterValue } from './list-filter'

/** The actors, then the states that are only on the roster, sorted by name. */
export function toCountryValues(
  dossier: DossierIndex,
  language: Language,
): readonly FilterValue<ActorId>[] {
  const actors = dossier.actors.map((actor): FilterValue<ActorId> => {
    if (actor.kind === 'state') return toStateValue(actor.id, language, actor.also)
    const label = toActorName(dossier, actor.id, language)
    return { id: actor.id, label, also: [...Object.values(actor.name), ...actor.also] }
  })
  const known = new Set(dossier.actors.map(({ id }) => id))
  const onRosterOnly = dossier.roster.members
    .filter(({ code }) => !known.has(code))
    .map(({ code }) => toStateValue(code, language, []))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  return [...actors, ...onRosterOnly]
}

function toStateValue(
  code: ActorId,
  language: Language,
  also: readonly string[],
): FilterValue<ActorId> {
  const names = LANGUAGES.map((other) => toCountryName(code, other))
  return { id: code, label: toCountryName(code, language), also: [...names, ...also], flag: code }
}
