/** The stance of a statement, worded for use within a sentence. */
import { readingMessages } from '../../language/messages/reading-messages'
import type { Language, Reading, Stance } from '../../model/vocabulary'
import { lowerFirst } from '../../language/lower-first'

/** `supports`, or `supports (open reading)` if the passage has another defensible reading. */
export function toStanceWords(
  { name }: Pick<Stance, 'name'>,
  reading: Reading,
  language: Language,
): string {
  const stance = lowerFirst(name[language], language)
  return reading === 'open' ? readingMessages[language].openStance(stance) : stance
}
