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
    return { id: actor.id, label, also: () => [...Object.values(actor.name), ...actor.also] }
  })
  const { compare } = new Intl.Collator(language)
  const known = new Set(dossier.actors.map(({ id }) => id))
  const onRosterOnly = dossier.roster.members
    .filter(({ code }) => !known.has(code))
    .map(({ code }) => toStateValue(code, language, []))
    .toSorted((a, b) => compare(a.label, b.label))
  return [...actors, ...onRosterOnly]
}

function toStateValue(
  code: ActorId,
  language: Language,
  also: readonly string[],
): FilterValue<ActorId> {
  return {
    id: code,
    label: toCountryName(code, language),
    also: () => [...LANGUAGES.map((other) => toCountryName(code, other)), ...also],
    flag: code,
  }
}
