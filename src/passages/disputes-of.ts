/** The disagreements that a passage is part of. */
import type { DisputeId } from '../model/dossier'
import type { Dispute, DisputeSide } from '../model/dispute'
import type { Language } from '../model/vocabulary'

export interface DisputeRef {
  readonly id: DisputeId
  readonly kind: Dispute['kind']
  readonly question: string
}

/** The disagreements with the statement, figure or event `id` on one of their sides, in dossier order. */
export function toDisputesOf(
  { disputes }: { readonly disputes: readonly Dispute[] },
  among: Exclude<keyof DisputeSide, 'label'>,
  id: string,
  language: Language,
): readonly DisputeRef[] {
  return disputes
    .filter(({ sides }) => sides.some((side) => side[among].includes(id)))
    .map((dispute) => ({
      id: dispute.id,
      kind: dispute.kind,
      question: dispute.question[language],
    }))
}
