import type { Membership } from './vocabulary'

/** Whether it is known to belong there, and not only counted there by others. */
export function isMember({ certainty }: Pick<Membership, 'certainty'>): boolean {
  return certainty === 'stated' || certainty === 'outside'
}
