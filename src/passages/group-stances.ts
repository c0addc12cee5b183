import { toActorName } from '../language/names'
import { toTopicsWords } from '../language/messages/topic-messages'
import type { DossierIndex, StatementHead } from '../model/dossier'
import { findById } from '../model/find-by-id'
import type { Commitment, Language } from '../model/vocabulary'
import type { CellHistory } from '../stances/cells/cell-histories'
import { toCellParts } from '../stances/cells/cell-parts'
import { toStanceWords } from './words/stance-words'

/**
 * The stances of an actor's groups where the actor has none of its own: `the parties in Paris:
 * commits`. Null where no group has one either, or the actor does. `history` is the actor's cell,
 * inherited statements included.
 */
export function toGroupStances<Statement extends StatementHead>(
  dossier: Pick<DossierIndex, 'actors' | 'instruments' | 'stances'>,
  { statements, through }: Pick<CellHistory<Statement>, 'statements' | 'through'>,
  { toldApartBy }: Pick<Commitment, 'toldApartBy'>,
  language: Language,
): string | null {
  const { stances } = dossier
  const groupsOf = (statement: Statement) => through.get(statement) ?? []
  if (statements.some((each) => groupsOf(each).length === 0)) return null
  return [...new Set(statements.flatMap(groupsOf))]
    .map((group) => {
      const said = statements.filter((each) => groupsOf(each).includes(group))
      const words = toTopicsWords(
        dossier,
        toCellParts(said, () => true, { toldApartBy }, stances),
        toldApartBy,
        ({ latest: { stance, reading } }) =>
          toStanceWords(findById(stances, stance), reading, language),
        language,
      )
      return `${toActorName(dossier, group, language, 'full', 'within')}: ${words}`
    })
    .join('; ')
}
