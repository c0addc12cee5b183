import { findById } from '../../../model/find-by-id'
import type { DossierIndex } from '../../../model/dossier'
import { keepLast, onceFor } from '../../../model/once-for'
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
  { inherit, commitment }: CellQuestion,
  language: Language,
): Unsaid {
  return inherit ? new Map() : toKept(known)({ commitment, language })
}

type Unsaid = ReadonlyMap<ActorId, ReadonlyMap<CommitmentId, string>>

const toKept = onceFor((known: DossierIndex) =>
  keepLast(({ language, ...asked }: Pick<CellQuestion, 'commitment'> & InLanguage): Unsaid => {
    const rows = new Map<ActorId, Map<CommitmentId, string>>()
    for (const history of toHistories(known, { ...asked, inherit: true })) {
      const { actor, commitment } = history
      const column = findById(known.commitments, commitment)
      const words = toGroupStances(known, history, column, language)
      if (words === null) continue
      rows.set(actor, (rows.get(actor) ?? new Map<CommitmentId, string>()).set(commitment, words))
    }
    return rows
  }),
)

interface InLanguage {
  readonly language: Language
}
