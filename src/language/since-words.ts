/** Since when something holds, never more precise than known. */
import { hasOpenEnd, type DateSpan } from '../model/dates'
import type { Language } from '../model/vocabulary'
import { dateMessages } from './messages/date-messages'
import { formatSpan } from './format-date'

/** `since Mar 2025`; if only the latest possible start is known, `by 6 Jan 2026`. */
export function toSinceWords(span: DateSpan, language: Language): string {
  const date = formatSpan(span, language)
  return hasOpenEnd(span) ? date : dateMessages[language].since(date)
}
