/** Names of actors in the reader's language. */
import type { DossierIndex } from '../model/dossier'
import type { ActorId, Language } from '../model/vocabulary'

const regionNames = new Map<Language, Intl.DisplayNames>()

/** A state's name by ISO 3166-1 alpha-2 code, from Intl; the code itself when Intl has none. */
export function toCountryName(code: string, language: Language): string {
  let names = regionNames.get(language)
  if (names === undefined) {
    names = new Intl.DisplayNames([language], { type: 'region' })
    regionNames.set(language, names)
  }
  return names.of(code) ?? code
}

/** The name of a state or collective; `short` prefers a collective's short name. */
export function toActorName(
  dossier: Pick<DossierIndex, 'actors'>,
  id: ActorId,
  language: Language,
  form: 'full' | 'short' = 'full',
): string {
  const actor = dossier.actors.find((known) => known.id === id)
  if (actor?.kind !== 'collective') return toCountryName(id, language)
  return form === 'short' ? actor.short[language] : actor.name[language]
}
