/** How many sentences statements rest on. Several passages can be parts of one sentence. */
import { countSentences } from '../../model/count'
import type { StatementHead } from '../../model/dossier'

/** True if all statements with the stance of the first, the newest, are in one sentence. */
export function restsOnOneSentence(
  statements: readonly Pick<StatementHead, 'firstSentence' | 'sentences' | 'stance'>[],
): boolean {
  const stance = statements.at(0)?.stance
  return countSentences(statements.filter((statement) => statement.stance === stance)) === 1
}
