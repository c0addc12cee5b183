import type { Period } from '../../model/dates'
import type { ArticleId, EventId, StatementId } from '../../model/dossier'
import type { Selection } from '../../selection/selection'
import type { Intents } from '../../selection/selection-store'

/** Display options of the timeline. */
export type TimelineDrawing = Pick<Selection, 'scale' | 'table'> & {
  readonly period: Period | null
  readonly selected: StatementId | null
  readonly event: EventId | null
  /** Whether what is chosen is told below the timeline, as on a phone. */
  readonly hasPanel: boolean
}

/** What the reader can do on the timeline. */
export interface TimelineIntents extends Pick<
  Intents,
  | 'openStatement'
  | 'closeStatement'
  | 'openEvent'
  | 'closeEvent'
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
