/** Counts of a part of all statements, and what counts mean: nothing that the first load needs. */
import type { Count } from '../../model/count'
import type { Language } from '../../model/vocabulary'
import { defineMessages } from '../define-messages'
import { countMessages } from './count-messages'

export const partMessages = defineMessages({
  en: {
    inSentences: (part: string, sentences: string) => `${part}, in ${sentences}`,
    /** Explains numbers like `149 / 75`. */
    numbers: 'statements / sentences',
  },
  vi: {
    inSentences: (part, sentences) => `${part}, trong ${sentences}`,
    numbers: 'phát biểu / câu',
  },
})

/** `12 of 149 statements, in 8 sentences`. */
export function toPartWords(
  { statements, sentences }: Count,
  all: number,
  language: Language,
): string {
  const words = countMessages[language]
  const part = words.of(statements, all)
  return partMessages[language].inSentences(part, words.sentences(sentences))
}
