/** On how many sentences statements rest: pieces of one sentence are one, however many they are. */
import type { Statement } from '../model/dossier'

/** What tells where a passage stands. */
type Placed = Pick<Statement, 'article' | 'sentence'>

/**
 * Counts the sentences of the articles in which the statements' passages stand. Passages that share
 * a sentence, directly or through one that runs over several, count once.
 */
export function countSentences(statements: readonly Placed[]): number {
  const inOrder = statements.toSorted((a, b) => a.sentence.start - b.sentence.start)
  const isFirst = ({ article, sentence }: Placed, index: number) =>
    !inOrder
      .slice(0, index)
      .some((before) => before.article === article && before.sentence.end > sentence.start)
  return inOrder.filter(isFirst).length
}

/**
 * True when what is told of a cell's stance, that of the newest statement, stands in one sentence.
 * Of one cell, newest first.
 */
export function restsOnOneSentence(statements: readonly Statement[]): boolean {
  const stance = statements.at(0)?.stance
  return countSentences(statements.filter((statement) => statement.stance === stance)) === 1
}
