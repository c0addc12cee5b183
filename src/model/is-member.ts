import type { Membership } from './vocabulary'

/** True for a certain membership, not one that is merely reported. */
export function isMember({ certainty }: Pick<Membership, 'certainty'>): boolean {
  return certainty === 'stated' || certainty === 'outside'
}
