import type { StatementHead } from './dossier'

/** A number of statements, and of the sentences that their passages span. */
export interface Count {
  readonly statements: number
  readonly sentences: number
}

export const NO_COUNT: Count = { statements: 0, sentences: 0 }

/** Whatever spans sentences. */
export type Spanning = Pick<StatementHead, 'firstSentence' | 'sentences'>

export function toCount(statements: readonly Spanning[]): Count {
  return { statements: statements.length, sentences: countSentences(statements) }
}

/** For each sentence, the count in which it was met last: quicker than a set for each of many counts. */
let metIn = new Uint32Array(1024)
let count = 0

/** Counts each sentence once, however many passages quote from it. */
export function countSentences(statements: readonly Spanning[]): number {
  count += 1
  let found = 0
  for (const { firstSentence: first, sentences } of statements) {
    for (let sentence = first; sentence < first + sentences; sentence += 1) {
      if (sentence >= metIn.length) metIn = toLonger(metIn, sentence)
      if (metIn[sentence] === count) continue
      metIn[sentence] = count
      found += 1
    }
  }
  return found
}

/** A copy with a place for `sentence`, and for as many again. */
function toLonger(stamps: Uint32Array, sentence: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * (sentence + 1))
  longer.set(stamps)
  return longer
}
