/** A number from an article, in words. */
import type { Figure } from '../model/figure'
import type { Language } from '../model/vocabulary'
import { figureMessages } from './messages/figure-messages'

/** `about 30 Western states attending`, `thousands of soldiers`. */
export function toFigureWords(
  { value, bound, magnitude, measures }: Figure,
  language: Language,
): string {
  const words = figureMessages[language]
  if (value === null || bound === null) {
    return magnitude === null
      ? measures[language]
      : words.sized(words.magnitudes[magnitude], measures[language])
  }
  const number = new Intl.NumberFormat(language).format(value)
  return words.measured(words.bounds[bound](number), measures[language])
}
