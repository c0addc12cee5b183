/** Since when something holds, never more precise than known. */
import type { DateSpan } from '../model/dates'
import type { Language } from '../model/vocabulary'
import { sinceMessages } from './messages/since-messages'
import { formatSpan, formatStart } from './format-date'

/** `since Mar 2025`; if only the latest possible start is known, `by 6 Jan 2026`. */
export function toSinceWords(span: DateSpan, language: Language): string {
  const { earliest, latest, precision } = span
  const isLater = latest === null && precision === 'one-of'
  if (earliest === null || isLater) return formatSpan(span, language)
  const start = latest === null ? formatStart(earliest, language) : formatSpan(span, language)
  return sinceMessages[language].since(start)
}
