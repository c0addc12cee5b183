/** How many sentences statements rest on. Several passages can be parts of one sentence. */
import type { StatementHead } from '../model/dossier'

/** Counts the sentences that the statements' passages are in, each once. */
export function countSentences(statements: readonly Pick<StatementHead, 'sentences'>[]): number {
  return new Set(statements.flatMap(({ sentences }) => sentences)).size
}

/**
 * True if all of a cell's statements with the newest stance are in one sentence. Expects the newest
 * first.
 */
export function restsOnOneSentence(
  statements: readonly Pick<StatementHead, 'sentences' | 'stance'>[],
): boolean {
  const stance = statements.at(0)?.stance
  return countSentences(statements.filter((statement) => statement.stance === stance)) === 1
}
