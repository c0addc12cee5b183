import { findById } from '../../../model/find-by-id'
import type { DossierIndex } from '../../../model/dossier'
import type { ActorId, CommitmentId, Language } from '../../../model/vocabulary'
import { toGroupStances } from '../../../passages/group-stances'
import type { Stages } from '../../../stages/stages'
import { toHistories, type CellQuestion } from './to-cells'

/**
 * What the groups of a row say if it has no words of its own, whatever the filters: an actor is not
 * silent if somebody speaks for it. Empty if cells show inherited statements.
 */
export function toUnsaid(
  { known }: Stages<DossierIndex>,
  question: CellQuestion,
  language: Language,
): ReadonlyMap<ActorId, ReadonlyMap<CommitmentId, string>> {
  const rows = new Map<ActorId, Map<CommitmentId, string>>()
  if (question.inherit) return rows
  for (const history of toHistories(known, { ...question, inherit: true })) {
    const { actor, commitment } = history
    const words = toGroupStances(known, history, findById(known.commitments, commitment), language)
    if (words === null) continue
    rows.set(actor, (rows.get(actor) ?? new Map<CommitmentId, string>()).set(commitment, words))
  }
  return rows
}
