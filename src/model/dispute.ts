import type { DisputeId, EventId, FigureId, StatementId } from './dossier'
import type { LocalText } from './vocabulary'

export const DISPUTE_KINDS = ['contradiction', 'different-measure', 'change-over-time'] as const

export interface DisputeHead {
  readonly id: DisputeId
  readonly kind: (typeof DISPUTE_KINDS)[number]
  readonly sides: readonly { readonly statements: readonly StatementId[] }[]
}

export interface DisputeSide {
  readonly label: LocalText
  readonly statements: readonly StatementId[]
  readonly figures: readonly FigureId[]
  readonly events: readonly EventId[]
}

/** A question on which passages disagree. */
export interface Dispute extends DisputeHead {
  readonly question: LocalText
  readonly sides: readonly DisputeSide[]
  readonly note: LocalText | null
}
