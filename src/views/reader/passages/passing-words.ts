import { toCountWords } from '../../../language/messages/count-messages'
import { toPartWords } from '../../../language/messages/part-messages'
import type { Language } from '../../../model/vocabulary'
import type { ArticleEntry } from '../reader-model'

/** How many of an article's statements pass the filters, and in how many sentences. */
export function toPassingWords(
  { passing, total }: Pick<ArticleEntry, 'passing' | 'total'>,
  language: Language,
): string {
  return passing.statements === total.statements
    ? toCountWords(total, language)
    : toPartWords(passing, total.statements, language)
}
