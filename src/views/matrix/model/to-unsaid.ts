import { findById } from '../../../model/find-by-id'
import type { DossierIndex } from '../../../model/dossier'
import { keepLast, onceFor } from '../../../model/once-for'
import type { ActorId, CommitmentId, Language } from '../../../model/vocabulary'
import { toGroupStances } from '../../../passages/group-stances'
import { serializeCell } from '../../../selection/cell-text'
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
    const own = new Set(toHistories(known, { ...asked, inherit: false }).map(serializeCell))
    // Of many statements, those of groups are few.
    const groups = new Set(
      known.actors.flatMap(({ id, kind }) => (kind === 'collective' ? id : [])),
    )
    const statements = known.statements.filter(({ actors }) => actors.some((id) => groups.has(id)))
    for (const history of toHistories({ ...known, statements }, { ...asked, inherit: true })) {
      if (own.has(serializeCell(history))) continue
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
