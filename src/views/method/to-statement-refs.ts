import { toAboutName } from '../../passages/words/about-words'
import { toActorName } from '../../language/names'
import type { Dossier, Statement, StatementId } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'

/** A statement by name, to be led to. */
export interface StatementRef {
  readonly statement: Statement
  /** `Ukraine: Peace plan (20-point document)`. */
  readonly name: string
}

/** Of those ids that are statements, in the dossier's order. */
export function toStatementRefs(
  dossier: Dossier,
  ids: readonly StatementId[],
  language: Language,
): readonly StatementRef[] {
  return dossier.statements
    .filter(({ id }) => ids.includes(id))
    .map((statement) => ({ statement, name: toName(dossier, statement, language) }))
}

function toName(dossier: Dossier, statement: Statement, language: Language): string {
  const who = statement.actors.map((id) => toActorName(dossier, id, language, 'short'))
  const commitment = dossier.commitments.find(({ id }) => id === statement.commitment)
  const what = commitment?.name[language] ?? statement.commitment
  return `${new Intl.ListFormat(language).format(who)}: ${toAboutName(dossier, what, statement, language)}`
}
