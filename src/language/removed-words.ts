/** Why an id no longer exists, in words. */
import type { Removed } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { toDayWords } from './day-words'
import { removedMessages } from './messages/removed-messages'

/** When it was removed, and why. */
export function toRemovedWords({ date, reason }: Removed, language: Language): string {
  return removedMessages[language].takenOut(toDayWords(date, language), reason[language])
}
