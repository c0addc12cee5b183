/**
 * What a statement is about within its commitment: with whom the talks are, or which plan or
 * declaration it is. Statements on different topics are no answers to one question.
 */
import type { StatementHead } from '../model/dossier'
import { UNNAMED, type Commitment } from '../model/vocabulary'

/** Id of an instrument, ids of counterparts joined with `+`, or `unnamed`. */
export type TopicId = string

/**
 * What tells a statement apart from others on its commitment, as the vocabulary has it; null on a
 * commitment that needs no telling apart.
 */
export function toTopic(
  statement: Pick<StatementHead, 'with' | 'instrument'>,
  { toldApartBy }: Pick<Commitment, 'toldApartBy'>,
): TopicId | null {
  if (toldApartBy === null) return null
  if (toldApartBy === 'instrument') return statement.instrument ?? UNNAMED
  return statement.with.length === 0 ? UNNAMED : statement.with.toSorted().join('+')
}

/** Why two statements of one actor on one commitment can't be compared. */
export type TopicGap = 'other-counterpart' | 'other-document' | 'unnamed'

/**
 * Null when both are about the same thing: the same counterparts and the same document, or none.
 * What either of them leaves unnamed may be something else.
 */
export function findTopicGap(a: StatementHead, b: StatementHead): TopicGap | null {
  const leavesOpen = [a, b].some(
    (each) => each.instrument === UNNAMED || each.with.includes(UNNAMED),
  )
  if (leavesOpen) return 'unnamed'
  if (a.with.toSorted().join() !== b.with.toSorted().join()) return 'other-counterpart'
  return a.instrument === b.instrument ? null : 'other-document'
}

/** Whether a statement is part of the topic of a cell on its commitment; expects seeds that name every topic. */
export function isOnTopic(
  { with: others, instrument }: Pick<StatementHead, 'with' | 'instrument'>,
  topic: TopicId,
): boolean {
  return instrument === topic || others.toSorted().join('+') === topic
}
