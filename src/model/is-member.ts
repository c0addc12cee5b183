import type { Membership } from './vocabulary'

/**
 * True for a membership that the articles tell of or suggest, or that is common knowledge, not for one
 * that is merely reported.
 */
export function isMember({ certainty }: Pick<Membership, 'certainty'>): boolean {
  return certainty === 'stated' || certainty === 'inferred' || certainty === 'outside'
}
