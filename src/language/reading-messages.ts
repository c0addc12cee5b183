/** Whether a passage can be read in one way only: names of the model's closed list, and its words. */
import type { Language, Stance } from '../model/vocabulary'
import { defineMessages } from './define-messages'
import { lowerFirst } from './lower-first'

export const readingMessages = defineMessages({
  en: {
    names: { firm: 'One reading', open: 'Open to another reading' },
    unnamed: 'not named in the text',
  },
  vi: {
    names: { firm: 'Một cách đọc', open: 'Còn cách đọc khác' },
    unnamed: 'bài không nêu tên',
  },
})

/** `supports`, or `supports, open to another reading`. */
export function toReadStance(
  { name }: Pick<Stance, 'name'>,
  isOpen: boolean,
  language: Language,
): string {
  const word = lowerFirst(name[language], language)
  return isOpen ? `${word}, ${lowerFirst(readingMessages[language].names.open, language)}` : word
}
