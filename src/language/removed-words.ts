/** Why an id no longer exists, in words. */
import type { Removed } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { toDayWords } from './day-words'
import { removedMessages } from './messages/removed-messages'

/** When it was removed or renamed, and why, if a reason is given. */
export function toRemovedWords({ date, renamedTo, reason }: Removed, language: Language): string {
  const { takenOut, renamed } = removedMessages[language]
  const day = toDayWords(date, language)
  const why = reason?.[language] ?? ''
  return renamedTo === null ? takenOut(day, why) : `${renamed(day, renamedTo)} ${why}`.trim()
}
