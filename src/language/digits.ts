import type { Language } from '../model/vocabulary'

/** A count as it is written in running text: with separators from five digits on, as 10,000 or 10.000. */
export function toDigits(count: number, language: Language): string {
  return count < 10_000 ? `${count}` : count.toLocaleString(language)
}
