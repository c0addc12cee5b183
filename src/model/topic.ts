/**
 * What a statement is about within its commitment: with whom the talks are, or which plan or
 * declaration is meant. Statements on different topics don't answer the same question.
 */
import type { StatementHead } from './dossier'
import { UNNAMED, type Commitment } from './vocabulary'

/** The id of an instrument, ids of counterparts joined with `+`, or `unnamed`. */
export type TopicId = string

/** The topic of a statement, as the vocabulary defines it; null on a commitment without topics. */
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
 * Null if both have the same counterparts and the same document, or none. An unnamed document or
 * counterpart may be any, so it can't be compared.
 */
export function findTopicGap(a: StatementHead, b: StatementHead): TopicGap | null {
  const leavesOpen = [a, b].some(
    (each) => each.instrument === UNNAMED || each.with.includes(UNNAMED),
  )
  if (leavesOpen) return 'unnamed'
  if (a.with.toSorted().join() !== b.with.toSorted().join()) return 'other-counterpart'
  return a.instrument === b.instrument ? null : 'other-document'
}

/** Whether a statement on the commitment is on the topic. Expects a commitment with topics. */
export function isOnTopic(
  { with: others, instrument }: Pick<StatementHead, 'with' | 'instrument'>,
  topic: TopicId,
): boolean {
  return instrument === topic || others.toSorted().join('+') === topic
}
