import type { ComponentType } from 'react'
import type { Dossier, Statement } from '../model/dossier'
import type { Selection } from './selection'
import type { Stages } from './stages'

/** What `page.ts` in the folder of a page exports as `page`. */
export interface PageModule {
  readonly View: ComponentType<{ readonly stages: Stages<Dossier> }>
  /** Null where the page tells no statements. */
  readonly toShown: (stages: Stages<Dossier>, selection: Selection) => ShownOnPage | null
}

export interface ShownOnPage {
  /**
   * `shown`: what the page tells. `passing`: what passes its filters, where the page tells less of
   * it, or only counts it.
   */
  readonly scope: 'shown' | 'passing'
  /** In the dossier's order. */
  readonly statements: readonly Statement[]
}
