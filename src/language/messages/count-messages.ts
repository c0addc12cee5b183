/** Counts of statements, always with the number of sentences they come from. */
import type { Count } from '../../model/count'
import type { Language } from '../../model/vocabulary'
import { defineMessages } from '../define-messages'
import { toDigits } from '../digits'

export const countMessages = defineMessages({
  en: {
    statements: (count: number) =>
      count === 1 ? '1 statement' : `${toDigits(count, 'en')} statements`,
    sentences: (count: number) =>
      count === 1 ? '1 sentence' : `${toDigits(count, 'en')} sentences`,
    inSentences: (statements: string, sentences: string) => `${statements} in ${sentences}`,
    of: (count: number, all: number) =>
      `${toDigits(count, 'en')} of ${toDigits(all, 'en')} ${all === 1 ? 'statement' : 'statements'}`,
  },
  vi: {
    statements: (count) => `${toDigits(count, 'vi')} phát biểu`,
    sentences: (count) => `${toDigits(count, 'vi')} câu`,
    inSentences: (statements, sentences) => `${statements} trong ${sentences}`,
    of: (count, all) => `${toDigits(count, 'vi')} trên ${toDigits(all, 'vi')} phát biểu`,
  },
})

/** `149 statements in 75 sentences`. */
export function toCountWords({ statements, sentences }: Count, language: Language): string {
  const words = countMessages[language]
  return words.inSentences(words.statements(statements), words.sentences(sentences))
}

/** `149 / 75`, where the words are shown beside or above. */
export function toCountNumbers({ statements, sentences }: Count, language: Language): string {
  return `${toDigits(statements, language)} / ${toDigits(sentences, language)}`
}

/** Short and spoken form, for a control that only has room for numbers. */
export function toCountLabel(
  count: Count,
  language: Language,
): { readonly short: string; readonly words: string } {
  return { short: toCountNumbers(count, language), words: toCountWords(count, language) }
}
