import type { Dossier, DossierIndex } from '../model/dossier'
import { DossierSearch } from './dossier-search'

const known = new WeakMap<DossierIndex, DossierSearch>()

/** The search over a dossier, built once for its index, whoever asks. `dossier` is all of what the index is of. */
export function searchOf(index: DossierIndex, dossier: Dossier): DossierSearch {
  const search = known.get(index) ?? new DossierSearch(dossier)
  known.set(index, search)
  return search
}
