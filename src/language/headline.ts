/** An article's headline in the reader's language. */
import type { ArticleHead } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { articleMessages } from './messages/article-messages'

/**
 * The original for readers of Vietnamese, our translation for readers of English; if withheld, the
 * reason; the id until the title is there.
 */
export function toHeadline({ id, title, withheld }: ArticleHead, language: Language): string {
  if (withheld !== undefined) return articleMessages[language].notYet
  if (title === undefined) return id
  return language === 'en' ? title.en : title.quote.exact
}
