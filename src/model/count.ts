/** How many statements there are, and how many sentences of the articles they rest on. */
import type { StatementHead } from './dossier'

/** Statements, and the sentences of the articles in which their passages stand. */
export interface Count {
  readonly statements: number
  readonly sentences: number
}

export const NO_COUNT: Count = { statements: 0, sentences: 0 }

export function toCount(statements: readonly Pick<StatementHead, 'sentences'>[]): Count {
  return { statements: statements.length, sentences: countSentences(statements) }
}

/** Each sentence once: pieces of one are one, however many they are. */
export function countSentences(statements: readonly Pick<StatementHead, 'sentences'>[]): number {
  return new Set(statements.flatMap(({ sentences }) => sentences)).size
}
