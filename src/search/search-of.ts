import type { Dossier } from '../model/dossier'
import { onceFor } from '../model/once-for'
import { DossierSearch } from './dossier-search'

/** The search over a dossier, made once and shared. */
export const searchOf = onceFor((dossier: Dossier) => DossierSearch.make(dossier))
