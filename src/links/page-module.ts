import type { ComponentType } from 'react'
import type { Dossier, Statement } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import type { CellRef, Selection } from '../selection/selection'
import type { Stages } from '../stages/stages'

/** What `page.ts` in the folder of a page exports as `page`. */
export interface PageModule {
  readonly View: ComponentType<{ readonly stages: Stages<Dossier> }>
  /** Null for a page that shows no particular statements. */
  readonly toShown: (stages: Stages<Dossier>, selection: Selection) => PageStatements | null
  /** What the page says, in a sentence or two of its own, for those who see a link to it. */
  readonly toDescription: (
    stages: Stages<Dossier>,
    selection: Selection,
    language: Language,
  ) => string
  /** Of the page of cells: draws what stands beside one without a statement, for its panel. */
  readonly CellBeside?: ComponentType<CellOfStages>
}

export interface CellOfStages {
  readonly stages: Stages<Dossier>
  readonly cell: CellRef
}

export interface PageStatements {
  /**
   * `shown`: exactly the statements on the page. `passing`: all that pass the filters, of which the
   * page shows fewer, or only counts.
   */
  readonly scope: 'shown' | 'passing'
  /** In the dossier's order. */
  readonly statements: readonly Statement[]
}
