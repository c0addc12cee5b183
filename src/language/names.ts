/** Names of actors and of cells in the reader's language. */
import { findIfAny } from '../model/find-by-id'
import type { DossierIndex } from '../model/dossier'
import type { ActorId, Language } from '../model/vocabulary'
import { lowerFirst } from './lower-first'

const regionNames = new Map<Language, Intl.DisplayNames>()
/** By language and code: Intl takes long, and exports name states for each statement anew. */
const countryNames = new Map<string, string>()

/** Names that the Vietnamese press uses instead of Intl's: “Mỹ” for “Hoa Kỳ”. */
const PRESS_NAMES: Readonly<Record<Language, Readonly<Partial<Record<string, string>>>>> = {
  vi: { UA: 'Ukraine', US: 'Mỹ', GB: 'Anh', IT: 'Ý' },
  en: {},
}

/**
 * A state's name by ISO 3166-1 alpha-2 code: the press's if it differs, else Intl's, else the code
 * itself.
 */
export function toCountryName(code: string, language: Language): string {
  const press = PRESS_NAMES[language][code]
  if (press !== undefined) return press
  const known = countryNames.get(`${language} ${code}`)
  if (known !== undefined) return known
  let names = regionNames.get(language)
  if (names === undefined) {
    names = new Intl.DisplayNames([language], { type: 'region' })
    regionNames.set(language, names)
  }
  const name = names.of(code) ?? code
  countryNames.set(`${language} ${code}`, name)
  return name
}

/**
 * The name of an actor; `short` prefers the short name of an actor that is not a state. `within` a
 * sentence it may begin with a small letter: `the parties in Paris`, `six unnamed states`.
 */
export function toActorName(
  dossier: Pick<DossierIndex, 'actors'>,
  id: ActorId,
  language: Language,
  form: 'full' | 'short' = 'full',
  place?: 'within',
): string {
  const actor = findIfAny(dossier.actors, id)
  if (actor === undefined || actor.kind === 'state') return toCountryName(id, language)
  const name = (form === 'short' ? actor.short : actor.name)[language]
  return place === 'within' && (actor.kind === 'unnamed' || /^(The|Các) /.test(name))
    ? lowerFirst(name, language)
    : name
}

/** `France, Germany and Italy`. */
export function toActorNames(
  dossier: Pick<DossierIndex, 'actors'>,
  ids: readonly ActorId[],
  language: Language,
  form: 'full' | 'short' = 'full',
  place?: 'within',
): string {
  const names = ids.map((id) => toActorName(dossier, id, language, form, place))
  return names.length === 1 ? names.join('') : new Intl.ListFormat(language).format(names)
}

/** Country code for the flag of a state; roster states without statements are not among the actors. */
export function toFlag({ actors }: Pick<DossierIndex, 'actors'>, id: ActorId): ActorId | null {
  const actor = findIfAny(actors, id)
  return actor === undefined || actor.kind === 'state' ? id : null
}

/** `Germany, troops in Ukraine`, from names in the reader's language; several actors become one list. */
export function toCellName(actor: string, commitment: string, language: Language): string {
  return `${actor}, ${lowerFirst(commitment, language)}`
}
