/** Why an open cell is empty. */
import { absenceMessages } from '../../language/messages/absence-messages'
import type { Language } from '../../model/vocabulary'
import type { OpenCell } from '../open-cell/open-cell'
import { passagesMessages } from '../passages-messages'

/** Says that nothing is known yet, or what the actor's groups say; null for true silence. */
export function toAbsence(
  { isLater, ofGroups }: Pick<OpenCell, 'isLater' | 'ofGroups'>,
  language: Language,
): string | null {
  const { later, noneOwn } = passagesMessages[language].cell
  if (isLater) return ofGroups === null ? `${later}.` : `${later}; ${ofGroups}.`
  return ofGroups === null ? null : noneOwn(ofGroups)
}

/**
 * `No statement on this. Silence is not a refusal.` Not that the articles are silent: another reading
 * of a passage, or a neighbouring commitment, may concern it.
 */
export function toSilence(language: Language): string {
  return `${passagesMessages[language].cell.noStatement}. ${absenceMessages[language].silence}`
}
