import type { DossierIndex } from '../model/dossier'

/** The dossier as far as it is asked for; each stage is a part of the one before. */
export interface Stages<D extends DossierIndex = DossierIndex> {
  /** All that the articles carry. */
  readonly everything: D
  /** What was known on the selection's day. */
  readonly known: D
  /** What of it has the words that are looked for: what the filters go over. */
  readonly matching: D
}
