/** What became of something that an id once named. */
import type { Removed } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { defineMessages } from './define-messages'
import { toDayWords } from './day-words'

const removedMessages = defineMessages({
  en: { takenOut: (day: string, reason: string) => `Taken out on ${day}: ${reason}` },
  vi: { takenOut: (day, reason) => `Đã bỏ ngày ${day}: ${reason}` },
})

/** When it was taken out, and why. */
export function toRemovedWords({ date, reason }: Removed, language: Language): string {
  return removedMessages[language].takenOut(toDayWords(date, language), reason[language])
}
