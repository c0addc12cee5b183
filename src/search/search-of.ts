import type { Dossier } from '../model/dossier'
import { DossierSearch } from './dossier-search'

const searches = new WeakMap<Dossier, DossierSearch>()

/** The search over a dossier, built once and shared. */
export function searchOf(dossier: Dossier): DossierSearch {
  const search = searches.get(dossier) ?? new DossierSearch(dossier)
  searches.set(dossier, search)
  return search
}
