/** A date with the mark that it is inferred, wherever its basis is not beside it. */
import { formatSpan } from '../../language/format-date'
import type { DateSpan } from '../../model/dates'
import type { Language } from '../../model/vocabulary'
import { passagesMessages } from '../passages-messages'

/** `6 Dec 2025, date inferred`; the date alone if the text gives it. */
export function toDateWords(span: DateSpan, isInferred: boolean, language: Language): string {
  const when = formatSpan(span, language)
  return isInferred ? `${when}, ${passagesMessages[language].inferred}` : when
}
