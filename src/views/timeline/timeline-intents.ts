import type { Period } from '../../model/dates'
import type { ArticleId, StatementId } from '../../model/dossier'
import type { Selection } from '../../selection/selection'
import type { Intents } from '../../selection/selection-store'

/** Display options of the timeline. */
export type TimelineDrawing = Pick<Selection, 'scale' | 'table'> & {
  readonly period: Period | null
  readonly selected: StatementId | null
}

/** What the reader can do on the timeline. */
export interface TimelineIntents extends Pick<
  Intents,
  | 'openStatement'
  | 'closeStatement'
  | 'travelTo'
  | 'setPeriod'
  | 'setZoom'
  | 'showLanes'
  | 'showScale'
  | 'toggleTable'
  | 'clearAll'
> {
  readonly readInContext: (statement: StatementId) => void
  readonly openArticle: (article: ArticleId) => void
  readonly hoverStatement: (statement: StatementId | null) => void
}
