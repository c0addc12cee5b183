import type { Period } from '../../model/dates'
import type { ArticleId, StatementId } from '../../model/dossier'
import type { Selection } from '../../selection/selection'
import type { Intents } from '../../selection/selection-store'

/** How the timeline is asked for, beside what it is asked for. */
export type TimelineDrawing = Pick<Selection, 'scale' | 'table'> & {
  readonly period: Period | null
  readonly selected: StatementId | null
}

/** What can be done on the timeline. */
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
