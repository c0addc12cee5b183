/** On how many sentences statements rest: pieces of one sentence are one, however many they are. */
import { countSentences } from '../model/count'
import type { StatementHead } from '../model/dossier'

/**
 * True when what is told of a cell's stance, that of the newest statement, stands in one sentence.
 * Of one cell, newest first.
 */
export function restsOnOneSentence(
  statements: readonly Pick<StatementHead, 'sentences' | 'stance'>[],
): boolean {
  const stance = statements.at(0)?.stance
  return countSentences(statements.filter((statement) => statement.stance === stance)) === 1
}
