import type { Dossier, Statement, StatementId } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { toStatementWords } from '../../passages/words/statement-words'

/** A statement with its name, for a link. */
export interface StatementRef {
  readonly statement: Statement
  /** `Ukraine: Peace plan (20-point document)`. */
  readonly name: string
}

/** The statements among the ids, in the dossier's order. */
export function toStatementRefs(
  dossier: Dossier,
  ids: readonly StatementId[],
  language: Language,
): readonly StatementRef[] {
  return dossier.statements
    .filter(({ id }) => ids.includes(id))
    .map((statement) => {
      const { who, what } = toStatementWords(dossier, statement, language, 'short')
      return { statement, name: `${who}: ${what}` }
    })
}
