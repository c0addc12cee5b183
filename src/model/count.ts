import type { StatementHead } from './dossier'

/** A number of statements, and of the sentences that their passages span. */
export interface Count {
  readonly statements: number
  readonly sentences: number
}

export const NO_COUNT: Count = { statements: 0, sentences: 0 }

export function toCount(statements: readonly Pick<StatementHead, 'sentences'>[]): Count {
  return { statements: statements.length, sentences: countSentences(statements) }
}

/** Counts each sentence once, however many passages quote from it. */
export function countSentences(statements: readonly Pick<StatementHead, 'sentences'>[]): number {
  return new Set(statements.flatMap(({ sentences }) => sentences)).size
}
