/** Which passages stand in one sentence. */
import type { Statement } from '../model/dossier'
import { demand } from './demand'

/** What tells where a passage stands. */
type Placed = Pick<Statement, 'article' | 'sentence'>

/**
 * A number for each statement, from 1 on, in the order given: the same for passages that share a
 * sentence of one article, directly or through one that runs over several.
 */
export function numberSentences(statements: readonly Placed[]): readonly number[] {
  const numbers = new Map<Placed, number>()
  const inOrder = statements.toSorted((a, b) => a.sentence.start - b.sentence.start)
  let number = 0
  for (const article of new Set(statements.map((statement) => statement.article))) {
    let end = 0
    for (const statement of inOrder.filter((each) => each.article === article)) {
      if (statement.sentence.start >= end) number += 1
      end = Math.max(end, statement.sentence.end)
      numbers.set(statement, number)
    }
  }
  return statements.map((statement) => demand(numbers.get(statement)))
}
